import type { RunOptions } from '../run/runReplicates.js';
import type { Scenario } from '../scenario/Scenario.js';
import type { SentOptions } from './customModules.js';

/** A scenario and its luck: all that a worker must know before it runs any replicates of it. */
export interface Task {
  readonly scenario: Scenario;
  readonly options: Pick<RunOptions<string>, 'seed' | 'engine' | 'customTheory' | 'customMeasures'>;
}

/** A task as it is sent: without functions. */
export interface SentTask {
  readonly scenario: Scenario;
  readonly options: SentOptions;
}

/** A request to a worker. */
export type Order =
  | {
      readonly kind: 'run';
      /** The number under which the answer comes back. */
      readonly piece: number;
      /** The number of the task: no other task of this program has it. */
      readonly task: number;
      /** The task itself, where this worker has not had it before. */
      readonly prepare?: SentTask;
      readonly first: number;
      readonly replicates: number;
    }
  /** These tasks are over. */
  | { readonly kind: 'forget'; readonly tasks: readonly number[] };

/** A worker's answer. */
export type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly piece: number; readonly values: Float64Array }
  | { readonly kind: 'failed'; readonly piece: number; readonly name: string; readonly message: string };
