// Counts: published, or your own

export type { Count, CountData, CountedGroup } from './counts/CountData.js';
export { countedScenario } from './counts/countedScenario.js';
export { haifaCounts } from './counts/haifaCounts.js';
export { type PolicyFile, policyFromJson } from './counts/policyFile.js';
export { missingUnits, readCounts } from './counts/readCounts.js';

// Theories fitted to counts

export { betaBinomial, binomial, type CountLaw } from './fit/CountLaw.js';
export { fitTheory, refuseTooFew } from './fit/fitTheory.js';
export { fittedParameters, parametersOf, pricedTheories } from './fit/fittedParameters.js';
export { poissonDraw } from './fit/poisson.js';
export { predictCounts } from './fit/predictCounts.js';
export type { Estimate, TheoryFit } from './fit/TheoryFit.js';

// Worlds that counts and stated priors leave

export { PRIOR_SPREAD } from './worlds/priors.js';
export {
  type Posterior,
  type PosteriorOptions,
  type PosteriorWorld,
  samplePosterior,
} from './worlds/samplePosterior.js';

// Checks of a fit, and the verdict

export { type OnsetUnit, onsetCounted, onsetPredicted } from './checks/onset.js';
export { leaveOneOut, type OutOfSample } from './checks/outOfSample.js';
export { patterns } from './checks/patterns.js';
export type { PatternCheck } from './checks/predictiveChecks.js';
export { type Recovery, recovery } from './checks/recovery.js';
export { fittedScenario, groupCounts } from './fit/simulateCounts.js';
export {
  attemptTheory,
  isFitted,
  type TheoryAttempt,
  type TheoryFailure,
} from './verdict/attemptTheory.js';
export { compareScores, type ScoreComparison, stackingWeights } from './verdict/compareScores.js';
export { type ExamineOptions, examineTheory, type TheoryReport } from './verdict/examineTheory.js';
export {
  BIC_MARGIN,
  CONTRADICTS,
  divergence,
  type Judged,
  SAME_WITHIN,
  SCORE_MARGIN,
  type TheoryVerdict,
  verdicts,
} from './verdict/verdicts.js';

// The test that the assignment of centres justifies

export { type AssignmentTest, assignmentTest } from './assignment/assignmentTest.js';
export {
  type HaifaAssignment,
  type HaifaComparison,
  haifaAssignment,
  type Weeks,
} from './assignment/haifaAssignment.js';
export { type BeforeAndAfter, type RateRatio, rateRatio } from './assignment/rateRatio.js';

// The analysis of variance of the day-care study

export type { BaselineAnova } from './anova/haifa/baselineAnova.js';
export type { ControlAnova } from './anova/haifa/controlAnova.js';
export { arcsineRoot, type CentreCounts, replicateCounts, shareOfRadians } from './anova/haifa/counts.js';
export type { Contrast, FinedAnova } from './anova/haifa/finedAnova.js';
export {
  effectsOf,
  type HaifaAnova,
  haifaAnova,
  type PlacedEffect,
  patternOf,
  prepareHaifaAnova,
  SIGNIFICANT,
} from './anova/haifa/haifaAnova.js';
export { type SignificantShares, significantShares } from './anova/haifa/significantShares.js';

// Each study forecast from all others

export type { Forecast } from './prediction/Forecast.js';
export {
  drawnPsychologies as psychologiesDrawn,
  storedForecasts,
  storedValues,
} from './prediction/predicted.js';
export {
  type CalibrationRow,
  calibrationTable,
  type ForecastScore,
  type OverStudies,
  overStudies,
  scoreForecasts,
} from './prediction/scoreForecasts.js';
export { forecastsOf, type Knowing, type StoredValue } from './prediction/storedForecasts.js';

// An analysis of variance of your own

export {
  type Columns,
  effectColumns,
  equalLevelsColumns,
  nestedColumns,
  productColumns,
} from './anova/design.js';
export { type Effect, quasiF, testAgainst } from './anova/Effect.js';
export { type Spread, typeThree } from './anova/typeThree.js';

// Published findings

export { countOf, derivedOf, type Finding, figureOf } from './findings/Finding.js';
export { parseFindings } from './findings/parseFindings.js';
export { findingDesigns, publishedFindings, studies } from './findings/studies/index.js';

// Findings tested in the laboratory

export {
  drawnPsychology,
  drawPsychologies,
  PSYCHOLOGY_SPREAD,
  type Psychologies,
} from './findings/drawPsychologies.js';
export type {
  Cell,
  Comparison,
  Condition,
  Direction,
  FindingDesign,
  Published,
  Study,
  Treatment,
} from './findings/FindingDesign.js';
export { type ComparisonKind, type Features, featuresOf, kindOf } from './findings/features.js';
export { type LaboratoryDesign, laboratory } from './findings/laboratory.js';
export { heldByPsychology } from './findings/psychologies.js';
export { directionOnly, shareGap, sizeOnly, withBounds, withError } from './findings/published.js';
export {
  type ReportedComparison,
  type ReportedFinding,
  reportedFindings,
} from './findings/reported.js';
export {
  type ComparisonResult,
  type FindingResult,
  type FindingsOptions,
  findingVariants,
  isDisputed,
  runFindings,
  runVariant,
  testFinding,
  VARIANT_REPLICATES,
  type VariantResult,
} from './findings/runFindings.js';
export { assumed, inheritance, settings, sharedPsychology, strengths } from './findings/settings.js';
export * as treatments from './findings/treatments.js';
export {
  type Prediction,
  SMALLEST_EFFECT,
  smallestEffect,
  type Verdict,
  verdictOf,
} from './findings/verdictOf.js';
export {
  type Rule,
  ruleHits,
  rules,
  ruleYardsticks,
  type SizeErrors,
  sizeErrors,
  type Yardstick,
} from './findings/yardsticks.js';
