import {
  type MechanismName,
  type MechanismValues,
  mechanismNames,
  mechanismParameters,
} from '../parameters/mechanismParameters.js';
import type { ParameterDeclaration } from '../parameters/ParameterDeclaration.js';
import type { Theory } from './Theory.js';

/**
 * The values of the mechanism under a theory: terms that are not free are absent, what the theory lays down is laid
 * down.
 *
 * @example
 * restrict(scenario.values, findTheory('frame')).severity; // 0
 */
export function restrict(values: MechanismValues, theory: Theory): MechanismValues {
  const result = {} as Record<MechanismName, number>;
  for (const name of mechanismNames) {
    const { neutral }: ParameterDeclaration = mechanismParameters[name];
    result[name] = neutral === undefined || theory.free.includes(name) ? values[name] : neutral;
  }
  Object.assign(result, theory.fixed);
  for (const [name, model] of Object.entries(theory.tied ?? {})) {
    result[name as MechanismName] = result[model];
  }
  if (theory.severityRule === 'relationship') result.severity = values.margin / values.discountRate;
  return result;
}
