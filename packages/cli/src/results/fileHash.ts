import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** SHA-256 of the bytes of a file, in hexadecimal; for a file of text, the same as `digestOf` its text. */
export function fileHash(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
