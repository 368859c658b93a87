import type { Act } from '@fairweather/core';
import { exp } from '@fairweather/core/tools';
import type { ArmDifference, PriceMove } from '../counts/CountsSummary.js';
import { jointly } from '../text/jointly.js';
import { one, percent } from '../text/numbers.js';
import type { Paragraph } from '../text/Paragraph.js';
import { windowText } from '../text/windows.js';
import type { ArmMoney, BestArm, SideMoney } from './money.js';
import type { ArmSides, TradeSummary } from './TradeSummary.js';
import type { Side } from './words.js';
import { differenceText, isSure, leadsFirst } from './words.js';

const priceWords: Record<PriceMove['price'], string> = {
  sticker: 'money (the sticker price)',
  shadow: 'what might happen (the shadow price)',
  conscience: 'the bad feeling about it (the conscience price)',
  crowd: 'what other customers do (the crowd price)',
};

const bindingWords = 'ties minus temptations';

/** The parts of a run that the reading uses. */
export interface TradeReadingContext {
  readonly act: Act;
  readonly unit: string;
  readonly units: number;
  readonly given: string;
  readonly compareWith: string;
  readonly theoryTitle: string;
  /** The unit of money: "thousand". */
  readonly moneyUnit: string;
  readonly replicates: number;
  readonly source: string;
  readonly replication?: string;
}

/** The reading in plain words: what happened, why, at what cost, who gains, and how far to trust it. */
export function tradeReading(summary: TradeSummary, context: TradeReadingContext): Paragraph[] {
  return [
    { heading: 'What happened', text: sentences(happened(summary, context)) },
    ...(summary.moves.length > 0
      ? [
          {
            heading: `Why, under the theory “${context.theoryTitle}”`,
            text: sentences(why(summary, context)),
          },
        ]
      : []),
    ...(summary.sides.length > 0
      ? [{ heading: 'Who can walk away, and who would', text: sentences(walksAway(summary.sides, context)) }]
      : []),
    ...(summary.money.length > 0
      ? [{ heading: 'What it costs, on both sides', text: sentences(costs(summary, context)) }]
      : []),
    ...(summary.best && summary.money.length > 1 && context.replicates > 1
      ? [
          {
            heading: 'Which arm is best for whom',
            text: sentences(bestFor(summary.best, summary.money, context)),
          },
        ]
      : []),
    { heading: 'How far to trust it', text: sentences(trust(context)) },
  ];
}

function happened({ orders, lasting, stages }: TradeSummary, context: TradeReadingContext): string[] {
  const { unit, given, compareWith, units } = context;
  const [own] = stages;
  const came = orders?.levels.map(
    (level, i) =>
      `${percent(level.mean)} %${i === 0 ? ' of the orders' : ''} in ${windowText(unit, level.from, level.until)}`,
  );
  const stay = lasting?.levels.at(-1);
  const last = lastOf(orders?.differences ?? []);
  const sure = last.filter(isSure).sort((a, b) => a.mean - b.mean);
  const [fewest] = sure;
  const most = sure.at(-1);
  return [
    came
      ? `With “${given}”, the seller gets ${list(came.filter((_, i) => i === 0 || i === came.length - 1))}.`
      : '',
    stay ? `${percent(stay.mean)} % of the relationships last into ${unit} ${units}.` : '',
    own ? `Their stage is ${own.start} at the start, ${own.middle} halfway and ${own.end} at the end.` : '',
    fewest && fewest.mean < 0 ? `${against(fewest, compareWith, unit)}, the largest loss.` : '',
    most && most.mean > 0
      ? `${against(most, fewest === most || !(fewest.mean < 0) ? compareWith : undefined, unit)}, the largest gain.`
      : '',
    last.length > 0 && sure.length === 0
      ? noMore(
          context,
          `No other arm differs from “${compareWith}” in orders in ${windowText(unit, last[0].from, last[0].until)}`,
        )
      : '',
  ];
}

/** @param compareWith left out if the sentence before has named it */
function against(difference: ArmDifference, compareWith: string | undefined, unit: string): string {
  const { arm, mean, from, until, high } = difference;
  return (
    `${compareWith ? `Compared with “${compareWith}”, ` : ''}“${arm}” has ${one(Math.abs(100 * mean))} percentage ` +
    `points ${mean < 0 ? 'fewer' : 'more'} orders ` +
    `in ${windowText(unit, from, until)} (± ${one(100 * (high - mean))})`
  );
}

function why({ moves, prices, orders }: TradeSummary, context: TradeReadingContext): string[] {
  const { act, given, compareWith } = context;
  const known = moves.filter(({ before, after }) => Number.isFinite(before) && Number.isFinite(after));
  const moved = known.filter(({ before, after }) => Math.abs(after - before) >= 0.05);
  const still = known.filter((move) => !moved.includes(move)).map(({ price }) => priceWords[price]);
  const far = farthest(orders?.differences ?? []);
  const added = prices.find(({ arm }) => arm === far?.arm);
  const apart = [
    ...(added?.prices ?? []).map((one) => ({ ...one, what: priceWords[one.price] })),
    ...(added?.binding ? [{ ...added.binding, what: bindingWords }] : []),
  ].filter((one) => isSure(one) && Math.abs(one.mean) >= 0.05);
  return [
    `Four things keep a ${act.taker} from ${act.taking}: money, what might happen, the bad feeling about ` +
      `it, and what others do.`,
    moved.length > 0
      ? `From the first stretch to the last, with “${given}”, ${list(
          moved.map(
            ({ price, before, after }) =>
              `${priceWords[price]} went from ${one(before)} to ${one(after)} logits`,
          ),
        )}.`
      : known.length > 0
        ? `With “${given}” none of them moved.`
        : '',
    moved.length > 0 && still.length > 0 ? `There was little change in ${list(still)}.` : '',
    far && added?.parts ? inParts(far, added.parts, compareWith) : '',
    far && apart.length > 0
      ? `At the end, “${far.arm}” differs from “${compareWith}” in ${apart
          .map(({ what, mean }) => `${what}, ${one(Math.abs(mean))} logits ${mean < 0 ? 'lower' : 'higher'}`)
          .join(', and ')}. ${alone(
          apart.reduce((total, { mean }) => total + mean, 0),
          far,
          {
            what: apart.some(({ what }) => what === bindingWords) ? 'this' : 'these prices',
            binds: added?.binding !== undefined,
            taking: act.taking,
          },
        )}`
      : '',
    far && added && apart.length === 0
      ? `At the end, “${far.arm}” does not differ from “${compareWith}” in these prices as felt by those who stay: ` +
        `the difference comes from those who have left${added.binding ? '' : ', or from ties'}.`
      : '',
    'Prices are those felt in relationships that last: their mean can also rise because those who felt ' +
      'little of them have left.',
  ];
}

/** The parts of a difference in orders: customers who have left, and the orders of those who remain. */
function inParts(
  { arm, mean }: ArmDifference,
  parts: { ended: number; lasting: number },
  other: string,
): string {
  const points = (share: number) => `${share < 0 ? '−' : '+'}${one(Math.abs(100 * share))}`;
  const parted = [
    [parts.ended, parts.ended < 0 ? 'customers who have left' : 'customers who would have left'],
    [parts.lasting, 'the orders of each customer who is there, which also change with who they are'],
  ] as const;
  const seen = parted.filter(([share]) => Math.abs(100 * share) >= 0.05);
  if (seen.length === 0) return '';
  return (
    `Of the ${points(mean)} percentage points between “${arm}” and “${other}” at the end, ` +
    `${list(seen.map(([share, what], i) => `${points(share)} ${i === 0 ? 'are due ' : ''}to ${what}`))}.`
  );
}

/**
 * The odds that follow from the prices and from binding. If they point the other way than the orders, something else
 * decides.
 *
 * @param what the name of the prices; `binds` is true if binding was measured
 */
function alone(
  sum: number,
  far: ArmDifference,
  { what, binds, taking }: { readonly what: string; readonly binds: boolean; readonly taking: string },
): string {
  const times = `By ${what} alone, the odds of ${taking} would be about ${one(exp(-sum))} times as high`;
  if (sum < 0 === far.mean < 0) return `${times}.`;
  return (
    `${times}, and yet ${far.mean < 0 ? 'fewer' : 'more'} orders come: the difference comes from ` +
    `${binds ? 'those who have left' : 'ties, temptations, or those who have left'}.`
  );
}

/** How much loyalty is left when nothing binds, who would help whom, and who ended it. */
function walksAway(
  sides: readonly ArmSides[],
  { act: { taker }, unit, units, given }: TradeReadingContext,
): string[] {
  const own = sides.find(({ arm }) => arm === given);
  const known = sides.filter(({ oneSidedness }) => Number.isFinite(oneSidedness.mean));
  const ordered = [...known].sort((a, b) => a.oneSidedness.mean - b.oneSidedness.mean);
  const [least] = ordered;
  const most = ordered.at(-1);
  const dropped = Math.max(...sides.map((side) => side.dropped.mean));
  const sided = (side: ArmSides) => differenceText(side.oneSidedness, 100);
  if (!own) return [];
  return [
    loyaltyLeft(own, unit, taker),
    Number.isFinite(own.oneSidedness.mean)
      ? `If asked for a favour, the seller would grant it in ${percent(own.sellerHelps.mean)} % of cases, and ` +
        `the customer in ${helps(own)}: ` +
        `a one-sidedness of ${sided(own)} percentage points (the seller minus the free customer), ` +
        'where 0 means that both sides would help each other equally.'
      : '',
    least && most && least !== most
      ? `It ranges from ${sided(least)} with “${least.arm}” to ${sided(most)} with “${most.arm}”.`
      : '',
    `By the end of ${unit} ${units} the customer has ended ${percent(own.left.mean)} % of the relationships ` +
      `and the seller ${percent(own.dropped.mean)} %` +
      `${sides.length > 1 ? `; in no arm has the seller ended more than ${percent(dropped)} %` : ''}.`,
  ];
}

/** How often the customer would help; with two figures only if something binds it. */
function helps({ buyerHelps, buyerHelpsUnbound }: ArmSides): string {
  const [bound, free] = [buyerHelps, buyerHelpsUnbound].map(({ mean }) => percent(mean));
  return bound === free
    ? `${free} %, bound or not`
    : `${bound} % as things are and in ${free} % if nothing bound it`;
}

function loyaltyLeft({ arm, from, until, orders, unbound }: ArmSides, unit: string, taker: string): string {
  if (!Number.isFinite(orders.mean)) return '';
  const come = `With “${arm}”, ${percent(orders.mean)} % of the orders come in ${windowText(unit, from, until)}`;
  return orders.mean - unbound.mean < 0.005
    ? `${come}, and as many would if nothing bound the customer.`
    : `${come}, and ${percent(unbound.mean)} % would if nothing bound the customer: of what looks like loyalty, ` +
        `${percent(unbound.mean / orders.mean)} % is left at once, and less later, because a ${taker} who ` +
        `is free may leave for good.`;
}

function costs({ money, yearlyRate }: TradeSummary, context: TradeReadingContext): string[] {
  const { compareWith, moneyUnit, unit, units } = context;
  const own = money.find(({ arm }) => arm === compareWith);
  const others = money
    .filter(({ seller }) => seller.difference && isSure(seller.difference))
    .sort((a, b) => a.seller.mean - b.seller.mean);
  const worst = others.find(({ seller }) => (seller.difference?.mean ?? 0) < 0);
  const best = [...others].reverse().find(({ seller }) => (seller.difference?.mean ?? 0) > 0);
  return [
    own
      ? `With “${compareWith}” a relationship is worth ${one(own.seller.mean)} ${moneyUnit} to the seller ` +
        `and ${one(own.buyer.mean)} to the buyer, ` +
        `over ${units} ${unit}s, discounted at ${one(100 * yearlyRate)} % a year.`
      : '',
    ...[worst, best].flatMap((arm) => (arm ? [moneyOf(arm, context)] : [])),
    money.length > 1 && others.length === 0
      ? noMore(context, 'For the seller no other arm differs from it')
      : '',
  ];
}

function moneyOf({ arm, seller, buyer }: ArmMoney, { moneyUnit, unit, units }: TradeReadingContext): string {
  const side = (who: Side, { difference }: SideMoney) => {
    if (!difference || !isSure(difference)) return `leaves the ${who} where it was`;
    return (
      `${difference.mean < 0 ? 'costs' : 'brings'} the ${who} ${one(Math.abs(difference.mean))} ` +
      `${moneyUnit} (± ${one(difference.high - difference.mean)})`
    );
  };
  return (
    `“${arm}” ${side('seller', seller)} and ${side('buyer', buyer)} for each ` +
    `relationship.${turn(seller, unit, units)}`
  );
}

/** The first sign for the seller, if it differs from the last. */
function turn(side: SideMoney, unit: string, units: number): string {
  const { paidBack, overtaken, soFar } = side;
  if (leadsFirst(side)) {
    return ` Until ${unit} ${overtaken.unit - 1} the seller is ahead with it, and from then on behind.`;
  }
  if (!Number.isFinite(paidBack.unit)) return ` The seller does not get that back within ${units} ${unit}s.`;
  const costsFirst = paidBack.unit > 0 && soFar.some(({ high }) => high < 0);
  return costsFirst
    ? ` At first it costs the seller, and it has paid for itself by the end of ${unit} ${paidBack.unit}.`
    : '';
}

function bestFor(
  best: NonNullable<TradeSummary['best']>,
  money: TradeSummary['money'],
  { moneyUnit }: TradeReadingContext,
): string[] {
  const worth = (side: Side, arm: string) => money.find((one) => one.arm === arm)?.[side].mean ?? Number.NaN;
  const say = (side: Side, { arm, level }: BestArm) => {
    const others = list(level.map((name) => `“${name}”`));
    return (
      `For the ${side} it is “${arm}”, worth ${one(worth(side, arm))} ${moneyUnit}` +
      `${others === '' ? '' : `, though these runs cannot tell it apart from ${others}`}.`
    );
  };
  const candidates = ({ arm, level }: BestArm) => [arm, ...level];
  const shared = candidates(best.seller).filter((arm) => candidates(best.buyer).includes(arm));
  const loss = (side: Side) =>
    worth(side, best[side].arm) - worth(side, best[side === 'seller' ? 'buyer' : 'seller'].arm);
  return [
    say('seller', best.seller),
    say('buyer', best.buyer),
    shared.length > 0
      ? `The two sides can agree on ${list(shared.map((arm) => `“${arm}”`))}.`
      : `They do not agree: the seller’s choice costs the buyer ${one(loss('buyer'))}, and the buyer’s ` +
        `choice costs the seller ${one(loss('seller'))} ${moneyUnit}.`,
  ];
}

function trust({ source, replication, replicates }: TradeReadingContext): string[] {
  return [
    replication ??
      'No published data support this scenario: it is illustrative. ' +
        'Read the directions and the ranking, not the digits.',
    `The intervals show how much is luck over ${replicates} ` +
      `${replicates === 1 ? 'replicate' : 'replicates'}, not whether the values are right: try others with --set.`,
    `It rests on: ${source}.`,
  ];
}

/** The largest difference in the last stretch that is not due to luck. */
function farthest(differences: readonly ArmDifference[]): ArmDifference | undefined {
  return lastOf(differences)
    .filter(isSure)
    .sort((a, b) => Math.abs(b.mean) - Math.abs(a.mean))[0];
}

/** The differences of the last stretch with their joint intervals, since the largest of them are picked out. */
function lastOf(differences: readonly ArmDifference[]): ArmDifference[] {
  const end = differences.at(-1)?.until;
  return differences
    .filter(({ until }) => until === end)
    .map((difference) => ({ ...difference, ...jointly(difference) }));
}

/** "… by more than luck would explain"; a single replicate cannot tell. */
function noMore({ replicates }: TradeReadingContext, differs: string): string {
  return replicates > 1
    ? `${differs} by more than luck would explain.`
    : 'One replicate cannot tell a difference from luck: give --replicates 2 or more.';
}

function list(parts: readonly string[]): string {
  return parts.length < 2
    ? (parts[0] ?? '')
    : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`;
}

function sentences(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
