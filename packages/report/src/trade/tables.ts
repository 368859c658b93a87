import { measureOf, type Scenario } from '@fairweather/core';
import { headings } from '../counts/reading.js';
import { paragraphLines } from '../counts/tables.js';
import { jointly } from '../text/jointly.js';
import { interval, one, percent, three } from '../text/numbers.js';
import type { Paragraph } from '../text/Paragraph.js';
import { alignTable } from '../text/table.js';
import { windowText } from '../text/windows.js';
import type { ArmMoney } from './money.js';
import { middleUnit, velocityFrom } from './stages.js';
import type { ShareFinding, TradeSummary } from './TradeSummary.js';
import type { Side } from './words.js';
import { differenceText, paidBackCell, tradeHeadings } from './words.js';

/** A table with a caption. */
export interface CaptionedTable {
  readonly caption: string;
  /** The head is first. */
  readonly rows: readonly (readonly string[])[];
}

/** The tables of a scenario with trade: shares year by year, money of each side, who would leave, stages. */
export function tradeTables(
  summary: TradeSummary,
  scenario: Scenario,
  given: string,
  compareWith: string,
): CaptionedTable[] {
  const { orders, lasting, money, stages, yearlyRate } = summary;
  const { unit, units } = scenario.calendar;
  const side = (who: Side): CaptionedTable => ({
    caption: tradeHeadings.money(who, moneyUnit(scenario), yearlyRate, `${units} ${unit}s`, compareWith),
    rows: moneyRows(money, who, unit, units),
  });
  const differ = (finding: ShareFinding | undefined, caption: string): CaptionedTable[] =>
    finding && finding.differences.length > 0 ? [{ caption, rows: differenceRows(finding, unit) }] : [];
  return [
    ...(orders || lasting ? [{ caption: tradeHeadings.levels(given), rows: levelRows(summary, unit) }] : []),
    ...differ(orders, tradeHeadings.orders(compareWith)),
    ...differ(lasting, tradeHeadings.lasting(compareWith)),
    ...(money.length > 0 ? [side('seller'), side('buyer')] : []),
    ...sidesTables(summary, unit, units),
    ...(stages.length > 0 ? [{ caption: tradeHeadings.stages, rows: stageRows(summary, unit, units) }] : []),
  ];
}

/** The unit of money of a scenario: that of its measure without the time, such as "thousand". */
export function moneyUnit(scenario: Scenario): string {
  const name = measureOf(scenario, 'sellerCash');
  const unit = scenario.measures.find((measure) => measure.name === name)?.unit ?? 'money';
  return unit.split(' per ')[0];
}

/** One row per stretch: the mean for orders, the end for relationships. */
function levelRows({ orders, lasting }: TradeSummary, unit: string): string[][] {
  const columns = tradeHeadings.levelColumns;
  const stretches = (orders ?? (lasting as ShareFinding)).levels;
  const cells = (finding: ShareFinding | undefined, i: number) => {
    if (!finding) return [];
    const { mean, low, high } = finding.levels[i];
    return [percent(mean), interval(100 * low, 100 * high)];
  };
  return [
    [`${unit}s`, ...(orders ? columns.slice(0, 2) : []), ...(lasting ? columns.slice(2) : [])],
    ...stretches.map(({ from, until }, i) => [
      from === until ? `${until}` : `${from}–${until}`,
      ...cells(orders, i),
      ...cells(lasting, i),
    ]),
  ];
}

function differenceRows({ levels, differences }: ShareFinding, unit: string): string[][] {
  const arms = [...new Set(differences.map(({ arm }) => arm))];
  return [
    [headings.arm, ...levels.map(({ from, until }) => windowText(unit, from, until))],
    ...arms.map((arm) => [
      arm,
      ...differences
        .filter((one) => one.arm === arm)
        .map((difference) => differenceText(jointly(difference), 100)),
    ]),
  ];
}

function moneyRows(money: readonly ArmMoney[], who: Side, unit: string, units: number): string[][] {
  return [
    [...tradeHeadings.moneyColumns],
    ...money.map((arm) => {
      const side = arm[who];
      const compared = side.difference
        ? [differenceText(side.difference), paidBackCell(side, unit, units)]
        : ['', ''];
      return [arm.arm, one(side.mean), interval(side.low, side.high), ...compared];
    }),
  ];
}

/** One row per arm: binding, orders placed with and without it, who would help, and who ended it. */
function sidesTables({ sides }: TradeSummary, unit: string, units: number): CaptionedTable[] {
  if (sides.length === 0) return [];
  const [{ from, until }] = sides;
  return [
    {
      caption: tradeHeadings.sides(windowText(unit, from, until), `${unit} ${units}`),
      rows: [
        [...tradeHeadings.sidesColumns],
        ...sides.map((side) => [
          side.arm,
          one(side.binding.mean),
          ...[side.orders, side.unbound, side.buyerHelps, side.buyerHelpsUnbound, side.sellerHelps].map(
            ({ mean }) => percent(mean),
          ),
          differenceText(side.oneSidedness, 100),
          ...[side.left, side.dropped].map(({ mean }) => percent(mean)),
        ]),
      ],
    },
  ];
}

function stageRows({ stages }: TradeSummary, unit: string, units: number): string[][] {
  return [
    tradeHeadings.stageColumns(unit, middleUnit(units), units, velocityFrom(units)),
    ...stages.map(({ arm, start, middle, end, velocity: { mean, low, high } }) => [
      arm,
      start,
      middle,
      end,
      Number.isNaN(mean) ? '–' : three(mean),
      Number.isNaN(mean) ? '–' : `${three(low)} – ${three(high)}`,
    ]),
  ];
}

/** The chart, the tables and the reading of a scenario with trade, as text for a terminal. */
export function toTradeTable(
  title: readonly string[],
  chart: readonly string[],
  tables: readonly CaptionedTable[],
  paragraphs: readonly Paragraph[],
): string[] {
  return [
    ...title,
    '',
    ...chart,
    ...tables.flatMap(({ caption, rows }) => [caption, ...alignTable(rows), '']),
    ...paragraphLines(paragraphs),
  ].slice(0, -1);
}
