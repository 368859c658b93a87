import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  findTheory,
  type MechanismName,
  type MechanismValues,
  mechanismNames,
  mechanismParameters,
  type ParameterDeclaration,
  theories,
  theoryNames,
  withTheory,
} from '../src/index.js';
import { restrict } from '../src/theories/restrict.js';
import { scenarioWith } from './support/scenarioWith.js';

const declared = (name: MechanismName): ParameterDeclaration => mechanismParameters[name];

/** Any value within the range of each parameter. */
const anyValues = fc.record(
  Object.fromEntries(
    mechanismNames.map((name) => [
      name,
      fc.double({ min: declared(name).low, max: declared(name).high, noNaN: true }),
    ]),
  ),
) as unknown as fc.Arbitrary<MechanismValues>;

describe.each(theories.map((theory) => [theory.name, theory] as const))('the theory %s', (name, theory) => {
  test('leaves every term neutral that is not free, and every free one to the scenario', () => {
    const laidDown = { ...theory.fixed, ...theory.tied };
    fc.assert(
      fc.property(anyValues, (values) => {
        const restricted = restrict(values, theory);
        for (const parameter of mechanismNames) {
          if (parameter in laidDown) continue;
          if (parameter === 'severity' && theory.severityRule === 'relationship') continue;
          const { neutral } = declared(parameter);
          const kept = neutral === undefined || theory.free.includes(parameter);
          expect(restricted[parameter], parameter).toBe(kept ? values[parameter] : neutral);
        }
      }),
      { seed: 8, numRuns: 20 },
    );
  });

  test('starts only terms that are free, that can be absent, and within their range', () => {
    for (const [parameter, start] of Object.entries(theory.starts ?? {})) {
      const { neutral, low, high } = declared(parameter as MechanismName);
      expect(theory.free).toContain(parameter);
      expect(neutral).toBeDefined();
      expect(start).not.toBe(neutral);
      expect(start).toBeGreaterThanOrEqual(low);
      expect(start).toBeLessThanOrEqual(high);
    }
  });

  test('says who said it, what it says, and what it predicts', () => {
    expect(findTheory(name)).toBe(theory);
    for (const words of [theory.title, theory.says, theory.source, theory.afterRemoval]) {
      expect(words).toMatch(/\w{3}/);
    }
  });
});

describe('the terms that each theory knows', () => {
  /** The table of theories in the design, one by one; the full theory knows all. */
  const frame = ['guilt', 'cueLoss', 'sizeLoss', 'eventLoss', 'recovery', 'repairStrength'];
  test.each<[string, string[]]>([
    ['null', []],
    ['deterrence', ['priceSensitivity']],
    ['image', ['guilt']],
    ['signal', ['severity', 'attention']],
    ['frame', frame],
    ['symmetric-frame', frame.filter((name) => name !== 'recovery')],
    ['contagion', ['guilt', 'cueLoss', 'conformity']],
    ['guilt-expectation', ['guilt', 'expectationSpeed']],
    ['reciprocity', ['reciprocity']],
    ['shading', ['reciprocity']],
    ['loss-aversion', ['priceSensitivity', 'lossAversion', 'referenceSpeed']],
    ['relational', ['severity']],
    ['lock-in', ['switchingCost']],
    ['full', [...mechanismNames]],
  ])('%s', (name, free) => {
    expect([...findTheory(name).free].sort()).toEqual([...free].sort());
  });

  test('are listed for every theory', () => {
    expect(theories.map(({ name }) => name)).toEqual(theoryNames);
    expect(theoryNames).toHaveLength(14);
  });
});

describe('restrict(values, theory)', () => {
  const values = scenarioWith(
    {},
    { cueLoss: 0.09, recovery: 0.003, kindnessGain: 0.6, margin: 2, severity: 7 },
  ).values;

  test('lays down what a theory fixes, whatever the scenario says', () => {
    expect(restrict(values, findTheory('contagion')).recovery).toBe(1);
    expect(restrict(values, findTheory('shading')).kindnessGain).toBe(0);
  });

  test('ties recovery to the loss by a cue in the symmetric theory', () => {
    expect(restrict(values, findTheory('symmetric-frame')).recovery).toBe(0.09);
    expect(restrict(values, findTheory('frame')).recovery).toBe(0.003);
  });

  test('takes the severity of a relationship to be margin ÷ discount rate', () => {
    expect(restrict(values, findTheory('relational')).severity).toBe(20); // 2 / 0.1
    expect(restrict(values, findTheory('signal')).severity).toBe(7);
  });
});

describe('findTheory(name)', () => {
  test.each([
    ['deterence', 'Unknown theory "deterence": did you mean "deterrence"?'],
    ['Symmetric frame', 'Unknown theory "Symmetric frame": did you mean "symmetric-frame"?'],
    ['lockin', 'Unknown theory "lockin": did you mean "lock-in"?'],
  ])('suggests the nearest name for %s', (typed, message) => {
    expect(() => findTheory(typed)).toThrow(message);
  });

  test('lists all names if none is near', () => {
    expect(() => findTheory('xyzzyxyzzy')).toThrow(
      /^Unknown theory "xyzzyxyzzy": the nearest is "[a-z-]+"\. Known are null, deterrence, .+, full\.$/,
    );
  });
});

describe('withTheory(scenario, name)', () => {
  test('puts the theory’s starts where the scenario leaves a term absent', () => {
    const scenario = withTheory(scenarioWith({}), 'frame');
    expect(scenario.theory).toBe('frame');
    expect(scenario.values).toMatchObject({ guilt: 1.1, cueLoss: 0.09, recovery: 0 });
  });

  test('keeps what the scenario says', () => {
    const scenario = withTheory(scenarioWith({}, { guilt: 2 }), 'frame');
    expect(scenario.values).toMatchObject({ guilt: 2, cueLoss: 0.09 });
  });

  test('leaves the original as it was', () => {
    const original = scenarioWith({});
    withTheory(original, 'contagion');
    expect(original.theory).toBe('full');
    expect(original.values.conformity).toBe(0);
  });
});
