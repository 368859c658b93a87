import {
  type ArmResult,
  type Biography,
  Outcome,
  type RollCallGroup,
  type Scenario,
} from '@fairweather/core';
import { putShare, shareOut } from '@fairweather/core/tools';
import { makeDesk } from './Desk.js';
import EngineWorker from './engineWorker.ts?worker&inline';
import type { Answer, Request } from './messages.js';
import { makeServer } from './serve.js';

/** The runs of the page. Work is done in workers, so that the page never waits. */
export interface Engine {
  /**
   * Runs arms; what ran before is not run again. A newer call takes the place of an older one, whose promise then never
   * settles.
   */
  run(arms: readonly RunArm[], seed: string, replicates: number): Promise<readonly Ran[]>;
  people(scenario: Scenario, seed: string): Promise<readonly RollCallGroup[]>;
  life(scenario: Scenario, seed: string, agent: number): Promise<Biography>;
  /** Whether the page computes by itself, since the browser starts no worker. */
  inPage(): boolean;
}

/** An arm to run; scenarios of one key give the same numbers. */
export interface RunArm {
  readonly key: string;
  readonly scenario: Scenario;
}

/** The result of an arm. */
export type Ran = Pick<ArmResult, 'scenario' | 'outcome'>;

/** How many workers, at most: more do not pay for a run of a tenth of a second. */
const MOST_WORKERS = 4;
/** How many outcomes are kept. */
const KEPT = 24;

/** Starts the workers. */
export function startEngine(): Engine {
  const kept = new Map<string, Outcome>();
  let job = 0;
  let onRan: ((answer: Answer & { kind: 'ran' }) => void) | undefined;
  let onFailed: ((error: Error) => void) | undefined;
  let asks = 0;
  const waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>();

  const listen = (answer: Answer) => {
    if (answer.kind === 'alive') return;
    if (answer.kind === 'ran') {
      if (answer.job === job) onRan?.(answer);
    } else if (answer.kind === 'failed' && answer.ask === undefined) {
      if (answer.job === job) onFailed?.(new Error(answer.message));
    } else {
      const asked = waiting.get(answer.ask as number);
      waiting.delete(answer.ask as number);
      if (answer.kind === 'failed') asked?.reject(new Error(answer.message));
      else asked?.resolve(answer);
    }
  };
  const desks = Array.from(
    { length: Math.min(MOST_WORKERS, Math.max(2, (navigator.hardwareConcurrency || 2) - 1)) },
    () => makeDesk(() => new EngineWorker(), makeServer, listen),
  );

  const ask = <Kind extends 'people' | 'life'>(request: Request & { kind: Kind; ask: number }) =>
    new Promise<Answer & { kind: Kind }>((resolve, reject) => {
      waiting.set(request.ask, { resolve: resolve as (answer: Answer) => void, reject });
      desks[request.ask % desks.length].post(request);
    });

  return {
    run: (arms, seed, replicates) => {
      job++;
      const keyOf = (arm: RunArm) => `${seed}\n${replicates}\n${arm.key}`;
      const asked = new Map(arms.map((arm) => [keyOf(arm), arm.scenario]));
      const lacking = [...asked]
        .filter(([key]) => !kept.has(key))
        .map(([key, scenario]) => ({ key, scenario }));
      const all = () =>
        arms.map((arm): Ran => {
          const outcome = kept.get(keyOf(arm)) as Outcome;
          kept.delete(keyOf(arm));
          kept.set(keyOf(arm), outcome);
          return { scenario: arm.scenario, outcome };
        });
      return new Promise((resolve, reject) => {
        const finish = () => {
          const done = all();
          for (const oldest of kept.keys()) {
            if (kept.size <= KEPT) break;
            kept.delete(oldest);
          }
          resolve(done);
        };
        onFailed = reject;
        // Also where nothing is to be run: a run that is under way is then out of date.
        // The same replicates always go to the same worker, which remembers them.
        const shares = shareOut(replicates, desks.length);
        let open = lacking.length * shares.length;
        const outcomes = new Map(
          lacking.map(({ key, scenario }) => [key, new Outcome(scenario, { seed, first: 0, replicates })]),
        );
        onRan = ({ key, first, values }) => {
          const outcome = outcomes.get(key) as Outcome;
          putShare(outcome, first, values);
          if (--open > 0) return;
          for (const [name, whole] of outcomes) kept.set(name, whole);
          finish();
        };
        shares.forEach((share, place) => {
          const request: Request = { kind: 'run', job, arms: lacking, seed, ...share };
          desks[place].post(request);
        });
        if (lacking.length === 0) finish();
      });
    },
    people: async (scenario, seed) => (await ask({ kind: 'people', ask: asks++, scenario, seed })).groups,
    life: async (scenario, seed, agent) =>
      (await ask({ kind: 'life', ask: asks++, scenario, seed, agent })).life,
    inPage: () => desks.some((desk) => desk.inPage()),
  };
}
