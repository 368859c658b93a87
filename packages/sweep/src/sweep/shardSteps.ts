import {
  acrossReplicates,
  InputError,
  type Interval,
  type Outcome,
  PREDICTIVE_LEVEL,
  pairedDifference,
  predictiveInterval,
  type Scenario,
  withValues,
} from '@fairweather/core';
import { makePlan } from '@fairweather/core/engine';
import type { CheckedOutput } from './Output.js';
import type { Shard, SweepPlan } from './planSweep.js';

/** What a sweep knows of one point. */
export interface PointResult {
  /** How many replicates were run; 0 where the point cannot be run. */
  readonly replicates: number;
  /** Output by output: mean, bounds of its interval, standard error of the mean. Empty where it cannot be run. */
  readonly outputs: readonly (readonly number[])[];
  /** Why it cannot be run, in a sentence. */
  readonly error?: string;
}

/** Replicates of a world that a shard needs. */
export interface Job {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly first: number;
  readonly replicates: number;
}

/** The values of the replicates of a point so far, output by output. */
interface OpenPoint {
  readonly world: Scenario;
  /** The world that each output is compared with. */
  readonly compared: readonly (Scenario | undefined)[];
  readonly seed: string;
  readonly values: number[][];
  /** The next replicate. */
  next: number;
}

/**
 * The work of a shard, step by step: it asks for replicates of some worlds and is given their outcomes, so that the
 * same code runs in one thread and in many.
 */
export function* shardSteps(
  plan: SweepPlan,
  { first, count }: Shard,
): Generator<readonly Job[], PointResult[], readonly (Outcome | InputError)[]> {
  const results = new Array<PointResult>(count);
  const open = new Map<number, OpenPoint>();
  for (let place = 0; place < count; place++) {
    const point = openPoint(plan, first + place);
    if (point instanceof InputError) results[place] = failed(point);
    else open.set(place, point);
  }
  while (open.size > 0) {
    const jobs = new Jobs();
    const asked = [...open].map(([place, point]) => {
      const replicates = nextReplicates(plan, point);
      const ask = (scenario: Scenario) =>
        jobs.put({ scenario, seed: point.seed, first: point.next, replicates });
      return {
        place,
        point,
        replicates,
        own: ask(point.world),
        others: point.compared.map((scenario) => scenario && ask(scenario)),
      };
    });
    const outcomes = yield jobs.list;
    for (const { place, point, replicates, own, others } of asked) {
      const mine = outcomes[own];
      const theirs = others.map((job) => (job === undefined ? undefined : outcomes[job]));
      const fault = [mine, ...theirs].find((outcome) => outcome instanceof InputError);
      if (fault) {
        results[place] = failed(fault);
        open.delete(place);
        continue;
      }
      plan.outputs.forEach((output, i) => {
        for (const value of read(output, mine as Outcome, theirs[i] as Outcome | undefined)) {
          point.values[i].push(value);
        }
      });
      point.next += replicates;
      if (nextReplicates(plan, point) > 0) continue;
      results[place] = resultOf(plan, point);
      open.delete(place);
    }
  }
  return results;
}

/** Jobs without twins: all points may be compared with the same world. */
class Jobs {
  readonly list: Job[] = [];
  readonly #places = new Map<string, number>();

  put(job: Job): number {
    const { scenario, ...rest } = job;
    const key = JSON.stringify([scenario.values, rest]);
    const place = this.#places.get(key);
    if (place !== undefined) return place;
    this.#places.set(key, this.list.length);
    return this.list.push(job) - 1;
  }
}

function openPoint(
  { scenario, design, outputs, seed, luck }: SweepPlan,
  place: number,
): OpenPoint | InputError {
  const values = Object.fromEntries(design.axes.map(({ name }, axis) => [name, design.points[place][axis]]));
  try {
    const world = runnable(scenario, values);
    const compared = outputs.map((output) => output.compared && runnable(world, output.compared));
    return {
      world,
      compared,
      seed: luck === 'shared' ? seed : `${seed}, point ${place + 1}`,
      values: outputs.map(() => []),
      next: 0,
    };
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

/** The scenario with some values, once it is clear that it can be laid out. @throws InputError where it cannot */
function runnable(scenario: Scenario, values: Readonly<Record<string, number>>): Scenario {
  const changed = withValues(scenario, values as Scenario['values']);
  makePlan(changed);
  return changed;
}

/** How many more replicates a point needs now; 0 where it is done. */
function nextReplicates({ replicates, outputs }: SweepPlan, { values, next }: OpenPoint): number {
  if (typeof replicates === 'number') return replicates - next;
  const { output, width, atLeast, most } = replicates;
  if (next === 0) return atLeast;
  const judged = values[outputs.findIndex(({ name }) => name === output)];
  const { low, high } = pairedDifference(judged, new Float64Array(judged.length));
  return high - low <= width ? 0 : Math.min(next, most - next);
}

/** One number a replicate. */
function read({ measure, from, until }: CheckedOutput, outcome: Outcome, compared?: Outcome): Float64Array {
  const values = acrossReplicates(outcome, measure, from, until);
  if (!compared) return values;
  const others = acrossReplicates(compared, measure, from, until);
  return values.map((value, replicate) => value - others[replicate]);
}

function resultOf({ outputs }: SweepPlan, { values, next }: OpenPoint): PointResult {
  return {
    replicates: next,
    outputs: outputs.map(({ compared }, i) => {
      if (values[i].some((value) => !Number.isFinite(value))) return [NaN, NaN, NaN, NaN];
      const difference = pairedDifference(values[i], new Float64Array(next));
      const { low, high }: Interval = compared ? difference : predictiveInterval(values[i], PREDICTIVE_LEVEL);
      // Added to 0, −0 becomes 0: JSON knows one zero.
      return [difference.mean, low, high, difference.standardError].map((value) => value + 0);
    }),
  };
}

function failed(fault: InputError): PointResult {
  return { replicates: 0, outputs: [], error: fault.message };
}
