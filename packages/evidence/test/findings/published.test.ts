import { describe, expect, test } from 'vitest';
import { countOf, derivedOf, figureOf } from '../../src/findings/Finding.js';
import { shareGap, withError } from '../../src/findings/published.js';
import { falkKosfeld2006 } from '../../src/findings/studies/falkKosfeld2006.js';
import { freyOberholzerGee1997 } from '../../src/findings/studies/freyOberholzerGee1997.js';

const { finding: falk } = falkKosfeld2006;
const { finding: frey } = freyOberholzerGee1997;

describe('the published results', () => {
  test('has 1.959964 standard errors to either side', () => {
    const { value, low, high } = withError('negative', -5, 2);
    expect(value).toBe(-5);
    expect(low).toBeCloseTo(-8.91993, 5);
    expect(high).toBeCloseTo(-1.08007, 5);
  });

  test('as a gap of shares has the standard error of two samples', () => {
    // √(0.25 · 0.75 / 75 + 0.5 · 0.5 / 100) = √(0.0025 + 0.0025) = 0.0707107
    const { value, low, high } = shareGap('negative', { share: 0.25, n: 75 }, { share: 0.5, n: 100 });
    expect(value).toBe(-0.25);
    expect(low).toBeCloseTo(-0.25 - 1.959964 * 0.0707107, 5);
    expect(high).toBeCloseTo(-0.25 + 1.959964 * 0.0707107, 5);
  });

  test('is read by the name of its treatment, and by its place in a list', () => {
    expect(figureOf(frey, 'no compensation')).toBe(0.508);
    expect(figureOf(frey, 'offers', 2)).toBe(6525);
  });

  test('is read with its count and its error', () => {
    expect(countOf(falk, 'C10 no control')).toBe(72);
    expect(derivedOf(falk, 'C10 effect of control (control - no control)')).toEqual({
      value: -5.46,
      se: 1.4,
    });
    expect(() => countOf(falk, 'C5 control')).toThrow('has no count for "C5 control"');
    expect(() => derivedOf(falk, 'C10 control / no control')).toThrow('with a standard error');
  });

  test('cannot be read if there is no number', () => {
    expect(() => figureOf(frey, 'a bribe')).toThrow(
      'figureOf(): frey_oberholzer_gee_1997 has no number 0 for "a bribe".',
    );
    expect(() => figureOf(frey, 'no compensation', 1)).toThrow(RangeError);
    expect(() => figureOf(frey, 'offers', 3)).toThrow(RangeError);
  });
});
