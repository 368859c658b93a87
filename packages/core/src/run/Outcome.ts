import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** The results of one arm: every measure in every unit of every replicate. */
export interface Outcome {
  /** Names of the measures, in the order of the values. */
  readonly measures: readonly string[];
  readonly units: number;
  /** How many replicates. */
  readonly replicates: number;
  /** Replicate by replicate, in each measure by measure, in each unit by unit. */
  readonly values: Float64Array;
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
export function outcomeDigest(outcome: Outcome): string {
  const steps = digestInSteps(outcome);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Numbers in a step of a digest: about two milliseconds. */
const STEP = 16_384;

/** `outcomeDigest` in short steps, for a page that must not wait. */
export function* digestInSteps({ values }: Outcome): Generator<void, string, undefined> {
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
