import { describe, expect, test } from 'vitest';
import { isDisputed, publishedFindings, runFindings } from '../../src/index.js';
import { findingResults } from '../support/findingResults.js';

const resultOf = (id: string) => {
  const result = findingResults().find((one) => one.id === id);
  if (!result) throw new Error(`There is no result for ${id}.`);
  return result;
};

describe('runFindings', () => {
  test('gives every finding of the bank, in its order', () => {
    expect(findingResults().map(({ id }) => id)).toEqual(publishedFindings.map(({ id }) => id));
  });

  test('runs only the requested findings, with the same digits', () => {
    const ids = ['shi_2017', 'frey_oberholzer_gee_1997'];
    expect(runFindings({ ids })).toEqual([resultOf('frey_oberholzer_gee_1997'), resultOf('shi_2017')]);
  });

  test('suggests the nearest finding for an unknown one', () => {
    expect(() => runFindings({ ids: ['shi_2018'] })).toThrow(
      'Unknown finding "shi_2018": did you mean "shi_2017"?',
    );
  });

  test('reports progress after each finding', () => {
    const shares: number[] = [];
    const ids = ['shi_2017', 'berg_dickhaut_mccabe_1995'];
    runFindings({ ids, replicates: 2, onProgress: (share) => shares.push(share) });
    expect(shares).toEqual([0.5, 1]);
  });

  test('is a hit only if all comparisons are', () => {
    for (const { sign, comparisons } of findingResults().filter((one) => one.sign !== 'not modelled')) {
      expect(sign).toBe(comparisons.every((one) => one.sign === 'hit') ? 'hit' : 'miss');
    }
    expect(findingResults().map(({ sign }) => sign)).toEqual(
      expect.arrayContaining(['hit', 'miss', 'not modelled']),
    );
  });

  test('is outside if any size is', () => {
    for (const { size, comparisons } of findingResults()) {
      const sizes = comparisons.map((one) => one.size);
      expect(size === 'outside').toBe(sizes.includes('outside'));
    }
    expect(resultOf('frey_oberholzer_gee_1997').size).toBe('inside');
    expect(resultOf('kahneman_knetsch_thaler_1986').size).toBe('outside');
  });

  test('explains each miss, and no hit as if it were one', () => {
    for (const { sign, note } of findingResults()) {
      expect(note.startsWith('Misses: ')).toBe(sign === 'miss');
      expect(note).toMatch(/\.$/);
    }
  });

  test('can give both results of every contested finding but one, under conditions that the literature names', () => {
    // Money without a condition does nothing in the mechanism, whoever gets it.
    const never = 'gneezy_list_2006';
    const contested = findingResults().filter((result) => isDisputed(result) && result.id !== never);
    expect(contested).toHaveLength(10);
    for (const { id, comparisons, conditions, published } of contested) {
      // An effect of a certain sign may be too close to the smallest one that matters to be told from it.
      const directions = [comparisons[0], ...conditions].map(({ prediction: { sign, low, high } }) =>
        sign !== 'unclear' ? sign : high < 0 ? 'negative' : low > 0 ? 'positive' : sign,
      );
      expect(directions, id).toContain(published?.direction);
      expect(new Set(directions).size, id).toBeGreaterThan(1);
    }
  });

  test('finds that lasting effects of incentives depend on what came before, with no further change', () => {
    const [first, afterTrust, partners] = resultOf('gachter_kessler_konigstein').comparisons;
    expect([first, afterTrust, partners].map(({ prediction }) => prediction.sign)).toEqual([
      'negative',
      'none',
      'none',
    ]);
  });

  test('can weigh money non-proportionally, in every arm', () => {
    const ids = ['ariely_bracha_meier_2009'];
    const publicEffect = (money: (amount: number) => number) =>
      runFindings({ ids, replicates: 5, money })[0].comparisons[3].prediction.shareDifference.mean;
    expect(publicEffect(() => 0)).toBe(0);
    expect(publicEffect(Math.log1p)).toBeLessThan(publicEffect((amount) => amount));
  });
});
