import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Outcome } from './Outcome.js';

/** SHA-256 of a text, in hexadecimal. */
export function digestOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/**
 * The digest of an outcome: SHA-256 over every number of every replicate, as little-endian doubles. Equal digests mean equal
 * digits.
 */
export function outcomeDigest(outcome: Outcome): string {
  const bytes = new DataView(new ArrayBuffer(outcome.values.length * 8));
  outcome.values.forEach((value, i) => {
    bytes.setFloat64(i * 8, value, true);
  });
  return bytesToHex(sha256(new Uint8Array(bytes.buffer)));
}
