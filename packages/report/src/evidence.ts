/**
 * Results compared with published data: the analysis of variance, the bank of findings, and rival theories tested on
 * counts.
 *
 * @module report/evidence
 */

export { assignmentReading, assignmentRows, assignmentTable } from './anova/assignment.js';
export { anovaRows, anovaTable, contrastRows } from './anova/table.js';
export { anovaErrorTerms, anovaIntroduction, anovaReading, anovaReplicates } from './anova/words.js';
export { findingsDocument } from './findings/document.js';
export { findingsTable } from './findings/table.js';
export {
  hitsText,
  predictionText,
  publishedText,
  sizeText,
  tallyText,
} from './findings/words.js';
export { theoriesJson } from './theories/json.js';
export { theoriesTable } from './theories/table.js';
