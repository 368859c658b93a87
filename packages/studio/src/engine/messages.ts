import type { Biography, RollCallGroup, Scenario } from '@fairweather/core';

/** An arm to run, under a name by which its numbers come back. */
export interface ArmTask {
  readonly key: string;
  readonly scenario: Scenario;
}

/** A request of the page to a worker. A newer run takes the place of an older one. */
export type Request =
  | {
      readonly kind: 'run';
      readonly job: number;
      readonly arms: readonly ArmTask[];
      readonly seed: string;
      /** Number of the first replicate, from 0. */
      readonly first: number;
      readonly replicates: number;
    }
  | { readonly kind: 'people'; readonly ask: number; readonly scenario: Scenario; readonly seed: string }
  | {
      readonly kind: 'life';
      readonly ask: number;
      readonly scenario: Scenario;
      readonly seed: string;
      readonly agent: number;
    };

/** A worker's answer. */
export type Answer =
  | {
      readonly kind: 'ran';
      readonly job: number;
      readonly key: string;
      readonly first: number;
      readonly values: Float64Array;
    }
  | { readonly kind: 'people'; readonly ask: number; readonly groups: readonly RollCallGroup[] }
  | { readonly kind: 'life'; readonly ask: number; readonly life: Biography }
  /** A long run goes on. */
  | { readonly kind: 'alive' }
  | { readonly kind: 'failed'; readonly job?: number; readonly ask?: number; readonly message: string };
