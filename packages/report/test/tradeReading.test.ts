import { actOf } from '@fairweather/core';
import { partnershipDownturn } from '@fairweather/scenarios';
import { expect, test } from 'vitest';
import type { ArmMoney, SideMoney } from '../src/trade/money.js';
import type { TradeReadingContext } from '../src/trade/reading.js';
import { tradeReading } from '../src/trade/reading.js';
import type { ArmSides, TradeSummary } from '../src/trade/TradeSummary.js';

const context: TradeReadingContext = {
  act: actOf(partnershipDownturn),
  unit: 'month',
  units: 60,
  given: 'granted',
  compareWith: 'granted',
  theoryTitle: 'The full mechanism',
  moneyUnit: 'thousand',
  replicates: 200,
  source: 'a what-if',
};

const never = {
  unit: Number.POSITIVE_INFINITY,
  range: { mean: Number.NaN, low: Number.NaN, high: Number.NaN },
  share: Number.NaN,
};
const exactly = (mean: number, half = 0) => ({
  mean,
  low: mean - half,
  high: mean + half,
  jointLow: mean - half,
  jointHigh: mean + half,
  standardError: half,
  p: 0,
});

function side(worth: number, difference: number | null, soFar: readonly number[] = []): SideMoney {
  return {
    ...exactly(worth),
    difference: difference === null ? null : exactly(difference, 0.5),
    soFar: soFar.map((sum) => exactly(sum, 0.5)),
    paidBack: never,
    overtaken: never,
  };
}

function findings(money: readonly ArmMoney[], seller: string, buyer: string): TradeSummary {
  return {
    money,
    best: { seller: { arm: seller, level: [] }, buyer: { arm: buyer, level: [] } },
    stages: [],
    moves: [],
    prices: [],
    sides: [],
    yearlyRate: 0.08,
  };
}

const granted: ArmMoney = { arm: 'granted', seller: side(90, null), buyer: side(150, null) };
const text = (all: TradeSummary, heading: string, changed: Partial<TradeReadingContext> = {}) =>
  tradeReading(all, { ...context, ...changed }).find((paragraph) => paragraph.heading.startsWith(heading))
    ?.text;

test('the reading says what a refusal costs, and that it looks like the better deal at first', () => {
  const refused: ArmMoney = {
    arm: 'refused',
    seller: { ...side(80, -10, [5, -10]), overtaken: { ...never, unit: 42 } },
    buyer: side(138, -12),
  };
  expect(text(findings([granted, refused], 'granted', 'granted'), 'What it costs')).toBe(
    'With “granted” a relationship is worth 90.0 thousand to the seller and 150.0 to the buyer, over 60 ' +
      'months, discounted at 8.0 % a year. ' +
      '“refused” costs the seller 10.0 thousand (± 0.5) and costs the buyer 12.0 thousand (± 0.5) for each ' +
      'relationship. ' +
      'Until month 41 the seller is ahead with it, and from then on behind.',
  );
});

test('the reading says when a favour has paid for itself', () => {
  const favour: ArmMoney = {
    arm: 'favour',
    seller: { ...side(95, 5, [-8, 5]), paidBack: { ...never, unit: 31 } },
    buyer: side(150, 0),
  };
  const cost = text(findings([granted, favour], 'favour', 'granted'), 'What it costs');
  expect(cost).toContain('“favour” brings the seller 5.0 thousand (± 0.5) and leaves the buyer where it was');
  expect(cost).toContain('At first it costs the seller, and it has paid for itself by the end of month 31.');
});

test('the reading says which arm the two sides can agree on, or what each would lose', () => {
  const locked: ArmMoney = { arm: 'locked', seller: side(120, 30), buyer: side(147, -3) };
  const both = [granted, locked];
  expect(text(findings(both, 'locked', 'granted'), 'Which arm')).toBe(
    'For the seller it is “locked”, worth 120.0 thousand. For the buyer it is “granted”, worth 150.0 thousand. ' +
      'They do not agree: the seller’s choice costs the buyer 3.0, and the buyer’s choice costs the seller ' +
      '30.0 thousand.',
  );
  expect(text(findings(both, 'locked', 'locked'), 'Which arm')).toContain(
    'The two sides can agree on “locked”.',
  );
});

test('one replicate, or one arm, names no best arm', () => {
  const other: ArmMoney = { ...granted, arm: 'other' };
  expect(text(findings([granted, other], 'other', 'other'), 'Which arm')).toContain('“other”');
  expect(text(findings([granted], 'granted', 'granted'), 'Which arm')).toBeUndefined();
  expect(text(findings([granted, other], 'other', 'other'), 'Which arm', { replicates: 1 })).toBeUndefined();
});

test('the reading names the price that sets an arm apart, and what it does to the odds', () => {
  const difference = { arm: 'refused', from: 49, until: 60, ...exactly(-0.25, 0.01) };
  const all: TradeSummary = {
    ...findings([], 'granted', 'granted'),
    orders: { levels: [{ from: 49, until: 60, mean: 0.6, low: 0.5, high: 0.7 }], differences: [difference] },
    moves: [{ price: 'conscience', before: 1.2, during: 1.5, after: 1.5 }],
    prices: [{ arm: 'refused', prices: [{ price: 'conscience', ...exactly(-Math.log(2), 0.01) }] }],
  };
  const why = text(all, 'Why');
  expect(why).toContain('the bad feeling about it (the conscience price) went from 1.2 to 1.5 logits');
  // A price lower by ln 2 doubles the odds.
  expect(why).toContain(
    '0.7 logits lower. By these prices alone, the odds of ordering elsewhere would be about 2.0 times as high.',
  );
  expect(text(all, 'What happened')).toContain(
    'Compared with “granted”, “refused” has 25.0 percentage points fewer orders in months 49–60 (± 1.0), ' +
      'the largest loss.',
  );
});

/** One arm that lies 25 points below the other, with the reasons for the difference. */
const apart = (conscience: number, binding?: number): TradeSummary => ({
  ...findings([], 'granted', 'granted'),
  orders: {
    levels: [{ from: 49, until: 60, mean: 0.6, low: 0.5, high: 0.7 }],
    differences: [{ arm: 'free', from: 49, until: 60, ...exactly(-0.25, 0.01) }],
  },
  moves: [{ price: 'conscience', before: 1, during: 1, after: 1 }],
  prices: [
    {
      arm: 'free',
      prices: [{ price: 'conscience', ...exactly(conscience, 0.01) }],
      ...(binding === undefined ? {} : { binding: exactly(binding) }),
    },
  ],
});

test('the reading splits a difference in orders into customers who have left and orders of the others', () => {
  const all = apart(0.5);
  const [prices] = all.prices;
  const parted = (ended: number, lasting: number) =>
    text({ ...all, prices: [{ ...prices, parts: { ended, lasting } }] }, 'Why');
  expect(parted(-0.2, -0.05)).toContain(
    'Of the −25.0 percentage points between “free” and “granted” at the end, −20.0 are due to customers ' +
      'who have left and −5.0 to the orders of each customer who is there, which also change with who they are.',
  );
  expect(parted(0.1, -0.35)).toContain(
    '+10.0 are due to customers who would have left and −35.0 to the orders',
  );
  expect(parted(-0.25, 0.0001)).toContain('at the end, −25.0 are due to customers who have left.');
  expect(text(all, 'Why')).not.toContain('due to customers who');
});

test('the reading includes ties in the odds, as a number', () => {
  // 0.5 higher and 0.5 + ln 3 lower: three times the odds.
  const why = text(apart(0.5, -0.5 - Math.log(3)), 'Why');
  expect(why).toContain(
    'the bad feeling about it (the conscience price), 0.5 logits higher, and ties minus temptations, ' +
      '1.6 logits lower. ' +
      'By this alone, the odds of ordering elsewhere would be about 3.0 times as high. ',
  );
  expect(why).not.toContain('the difference comes from');
});

test('the reading speaks of those who have left only if prices and ties point the other way', () => {
  expect(text(apart(1, -0.5), 'Why')).toContain(
    'about 0.6 times as high, and yet fewer orders come: the difference comes from those who have left.',
  );
  expect(text(apart(0, 0), 'Why')).toContain(
    'by those who stay: the difference comes from those who have left.',
  );
});

test('the reading does not rule out ties if they are not measured', () => {
  expect(text(apart(0.5), 'Why')).toContain(
    'By these prices alone, the odds of ordering elsewhere would be about 0.6 times as high, and yet fewer orders ' +
      'come: the difference comes from ties, temptations, or those who have left.',
  );
  expect(text(apart(0), 'Why')).toContain('the difference comes from those who have left, or from ties.');
});

const sides = (arm: string, changed: Partial<ArmSides> = {}): ArmSides => ({
  arm,
  from: 25,
  until: 36,
  binding: exactly(1.5),
  orders: exactly(0.8),
  unbound: exactly(0.6),
  buyerHelps: exactly(0.8),
  buyerHelpsUnbound: exactly(0.7),
  sellerHelps: exactly(0.9),
  oneSidedness: exactly(0.2, 0.01),
  left: exactly(0.25),
  dropped: exactly(0),
  ...changed,
});
const walksAway = (...all: ArmSides[]) =>
  text({ ...findings([], '', ''), sides: all }, 'Who can walk away, and who would');

test('the reading tells how much loyalty is left, who would help whom, and who ended it', () => {
  const free = sides('free', { oneSidedness: exactly(0.45, 0.02), dropped: exactly(0.03) });
  expect(walksAway(sides('granted'), free)).toBe(
    'With “granted”, 80.0 % of the orders come in months 25–36, and 60.0 % would if nothing bound the customer: ' +
      'of what looks like loyalty, 75.0 % is left at once, and less later, because a customer who is free ' +
      'may leave for good. ' +
      'If asked for a favour, the seller would grant it in 90.0 % of cases, and the customer in 80.0 % as things ' +
      'are and in 70.0 % if nothing bound it: ' +
      'a one-sidedness of +20.0 ± 1.0 percentage points (the seller minus the free customer), where 0 means ' +
      'that both sides would help each other equally. ' +
      'It ranges from +20.0 ± 1.0 with “granted” to +45.0 ± 2.0 with “free”. ' +
      'By the end of month 60 the customer has ended 25.0 % of the relationships and the seller 0.0 %; ' +
      'in no arm has the seller ended more than 3.0 %.',
  );
});

test('the reading says that as many would come if nothing binds, and is silent if nothing is known', () => {
  expect(walksAway(sides('granted', { unbound: exactly(0.8) }))).toMatch(
    new RegExp(
      '^With “granted”, 80\\.0 % of the orders come in months 25–36, and as many would if nothing bound the customer' +
        '\\. .* the seller 0\\.0 %\\.$',
    ),
  );
  const gone = {
    orders: exactly(Number.NaN),
    unbound: exactly(Number.NaN),
    oneSidedness: exactly(Number.NaN),
  };
  expect(walksAway(sides('granted', gone))).toBe(
    'By the end of month 60 the customer has ended 25.0 % of the relationships and the seller 0.0 %.',
  );
  expect(walksAway()).toBeUndefined();
});

test('the reading says that it is illustrative and what it rests on, or how often the study was replicated', () => {
  expect(text(findings([], '', ''), 'How far')).toMatch(/illustrative.*It rests on: a what-if\.$/);
  expect(text(findings([], '', ''), 'How far', { replication: 'Never repeated.' })).toMatch(
    /^Never repeated\. /,
  );
});
