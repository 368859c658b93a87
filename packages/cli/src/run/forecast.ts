import { runReplicates, type Scenario } from '@fairweather/core';
import { checkRunSize, runSize } from '@fairweather/core/engine';
import { LANES, limits } from '@fairweather/core/tools';

/** About how much a run will take. */
export interface Forecast {
  readonly seconds: number;
  readonly bytes: number;
}

/** Seconds from which on a run is announced. */
export const LONG = 5;
/** Below this many moments a run is over before a forecast of it is of use. */
const WORTH_IT = 3e7;
/** Moments of a trial: long enough for the engine to be warm, and over in a blink. */
const TRIAL = 1e6;
/** Moments a second of one thread where not even a trial is short: a calendar of millions of periods. */
const SLOW = 1e7;
/** Bytes of a thread before it holds anything. */
const THREAD = 6e7;

/**
 * About how long a run will take, and how much memory, from a trial of the same scenario with fewer people.
 *
 * @returns undefined for a run that is over soon
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

/** As many threads as fit, since each works in memory of its own. */
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

/** "40 s", "12 min", "5 h": as exact as a forecast can be. */
export function durationText(seconds: number): string {
  if (seconds < 90) return `${rounded(seconds)} s`;
  if (seconds < 5400) return `${rounded(seconds / 60)} min`;
  return `${rounded(seconds / 3600)} h`;
}

/** To one figure, or two below 20. */
function rounded(value: number): number {
  return value < 20 ? Math.max(1, Math.round(value)) : Number(value.toPrecision(1 + Number(value >= 100)));
}
