/**
 * Many worlds of one scenario: designs as data, sweeps over them, and what the outputs depend on.
 *
 * @module sweep
 */

// Designs

export type { Axes, AxisRange, Range } from './design/axes.js';
export type { Design, DesignAxis, DesignKind } from './design/Design.js';
export { factorial } from './design/factorial.js';
export { type FilledOptions, latinHypercube } from './design/latinHypercube.js';
export { oneAtATime } from './design/oneAtATime.js';
export { points } from './design/points.js';
export { sobol } from './design/sobol.js';
export { sobolSequence } from './design/sobolSequence.js';
export { sweepLimits } from './sweepLimits.js';

// Sweeps

export type { CheckedOutput, Output } from './sweep/Output.js';
export { planSweep, type Shard, type SweepOptions, type SweepPlan } from './sweep/planSweep.js';
export { runShard, runShardAsync } from './sweep/runShard.js';
export { type SweepResult, type SweepRow, sweepResult } from './sweep/SweepResult.js';
export type { PointResult } from './sweep/shardSteps.js';
export { sweep, sweepAsync } from './sweep/sweep.js';
export { type UntilWidth, untilWidth } from './sweep/UntilWidth.js';

// Plausible worlds

export { type AcrossWorldsOptions, acrossWorlds, type WorldComparison } from './worlds/acrossWorlds.js';
export { mixWorlds } from './worlds/mixWorlds.js';
export type { World } from './worlds/World.js';
export { WORLD_FACTOR, worldsWithin } from './worlds/worldsWithin.js';

// What an output depends on

export { type MorrisEffect, type MorrisOptions, morris, morrisPaths } from './sensitivity/morris.js';
export { saltelli } from './sensitivity/saltelli.js';
export {
  type Estimate,
  type SobolIndex,
  type SobolIndices,
  type SobolIndicesOptions,
  sobolIndices,
} from './sensitivity/sobolIndices.js';

// A choice between arms, whatever turns out to be true

export { type ArmRobustness, type RobustChoiceOptions, robustChoice } from './choice/robustChoice.js';

// Values under which a scenario could have given what was observed

export {
  type AbcOptions,
  type AbcProblem,
  type AbcResult,
  type AbcRound,
  abcSmc,
  type Particle,
} from './calibration/abcSmc.js';
export type {
  CalibratedParameter,
  Calibration,
  PredictiveCheck,
  RefusedWorlds,
} from './calibration/Calibration.js';
export { type CalibrateOptions, calibrate, type Observation } from './calibration/calibrate.js';

// Where something happens

export { type Box, type BoxLimit, type PrimOptions, prim } from './discovery/prim.js';
