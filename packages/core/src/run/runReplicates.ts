import { checkCount } from '../input/checkCount.js';
import { checkOptions } from '../input/checkOptions.js';
import { type Ledger, makeLedger, openLedger } from '../measures/Ledger.js';
import { drawPeople } from '../people/drawPeople.js';
import { makePeople, type People } from '../people/People.js';
import { makePlan } from '../plan/makePlan.js';
import type { GroupPlan, Plan } from '../plan/Plan.js';
import { checkRunSize } from '../plan/runSize.js';
import { groupKey, type Key, seedKey } from '../random/keys.js';
import type { Scenario } from '../scenario/Scenario.js';
import type { ReferenceOptions } from './Choice.js';
import type { CustomTheory } from './customTheory.js';
import { runGroup, type UnitRange } from './kernel.js';
import { measure } from './measure.js';
import type { Outcome } from './Outcome.js';
import { groupCacheOf, type RunCache } from './RunCache.js';
import { runGroupAsSpecified } from './reference.js';
import { runTrade } from './trade/runTrade.js';

/** How to run replicates. */
export interface RunOptions {
  /** Any string. Default: "fairweather". The same seed gives the same digits. */
  readonly seed?: string;
  /** Number of replicates, 1 or more. Default: 100. */
  readonly replicates?: number;
  /** Number of the first one. Default: 0. Workers can thus share the replicates of a run. */
  readonly first?: number;
  /** A custom theory; it runs on the reference engine. */
  readonly customTheory?: CustomTheory;
  /** The engine. Default: "fast". Both give the same digits. */
  readonly engine?: 'fast' | 'reference';
  /** Results of earlier runs: groups that a change leaves alone are not run again. The digits are the same. */
  readonly cache?: RunCache;
}

/** The options of a run beside its replicates. */
const runOptionNames: readonly (keyof RunOptions)[] = ['seed', 'customTheory', 'engine', 'cache'];

/** The seed where nobody gives one. */
export const DEFAULT_SEED = 'fairweather';

/**
 * Runs replicates of a scenario as it is, without its arms. Replicate k is a function of the scenario, the seed and k
 * alone.
 *
 * @throws InputError when the scenario cannot be run, a number is not a whole one, or the run is too large
 * @example
 * const outcome = runReplicates(daycare, { seed: 'haifa', replicates: 20 });
 */
export function runReplicates(
  scenario: Scenario,
  { replicates = 100, first = 0, ...options }: RunOptions = {},
): Outcome {
  checkOptions('runReplicates', options, runOptionNames);
  checkCount('runReplicates', 'replicates', replicates, 1);
  checkCount('runReplicates', 'first', first, 0);
  checkRunSize([scenario], replicates);
  const values = replicateRunner(scenario, options)(first, replicates);
  const { units } = scenario.calendar;
  return { measures: scenario.measures.map(({ name }) => name), units, replicates, values };
}

/**
 * Makes a scenario ready, and gives what runs any replicates of it: for those who run some now and some later.
 *
 * @returns a function of the number of the first replicate and of how many; it gives the values of an `Outcome`
 * @throws InputError when the scenario cannot be run
 * @example
 * const some = replicateRunner(daycare, { seed: 'haifa' });
 * some(0, 10); // the same numbers as those of runReplicates with 10 replicates
 */
export function replicateRunner(
  scenario: Scenario,
  {
    seed = DEFAULT_SEED,
    customTheory,
    engine = 'fast',
    cache,
  }: Omit<RunOptions, 'first' | 'replicates'> = {},
): (first: number, replicates: number) => Float64Array {
  const plan = makePlan(scenario);
  const key = seedKey(seed);
  const people = makePeople(plan.members, plan.groups.length);
  const runOne = engineOf(plan, engine === 'reference' || customTheory !== undefined);
  const options = customTheory ? { customTheory } : {};
  // The plan says nothing about a custom theory.
  const known =
    cache && !customTheory
      ? plan.groups.map((group) => groupCacheOf(cache, plan, group, seed, runOne === runGroup))
      : [];
  const ledgers = plan.groups.map(() => makeLedger(plan.units));
  const pages = plan.groups.map(({ index, members }) => openLedger(ledgers[index], plan, members));

  const live = (group: GroupPlan, replicate: number): void => {
    const remembered = known[group.index];
    const ledger = ledgers[group.index];
    if (remembered?.recall(replicate, ledger)) return;
    const luck = groupKey(key, replicate, group.index);
    let unit = remembered?.resume(replicate, people, ledger);
    if (unit === undefined) {
      drawPeople(plan, group, luck, people);
      unit = 0;
      remembered?.keepStanding(replicate, unit, people, ledger);
    }
    if (remembered && unit < remembered.quiet) {
      runOne(plan, group, luck, people, ledger, { ...options, from: unit, until: remembered.quiet });
      unit = remembered.quiet;
      remembered.keepStanding(replicate, unit, people, ledger);
    }
    runOne(plan, group, luck, people, ledger, { ...options, from: unit });
    remembered?.keep(replicate, ledger);
  };

  return (first, replicates) => {
    const size = scenario.measures.length * plan.units;
    const values = new Float64Array(replicates * size);
    for (let replicate = 0; replicate < replicates; replicate++) {
      for (const group of plan.groups) live(group, first + replicate);
      for (const [m, declaration] of scenario.measures.entries()) {
        const at = replicate * size + m * plan.units;
        measure(declaration, plan, pages, values.subarray(at, at + plan.units));
      }
    }
    return values;
  };
}

/** The function that runs the groups of a plan. Only the fast engine can begin in the middle. */
type Engine = (
  plan: Plan,
  group: GroupPlan,
  key: Key,
  people: People,
  ledger: Ledger,
  options: ReferenceOptions & UnitRange,
) => void;

function engineOf(plan: Plan, byReference: boolean): Engine {
  if (plan.trade) return runTrade;
  return byReference ? runGroupAsSpecified : runGroup;
}
