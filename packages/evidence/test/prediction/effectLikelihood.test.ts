import { studentTCumulative } from '@fairweather/core/tools';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FindingDesign, Published } from '../../src/findings/FindingDesign.js';
import { metcalf2020 } from '../../src/findings/studies/metcalf2020.js';
import {
  below,
  directionProbabilities,
  expectedShare,
  logLikelihoodOf,
} from '../../src/prediction/effectLikelihood.js';

describe('the departure of a study', () => {
  test('has Student’s distribution with four degrees of freedom', () => {
    fc.assert(
      fc.property(fc.double({ min: -40, max: 40, noNaN: true }), (t) => {
        expect(below(t)).toBeCloseTo(studentTCumulative(t, 4), 9);
      }),
    );
  });

  test('gives each direction a probability, and the three outcomes one together', () => {
    // Without an effect: beyond 0.03 on either side of 0, at a scale of 0.03.
    const beyond = 1 - studentTCumulative(1, 4);
    const { positive, negative, none } = directionProbabilities(0, 0.03);
    expect(positive).toBeCloseTo(beyond, 12);
    expect(negative).toBeCloseTo(beyond, 12);
    expect(none).toBeCloseTo(1 - 2 * beyond, 12);
    fc.assert(
      fc.property(
        fc.double({ min: -1, max: 1, noNaN: true }),
        fc.double({ min: 0.001, max: 1, noNaN: true }),
        (effect, departure) => {
          const of = directionProbabilities(effect, departure);
          expect(of['not negative']).toBeCloseTo(of.positive + of.none, 12);
          expect(of['not positive']).toBeCloseTo(of.negative + of.none, 12);
          expect(of.positive + of.negative + of.none).toBeCloseTo(1, 12);
          expect(Math.min(...Object.values(of))).toBeGreaterThanOrEqual(-1e-12);
        },
      ),
    );
  });
});

describe('the log-likelihood of a study', () => {
  const likelihood = (published: Published, size: number, departure: number) => {
    const [comparison] = metcalf2020.comparisons;
    const design: FindingDesign = { ...metcalf2020, comparisons: [{ ...comparison, published }] };
    return logLikelihoodOf(design, [{ size, atHalf: size, perShare: 1 }], departure);
  };
  const size = (value: number): Published => ({
    direction: 'positive',
    value,
    low: value - 1.959963984540054 * 0.03,
    high: value + 1.959963984540054 * 0.03,
    confidence: 'verified',
  });

  test('is that of a published size, shrunk to what is expected to come back', () => {
    // An error of 0.03 and a departure of 0.04 are 0.05 together; 0.66 of 0.2 is 0.132, two of them above 0.032.
    expect(expectedShare(metcalf2020.finding.replication.status)).toBe(0.66);
    expect(likelihood(size(0.2), 0.032, 0.04)).toBeCloseTo(-2.5 * Math.log(2) - Math.log(0.05), 10);
  });

  test('is that of a direction where no interval was published', () => {
    const published: Published = {
      direction: 'none',
      value: null,
      low: null,
      high: null,
      confidence: 'verified',
    };
    expect(likelihood(published, 0.1, 0.05)).toBeCloseTo(
      Math.log(directionProbabilities(0.1, 0.05).none),
      12,
    );
  });
});
