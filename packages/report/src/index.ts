/**
 * The results of an experiment, for readers and for files. Everything that needs published data is in `evidence.ts`.
 *
 * @module report
 */

// An experiment, described

export type { Description } from './Description.js';
export { describeExperiment } from './describe.js';
export { drawAll } from './page/drawAll.js';
export type { Paragraph } from './text/Paragraph.js';

// An experiment, in numbers

export type { ArmDifference, CountsSummary, Level, PriceMove } from './counts/CountsSummary.js';
export { rivalArms } from './counts/rivalArms.js';
export { summariseCounts } from './counts/summary.js';
export {
  type ArmMoney,
  type BestArm,
  bestArm,
  type PayBack,
  type SideMoney,
  tradeMoney,
} from './trade/money.js';
export { type ArmStages, type Stage, tradeStages } from './trade/stages.js';
export { summariseTrade } from './trade/summary.js';
export type { ArmPrices, ArmSides, ShareFinding, TradeSummary } from './trade/TradeSummary.js';

// Rows and files

export { experimentJson, type JsonOptions } from './json.js';
export {
  type Contents,
  customRecord,
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
export {
  type DifferenceRow,
  differenceRows,
  differencesCsv,
  type MeasureRow,
  measureRows,
  measuresCsv,
  type RunArms,
  refuseTooManyLines,
  replicatesCsv,
} from './rows.js';

// A scenario, and one life in it

export { biographyReading } from './lives/reading.js';
export { eventText, oddDocument, reactionsText } from './odd/oddDocument.js';
export { tradeLines } from './odd/tradeLines.js';

// Numbers, windows, tables and text

export { reportStyle } from './page/reportStyle.js';
export { dataElement, escapeHtml, tableElement } from './text/html.js';
export {
  chartLocale,
  decimals,
  interval,
  localAmount,
  localNumber,
  localSigned,
  percent,
  plusMinus,
  signed,
  significant,
} from './text/numbers.js';
export { alignTable, markdownTable, wrap } from './text/table.js';
export {
  type PriceLabel,
  pricedWindows,
  type Window,
  windowText,
} from './text/windows.js';
