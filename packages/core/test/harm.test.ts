import { describe, expect, test } from 'vitest';
import { harmAfter } from '../src/mechanism/harm.js';

describe('harmAfter: h + ν_E (1 − take − h)', () => {
  test('falls after taking, since the other expects less', () => {
    expect(harmAfter(1, 1, 0.25)).toBe(0.75);
  });

  test('rises after abstaining, since the other expects more', () => {
    expect(harmAfter(0.5, 0, 0.25)).toBe(0.625);
  });

  test('stays if expectations do not move', () => {
    expect(harmAfter(0.5, 1, 0)).toBe(0.5);
  });

  test('settles at the share of abstaining', () => {
    // Takes every fourth time: the fixed point of the mean is 1 − 1/4.
    let harm = 1;
    let sum = 0;
    for (let t = 0; t < 4000; t++) {
      harm = harmAfter(harm, t % 4 === 0 ? 1 : 0, 0.01);
      if (t >= 3600) sum += harm / 400;
    }
    expect(sum).toBeCloseTo(0.75, 3);
  });
});
