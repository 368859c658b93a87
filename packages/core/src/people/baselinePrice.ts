import { conscience } from '../mechanism/conscience.js';
import { shadow } from '../mechanism/shadow.js';
import type { MechanismValues } from '../parameters/mechanismParameters.js';
import type { People } from './People.js';

/**
 * All that holds buyer i back at the start, before any policy, in logits. The crowd price is zero there by definition.
 * In trade it is that of favours alone: what a contract makes of the frame is left out.
 */
export function baselinePrice(mechanism: MechanismValues, people: People, i: number): number {
  return (
    mechanism.switchingCost +
    shadow(people.belief[i], mechanism.severity) +
    conscience({
      frame: people.frame[i],
      guilt: people.guilt[i],
      harm: people.harm[i],
      reciprocity: people.reciprocity[i],
      goodwill: people.goodwill[i],
    })
  );
}
