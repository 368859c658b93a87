import { runReplicates, type Scenario } from '@fairweather/core';
import { checkRunSize, runSize } from '@fairweather/core/engine';
import { LANES, limits } from '@fairweather/core/tools';

/** Approximately what a run will take. */
export interface Forecast {
  readonly seconds: number;
  readonly bytes: number;
}

/** A run that takes longer than this, in seconds, is announced. */
export const LONG = 5;
/** Below this many moments (one agent in one period), a run is over before a forecast of it would be useful. */
const WORTH_IT = 3e7;
/** Moments in a trial: long enough to warm up the engine, and over in an instant. */
const TRIAL = 1e6;
/** Moments per second of one thread if even a trial is not short: a calendar of millions of periods. */
const SLOW = 1e7;
/** Bytes of an empty thread. */
const THREAD = 6e7;

/**
 * The approximate time and memory of a run, from a trial of the same scenario with fewer people.
 *
 * @returns undefined for a short run
 */
export function forecast(
  arms: readonly Scenario[],
  replicates: number,
  threads: number,
): Forecast | undefined {
  const { moments, outcomeBytes, workingBytes } = runSize(arms, replicates);
  if (moments < WORTH_IT) return undefined;
  return {
    seconds: moments / (momentsPerSecond(arms[0], Math.min(replicates, LANES)) * threads),
    bytes: outcomeBytes + threads * (workingBytes + THREAD),
  };
}

/** @param together how many replicates are lived at once */
function momentsPerSecond(scenario: Scenario, together: number): number {
  const few = withFewerPeople(scenario, TRIAL / together / runSize([scenario], 1).moments);
  const each = runSize([few], 1).moments;
  if (each > 10 * TRIAL) return SLOW;
  const replicates = together * Math.ceil(TRIAL / together / each);
  runReplicates(few, { replicates });
  const start = performance.now();
  runReplicates(few, { replicates });
  return (1000 * replicates * each) / (performance.now() - start);
}

function withFewerPeople(scenario: Scenario, share: number): Scenario {
  if (share >= 1) return scenario;
  return {
    ...scenario,
    groups: scenario.groups.map((group) => ({ ...group, members: Math.ceil(group.members * share) })),
  };
}

/** As many threads as fit, since each needs its own memory. */
export function threadsThatFit(arms: readonly Scenario[], replicates: number, wanted: number): number {
  const { outcomeBytes, workingBytes } = checkRunSize(arms, replicates);
  return Math.max(1, Math.min(wanted, Math.floor((limits.bytes - outcomeBytes) / (workingBytes + THREAD))));
}

/** "about 40 s, 300 MB". */
export function forecastText({ seconds, bytes }: Forecast): string {
  return (
    `about ${durationText(seconds)}, ` +
    `${bytes < 1e9 ? `${rounded(bytes / 1e6)} MB` : `${(bytes / 1e9).toFixed(1)} GB`}`
  );
}

/** "40 s", "12 min", "5 h": as precise as a forecast can be. */
export function durationText(seconds: number): string {
  if (seconds < 90) return `${rounded(seconds)} s`;
  if (seconds < 5400) return `${rounded(seconds / 60)} min`;
  return `${rounded(seconds / 3600)} h`;
}

/** To one significant digit, or two below 20. */
function rounded(value: number): number {
  return value < 20 ? Math.max(1, Math.round(value)) : Number(value.toPrecision(1 + Number(value >= 100)));
}
