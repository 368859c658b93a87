import { InputError } from '@fairweather/core';
import type { SweepRequest } from '../input/sweepRequest.js';
import { openFolder, planInFolder } from './folderQueue.js';
import { isPostgres, openPostgres, planInPostgres } from './postgresQueue.js';
import { isRedis, openRedis, planInRedis } from './redisQueue.js';
import type { ShardQueue, WorkerTerms } from './ShardQueue.js';

/** A plan that has its place. */
export interface PlacedPlan {
  /** Where its workers find it. */
  readonly place: string;
  readonly isNew: boolean;
}

/**
 * Writes the plan of a sweep where workers find it. The same plan may be written again.
 *
 * @throws InputError if the place is taken, or not to be had
 */
export async function planIn(place: string, request: SweepRequest): Promise<PlacedPlan> {
  if (isPostgres(place)) return planInPostgres(place, request);
  if (isRedis(place)) return planInRedis(place, request);
  return { place, isNew: planInFolder(place, request) };
}

/** For those who only look. */
const LOOKING: WorkerTerms = { lease: 60 };

/**
 * Opens the queue at a place: a folder, or the address of a PostgreSQL database or of a Redis.
 *
 * @throws InputError if there is none
 */
export async function openQueue(place: string, terms: WorkerTerms = LOOKING): Promise<ShardQueue> {
  if (place.trim() === '')
    throw new InputError('The place of the sweep is empty: name its folder or database.');
  if (isPostgres(place)) return openPostgres(place, terms);
  return isRedis(place) ? openRedis(place, terms) : openFolder(place, terms);
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
