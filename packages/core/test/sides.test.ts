import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MeasureKind, type PolicyEvent, runReplicates } from '../src/index.js';
import type { RecordField } from '../src/measures/Ledger.js';
import { refusal, sellerStake } from '../src/mechanism/refusal.js';
import { alike } from './support/scenarioWith.js';
import { ledgersOf, mean, terms, traded } from './support/traded.js';

const sides = {
  measures: (
    [
      'orders',
      'alive',
      'binding',
      'unbound',
      'buyerHelps',
      'buyerHelpsUnbound',
      'sellerHelps',
      'oneSidedness',
      'left',
      'dropped',
    ] satisfies MeasureKind[]
  ).map((of) => ({ name: of, label: of, unit: '1', of, groups: 'all' as const })),
};
const calm = { favour: { ...terms.favour, chance: 0 } };
/** Everybody alike, and nothing that moves by itself: a fifth of the orders goes to a rival, odds of 0.25. */
const still = { ...alike, recovery: 0 };

describe('what binds', () => {
  const lock: PolicyEvent = { kind: 'lock', from: 1, until: 4, amount: 2, groups: 'all' };
  const tempting: PolicyEvent = { kind: 'shock', from: 3, until: 6, amount: 0.5, groups: 'all' };
  const release: PolicyEvent = { kind: 'release', from: 4, until: 5, groups: 'all' };
  const scenario = traded([lock, tempting, release], calm, { switchingCost: 1.5 }, sides);

  test('is the switching cost and the lock, less what tempts; a release leaves the temptation alone', () => {
    const binding = [1, 2, 3, 4, 5, 6, 7].map((month) => mean(scenario, 'binding', month));
    expect(binding).toEqual([3.5, 3.5, 3, -0.5, -0.5, 1, 1.5]);
  });
});

describe('orders if nothing bound the buyer', () => {
  test('are the share that would come without switching cost', () => {
    // Odds of 0.25 · e^1.5 = 1.1204 to order elsewhere: 1 / 2.1204 come.
    const tied = traded([], calm, { ...still, switchingCost: 1.5 }, sides);
    expect(mean(tied, 'unbound', 1)).toBeCloseTo(0.4716, 4);
  });

  test('are those that come anyway if nothing binds', () => {
    expect(mean(traded([], calm, still, sides), 'unbound', 1)).toBeCloseTo(0.8, 6);
  });

  test('count a relationship that has ended as one that brings none', () => {
    const leaving = traded([], { ...calm, leaving: 30 }, still, sides);
    const [unbound, alive] = ['unbound', 'alive'].map((measure) => mean(leaving, measure, 6));
    expect(alive).toBeLessThan(0.5);
    // Who is still there has the odds it began with.
    expect(unbound).toBeCloseTo(0.8 * alive, 6);
  });
});

describe('who would help', () => {
  test('is the chance to grant a favour of the usual need, by the rule by which each side answers', () => {
    const scenario = traded([], calm, still, sides);
    // Odds of 0.25 · e = 0.6796 that the buyer refuses.
    expect(mean(scenario, 'buyerHelps', 1)).toBeCloseTo(0.5954, 4);
    // The seller's utility of refusing: 0.1·8 − 0.1·2·3 − 0.5·1 = −0.3; Λ(0.3) = 0.5744.
    expect(mean(scenario, 'sellerHelps', 1)).toBeCloseTo(0.5744, 4);
    expect(mean(scenario, 'oneSidedness', 1)).toBeCloseTo(-0.02095, 5);
  });

  test('of a bound buyer is given with its bonds and without, and one-sidedness is counted without', () => {
    const bound = traded([], calm, { ...still, switchingCost: 1.5 }, sides);
    expect(mean(bound, 'buyerHelps', 1)).toBeCloseTo(0.5954, 4);
    // Odds of 0.25 · e^(1 + 1.5) = 3.0456 that it refuses: 1 / 4.0456.
    expect(mean(bound, 'buyerHelpsUnbound', 1)).toBeCloseTo(0.2472, 4);
    expect(mean(bound, 'oneSidedness', 1)).toBeCloseTo(0.5744 - 0.2472, 3);
  });

  test('is the same for both if both weigh the same', () => {
    // A seller that refuses at the utility −log(4) + 1 of its buyers.
    const seller = { ...terms.seller, readiness: 1 - Math.log(4), guilt: 0, moneySensitivity: 0 };
    expect(mean(traded([], { ...calm, seller }, still, sides), 'oneSidedness', 1)).toBeCloseTo(0, 6);
  });

  test('of the seller counts a favour at the price in force, and a future that a downturn makes smaller', () => {
    // 0 + 0.1·(8 − 3) − 0.1·2·3·(1 − 0.4) − 0.5·1 − 0.5·0.4
    expect(refusal(terms, 0.5, 0.4, 3, 0.4)).toBeCloseTo(0.5 - 0.36 - 0.5 - 0.2, 12);
    const hard: PolicyEvent[] = [
      { kind: 'downturn', from: 1, until: 1, amount: 0.4, groups: 'all' },
      { kind: 'price', from: 1, until: 1, amount: 3, on: 'favours', groups: 'all' },
    ];
    // The price wears the seller's frame from 0.5 to 0.35: 0.5 − 0.36 − 0.35 = −0.21; Λ(0.21) = 0.5523.
    expect(mean(traded(hard, calm, still, sides), 'sellerHelps', 1)).toBeCloseTo(0.5523, 4);
  });

  test('has no meaning if nobody is left', () => {
    const gone = traded([], { ...calm, leaving: 30 }, { ...still, benefit: 0 }, sides);
    const tempted: PolicyEvent = { kind: 'shock', from: 1, until: 24, amount: 30, groups: 'all' };
    const nobody = { ...gone, policy: [tempted] };
    for (const measure of ['binding', 'buyerHelps', 'sellerHelps', 'oneSidedness']) {
      expect(mean(nobody, measure, 2)).toBeNaN();
    }
    expect(mean(nobody, 'left', 1)).toBe(1);
    expect(mean(nobody, 'unbound', 2)).toBe(0);
  });
});

describe('a seller', () => {
  const asked: PolicyEvent = { kind: 'favour', from: 3, need: 1, groups: 'all' };
  const refusing = { ...terms.seller, readiness: 30 };

  test('that has refused a favour ends nothing if the terms do not say that it may', () => {
    const scenario = traded([asked], { ...calm, cost: 10, seller: refusing }, still, sides);
    expect(mean(scenario, 'dropped', 1, 24)).toBe(0);
  });

  test('with no margin to lose ends relationships with the probability of its rule, once it has refused', () => {
    const seller = { ...refusing, leaving: 0.7 };
    const scenario = traded([asked], { ...calm, cost: 10, leaving: -30, seller }, still, sides);
    // Λ(0.7 − 0 − 0.5·1) = Λ(0.2) = 0.5498; 800 relationships: a standard error of 0.018.
    expect(Math.abs(mean(scenario, 'dropped', 3) - 0.5498)).toBeLessThan(0.055);
    expect(mean(scenario, 'alive', 4)).toBeCloseTo(1 - mean(scenario, 'dropped', 3), 12);
    for (const [from, until] of [
      [1, 2],
      [4, 24],
    ]) {
      expect(mean(scenario, 'dropped', from, until)).toBe(0);
    }
  });

  test('with a margin to lose ends fewer of them', () => {
    const ended = (cost: number) => {
      const seller = { ...refusing, leaving: 0.7 };
      return mean(traded([asked], { ...calm, cost, seller }, still, sides), 'dropped', 3);
    };
    expect(ended(0)).toBeLessThan(ended(10) - 0.2);
  });

  test('ends nothing that it does not refuse, or that is refused by the buyer', () => {
    const seller = { ...terms.seller, readiness: -30, leaving: 30 };
    const granting = traded([asked], { ...calm, seller }, still, sides);
    const asking = traded([{ ...asked, asker: 'seller' }], { ...calm, seller: { ...seller, readiness: 30 } });
    expect(mean(granting, 'dropped', 1, 24)).toBe(0);
    expect(mean({ ...asking, measures: sides.measures }, 'dropped', 1, 24)).toBe(0);
  });

  test('that may end a relationship, and never does, moves nobody’s luck', () => {
    const digits = (leaving?: number) => {
      const seller = { ...terms.seller, ...(leaving === undefined ? {} : { leaving }) };
      return runReplicates(traded([asked], { seller }, {}, sides), { replicates: 3 }).values;
    };
    expect(digits(-50)).toEqual(digits());
  });

  test('loses the margin of the periods in mind, what conscience weighs, and goodwill', () => {
    // 0.1·2·(10 − 7)·(1 − 0.5) + 0.5·1 + 0.5·−1
    expect(sellerStake(terms, 0.5, -1, 0.5)).toBeCloseTo(0.3 + 0.5 - 0.5, 12);
  });
});

test('every relationship lasts or was ended once, and every account balances, whoever ends it', () => {
  const logit = fc.double({ min: -4, max: 4, noNaN: true });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(logit, logit, logit, share, share, (leaving, sellerLeaving, readiness, chance, downturn) => {
      const scenario = traded(
        [
          { kind: 'downturn', from: 6, until: 12, amount: downturn, groups: 'all' },
          { kind: 'favour', from: 7, need: 1, asker: 'seller', groups: 'all' },
        ],
        {
          leaving,
          favour: { ...terms.favour, chance },
          seller: { ...terms.seller, readiness, leaving: sellerLeaving },
        },
      );
      for (const ledger of ledgersOf(scenario)) {
        let ended = 0;
        for (let unit = 0; unit < 24; unit++) {
          const of = (field: RecordField) => ledger[field][unit];
          expect(of('alive') + ended).toBe(10);
          const ends = of('left') + of('dropped');
          ended += ends;
          const made = 13 * of('opportunities') - 7 * of('kept') + (20 - 8) * of('answered') - 5 * ends;
          expect(of('sellerCash') + of('buyerCash') + of('rivalCash')).toBeCloseTo(made, 9);
        }
        expect(ended).toBeLessThanOrEqual(10);
      }
    }),
    { seed: 31, numRuns: 60 },
  );
});
