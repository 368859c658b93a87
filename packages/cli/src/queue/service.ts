import { setTimeout as pause } from 'node:timers/promises';
import { InputError } from '@fairweather/core';

/** How long a worker waits for a service that has gone away, in seconds. */
const PATIENCE = 60;

/** A database that keeps the shards of sweeps, and what its faults mean. */
export interface Service {
  /** For messages. */
  readonly name: string;
  /** Whether an error means that it cannot be reached at the moment. */
  isLost(error: unknown): boolean;
}

/** Codes of a connection that could not be made or that broke. */
const LOST = /^(ECONN\w+|EPIPE|ENOENT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ETIMEDOUT)$/;

/** Whether an error is that of a network, whatever the service. */
export function isLostConnection(error: unknown): boolean {
  return LOST.test((error as NodeJS.ErrnoException).code ?? '');
}

/** The address without its password. */
export function hidden(address: string): string {
  return address.replace(/:[^:@/]*@/, '@');
}

/** Does something with a service, once. @throws InputError where it does not answer, or refuses */
export async function guarded<T>(
  { name, isLost }: Service,
  address: string,
  act: () => Promise<T>,
): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof InputError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new InputError(
      isLost(error)
        ? `No ${name} answers at ${hidden(address)} (${code ?? message}): start it, or correct the address.`
        : `${name} at ${hidden(address)} refuses (${message}): correct the address, or ask who runs it.`,
    );
  }
}

/** Asks again for a while where the service has gone away: it may be restarted. */
export async function steadily<T>(
  { name, isLost }: Service,
  address: string,
  ask: () => Promise<T>,
): Promise<T> {
  const end = performance.now() + 1000 * PATIENCE;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!isLost(error)) throw error;
      if (performance.now() > end)
        throw new Error(
          `${name} at ${hidden(address)} has been gone for ${PATIENCE} seconds: start it, and then the worker.`,
        );
      await pause(500);
    }
  }
}
