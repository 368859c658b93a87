import { InputError } from '../input/InputError.js';
import type { Share } from '../run/shareOut.js';
import { sentOptions } from './customModules.js';
import type { Hired } from './hireWorker.js';
import type { Answer, SentTask, Task } from './messages.js';
import { giveBack, takeWorker, workerNeverCame } from './pool.js';
import { type RunHere, runHere } from './runHere.js';
import type { StopSignal } from './StopSignal.js';

/** Some replicates of a task. */
export interface Piece extends Share {
  /** Which of the tasks, from 0. */
  readonly task: number;
}

/** A piece with the values that `runReplicates` gives for it. */
export interface PieceDone extends Piece {
  readonly values: Float64Array;
}

/** The workers that run pieces, and how they do it. */
export interface Staff {
  /** How many workers; 0 runs everything here. */
  readonly workers: number;
  /** Whether this thread runs pieces as well: until the first worker is ready, to the end, or only without workers. */
  readonly here: 'at first' | 'always' | 'alone';
  /** How many pieces a worker is given before it has answered. */
  readonly ahead: number;
  readonly signal?: StopSignal | undefined;
  /** Called after each piece with the number of replicates that are done. */
  readonly onDone?: ((replicates: number) => void) | undefined;
}

/** How many pieces for each worker may be finished before they are asked for: so much waits for a slow reader. */
const BACKLOG = 4;

let tasksEver = 0;

/**
 * Runs pieces of work in workers and here, and gives them in their order, however they came. A worker that dies is
 * replaced, and its piece done once more.
 *
 * @throws InputError when a task cannot be run; the signal's reason; an error when two workers died at one piece
 */
export async function* runPieces(
  tasks: readonly Task[],
  pieces: readonly Piece[],
  { workers, here, ahead, signal, onDone }: Staff,
): AsyncGenerator<PieceDone> {
  if (signal?.aborted) throw signal.reason;
  const base = tasksEver;
  tasksEver += tasks.length;
  /** The pieces that each worker owes, in their order, and the tasks that it knows. */
  const crew = new Map<Hired, { owes: number[]; knows: Set<number> }>();
  const runners: RunHere[] = [];
  const again: number[] = [];
  const died = new Set<number>();
  const finished = new Map<number, Float64Array>();
  const backlog = BACKLOG * Math.max(1, workers);
  let next = 0;
  let given = 0;
  let replicatesDone = 0;
  let workingHere = false;
  let failure: { reason: unknown } | undefined;
  let over = false;
  let wake = () => {};

  const fail = (reason: unknown) => {
    failure ??= { reason };
    for (const worker of [...crew.keys()]) letGo(worker);
    wake();
  };
  const stop = () => fail(signal?.reason);

  const takePiece = (): number | undefined => {
    if (over || failure) return undefined;
    return again.shift() ?? (next < pieces.length && next < given + backlog ? next++ : undefined);
  };

  const put = (piece: number, values: Float64Array) => {
    finished.set(piece, values);
    replicatesDone += pieces[piece].replicates;
    onDone?.(replicatesDone);
    wake();
  };

  const helpsHere = () => {
    if (here === 'always' || crew.size === 0) return true;
    return here === 'at first' && ![...crew.keys()].some(({ ready }) => ready);
  };

  const workHere = async () => {
    if (workingHere || !helpsHere()) return;
    workingHere = true;
    try {
      for (let piece = takePiece(); piece !== undefined; piece = helpsHere() ? takePiece() : undefined) {
        const { task, first, replicates } = pieces[piece];
        runners[task] ??= runHere(tasks[task]);
        const values = await runners[task](first, replicates, () => over || failure !== undefined);
        if (values) put(piece, values);
      }
    } catch (error) {
      fail(error);
    }
    workingHere = false;
  };

  const hand = (worker: Hired) => {
    const state = crew.get(worker);
    if (!state || !worker.ready) return;
    while (state.owes.length < ahead) {
      const piece = takePiece();
      if (piece === undefined) return;
      const { task, first, replicates } = pieces[piece];
      state.owes.push(piece);
      const order = { kind: 'run', piece, task: base + task, first, replicates } as const;
      try {
        worker.post(state.knows.has(task) ? order : { ...order, prepare: sentTask(tasks[task]) });
        state.knows.add(task);
      } catch {
        // A scenario that cannot be sent, such as one in the proxy of a framework, runs here.
        again.push(state.owes.pop() as number);
        for (const each of [...crew.keys()]) letGo(each);
        void workHere();
        return;
      }
    }
  };

  /** Takes a worker out of the run; one that still owes something is ended. */
  const letGo = (worker: Hired) => {
    const state = crew.get(worker);
    crew.delete(worker);
    if (!state) return;
    if (state.owes.length > 0) {
      again.push(...state.owes);
      worker.end();
      return;
    }
    const worked = state.knows.size > 0;
    if (worked) worker.post({ kind: 'forget', tasks: [...state.knows].map((task) => base + task) });
    giveBack(worker, worked);
  };

  const hear = (worker: Hired, answer: Answer) => {
    const state = crew.get(worker);
    if (!state) return;
    if (answer.kind !== 'ready') {
      state.owes.splice(state.owes.indexOf(answer.piece), 1);
      if (answer.kind === 'done') put(answer.piece, answer.values);
      else fail(errorOf(answer));
    }
    hand(worker);
  };

  const lose = (worker: Hired) => {
    const [doing, ...waiting] = crew.get(worker)?.owes ?? [];
    crew.delete(worker);
    if (!worker.ready) workerNeverCame();
    else hire();
    again.push(...waiting);
    if (doing !== undefined) {
      if (died.has(doing)) fail(lostTwice(pieces[doing]));
      died.add(doing);
      again.unshift(doing);
    }
    goOn();
  };

  const hire = () => {
    const worker = takeWorker();
    if (!worker) return;
    crew.set(worker, { owes: [], knows: new Set() });
    worker.onAnswer = (answer) => hear(worker, answer);
    worker.onLost = () => lose(worker);
  };

  const goOn = () => {
    for (const worker of [...crew.keys()]) hand(worker);
    void workHere();
  };

  signal?.addEventListener('abort', stop);
  try {
    for (let i = 0; i < Math.min(workers, pieces.length); i++) hire();
    goOn();
    while (given < pieces.length) {
      while (!finished.has(given) && !failure) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      if (failure) throw failure.reason;
      const values = finished.get(given) as Float64Array;
      finished.delete(given);
      const piece = pieces[given++];
      goOn();
      yield { ...piece, values };
    }
  } finally {
    over = true;
    signal?.removeEventListener('abort', stop);
    for (const worker of [...crew.keys()]) letGo(worker);
  }
}

function sentTask({ scenario, options }: Task): SentTask {
  return { scenario, options: sentOptions(options) };
}

function errorOf({ name, message }: { readonly name: string; readonly message: string }): Error {
  return name === 'InputError' ? new InputError(message) : Object.assign(new Error(message), { name });
}

function lostTwice({ first, replicates }: Piece): Error {
  return new Error(
    `Two workers died at replicates ${first} to ${first + replicates - 1}, perhaps for lack of memory: ` +
      'run it with fewer workers, or with fewer people.',
  );
}
