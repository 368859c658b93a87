import { findTheory, InputError, type MechanismName, type Scenario, theories } from '@fairweather/core';
import { datedEvents } from '@fairweather/core/engine';
import type { CountData } from '../counts/CountData.js';

/**
 * The parameters that counts over time can inform, by theory. A theory may have more terms than these (the size of a
 * price, events, repair): they stay at the scenario's value, because counts under a single price level cannot
 * identify them.
 */
const fitted: Readonly<Record<string, readonly MechanismName[]>> = {
  null: [],
  deterrence: ['priceSensitivity'],
  image: ['guilt'],
  signal: ['severity', 'attention'],
  frame: ['guilt', 'cueLoss', 'recovery'],
  'symmetric-frame': ['guilt', 'cueLoss'],
  contagion: ['guilt', 'cueLoss', 'conformity', 'normSpeed'],
  'guilt-expectation': ['guilt', 'expectationSpeed'],
  'loss-aversion': ['priceSensitivity', 'lossAversion', 'referenceSpeed'],
  full: [
    'guilt',
    'cueLoss',
    'recovery',
    'priceSensitivity',
    'severity',
    'attention',
    'conformity',
    'normSpeed',
  ],
};

/** The theories about a price on an act in a relationship, as in the day-care. */
export const pricedTheories: readonly string[] = [
  'null',
  'deterrence',
  'image',
  'signal',
  'frame',
  'symmetric-frame',
  'contagion',
  'full',
];

/**
 * The parameters that a fit of a theory estimates, in addition to one level per group.
 *
 * @throws InputError when the theory is unknown, or counts alone cannot inform it
 */
export function fittedParameters(theory: string): readonly MechanismName[] {
  findTheory(theory);
  if (Object.hasOwn(fitted, theory)) return fitted[theory];
  const known = theories.map(({ name }) => name).filter((name) => Object.hasOwn(fitted, name));
  throw new InputError(
    `The theory "${theory}" cannot be fitted to counts under dated prices; choose from ${known.join(', ')}.`,
  );
}

/**
 * The parameters of a fit to certain counts. Where nobody counted the occasions, how often one arises is a parameter
 * too: it decides how near to its ceiling a group is. Under the null theory it would only rename the levels.
 */
export function parametersOf({ occasions }: CountData, theory: string): readonly MechanismName[] {
  const names = fittedParameters(theory);
  return occasions === 'possible' && names.length > 0 ? [...names, 'opportunity'] : names;
}

/**
 * A plausible size of a parameter: the search starts from it and measures its steps by it. Money is measured by the
 * largest price of the policy, so its unit does not matter.
 */
export function typicalSize(name: MechanismName, scenario: Scenario): number {
  if (name === 'priceSensitivity') {
    const prices = datedEvents(scenario).map((event) => (event.kind === 'price' ? event.amount : 0));
    return 0.3 / Math.max(...prices, 1e-9);
  }
  return SIZES[name] ?? 1;
}

const SIZES: { readonly [Name in MechanismName]?: number } = {
  guilt: 1,
  cueLoss: 0.1,
  recovery: 0.02,
  severity: 2,
  attention: 0.1,
  conformity: 3,
  normSpeed: 0.05,
  expectationSpeed: 0.05,
  lossAversion: 2,
  referenceSpeed: 0.1,
  opportunity: 0.5,
};
