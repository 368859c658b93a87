/**
 * The public names, chapter by chapter. The inner parts of the engine have a door of their own, `engine.ts`; so have
 * the tools that the other packages share, `tools.ts`.
 *
 * @module core
 */

// A scenario, said.

export { defineScenario, mechanismParameter, type ScenarioDefinition } from './define/defineScenario.js';
export { type DateOptions, dateLever, type LeverOptions, lever, measure, shareLever } from './define/kit.js';
export type { Given } from './input/Given.js';
export { type MeasureKind, measureFunctions } from './measures/measureFunctions.js';
export type { GroupWeight } from './measures/weighGroups.js';
export {
  type MechanismName,
  type MechanismValues,
  mechanismNames,
  mechanismParameters,
} from './parameters/mechanismParameters.js';
export type { ParameterDeclaration, ParameterDeclarations } from './parameters/ParameterDeclaration.js';
export { type OwnName, ownNames } from './parameters/peopleParameters.js';
export { type PriceName, priceNames } from './parameters/pricesParameters.js';
export { type Act, actOf } from './scenario/Act.js';
export { eventLabel, sizeOf } from './scenario/eventLabel.js';
export {
  type Correlation,
  type GroupPeople,
  type ListedTraits,
  type OwnValues,
  type Segment,
  type Trait,
  traits,
} from './scenario/GroupPeople.js';
export type { MeasureDeclaration } from './scenario/MeasureDeclaration.js';
export type { Amount, GroupSelector, PolicyEvent, PriceEvent } from './scenario/PolicyEvent.js';
export type { Reaction } from './scenario/Reaction.js';
export { resolve } from './scenario/resolve.js';
export {
  type Arm,
  type Calendar,
  type Group,
  parametersOf,
  SCENARIO_FORMAT,
  type Scenario,
} from './scenario/Scenario.js';
export type { Trade } from './scenario/Trade.js';
export { termDeclaration } from './scenario/tradeDeclarations.js';

// Theories, known and custom, and custom measures.

export {
  type CustomMeasure,
  defineMeasure,
  type MeasureMoment,
  type PersonColumn,
  type PersonColumns,
  personColumns,
} from './run/CustomMeasure.js';
export type { CustomOrigin } from './run/custom.js';
export { type CustomTheory, defineTheory, type ModuleOrigin, type Moment } from './run/customTheory.js';
export { type TheoryName, theoryNames } from './scenario/theoryNames.js';
export type { Theory } from './theories/Theory.js';
export { findTheory, theories } from './theories/theories.js';

// A scenario, changed.

export type { ArmDefinition } from './define/ArmDefinition.js';
export { armsOf, type NamedScenario, withTheory, withValues } from './define/change.js';

// A scenario with people from a table.

export { type ListedPeople, peopleFromCsv } from './define/peopleFromCsv.js';
export { withPeople } from './define/withPeople.js';

// A scenario, as a file.

export { scenarioId } from './define/scenarioId.js';
export { type ScenarioOf, scenarioFromData, scenarioFromJson } from './define/scenarioJson.js';
export { scenarioToJson } from './define/scenarioToJson.js';

// A run.

export {
  type ComparedExperiment,
  type Comparison,
  type ExperimentOptions,
  runExperiment,
} from './compare/runExperiment.js';
export { DEFAULT_SEED } from './run/defaultSeed.js';
export { type ArmResult, type Experiment, experimentOf } from './run/Experiment.js';
export { joinOutcomes } from './run/joinOutcomes.js';
export { type Origin, Outcome, type OutcomeColumns, type OutcomeRow, outcomeDigest } from './run/Outcome.js';
export type { OutcomeValues } from './run/OutcomeValues.js';
export { type RunOptions, runReplicates } from './run/runReplicates.js';

// Outcomes, read and compared.

export { type Difference, pairedDifference, unpairedDifference } from './compare/difference.js';
export { type JointDifference, jointDifferences, type PairedReplicates } from './compare/jointDifferences.js';
export { type Interval, predictiveInterval } from './compare/predictiveInterval.js';
export { breakEven, presentValue, unitsPerYear } from './compare/presentValue.js';
export {
  CONFIDENCE_LEVEL,
  type DifferenceCell,
  differenceSeries,
  findArm,
  type MeasureSeries,
  meanOfKnown,
  measureSeries,
  PREDICTIVE_LEVEL,
  windowDifference,
  windowDifferences,
  windowInterval,
} from './compare/summaries.js';
export { type WorldSpread, worldSpread } from './compare/worldSpread.js';
export { acrossReplicates, measureOf, replicateSeries } from './run/acrossReplicates.js';

// One life, and everybody's.

export { type Biography, type BiographyOptions, biography } from './explain/biography.js';
export { type RollCallEntry, type RollCallGroup, rollCall } from './explain/rollCall.js';
export type { Choice } from './run/Choice.js';

// Equations, for those who want to see them at work.

export { conscience } from './mechanism/conscience.js';
export { crowd } from './mechanism/crowd.js';
export { frameAfter } from './mechanism/frame.js';
export { favourKindness, goodwillAfter } from './mechanism/goodwill.js';
export { shadow } from './mechanism/shadow.js';
export { sticker } from './mechanism/sticker.js';
export { probability } from './mechanism/utility.js';

// Errors and tables.

export { InputError } from './input/InputError.js';
export { type Cell, toCsv } from './text/toCsv.js';
