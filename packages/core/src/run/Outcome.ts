import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { mean } from 'simple-statistics';
import { InputError } from '../input/InputError.js';
import type { Scenario } from '../scenario/Scenario.js';
import { acrossReplicates } from './acrossReplicates.js';
import type { CustomOrigin } from './custom.js';
import type { OutcomeValues } from './OutcomeValues.js';
import { VERSION } from './release.js';

/** Which replicates an outcome holds. */
export interface Origin {
  readonly seed: string;
  /** Number of the first replicate, from 0. */
  readonly first: number;
  /** How many. */
  readonly replicates: number;
  /** A custom theory and custom measures. Default: none. */
  readonly custom?: CustomOrigin;
}

/** One unit of one replicate: a column for each measure. */
export type OutcomeRow<Measure extends string = string> = {
  readonly [Column in Measure | 'replicate' | 'unit']: number;
};

/** The same numbers, column by column. */
export type OutcomeColumns<Measure extends string = string> = {
  readonly [Column in Measure | 'replicate' | 'unit']: Float64Array;
};

/** No custom part. */
const NOTHING: CustomOrigin = { measures: [] };

/**
 * The results of one scenario, and where they come from: scenario, seed, the number of the first replicate, the version
 * of Fairweather, and custom theory and measures. They decide every number.
 *
 * @example
 * const outcome = runReplicates(daycare, { replicates: 20 });
 * outcome.mean('late_per_week', 17, 20); // the mean over replicates and weeks
 * outcome.rows()[0].unit // 1
 */
export class Outcome<Measure extends string = string> implements OutcomeValues<Measure> {
  readonly scenario: Scenario<string, Measure>;
  readonly seed: string;
  readonly first: number;
  readonly replicates: number;
  readonly units: number;
  readonly measures: readonly Measure[];
  readonly version: string;
  readonly custom: CustomOrigin;
  readonly values: Float64Array;

  /** @param values as `OutcomeValues` orders them; default: room for them, zeros */
  constructor(
    scenario: Scenario<string, Measure>,
    { seed, first, replicates, custom = NOTHING }: Origin,
    values: Float64Array = new Float64Array(
      replicates * (scenario.measures.length + custom.measures.length) * scenario.calendar.units,
    ),
  ) {
    this.scenario = scenario;
    this.seed = seed;
    this.first = first;
    this.replicates = replicates;
    this.units = scenario.calendar.units;
    this.measures = [...scenario.measures, ...custom.measures].map(({ name }) => name as Measure);
    this.custom = custom;
    this.version = VERSION;
    this.values = values;
  }

  /**
   * The mean of a measure over replicates and units; NaN where it has no value in some of them (see `meanOfKnown`).
   *
   * @param from first unit, counted from 1; default: 1
   * @param until last unit, inclusive; default: the last one
   */
  mean(measure: Measure, from = 1, until = this.units): number {
    return mean(Array.from(acrossReplicates(this, measure as never, from, until)));
  }

  /**
   * A row for each unit of each replicate, as Observable Plot takes it: the number of the replicate from 0, the unit
   * from 1, and each measure.
   */
  rows(): OutcomeRow<Measure>[] {
    const columns = Object.entries(this.columns()) as [string, Float64Array][];
    return Array.from(
      { length: this.replicates * this.units },
      (_, i) => Object.fromEntries(columns.map(([name, column]) => [name, column[i]])) as OutcomeRow<Measure>,
    );
  }

  /** The same as columns, as arquero's `table` takes them. */
  columns(): OutcomeColumns<Measure> {
    const { first, replicates, units, measures, values } = this;
    const length = replicates * units;
    const columns: Record<string, Float64Array> = {
      replicate: Float64Array.from({ length }, (_, i) => first + Math.floor(i / units)),
      unit: Float64Array.from({ length }, (_, i) => (i % units) + 1),
    };
    for (const [m, name] of measures.entries()) {
      columns[name] = new Float64Array(length);
      for (let r = 0; r < replicates; r++) {
        const at = (r * measures.length + m) * units;
        columns[name].set(values.subarray(at, at + units), r * units);
      }
    }
    return columns as OutcomeColumns<Measure>;
  }
}

/**
 * Makes sure that replicate k of one outcome has the people and the luck of replicate k of the other, so that the two
 * can be paired.
 *
 * @throws InputError that says how they differ
 */
export function refuseUnpaired(one: Outcome, other: Outcome): void {
  for (const key of ['version', 'seed', 'first', 'replicates'] as const) {
    if (one[key] === other[key]) continue;
    const called = {
      version: 'version',
      seed: 'seed',
      first: 'first replicate',
      replicates: 'number of replicates',
    };
    throw new InputError(
      `Two outcomes cannot be paired: the ${called[key]} is ${JSON.stringify(one[key])} in one and ` +
        `${JSON.stringify(other[key])} in the other; run both with the same.`,
    );
  }
  const [first, second] = [called(one), called(other)];
  if (first === second) return;
  throw new InputError(
    `Two outcomes cannot be paired: the custom theory is ${first} in one and ${second} in the other; run both under ` +
      'the same.',
  );
}

/** The custom theory of an outcome, in words. */
function called({ custom: { theory } }: Outcome): string {
  if (!theory) return 'none';
  return theory.hash ? `"${theory.name}" (${theory.hash.slice(0, 16)})` : `"${theory.name}"`;
}

/**
 * The bits of the one NaN that is hashed, fff80000 00000000: engines and processors choose others. It is what 0/0 gives
 * on x86.
 */
const UPPER_HALF_OF_NAN = 0xfff80000;

/**
 * The digest of an outcome: SHA-256 over every number of every replicate, as little-endian doubles. Equal digests mean
 * equal digits, and equal digits equal digests: NaN and zero have one form each.
 */
export function outcomeDigest(outcome: Pick<OutcomeValues, 'values'>): string {
  const steps = digestInSteps(outcome);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Numbers in a step of a digest: about two milliseconds. */
const STEP = 16_384;

/** `outcomeDigest` in short steps, for a page that must not wait. */
export function* digestInSteps({
  values,
}: Pick<OutcomeValues, 'values'>): Generator<void, string, undefined> {
  const hash = sha256.create();
  const bytes = new DataView(new ArrayBuffer(Math.min(STEP, values.length) * 8));
  for (let from = 0; from < values.length; from += STEP) {
    const until = Math.min(from + STEP, values.length);
    for (let i = from; i < until; i++) {
      const at = (i - from) * 8;
      const value = values[i];
      if (Number.isNaN(value)) {
        bytes.setUint32(at, 0, true);
        bytes.setUint32(at + 4, UPPER_HALF_OF_NAN, true);
      }
      // Without a sign: -0 is printed as 0.
      else bytes.setFloat64(at, value === 0 ? 0 : value, true);
    }
    hash.update(new Uint8Array(bytes.buffer, 0, (until - from) * 8));
    yield;
  }
  return bytesToHex(hash.digest());
}
