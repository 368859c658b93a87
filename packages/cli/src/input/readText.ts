import { closeSync, openSync, readSync } from 'node:fs';
import { InputError } from '@fairweather/core';
import { limits } from '@fairweather/core/tools';

/** The reason why a file cannot be read, in words. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
  ENOTDIR: 'a part of the path is no folder',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its links lead in a circle',
};

/**
 * The text of a file or a pipe, up to the allowed size: a device has no size, and may have no end.
 *
 * @throws InputError if it cannot be read, or is too large
 */
export function readText(file: string): string {
  let bytes: Buffer | undefined;
  try {
    bytes = readBytes(file, limits.fileBytes);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = REASONS[code ?? ''] ?? code ?? message;
    throw new InputError(
      `Cannot read ${file || '""'} (${reason}): check the path, or see "fairweather list" for the catalogue.`,
    );
  }
  if (bytes === undefined) {
    throw new InputError(
      `${file} is larger than ${limits.fileBytes / 1e6} MB, the most that is read: take out what is not needed.`,
    );
  }
  return bytes.toString('utf8');
}

/** Undefined if there are more than `most` bytes. */
function readBytes(file: string, most: number): Buffer | undefined {
  const descriptor = openSync(file, 'r');
  try {
    const parts: Buffer[] = [];
    let length = 0;
    for (;;) {
      const part = Buffer.alloc(65_536);
      const read = readSync(descriptor, part);
      if (read === 0) return Buffer.concat(parts);
      length += read;
      if (length > most) return undefined;
      parts.push(part.subarray(0, read));
    }
  } finally {
    closeSync(descriptor);
  }
}
