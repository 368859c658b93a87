import { datedEvents, type MechanismName, type Scenario } from '@fairweather/core';

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
};
