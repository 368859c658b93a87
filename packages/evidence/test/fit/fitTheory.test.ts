import { InputError } from '@fairweather/core';
import { daycare } from '@fairweather/scenarios';
import { describe, expect, test } from 'vitest';
import { startsOf } from '../../src/fit/search.js';
import { type CountData, fitTheory, haifaCounts, predictCounts } from '../../src/index.js';

const fit = (theory: string) => fitTheory(haifaCounts, daycare, theory, { studies: 100 });
const nothing = fit('null');
const frame = fit('frame');
const signal = fit('signal');
const image = fit('image');
const deterrence = fit('deterrence');

/** The log of a binomial probability, by a sum of logs. */
function binomialLog(taken: number, opportunities: number, p: number): number {
  let ways = 0;
  for (let i = 1; i <= taken; i++) ways += Math.log((opportunities - taken + i) / i);
  return ways + taken * Math.log(p) + (opportunities - taken) * Math.log(1 - p);
}

/** People as the day-care has them, by brute force: benefit differs by .5 logits, guilt by half its mean. */
function people(guilt: number) {
  const variance = Math.log(1 + 0.25);
  const steps = Array.from({ length: 21 }, (_, i) => (i - 10) / 2);
  const weights = steps.map((z) => Math.exp((-z * z) / 2));
  const all = weights.reduce((sum, w) => sum + w, 0);
  const kinds = steps.flatMap((a, i) =>
    steps.map((b, k) => ({
      benefit: a / 2,
      guilt: guilt * Math.exp(Math.sqrt(variance) * b - variance / 2),
      weight: (weights[i] * weights[k]) / (all * all),
    })),
  );
  const share = (mean: number, s: number) =>
    kinds.reduce((sum, one) => sum + one.weight / (1 + Math.exp(-(mean + one.benefit - s * one.guilt))), 0);
  const meanAt = (level: number) => {
    let [low, high] = [level - 2, level + 12];
    while (high - low > 1e-10) {
      const middle = (low + high) / 2;
      if (share(middle, 1) < 1 / (1 + Math.exp(-level))) low = middle;
      else high = middle;
    }
    return low;
  };
  return { share, meanAt };
}

/** An independent likelihood of the frame, from the equations: one decaying frame, and people by brute force. */
function frameLogLikelihood(
  guilt: number,
  cueLoss: number,
  recovery: number,
  levels: readonly number[],
): number {
  const { share, meanAt } = people(guilt);
  return haifaCounts.groups.reduce((total, { treated, counts }, g) => {
    const mean = meanAt(levels[g]);
    let s = 1;
    let today = share(mean, 1);
    let sum = 0;
    for (const { unit, taken, opportunities } of counts) {
      let expected = 0;
      for (let day = 0; day < 5; day++) {
        const priced = treated && unit >= 5 && unit <= 16;
        const after = priced ? s * (1 - cueLoss) : s + recovery * (1 - s);
        if (after !== s) today = share(mean, after);
        s = after;
        expected += (opportunities / 5) * today;
      }
      sum += binomialLog(taken, opportunities, expected / opportunities);
    }
    return total + sum;
  }, 0);
}

describe('fitTheory(haifaCounts, daycare, theory)', () => {
  test('under the null theory expects each centre’s own mean', () => {
    let logLikelihood = 0;
    haifaCounts.groups.forEach(({ counts }, g) => {
      const mean = counts.reduce((sum, { taken }) => sum + taken, 0) / counts.length;
      for (const expected of nothing.expected[g]) expect(expected).toBeCloseTo(mean, 1);
      for (const { taken, opportunities } of counts)
        logLikelihood += binomialLog(taken, opportunities, mean / opportunities);
    });
    expect(nothing.logLikelihood).toBeCloseTo(logLikelihood, 4);
    expect(nothing).toMatchObject({ parameters: 10, counts: 200, estimates: {}, converged: true });
    expect(nothing.aic).toBeCloseTo(20 - 2 * logLikelihood, 4);
    expect(nothing.bic).toBeCloseTo(10 * Math.log(200) - 2 * logLikelihood, 4);
  });

  test('finds no deterrence at all: the best price sensitivity is zero, and the fit that of the null theory', () => {
    expect(deterrence.estimates.priceSensitivity).toMatchObject({
      value: 0,
      low: 0,
      atLimit: ['low'],
      bound: 'low',
    });
    expect(deterrence.logLikelihood).toBeCloseTo(nothing.logLikelihood, 4);
    // Ten levels and the chance of an occasion: a parameter at its limit was not chosen.
    expect(deterrence.parameters).toBe(11);
  });

  test('agrees with an independent likelihood of two norms, at the best and around it', () => {
    const { guilt, cueLoss, recovery } = frame.estimates;
    if (!guilt || !cueLoss || !recovery) throw new Error('estimates are missing');
    const best = frameLogLikelihood(guilt.value, cueLoss.value, recovery.value, frame.levels);
    // The chance of an occasion is 1 at the best.
    expect(frame.estimates.opportunity?.bound).toBe('high');
    expect(Math.abs(best - frame.logLikelihood)).toBeLessThan(0.005);
    for (const [dGuilt, dCue, dRecovery] of [
      [0.02, 0, 0],
      [-0.02, 0, 0],
      [0, 0.004, 0],
      [0, -0.004, 0],
      [0, 0, 0.001],
      [0.02, 0.004, 0.001],
    ]) {
      const there = frameLogLikelihood(
        guilt.value + dGuilt,
        cueLoss.value + dCue,
        recovery.value + dRecovery,
        frame.levels,
      );
      expect(there).toBeLessThan(best);
    }
    for (const [g, level] of frame.levels.entries()) {
      for (const step of [-0.02, 0.02]) {
        const levels = frame.levels.map((own, k) => (k === g ? level + step : own));
        const there = frameLogLikelihood(guilt.value, cueLoss.value, recovery.value, levels);
        expect(there).toBeLessThan(best);
      }
    }
  });

  test('bounds the recovery of the frame, and gives no value for it', () => {
    expect(frame.estimates.recovery).toMatchObject({ value: 0, low: 0, atLimit: ['low'] });
    expect(frame.estimates.recovery?.high).toBeGreaterThan(0.002);
    expect(frame.estimates.recovery?.high).toBeLessThan(0.03);
  });

  test('ends an interval at the point where the likelihood has fallen by half the .95 quantile of χ²', () => {
    const alike = { ...daycare, values: { ...daycare.values, benefitSpread: 0, guiltSpread: 0 } };
    const counted = { ...haifaCounts, occasions: 'counted' as const };
    const own = fitTheory(counted, alike, 'image', { studies: 0 });
    const { guilt } = own.estimates;
    if (!guilt) throw new Error('the estimate is missing');
    for (const end of [guilt.low, guilt.high]) {
      // With its one parameter fixed, this is the null theory around a known path.
      expect(2 * (own.logLikelihood - fitTheoryAt(end, haifaCounts))).toBeCloseTo(3.8415, 2);
    }
  });

  test('stretches an interval as far as simulated people make the estimate vary', () => {
    const { guilt } = fitTheory(haifaCounts, daycare, 'frame', { studies: 200 }).estimates;
    const { guilt: narrow } = fitTheory(haifaCounts, daycare, 'frame', { studies: 0 }).estimates;
    expect(narrow?.stretch).toBe(1);
    expect(guilt?.stretch).toBeGreaterThan(1);
    expect(guilt?.low).toBeLessThan(narrow?.low ?? 0);
  });

  test('agrees with predictCounts on the same data', () => {
    expect(predictCounts(haifaCounts, daycare, signal)).toEqual(signal.expected);
  });

  test('finds the same best from most of its starts', () => {
    expect(frame.starts.agreed).toBeGreaterThan(frame.starts.tried / 2);
    expect(signal.converged && frame.converged && image.converged).toBe(true);
  });

  test('counts the starts that ended at the best, including thorough searches, so a fit has at least one', () => {
    // A deviance is twice a log-likelihood: ends within 0.02 of the best are within 0.01 of its log-likelihood.
    expect(startsOf({ deviance: 100, ends: [100, 100.019, 100.021, 130] })).toEqual({ tried: 4, agreed: 2 });
    const none = fitTheory(haifaCounts, daycare, 'frame', { from: frame, intervals: false });
    expect(none.starts).toEqual({ tried: 1, agreed: 1 });
  });

  test('does not depend on the scenario’s own strengths of the fitted parameters', () => {
    const other = { ...daycare, values: { ...daycare.values, guilt: 3, cueLoss: 0.5, recovery: 0.2 } };
    expect(fitTheory(haifaCounts, other, 'frame', { intervals: false }).logLikelihood).toBeCloseTo(
      frame.logLikelihood,
      3,
    );
  });

  test('counts only units with opportunities for the BIC', () => {
    const closed = { unit: 21, taken: 0, opportunities: 0, periods: 0 };
    const groups = haifaCounts.groups.map((group) => ({ ...group, counts: [...group.counts, closed] }));
    const calendar = { ...haifaCounts.calendar, units: 21 };
    const scenario = { ...daycare, calendar };
    const longer = fitTheory({ ...haifaCounts, calendar, groups }, scenario, 'null', { intervals: false });
    expect(longer.counts).toBe(200);
    expect(longer.bic).toBeCloseTo(nothing.bic, 4);
  });

  test('refuses a theory that counts cannot test, and data without counts', () => {
    expect(() => fit('lock-in')).toThrow(
      new InputError(
        'The theory "lock-in" cannot be fitted to counts under dated prices; choose from null, deterrence, image, ' +
          'signal, frame, symmetric-frame, contagion, guilt-expectation, loss-aversion, full.',
      ),
    );
    expect(() => fit('fram')).toThrow(/did you mean "frame"/);
    expect(() => fitTheory({ ...haifaCounts, groups: [] }, { ...daycare, groups: [] }, 'null')).toThrow(
      /contains no counts/,
    );
  });

  test('refuses counts that are too few for the theory, without opportunities, or with nothing taken', () => {
    const [group] = haifaCounts.groups;
    const one = { ...daycare, groups: [daycare.groups[0]] };
    const cut = (lines: number, changes: object = {}): CountData => {
      const counts = group.counts.slice(0, lines).map((count) => ({ ...count, ...changes }));
      return { ...haifaCounts, occasions: 'counted', name: 'counts.csv', groups: [{ ...group, counts }] };
    };
    expect(() => fitTheory(cut(1), one, 'frame')).toThrow(
      new InputError(
        'counts.csv has 1 line with opportunities, too few for the theory "frame" with its 4 parameters (one level ' +
          'per group among them): count in 5 or more (a week of a group is one), or choose a theory with fewer.',
      ),
    );
    expect(() => fitTheory(cut(1), one, 'null')).toThrow(/1 line .* its 1 parameter \(.*count in 2 or more/);
    expect(() => fitTheory(cut(4), one, 'frame')).toThrow(/4 lines .* 4 parameters/);
    // A week without opportunities carries no information.
    const closed = cut(5);
    const counts = closed.groups[0].counts.map((count, i) =>
      i > 0 ? count : { ...count, taken: 0, opportunities: 0 },
    );
    expect(() => fitTheory({ ...closed, groups: [{ ...group, counts }] }, one, 'frame')).toThrow(/4 lines/);
    expect(fitTheory(closed, one, 'frame', { intervals: false }).counts).toBe(5);
    expect(() => fitTheory(cut(20, { taken: 0, opportunities: 0 }), one, 'null')).toThrow(
      new InputError('counts.csv has no line with opportunities: say out of how many it was counted.'),
    );
    expect(() => fitTheory(cut(20, { taken: 0 }), one, 'null')).toThrow(
      new InputError(
        'Nothing was taken in counts.csv: correct the column "taken", or count until something is; zeros alone ' +
          'fit every theory.',
      ),
    );
  });
});

/** The best log-likelihood of the image theory with fixed guilt, by a golden-section search for each level. */
function fitTheoryAt(guilt: number, { groups }: typeof haifaCounts): number {
  // s = 1/(1 + (10/5)²) = 1/5 while a fine of 10 is named.
  return groups.reduce((total, { treated, counts }) => {
    const at = (level: number) =>
      counts.reduce((sum, { unit, taken, opportunities }) => {
        const s = treated && unit >= 5 && unit <= 16 ? 1 / 5 : 1;
        return sum + binomialLog(taken, opportunities, 1 / (1 + Math.exp(-(level + guilt * (1 - s)))));
      }, 0);
    let [low, high] = [-8, 0];
    while (high - low > 1e-9) {
      const [a, b] = [low + 0.382 * (high - low), high - 0.382 * (high - low)];
      if (at(a) < at(b)) low = a;
      else high = b;
    }
    return total + at(low);
  }, 0);
}
