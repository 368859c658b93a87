import { InputError } from '../input/InputError.js';

// The used parts of Node, Deno, Bun and browsers, and of their types.

/** A worker as Node has it; Deno and Bun have it too. */
interface Thread {
  postMessage(message: unknown): void;
  terminate(): unknown;
  ref(): void;
  unref(): void;
  on(event: string, listener: (message: never) => void): void;
}

/** The two ends of the messages of a worker as Node has them. */
export interface Threads {
  readonly Worker: new (script: unknown, options: object) => Thread;
  readonly parentPort: {
    on(event: 'message', listener: (message: never) => void): void;
    postMessage(message: unknown, moved: readonly unknown[]): void;
  } | null;
}

interface Timers {
  setTimeout(call: () => void, milliseconds: number): unknown;
  clearTimeout(timer: unknown): void;
}

interface Surroundings extends Timers {
  readonly document?: unknown;
  readonly process?: { readonly getBuiltinModule?: (name: string) => unknown };
  readonly navigator?: { readonly hardwareConcurrency?: number };
  readonly performance: { now(): number };
  readonly setImmediate?: (call: () => void) => unknown;
  readonly MessageChannel: new () => { readonly port1: Port; readonly port2: Port };
}

interface Port {
  onmessage: (() => void) | null;
  postMessage(message: unknown): void;
}

declare const URL: new (address: string) => object;

/** The global names. */
export const surroundings = globalThis as unknown as Surroundings;

/**
 * A module of Node, where there is one. It is asked for while the program runs: an `import` would stop a bundler that
 * builds for browsers.
 */
function nodeModule<Module>(name: string): Module | undefined {
  // A window of Electron has Node as well, and no threads.
  if (surroundings.document !== undefined) return undefined;
  return surroundings.process?.getBuiltinModule?.(name) as Module | undefined;
}

/** The threads of Node, Deno and Bun; undefined in a browser. */
export function threadsOfNode(): Threads | undefined {
  return nodeModule<Threads>('node:worker_threads');
}

/**
 * The bytes of a file, by its address.
 *
 * @throws InputError where there are no files, as in a browser; the platform's own error where it cannot be read
 */
export function readFile(url: string): Uint8Array {
  const files = nodeModule<{ readFileSync(address: object): Uint8Array }>('node:fs');
  if (!files)
    throw new InputError('modules of a model are for Node, Deno and Bun; import it and give its functions');
  return files.readFileSync(new URL(url));
}

/** How many threads the machine runs side by side. */
export function processors(): number {
  const os = nodeModule<{ availableParallelism(): number }>('node:os');
  return os?.availableParallelism() ?? surroundings.navigator?.hardwareConcurrency ?? 2;
}

/**
 * Calls a function later, if the process still runs then: it does not wait for it.
 *
 * @returns what calls it off
 */
export function perhapsLater(call: () => void, milliseconds: number): () => void {
  const timers = nodeModule<Timers>('node:timers') ?? surroundings;
  const timer = timers.setTimeout(call, milliseconds);
  (timer as { unref?(): void }).unref?.();
  return () => timers.clearTimeout(timer);
}
