import { biography, type MechanismValues, theories, withTheory, withValues } from '@fairweather/core';
import { makePlan } from '@fairweather/core/engine';
import { daycare } from '@fairweather/scenarios';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meanField } from '../../src/fit/meanField.js';
import { meanFieldByStep } from '../../src/fit/meanFieldByStep.js';

/** Everybody is the typical person, and the group starts with the benefit of the scenario. */
const alike: Partial<MechanismValues> = {
  benefitSpread: 0,
  groupSpread: 0,
  guiltSpread: 0,
  reciprocitySpread: 0,
  susceptibilitySpread: 0,
  proSocialShare: 1,
};
/** Nothing that a person feels depends on chance: then the mean field is exact. */
const exact: Partial<MechanismValues> = { conformity: 0, expectationSpeed: 0 };

const between = (min: number, max: number) =>
  fc.integer({ min: 0, max: 1000 }).map((step) => min + ((max - min) * step) / 1000);

const drawn = fc.record({
  benefit: between(-4, 1),
  guilt: between(0, 3),
  reciprocity: between(0, 2),
  susceptibility: between(0, 2),
  priceSensitivity: between(0, 0.2),
  socialMuting: between(0, 1),
  lossAversion: between(1, 3),
  referenceSpeed: between(0, 1),
  severity: between(0, 4),
  attention: fc.constantFrom(0, 1),
  mildLikelihood: between(0, 1),
  cueLoss: between(0, 1),
  sizeLoss: between(0, 1),
  recovery: between(0, 1),
  forgiveness: between(0, 1),
  goodwillStart: between(-2, 2),
  switchingCost: between(0, 2),
  opportunity: fc.constantFrom(1, 0.5),
});

test('the mean field is the daily probability of a person whose states do not depend on luck, in any theory', () => {
  fc.assert(
    fc.property(drawn, fc.constantFrom(...theories.map(({ name }) => name)), (values, theory) => {
      const groups = [{ name: 'one', members: 1, treated: true }];
      const one = { ...daycare, groups, arms: [] };
      const scenario = withValues(withTheory(one as unknown as typeof daycare, theory), {
        ...values,
        ...alike,
        ...exact,
      });
      const plan = makePlan(scenario);
      const { choices } = biography(scenario, 1);
      const counts = Array.from({ length: plan.units }, (_, i) => ({
        unit: i + 1,
        taken: 0,
        periods: 5,
        opportunities: 5,
      }));
      // Before the fine nothing has happened: the level is the log odds of the first day.
      const field = new Float64Array(plan.units);
      meanField(plan, plan.groups[0], counts)([{ counts, level: choices[0].utility, expected: field }]);
      counts.forEach(({ unit }, i) => {
        const week = choices.slice(5 * (unit - 1), 5 * unit);
        const sum = week.reduce((total, { probability }) => total + probability, 0);
        // People keep their states in single precision, 24 bits, and the mean field in double.
        expect(field[i]).toBeCloseTo(sum, 4);
      });
    }),
    { seed: 14, numRuns: 200 },
  );
});

test('worked out once, all levels are what they are step by step, in any theory and with short weeks', () => {
  const moving = fc.record({
    conformity: between(0, 5),
    normSpeed: between(0, 1),
    expectationSpeed: between(0, 0.2),
  });
  const weeks = fc.array(fc.constantFrom(0, 3, 5, undefined), { minLength: 20, maxLength: 20 });
  fc.assert(
    fc.property(
      drawn,
      moving,
      weeks,
      fc.array(between(-6, 2), { minLength: 1, maxLength: 5 }),
      fc.constantFrom(...theories.map(({ name }) => name)),
      (values, more, periods, levels, theory) => {
        const scenario = withValues(withTheory(daycare, theory), { ...values, ...more });
        const plan = makePlan(scenario);
        // A week that is undefined was not counted.
        const counts = periods.flatMap((days, i) =>
          days === undefined ? [] : [{ unit: i + 1, taken: 0, periods: days, opportunities: 37 * days }],
        );
        const lanes = () =>
          levels.map((level) => ({ counts, level, expected: new Float64Array(counts.length) }));
        const [fast, plain] = [lanes(), lanes()];
        meanField(plan, plan.groups[0], counts)(fast);
        meanFieldByStep(plan, plan.groups[0])(plain);
        fast.forEach(({ expected }, lane) => {
          expected.forEach((x, i) => {
            expect(x).toBeCloseTo(plain[lane].expected[i], 7);
          });
        });
        expect(fast.every(({ expected }) => expected.every(Number.isFinite))).toBe(true);
      },
    ),
    { seed: 15, numRuns: 200 },
  );
});
