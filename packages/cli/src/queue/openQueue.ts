import { InputError } from '@fairweather/core';
import { openFolder } from './folderQueue.js';
import { isPostgres, openPostgres } from './postgresQueue.js';
import type { ShardQueue, WorkerTerms } from './ShardQueue.js';

/** For those who only look. */
const LOOKING: WorkerTerms = { lease: 60 };

/**
 * Opens the queue at a place: a folder, or the address of a PostgreSQL database.
 *
 * @throws InputError if there is none
 */
export async function openQueue(place: string, terms: WorkerTerms = LOOKING): Promise<ShardQueue> {
  if (place.trim() === '')
    throw new InputError('The place of the sweep is empty: name its folder or database.');
  return isPostgres(place) ? openPostgres(place, terms) : openFolder(place, terms);
}

/** Opens a queue, does something with it, and closes it, come what may. */
export async function withQueue<T>(
  place: string,
  use: (queue: ShardQueue) => Promise<T>,
  terms?: WorkerTerms,
): Promise<T> {
  const queue = await openQueue(place, terms);
  try {
    return await use(queue);
  } finally {
    await queue.close();
  }
}
