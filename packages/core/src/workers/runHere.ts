import { runSize } from '../plan/runSize.js';
import { replicateRunner } from '../run/runReplicates.js';
import { LANES } from '../run/vector/fourLives.js';
import { letOthersRun } from './letOthersRun.js';
import type { Task } from './messages.js';
import { replicateInSteps } from './replicateInSteps.js';
import { surroundings } from './surroundings.js';

/** How long a slice may take, in milliseconds: a picture of a page has 16. */
const SLICE = 8;
/** Moments of a replicate from which on it is run in steps; the engines without a fast path run fewer in a slice. */
const LONG = 400_000;
const LONG_IF_SLOW = 5_000;

/** Runs some replicates; undefined once it is over. */
export type RunHere = (
  first: number,
  replicates: number,
  over: () => boolean,
) => Promise<Float64Array | undefined>;

/**
 * Makes a task ready to run in this thread, in slices, between which the event loop does what else there is to do.
 *
 * @throws InputError when the scenario cannot be run
 */
export function runHere(task: Task): RunHere {
  const { scenario, options } = task;
  const slow = options.engine === 'reference' || scenario.trade !== undefined;
  return runSize([scenario], 1).moments > (slow ? LONG_IF_SLOW : LONG) ? inSteps(task) : inReplicates(task);
}

const sizeOf = ({ scenario, options: { customMeasures = [] } }: Task) =>
  (scenario.measures.length + customMeasures.length) * scenario.calendar.units;

/** Slices of a number of replicates that follows from how long the last ones took. */
function inReplicates(task: Task): RunHere {
  const some = replicateRunner(task.scenario, task.options);
  const size = sizeOf(task);
  let slice = 1;
  return async (first, replicates, over) => {
    const values = new Float64Array(replicates * size);
    for (let done = 0; done < replicates; ) {
      await letOthersRun();
      if (over()) return undefined;
      const start = surroundings.performance.now();
      const count = Math.min(slice, replicates - done);
      values.set(some(first + done, count), done * size);
      done += count;
      const each = (surroundings.performance.now() - start) / count;
      slice = Math.min(count * LANES, Math.max(1, Math.floor(SLICE / each)));
      if (slice > LANES) slice -= slice % LANES;
    }
    return values;
  };
}

/** Slices that end inside a replicate. */
function inSteps(task: Task): RunHere {
  const stepsOf = replicateInSteps(task);
  const size = sizeOf(task);
  return async (first, replicates, over) => {
    const values = new Float64Array(replicates * size);
    let start = Number.NEGATIVE_INFINITY;
    for (let done = 0; done < replicates; done++) {
      for (const _ of stepsOf(first + done, values.subarray(done * size, (done + 1) * size))) {
        if (surroundings.performance.now() - start < SLICE) continue;
        await letOthersRun();
        if (over()) return undefined;
        start = surroundings.performance.now();
      }
    }
    return values;
  };
}
