import { InputError } from '../input/InputError.js';
import { limits } from '../input/limits.js';
import { type CustomSize, checkRunSize, runSize } from '../plan/runSize.js';
import { customSize } from '../run/custom.js';
import { shareOut } from '../run/shareOut.js';
import { LANES } from '../run/vector/fourLives.js';
import type { Scenario } from '../scenario/Scenario.js';
import { holdsFunctions } from './customModules.js';
import type { Task } from './messages.js';
import type { Piece, Staff } from './runPieces.js';
import { processors } from './surroundings.js';

/** Below so many moments a run is over before a worker has started. */
const WORTH_A_WORKER = 3_000_000;
/** Moments of a piece: long enough to be worth a message, short enough for a bar to move. */
const PIECE = 1_500_000;
/** Moments of a replicate that is too long to run here while there are workers: nothing else would be heard. */
const LONG_REPLICATE = 5_000_000;
/** The most workers that may be asked for. */
const MOST = 256;
/** Bytes of a worker before it holds anything. */
const WORKER = 6e7;

/** The work of a run in pieces, and who does it. */
export interface Work {
  readonly pieces: readonly Piece[];
  readonly staff: Pick<Staff, 'workers' | 'here' | 'ahead'>;
}

/**
 * Divides a run into pieces, and says who does them. The digits depend on neither.
 *
 * @param workers how many are wanted; undefined leaves it to the size of the run and the machine
 * @param helping whether this thread counts as one of the workers and works to the end
 * @throws InputError when the run is too large, or the number of workers is not a whole one
 */
export function planWork(
  caller: string,
  tasks: readonly Task[],
  { first = 0, replicates, workers, helping = false }: WorkOptions,
): Work {
  if (workers !== undefined && !(Number.isInteger(workers) && workers >= 0 && workers <= MOST)) {
    throw new InputError(`${caller}(): workers is ${workers}; give a whole number from 0 to ${MOST}.`);
  }
  const scenarios = tasks.map(({ scenario }) => scenario);
  const wanted = workers ?? (runSize(scenarios, replicates).moments < WORTH_A_WORKER ? 0 : processors());
  const hands = Math.min(wanted, workersThatFit(scenarios, replicates, customSize(tasks[0]?.options ?? {})));
  const each = tasks.map(({ scenario }) => runSize([scenario], 1).moments);
  const long = Math.max(...each) > LONG_REPLICATE;
  // A function cannot be sent to a worker, unless it comes from a module.
  const bound = tasks.some(({ options }) => holdsFunctions(options));
  // Replicates that the engine runs side by side stay in one piece, unless workers would then have nothing to do.
  const together = replicates >= hands * LANES ? LANES : 1;
  const pieces = each.flatMap((moments, task) =>
    shareOut(replicates, Math.min(replicates, Math.ceil((moments * replicates) / PIECE)), together).map(
      (share) => ({ task, first: first + share.first, replicates: share.replicates }),
    ),
  );
  return {
    pieces,
    staff: {
      workers: bound ? 0 : helping && !long ? Math.max(0, hands - 1) : hands,
      here: long ? 'alone' : helping ? 'always' : 'at first',
      // The next piece is there before this one is done, unless both are long and another worker could have one.
      ahead: long ? 1 : 2,
    },
  };
}

/** The options that decide how work is divided. */
export interface WorkOptions {
  readonly first?: number | undefined;
  readonly replicates: number;
  readonly workers?: number | undefined;
  readonly helping?: boolean | undefined;
}

/**
 * How many workers fit, since each works in memory of its own; 1 at least.
 *
 * @throws InputError when the run is too large
 */
export function workersThatFit(
  scenarios: readonly Scenario[],
  replicates: number,
  custom?: CustomSize,
): number {
  const { outcomeBytes, workingBytes } = checkRunSize(scenarios, replicates, custom);
  return Math.max(1, Math.floor((limits.bytes - outcomeBytes) / (workingBytes + WORKER)));
}
