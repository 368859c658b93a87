import { describe, expect, test } from 'vitest';
import type { GroupSeries } from '../../src/checks/patterns.js';
import { patterns } from '../../src/index.js';

/** Ten units; a price from unit 3 to unit 8. */
const span = { from: 3, until: 8 };
const groups: GroupSeries[] = [
  { treated: true, taken: [4, 6, 3, 6, 9, 12, 12, 12, 11, 13] },
  { treated: true, taken: [6, 8, 5, 8, 11, 14, 16, 18, 15, 17] },
  { treated: false, taken: [5, 7, 6, 6, 6, 6, 6, 6, 2, 2] },
];
const value = (name: string, of = groups) => {
  const pattern = patterns.find((one) => one.name === name);
  if (!pattern) throw new Error(`no pattern ${name}`);
  return pattern.value(of, span);
};

describe('the pattern', () => {
  test('level is the mean of the treated before the price, minus that of the controls', () => {
    expect(value('level')).toBe(0); // (4 + 6 + 6 + 8)/4 − (5 + 7)/2
  });

  test('onset is the change to the first unit of the price, minus that of the controls', () => {
    expect(value('onset')).toBe(-2); // (3 + 5)/2 − 6, and the controls stay at 6
  });

  test('climb is the slope over the first four units of the price, minus that of the controls', () => {
    expect(value('climb')).toBeCloseTo(3, 12); // 4, 7, 10, 13 over 6, 6, 6, 6
  });

  test('plateau is the change to its last four units, minus that of the controls', () => {
    expect(value('plateau')).toBeCloseTo((9 + 12 + 12 + 12 + 11 + 14 + 16 + 18) / 8 - 6, 12);
  });

  test('removal is the change from these to the units after it, minus that of the controls', () => {
    expect(value('removal')).toBeCloseTo((11 + 13 + 15 + 17) / 4 - 104 / 8 - (2 - 6), 12);
  });

  test.each(['level', 'onset', 'climb', 'plateau', 'removal'])(
    '%s does not move if the same happens to everybody in some units',
    (name) => {
      const shock = [1, 4, -3, 0, 2, 5, -1, 0, 3, 7];
      const shifted = groups.map(({ treated, taken }) => ({
        treated,
        taken: taken.map((count, i) => count + shock[i]),
      }));
      expect(value(name, shifted)).toBeCloseTo(value(name), 12);
    },
  );

  test('is marked as fitted if a theory’s parameters are chosen for it', () => {
    expect(patterns.filter(({ fitted }) => fitted).map(({ name }) => name)).toEqual(['level', 'plateau']);
  });

  test('control is how the untreated moved', () => {
    expect(value('control')).toBe(5 - 6); // (6·6 + 2·2)/8 − 6
  });

  test('dispersion is Pearson’s statistic around block means, per degree of freedom', () => {
    // Blocks of four: 1, 3, 1, 3 has mean 2 and squares 4/2; 5, 5, 5, 5 has none. Six degrees of freedom; the remaining
    // units are left out.
    const one = [{ treated: true, taken: [1, 3, 1, 3, 5, 5, 5, 5, 9, 9] }];
    expect(value('dispersion', one)).toBeCloseTo(2 / 6, 12);
  });
});
