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
  const bytes = new DataView(new ArrayBuffer(outcome.values.length * 8));
  outcome.values.forEach((value, i) => {
    if (Number.isNaN(value)) bytes.setUint32(i * 8 + 4, UPPER_HALF_OF_NAN, true);
    // Without a sign: -0 is printed as 0.
    else bytes.setFloat64(i * 8, value === 0 ? 0 : value, true);
  });
  return bytesToHex(sha256(new Uint8Array(bytes.buffer)));
}
