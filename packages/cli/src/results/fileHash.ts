import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** SHA-256 of the bytes of a file, in hexadecimal: that of its text (`digestOf`) where it holds nothing else. */
export function fileHash(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
