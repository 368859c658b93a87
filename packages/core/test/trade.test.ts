import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  acrossReplicates,
  biography,
  breakEven,
  InputError,
  type PolicyEvent,
  presentValue,
  probability,
  runReplicates,
  type Scenario,
} from '../src/index.js';
import type { RecordField } from '../src/measures/Ledger.js';
import { refusal } from '../src/mechanism/refusal.js';
import { stayingPrice } from '../src/mechanism/sticker.js';
import { makePlan } from '../src/plan/makePlan.js';
import { groupKey, seedKey } from '../src/random/keys.js';
import { smallWorld } from '../src/run/trade/network.js';
import { alike, scenarioWith } from './support/scenarioWith.js';
import { ledgersOf, mean, measures, terms, traded } from './support/traded.js';

describe('money', () => {
  const everything: PolicyEvent[] = [
    { kind: 'price', from: 3, until: 8, amount: 1, groups: 'treated' },
    { kind: 'price', from: 5, until: 20, amount: 2, on: 'favours', groups: 'all' },
    { kind: 'repair', from: 10, until: 12, strength: 0.5, cost: 3, groups: 'all' },
    { kind: 'downturn', from: 6, until: 9, amount: 0.5, groups: 'all' },
    { kind: 'favour', from: 12, need: 1, groups: 'all', asker: 'seller' },
  ];

  test('comes from somewhere and goes somewhere: what all three have is what orders and favours made', () => {
    for (const ledger of ledgersOf(traded(everything))) {
      for (let unit = 0; unit < 24; unit++) {
        const of = (field: RecordField) => ledger[field][unit];
        const repaired = unit >= 9 && unit <= 11 ? 3 * of('alive') : 0;
        const made =
          13 * of('opportunities') - 7 * of('kept') + (20 - 8) * of('answered') - 5 * of('left') - repaired;
        expect(of('sellerCash') + of('buyerCash') + of('rivalCash')).toBeCloseTo(made, 9);
      }
    }
  });

  test('and orders are placed here or with a rival, by buyers that there are', () => {
    for (const ledger of ledgersOf(traded(everything))) {
      for (let unit = 0; unit < 24; unit++) {
        const of = (field: RecordField) => ledger[field][unit];
        expect(of('kept') + of('taken')).toBe(of('opportunities'));
        expect(of('opportunities')).toBeLessThanOrEqual(10);
        expect(of('kept')).toBeLessThanOrEqual(of('alive'));
        if (unit > 0) expect(of('alive')).toBeLessThanOrEqual(ledger.alive[unit - 1]);
      }
    }
  });

  test('of a fee on orders is paid by those who stay', () => {
    const loyal = { benefit: -20, guiltSpread: 0, benefitSpread: 0 };
    const alone = { groups: [{ name: 'one', members: 4, treated: true }] };
    const scenario = traded(
      [{ kind: 'price', from: 2, until: 2, amount: 1.5, groups: 'all' }],
      { favour: { ...terms.favour, chance: 0 } },
      loyal,
      alone,
    );
    const [ledger] = ledgersOf(scenario);
    expect([0, 1, 2].map((unit) => ledger.sellerCash[unit])).toEqual([12, 18, 12]);
    expect([0, 1, 2].map((unit) => ledger.buyerCash[unit])).toEqual([12, 6, 12]);
  });
});

describe('a price on orders', () => {
  const price = (from: number, until: number, amount: number, announced: boolean): PolicyEvent => ({
    kind: 'price',
    from,
    until,
    amount,
    announced,
    groups: 'all',
  });
  const announcedIn = (...policy: PolicyEvent[]) => [
    ...(makePlan(traded(policy)).groups[0].trade?.announced.subarray(0, 6) ?? []),
  ];

  test('that is announced is so as it comes and as it goes', () => {
    expect(announcedIn(price(2, 3, 1, true))).toEqual([0, 1, 0, 1, 0, 0]);
  });

  test('of 0 is none, and leaves another as it is', () => {
    const trade = (...policy: PolicyEvent[]) => makePlan(traded(policy)).groups[0].trade;
    const nothing = price(3, 4, 0, true);
    expect(trade(nothing)).toEqual(trade());
    expect(trade(nothing, price(2, 3, 1, true))).toEqual(trade(price(2, 3, 1, true)));
    expect(trade(price(2, 3, 1, true), nothing)).toEqual(trade(price(2, 3, 1, true)));
  });

  test('that follows at once is a surprise unless it was announced itself', () => {
    expect(announcedIn(price(2, 3, 1, true), price(4, 5, 2, false))).toEqual([0, 1, 0, 0, 0, 0]);
    expect(announcedIn(price(2, 3, 1, true), price(4, 5, 2, true))).toEqual([0, 1, 0, 1, 0, 1]);
  });
});

describe('a handover', () => {
  test('leaves the new seller the same share of its own frame and goodwill as of the buyer’s', () => {
    const favour = { ...terms.favour, chance: 0 };
    const asked: PolicyEvent = {
      kind: 'favour',
      from: 2,
      need: 1,
      asker: 'seller',
      granted: 1,
      groups: 'all',
    };
    const handover: PolicyEvent = { kind: 'handover', from: 3, groups: 'all' };
    const values = { ...alike, recovery: 0, goodwillDecay: 0, frameCarry: 0.5, goodwillCarry: 0.25 };
    const kinds = ['sellerFrame', 'sellerHelps'] as const;
    const more = {
      measures: kinds.map((of) => ({ name: of, label: of, unit: '1', of, groups: 'all' as const })),
    };
    const scenario = traded([asked, handover], { favour, leaving: -30 }, values, more);
    expect([1, 2, 3, 4].map((month) => mean(scenario, 'sellerFrame', month))).toEqual([0.5, 0.5, 0.25, 0.25]);
    // Granted: goodwill of 0.6 · (1 − 0.5/2) = 0.45, a quarter of which passes on: 0.1125.
    // 0.1·8 − 0.1·2·3 − 0.25·1 − 0.5·0.1125 = −0.10625; Λ(0.10625) = 0.5265.
    expect(mean(scenario, 'sellerHelps', 3)).toBeCloseTo(0.5265, 4);
  });
});

describe('both sides decide by one rule', () => {
  test('what a side would do is the same in every engine, and if it alone is measured', () => {
    const kinds = ['unbound', 'buyerHelps', 'buyerHelpsUnbound', 'sellerHelps'] as const;
    const declared = kinds.map((of) => ({ name: of, label: of, unit: '1', of, groups: 'all' as const }));
    const every = runReplicates(traded([], {}, {}, { measures: declared }), { replicates: 5 });
    for (const one of declared) {
      const expected = acrossReplicates(every, one.name, 3);
      expect(Math.min(...expected)).toBeGreaterThan(0);
      for (const engine of ['fast', 'flat', 'reference'] as const) {
        const alone = traded([], {}, {}, { measures: [one] });
        expect(acrossReplicates(runReplicates(alone, { replicates: 5, engine }), one.name, 3)).toEqual(
          expected,
        );
      }
    }
  });

  test('the seller refuses the less, the more it feels, likes the buyer and has to lose', () => {
    // 0 + 0.1·8 − 0.1·2·3 − 0.5·1 − 0.5·0.4
    expect(refusal(terms, 0.5, 0.4)).toBeCloseTo(0.8 - 0.6 - 0.5 - 0.2, 12);
  });

  test('grants come at the rate of that rule', () => {
    const always = { favour: { ...terms.favour, chance: 1 } };
    const granted = mean(traded([], always, { ...alike }), 'granted', 1);
    const expected = 1 - probability(refusal(terms, 0.5, 0));
    // 40 replicates of 20 answers: a standard error of 0.017.
    expect(Math.abs(granted - expected)).toBeLessThan(0.06);
  });

  test('what money makes of staying is muted in the social frame, and losses weigh more', () => {
    const values = { priceSensitivity: 0.8, socialMuting: 0.6, lossAversion: 2 };
    const market = { rivalPrice: 9, referencePrice: 10 };
    expect(stayingPrice({ ...market, price: 10, frame: 0.5 }, values)).toBeCloseTo(0.8 * 0.7 * -1, 12);
    expect(stayingPrice({ ...market, price: 12, frame: 0 }, values)).toBeCloseTo(0.8 * (-3 - 2), 12);
  });

  test('orders start at the counted baseline, whatever the frame and the prices', () => {
    for (const values of [{ frameStart: 1 }, { frameStart: 0.2 }, { priceSensitivity: 2 }]) {
      const orders = mean(traded([], {}, { ...values, ...alike }), 'orders', 1);
      // 800 orders: a standard error of 0.014.
      expect(Math.abs(orders - 0.8)).toBeLessThan(0.05);
    }
  });
});

describe('a lock', () => {
  const refused: PolicyEvent = { kind: 'favour', from: 6, need: 1, granted: 0, groups: 'all' };
  const lock: PolicyEvent = { kind: 'lock', from: 1, until: 12, amount: 30, groups: 'all' };
  const calm = { favour: { ...terms.favour, chance: 0 } };

  test('keeps every order and every buyer while it binds, and lets go when it ends', () => {
    const scenario = traded([lock, refused], calm);
    expect(mean(scenario, 'orders', 1, 12)).toBe(1);
    expect(mean(scenario, 'alive', 12)).toBe(1);
    expect(mean(scenario, 'orders', 13, 24)).toBeLessThan(0.8);
  });

  test('and the switching cost weigh nothing while buyers are released', () => {
    const release: PolicyEvent = { kind: 'release', from: 3, until: 9, groups: 'all' };
    const tempted: PolicyEvent = { kind: 'shock', from: 3, until: 9, amount: 30 + 2, groups: 'all' };
    const digits = (event: PolicyEvent) =>
      runReplicates(traded([lock, refused, event], calm, { switchingCost: 2 }), { replicates: 2 }).values;
    // To the buyer, to be free of what binds and to be tempted by as much are the same.
    expect(digits(release)).toEqual(digits(tempted));
    expect(mean(traded([lock, release], calm), 'orders', 3, 9)).toBeLessThan(0.9);
  });
});

describe('a favour', () => {
  const calm = { favour: { ...terms.favour, chance: 0 } };
  const asked = (granted: number, legitimacy = 0): Scenario =>
    traded([{ kind: 'favour', from: 2, need: 1, granted, legitimacy, groups: 'all' }], calm, {
      ...alike,
      frameStart: 0.8,
      goodwillDecay: 0,
      grudgeDecay: 0,
    });

  test(
    'moves goodwill by a·need (1 − s/2) when granted and by −a′·need·s when refused, less what a reason ' +
      'takes away',
    () => {
      const { kindnessGain, unkindnessGain } = asked(1).values;
      expect(mean(asked(1), 'goodwill', 3)).toBeCloseTo(kindnessGain * 0.6, 5);
      expect(mean(asked(0), 'goodwill', 3)).toBeCloseTo(-unkindnessGain * 0.8, 5);
      expect(mean(asked(0, 0.5), 'goodwill', 3)).toBeCloseTo(-unkindnessGain * 0.4, 5);
    },
  );

  test('for which a price is named is bought, and earns no goodwill', () => {
    const scenario = asked(1);
    const priced: PolicyEvent = { kind: 'price', from: 2, until: 2, amount: 3, on: 'favours', groups: 'all' };
    expect(mean({ ...scenario, policy: [...scenario.policy, priced] }, 'goodwill', 3)).toBe(0);
  });
});

describe('two norms at once', () => {
  const calm = { favour: { ...terms.favour, chance: 0 } };
  const rules: PolicyEvent[] = [{ kind: 'rules', from: 2, until: 2, strength: 1, groups: 'all' }];
  const frameAfterRules = (spill: number) =>
    mean(
      traded(rules, { ...calm, contract: { share: 0.5, frame: 0.4, spill } }, { ...alike, recovery: 0 }),
      'frame',
      3,
    );

  test('a breach in one part is felt in the other by the spill', () => {
    // The favours' part falls from 1 to 0.7; the contract's from 0.4 to 0.4·(1 − 0.3·spill).
    expect(frameAfterRules(0)).toBeCloseTo((0.7 + 0.4) / 2, 6);
    expect(frameAfterRules(1)).toBeCloseTo((0.7 + 0.28) / 2, 6);
    expect(frameAfterRules(0.5)).toBeCloseTo((0.7 + 0.34) / 2, 6);
  });
});

describe('buyers who talk', () => {
  const key = groupKey(seedKey('ties'), 0, { first: 0, second: 0 });

  test('have as many neighbours as said on the ring, and mutual ties if some are rewired', () => {
    const ring = smallWorld(10, { neighbours: 4, rewiring: 0, story: 0 }, key);
    expect(ring[0]).toEqual([1, 2, 8, 9]);
    expect(ring.every((others) => others.length === 4)).toBe(true);
    // On a ring of four, the neighbours of one are two, however many are asked for.
    const small = smallWorld(4, { neighbours: 4, rewiring: 0, story: 0 }, key);
    expect(small).toEqual([
      [1, 3],
      [0, 2],
      [1, 3],
      [0, 2],
    ]);
    const rewired = smallWorld(40, { neighbours: 4, rewiring: 0.3, story: 0 }, key);
    rewired.forEach((others, a) => {
      expect(others).not.toContain(a);
      for (const b of others) expect(rewired[b]).toContain(a);
    });
    const far = rewired.flatMap((others, a) =>
      others.map((b) => Math.min(Math.abs(a - b), 40 - Math.abs(a - b))),
    );
    expect(far.filter((distance) => distance > 2).length).toBeGreaterThan(10);
    // In a small circle many ties are led back to where they come from, and those stay as they are.
    for (let n = 0; n < 10; n++) {
      const key = groupKey(seedKey('ties'), n, { first: 0, second: 0 });
      const circle = smallWorld(3, { neighbours: 2, rewiring: 1, story: 0 }, key);
      circle.forEach((others, a) => {
        expect(others).not.toContain(a);
      });
    }
    // And they lead to anybody: nobody gathers them.
    expect(Math.max(...rewired.map((others) => others.length))).toBeLessThan(12);
  });

  test('carry the story of a refusal to those who were not refused', () => {
    // Some are granted and some refused, as the seller decides; with a story all hear of it.
    const asked: PolicyEvent = { kind: 'favour', from: 2, need: 1, groups: 'all' };
    const network = (story: number) =>
      traded([asked], {
        favour: { ...terms.favour, chance: 0 },
        network: { neighbours: 4, rewiring: 0.1, story },
      });
    expect(mean(network(0.5), 'goodwill', 5)).toBeLessThan(mean(network(0), 'goodwill', 5) - 0.05);
  });
});

describe('presentValue and breakEven', () => {
  test('discount money in the middle of its unit', () => {
    expect(presentValue([100], 0.21, 1)).toBeCloseTo(100 / 1.1, 10);
    expect(presentValue(new Array(12).fill(1), 0, 12)).toBe(12);
  });

  test('find the unit in which a cost is paid back for good', () => {
    expect(breakEven([0, -5, 3, 3], 0, 12)).toBe(4);
    expect(breakEven([1, 1], 0, 12)).toBe(0);
    expect(breakEven([-5, 1], 0, 12)).toBe(Number.POSITIVE_INFINITY);
    expect(breakEven([-5, 6, -3, 4], 0, 12)).toBe(4);
  });
});

describe('a scenario with trade', () => {
  test('is a function of seed and replicate, and an arm equal to it differs by nothing', () => {
    const scenario = traded([{ kind: 'favour', from: 3, need: 1, groups: 'all' }]);
    const all = runReplicates(scenario, { seed: 'x', replicates: 6 }).values;
    const later = runReplicates(scenario, { seed: 'x', replicates: 2, first: 4 }).values;
    expect(later).toEqual(all.slice((all.length * 4) / 6));
  });

  test('keeps numbers finite and states in their bounds under any terms', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const money = fc.double({ min: 0, max: 50, noNaN: true });
    fc.assert(
      fc.property(
        share,
        share,
        money,
        money,
        share,
        share,
        (chance, frame, price, rivalPrice, spill, story) => {
          const scenario = traded(
            [{ kind: 'rules', from: 3, until: 5, strength: 1, groups: 'all' }],
            {
              price,
              rivalPrice,
              favour: { ...terms.favour, chance },
              contract: { share: frame, frame, spill },
              network: { neighbours: 2, rewiring: spill, story },
            },
            { conformity: 2 },
          );
          const { values, measures: names, units } = runReplicates(scenario, { replicates: 1 });
          names.forEach((name, m) => {
            for (const value of values.subarray(m * units, (m + 1) * units)) {
              if (name === 'granted' && Number.isNaN(value)) continue;
              if (Number.isNaN(value)) {
                // Where no relationship lasts, there is no state to speak of.
                expect(['goodwill', 'frame']).toContain(name);
                continue;
              }
              expect(Number.isFinite(value)).toBe(true);
              if (['orders', 'alive', 'granted', 'frame'].includes(name)) {
                expect(value).toBeGreaterThanOrEqual(0);
                expect(value).toBeLessThanOrEqual(1);
              }
            }
          });
        },
      ),
      { seed: 5, numRuns: 60 },
    );
  });

  test('has biographies, the same life as in the run', () => {
    const { choices } = biography(traded(), 3, { seed: 'x' });
    expect(choices.length).toBeGreaterThan(0);
    expect(choices[0]).toMatchObject({ period: 0, price: 10, arose: true });
    expect(choices[0].took).toBe(choices[0].draw < choices[0].probability);
  });

  test.each<[string, () => unknown, RegExp]>([
    [
      'a share of two',
      () => traded([], { favour: { ...terms.favour, chance: 2 } }),
      /favour\.chance is 2: give a share/,
    ],
    ['a negative price', () => traded([], { price: -1 }), /price is -1: give 0 or more/],
    ['a term that is not there', () => traded([], { price: 'prise' }), /parameter in trade, price "prise"/],
    [
      'an odd neighbourhood',
      () => traded([], { network: { neighbours: 3, rewiring: 0, story: 0 } }),
      /give an even number/,
    ],
    ['no trade, but orders', () => scenarioWith({ measures }), /which only a scenario with trade has/],
    [
      'no trade, but a release',
      () => scenarioWith({ policy: [{ kind: 'release', from: 1, until: 2, groups: 'all' }] }),
      /The release event of plain says what only a scenario with trade has/,
    ],
    [
      'no trade, but a downturn',
      () => scenarioWith({ policy: [{ kind: 'downturn', from: 1, until: 2, amount: 0.5, groups: 'all' }] }),
      /says what only a scenario with trade has/,
    ],
  ])('refuses %s', (_, make, message) => {
    expect(make).toThrow(message);
    expect(make).toThrow(InputError);
  });
});
