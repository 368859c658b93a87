// An experiment, described: tables, reading, charts and page.

// An experiment in numbers.
export type { ArmDifference, CountsSummary, Level, PriceMove } from './counts/CountsSummary.js';
export { describeCounts } from './counts/describe.js';
export { rivalArms } from './counts/rivalArms.js';
export { movesOf, summariseCounts } from './counts/summary.js';
export type { Description } from './Description.js';
// Rows and files.
export { experimentJson, type JsonOptions } from './json.js';
// The scenario itself, and one life in it.
export { biographyReading } from './lives/reading.js';
export {
  type Files,
  isUnchangedManifest,
  MANIFEST_FILE,
  MANIFEST_FORMAT,
  type Manifest,
  manifestText,
  type ResultShape,
  type RunRecord,
  recordOf,
} from './manifest.js';
export { eventText, oddDocument, reactionsText } from './odd/oddDocument.js';
export { type OddTrade, oddTrade } from './odd/oddTrade.js';
export { tradeLines } from './odd/tradeLines.js';
// Numbers, windows, tables and text.
export { drawAll } from './page/drawAll.js';
export {
  type DifferenceRow,
  differenceRows,
  differencesCsv,
  type MeasureRow,
  measureRows,
  measuresCsv,
  refuseTooManyLines,
  replicatesCsv,
} from './rows.js';
export { dataElement, escapeHtml, tableElement } from './text/html.js';
export {
  chartLocale,
  decimals,
  interval,
  localAmount,
  localNumber,
  localSigned,
  type NumberLocale,
  percent,
  plusMinus,
  signed,
  significant,
  times,
} from './text/numbers.js';
export type { Paragraph } from './text/Paragraph.js';
export { PRICES, type Price } from './text/prices.js';
export { sparkChart, sparkLine } from './text/sparkChart.js';
export { alignTable, markdownTable, wrap } from './text/table.js';
export {
  type PricedWindow,
  type PriceLabel,
  pricedWindows,
  type Window,
  windowText,
} from './text/windows.js';
export { describeTrade } from './trade/describe.js';
export {
  type ArmMoney,
  type BestArm,
  bestArm,
  type PayBack,
  type SideMoney,
  tradeMoney,
  yearlyRate,
} from './trade/money.js';
export { sidesOf } from './trade/sides.js';
export {
  type ArmStages,
  middleUnit,
  type Stage,
  type StageSigns,
  stageOf,
  tradeStages,
  velocityFrom,
} from './trade/stages.js';
export { summariseTrade } from './trade/summary.js';
export type { ArmPrices, ArmSides, ShareFinding, TradeSummary } from './trade/TradeSummary.js';
