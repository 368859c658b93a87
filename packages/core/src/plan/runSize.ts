import { InputError } from '../input/InputError.js';
import { limits } from '../input/limits.js';
import { recordFields } from '../measures/Ledger.js';
import { resolve } from '../scenario/resolve.js';
import type { Scenario } from '../scenario/Scenario.js';

/** How much a run asks for, worked out from the scenario before anything is run. */
export interface RunSize {
  /** Number of moments: one person in one period of one replicate of one arm. */
  readonly moments: number;
  /** Bytes that the results take. */
  readonly outcomeBytes: number;
  /** Bytes that a thread works in. */
  readonly workingBytes: number;
}

/** Bytes of a person, its relationship and what trade and the reference engine hold beside it. */
const PERSON = 200;
/** Bytes of a period of a group: the columns of `Timeline`, and of `TradeLine` where there is trade. */
const PERIOD = 200;
/** Bytes of a unit: the numbers in the ledgers of four replicates side by side. Groups take turns in them. */
const RECORD = 4 * recordFields.length * 8;
/** Bytes of a tie between two buyers who talk. */
const TIE = 60;

/** What custom parts of a model add to a run. */
export interface CustomSize {
  /** How many measures. */
  readonly measures: number;
  /** Bytes that they keep of each person, given the number of units. */
  bytesOfPerson(units: number): number;
}

/** How much replicates of arms ask for. */
export function runSize(arms: readonly Scenario[], replicates: number, custom?: CustomSize): RunSize {
  let moments = 0;
  let outcomeBytes = 0;
  let workingBytes = 0;
  for (const scenario of arms) {
    const { units, periodsPerUnit } = scenario.calendar;
    const periods = units * periodsPerUnit;
    const groups = scenario.groups.length;
    const members = scenario.groups.reduce((sum, group) => sum + group.members, 0);
    const measured = (scenario.measures.length + (custom?.measures ?? 0)) * units;
    // After a reaction the periods of a group are laid out again.
    const reacting = scenario.reactions?.length ? groups * units * periods : 0;
    moments += replicates * (members * periods + measured * groups + reacting);
    outcomeBytes += replicates * measured * 8;
    const ties = scenario.trade?.network ? neighboursOf(scenario) * TIE : 0;
    workingBytes = Math.max(
      workingBytes,
      members * (PERSON + ties + (custom?.bytesOfPerson(units) ?? 0)) +
        groups * periods * PERIOD +
        units * RECORD,
    );
  }
  return { moments, outcomeBytes, workingBytes };
}

function neighboursOf({ trade, values }: Scenario): number {
  return resolve(trade?.network?.neighbours ?? 0, values, 'trade, network.neighbours');
}

/**
 * Refuses a run that nobody could wait for, or that would not fit.
 *
 * @throws InputError that says how much it asks for, and what to ask for instead
 */
export function checkRunSize(arms: readonly Scenario[], replicates: number, custom?: CustomSize): RunSize {
  const size = runSize(arms, replicates, custom);
  const { moments, outcomeBytes, workingBytes } = size;
  if (workingBytes > limits.bytes) {
    throw new InputError(
      `One replicate would hold ${gigabytes(workingBytes)}, and ${gigabytes(limits.bytes)} are the most: ` +
        'ask for fewer people, groups or periods.',
    );
  }
  if (outcomeBytes + workingBytes > limits.bytes) {
    const fit = Math.floor(((limits.bytes - workingBytes) / outcomeBytes) * replicates);
    throw new InputError(
      `The run would hold ${gigabytes(outcomeBytes + workingBytes)}, and ${gigabytes(limits.bytes)} are the most: ` +
        `ask for fewer replicates (${fit} fit), measures, units or arms.`,
    );
  }
  if (moments > limits.moments) {
    const fit = Math.floor((limits.moments / moments) * replicates);
    throw new InputError(
      `The run asks for ${moments.toExponential(1)} moments, one person in one period each, and ` +
        `${limits.moments.toExponential()} ` +
        `are the most: ask for fewer ${fit > 0 ? `replicates (${fit} fit), ` : ''}people, periods or arms.`,
    );
  }
  return size;
}

function gigabytes(bytes: number): string {
  if (bytes >= 1e15) return 'more than any machine has';
  return bytes >= 1e10 ? `${Math.round(bytes / 1e9)} GB` : `${(bytes / 1e9).toFixed(1)} GB`;
}
