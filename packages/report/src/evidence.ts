// The analysis of variance.
export { anovaRows, anovaTable } from './anova/table.js';
export { anovaErrorTerms, anovaIntroduction, anovaReading, anovaReplicates } from './anova/words.js';

// The bank of findings.
export { findingsDocument } from './findings/document.js';
export { findingsTable } from './findings/table.js';
export {
  hitsText,
  predictionText,
  publishedText,
  sizeText,
  tallyText,
} from './findings/words.js';

// Rival theories compared with counts.
export { theoriesJson } from './theories/json.js';
export { theoriesTable } from './theories/table.js';
