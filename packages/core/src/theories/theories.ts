import { oneOf } from '../input/names.js';
import { mechanismNames } from '../parameters/mechanismParameters.js';
import type { Theory } from './Theory.js';

/** All theories, from the simplest to the richest. To add one, add its name to `theoryNames`, and an entry. */
export const theories: readonly Theory[] = [
  {
    name: 'null',
    title: 'Nothing matters',
    says: 'People differ, and nothing that anybody does to the terms changes what they do.',
    source: 'The yardstick that every other theory must beat.',
    afterRemoval: 'unchanged, as before and during the price',
    free: [],
  },
  {
    name: 'deterrence',
    title: 'Deterrence',
    says: 'A price is a cost: the dearer the act, the rarer it is.',
    source: 'Becker (1968), Crime and punishment, doi:10.1086/259394',
    afterRemoval: 'back to the baseline at once',
    free: ['priceSensitivity'],
    starts: { priceSensitivity: 0.01 },
  },
  {
    name: 'image',
    title: 'Image, without memory',
    says: 'A named price spoils the good name of doing it for nothing, for as long as it is named.',
    source: 'Bénabou & Tirole (2006), doi:10.1257/aer.96.5.1652, reduced to its mean',
    afterRemoval: 'back to the baseline at once',
    free: ['guilt'],
    starts: { guilt: 1.1 },
    frameRule: 'image',
  },
  {
    name: 'signal',
    title: 'A signal of mildness',
    says:
      'The contract was silent about what happens to those who take. A small price reveals that nothing ' +
      'worse will happen.',
    source: 'Gneezy & Rustichini (2000), doi:10.1086/468061, their incomplete-contract reading',
    afterRemoval: 'stays; starts afresh with a new owner',
    free: ['severity', 'attention'],
    starts: { severity: 2, attention: 0.1 },
  },
  {
    name: 'frame',
    title: 'Two norms',
    says:
      'Social and market norms are two frames. A named price moves people to the market frame, where ' +
      'guilt is not felt, and the way back is slow.',
    source:
      'Gneezy & Rustichini (2000), doi:10.1086/468061, their reading by social norms; Heyman & Ariely ' +
      '(2004), doi:10.1111/j.0956-7976.2004.00757.x',
    afterRemoval: 'stays, and comes back slowly if at all',
    free: ['guilt', 'cueLoss', 'sizeLoss', 'eventLoss', 'recovery', 'repairStrength'],
    starts: { guilt: 1.1, cueLoss: 0.09 },
  },
  {
    name: 'symmetric-frame',
    title: 'Two norms, both ways alike',
    says: 'As the theory of two norms, but the social frame comes back as fast as it went.',
    source: 'The natural rival of “once a commodity, always a commodity”.',
    afterRemoval: 'returns as fast as it left',
    free: ['guilt', 'cueLoss', 'sizeLoss', 'eventLoss', 'repairStrength'],
    starts: { guilt: 1.1, cueLoss: 0.09 },
    tied: { recovery: 'cueLoss' },
  },
  {
    name: 'contagion',
    title: 'Contagion',
    says: 'People do what others do. A price may tip a group from one self-supporting level to another.',
    source: 'Brock & Durlauf (2001), doi:10.1111/1467-937X.00168; Granovetter (1978), doi:10.1086/226707',
    afterRemoval: 'stays if a second self-supporting level exists, else goes back',
    free: ['guilt', 'cueLoss', 'conformity'],
    // At most 4 leaves one level only, whatever the baseline (J·p(1 − p) ≤ 1): a start must not decide that there are
    // two.
    starts: { guilt: 1.1, cueLoss: 0.09, conformity: 4 },
    fixed: { recovery: 1 },
  },
  {
    name: 'guilt-expectation',
    title: 'Guilt as expectation',
    says: 'Guilt is letting others down, and what they expect is what they have seen.',
    source: 'Battigalli & Dufwenberg (2007), doi:10.1257/aer.97.2.170',
    afterRemoval: 'unchanged by a price; follows the expectations',
    free: ['guilt', 'expectationSpeed'],
    starts: { guilt: 1.1, expectationSpeed: 0.05 },
  },
  {
    name: 'reciprocity',
    title: 'Reciprocity',
    says: 'Kindness is answered with kindness and unkindness with unkindness.',
    source:
      'Rabin (1993), Incorporating fairness into game theory and economics, American Economic Review 83(5), 1281–1302',
    afterRemoval: 'unchanged by a price; follows what was done',
    free: ['reciprocity'],
    starts: { reciprocity: 0.8 },
  },
  {
    name: 'shading',
    title: 'Shading',
    says: 'People who get less than they feel entitled to take it back in small ways; getting more earns nothing.',
    source: 'Hart & Moore (2008), Contracts as reference points, doi:10.1162/qjec.2008.123.1.1',
    afterRemoval: 'unchanged by a price; follows grievances',
    free: ['reciprocity'],
    starts: { reciprocity: 0.8 },
    fixed: { kindnessGain: 0 },
  },
  {
    name: 'loss-aversion',
    title: 'Loss aversion',
    says: 'A price hurts for what it lies above the price that one is used to, until one is used to it.',
    source: 'Kőszegi & Rabin (2006), doi:10.1093/qje/121.4.1133',
    afterRemoval: 'back to the baseline at once',
    free: ['priceSensitivity', 'lossAversion', 'referenceSpeed'],
    starts: { priceSensitivity: 0.01, lossAversion: 2, referenceSpeed: 0.1 },
  },
  {
    name: 'relational',
    title: 'Relational contract',
    says: 'People keep their word as long as the future of the relationship is worth more than the temptation.',
    source: 'Baker, Gibbons & Murphy (2002), doi:10.1162/003355302753399445',
    afterRemoval: 'unchanged by a price; follows the worth of the relationship',
    free: ['severity'],
    severityRule: 'relationship',
  },
  {
    name: 'lock-in',
    title: 'Lock-in',
    says: 'People stay because leaving costs too much, whatever they feel.',
    source: 'Klemperer (1987), doi:10.2307/1885068',
    afterRemoval: 'unchanged; ends with the lock',
    free: ['switchingCost'],
    starts: { switchingCost: 2 },
  },
  {
    name: 'full',
    title: 'The full mechanism',
    says: 'All four prices exist and all states move, each as strongly as the scenario says.',
    source: 'docs/mechanism.md, equations (1) to (7)',
    afterRemoval: 'stays, and comes back slowly if at all',
    free: mechanismNames,
  },
];

/**
 * The theory of that name.
 *
 * @throws InputError that suggests the nearest known name
 */
export function findTheory(name: string): Theory {
  return oneOf('theory', name, theories);
}
