import { checkCount } from '../input/checkCount.js';
import { checkOptions } from '../input/checkOptions.js';
import type { Ledger } from '../measures/Ledger.js';
import { drawPeople } from '../people/drawPeople.js';
import { makePeople, type People } from '../people/People.js';
import { makePlan } from '../plan/makePlan.js';
import type { GroupPlan, Plan } from '../plan/Plan.js';
import { checkRunSize } from '../plan/runSize.js';
import { groupKey, type Key, seedKey } from '../random/keys.js';
import type { Scenario } from '../scenario/Scenario.js';
import { type Book, makeBook } from './Book.js';
import type { ReferenceOptions } from './Choice.js';
import { type CustomMeasure, checkCustomMeasures } from './CustomMeasure.js';
import { customOf, customSize } from './custom.js';
import { type CustomTheory, theoryAtWork } from './customTheory.js';
import { DEFAULT_SEED } from './defaultSeed.js';
import { runGroup, type UnitRange } from './kernel.js';
import { Outcome } from './Outcome.js';
import { mayReact } from './policyFeedback.js';
import { groupCacheOf, type RunCache } from './RunCache.js';
import { runGroupAsSpecified } from './reference.js';
import { runTrade } from './trade/runTrade.js';
import { runTradeAsSpecified } from './trade/runTradeAsSpecified.js';
import { type FourLives, LANES, makeFourLives } from './vector/fourLives.js';

/** How to run replicates. */
export interface RunOptions<Custom extends string = never> {
  /** Any string. Default: "fairweather". The same seed gives the same digits. */
  readonly seed?: string;
  /** Number of replicates, 1 or more. Default: 100. */
  readonly replicates?: number;
  /** Number of the first one. Default: 0. Workers can thus share the replicates of a run. */
  readonly first?: number;
  /** A custom theory; it runs on the flat kernel. */
  readonly customTheory?: CustomTheory;
  /** Custom measures, after those of the scenario; they are read on the flat kernel, in about twice the time. */
  readonly customMeasures?: readonly CustomMeasure<Custom>[];
  /**
   * The engine. Default: "fast". All give the same digits. "fast" runs four replicates at once in WebAssembly where it
   * can. "flat" never does: for a page whose policy would report the attempt. "reference" is slow, and plain to read.
   */
  readonly engine?: 'fast' | 'flat' | 'reference';
  /** Results of earlier runs: groups that a change leaves alone are not run again. The digits are the same. */
  readonly cache?: RunCache;
}

/** The options of a run beside its replicates. */
const runOptionNames: readonly (keyof RunOptions)[] = [
  'seed',
  'customTheory',
  'customMeasures',
  'engine',
  'cache',
];

/**
 * Runs replicates of a scenario as it is, without its arms. Replicate k is a function of the scenario, the seed and k
 * alone.
 *
 * @throws InputError when the scenario cannot be run, a number is not a whole one, or the run is too large
 * @example
 * const outcome = runReplicates(daycare, { seed: 'haifa', replicates: 20 });
 */
export function runReplicates<Measure extends string, Custom extends string = never>(
  scenario: Scenario<string, Measure>,
  { replicates = 100, first = 0, ...options }: RunOptions<Custom> = {},
): Outcome<Measure | Custom> {
  checkOptions('runReplicates', options, runOptionNames);
  checkCount('runReplicates', 'replicates', replicates, 1);
  checkCount('runReplicates', 'first', first, 0);
  checkRunSize([scenario], replicates, customSize(options));
  const values = replicateRunner(scenario, options)(first, replicates);
  const origin = { seed: options.seed ?? DEFAULT_SEED, first, replicates, custom: customOf(options) };
  return new Outcome<Measure | Custom>(scenario, origin, values);
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
    customMeasures = [],
    engine = 'fast',
    cache,
  }: Omit<RunOptions<string>, 'first' | 'replicates'> = {},
): (first: number, replicates: number) => Float64Array {
  checkCustomMeasures(customMeasures, scenario);
  const plan = makePlan(scenario);
  const key = seedKey(seed);
  const people = makePeople(plan.members, plan.groups.length);
  const runOne = engineOf(plan, engine === 'reference');
  const theory = customTheory && theoryAtWork(customTheory, plan, people);
  const custom = customTheory !== undefined || customMeasures.length > 0;
  // The plan says nothing about a custom theory, and a ledger nothing about what a custom measure reads.
  const known =
    cache && !custom
      ? plan.groups.map((group) =>
          groupCacheOf(cache, group, { plan, seed, people, resumable: runOne === runGroup }),
        )
      : [];
  const mayBeFour = engine === 'fast' && !custom;
  let four: FourLives | undefined;
  /** One for each lane, made when it is needed. */
  const books: Book[] = [];
  const bookAt = (lane: number): Book => {
    books[lane] ??= makeBook(plan, scenario.measures, people, customMeasures);
    return books[lane];
  };

  /** Puts the people of a group where they are known to stand latest under the same past; gives the unit, from 0. */
  const start = (group: GroupPlan, replicate: number, luck: Key, ledger: Ledger): number => {
    const remembered = known[group.index];
    const unit = remembered?.resume(replicate, ledger);
    if (unit !== undefined) return unit;
    drawPeople(plan, group, luck, people);
    remembered?.keepStanding(replicate, 0, ledger);
    return 0;
  };

  const live = (group: GroupPlan, replicate: number, ledger: Ledger): void => {
    const remembered = known[group.index];
    if (remembered?.recall(replicate, ledger)) return;
    const luck = groupKey(key, replicate, group.key);
    const { onlooker } = bookAt(0);
    const options = { ...(theory && { theory }), ...(onlooker && { onlooker }) };
    let unit = start(group, replicate, luck, ledger);
    theory?.enter(group, luck);
    for (const stop of remembered?.stops ?? []) {
      if (stop <= unit) continue;
      runOne(plan, group, luck, people, ledger, { ...options, from: unit, until: stop });
      unit = stop;
      remembered?.keepStanding(replicate, unit, ledger);
    }
    runOne(plan, group, luck, people, ledger, { ...options, from: unit });
    remembered?.keep(replicate, ledger);
  };

  /** The same for up to four replicates: side by side those that are not known, where they start at the same unit. */
  const liveTogether = (lives: FourLives, group: GroupPlan, first: number, count: number): void => {
    const remembered = known[group.index];
    const ledgers = lanes.map((lane) => bookAt(lane).ledger);
    // Where a policy reacts, four lives of one group soon live under four policies.
    const reacts = mayReact(plan, group);
    // The kernel draws people of one kind.
    if (!remembered && !reacts && !group.people && count >= FEWEST_TOGETHER) {
      const lucks = lanes.map((lane) => groupKey(key, first + lane, group.key));
      lives.draw(group, lucks);
      lives.run(group);
      for (let lane = 0; lane < count; lane++) lives.takeRecords(lane, ledgers[lane]);
      return;
    }
    const unknown = lanes.filter((lane) => lane < count && !remembered?.recall(first + lane, ledgers[lane]));
    const few = reacts || unknown.length < FEWEST_TOGETHER;
    const starts = (few ? [] : unknown).map((lane) => {
      const luck = groupKey(key, first + lane, group.key);
      const unit = start(group, first + lane, luck, ledgers[lane]);
      lives.put(lane, group, luck, people);
      return unit;
    });
    let unit = starts[0];
    if (few || starts.some((other) => other !== unit)) {
      for (const lane of unknown) live(group, first + lane, ledgers[lane]);
      return;
    }
    for (const stop of remembered?.stops ?? []) {
      if (stop <= unit) continue;
      const units = { from: unit, until: stop };
      lives.run(group, units);
      unit = stop;
      for (const lane of unknown) {
        lives.takeRecords(lane, ledgers[lane], units);
        lives.takeStates(lane, group, people);
        remembered?.keepStanding(first + lane, unit, ledgers[lane]);
      }
    }
    lives.run(group, { from: unit });
    for (const lane of unknown) {
      lives.takeRecords(lane, ledgers[lane], { from: unit });
      remembered?.keep(first + lane, ledgers[lane]);
    }
  };

  return (first, replicates) => {
    const size = (scenario.measures.length + customMeasures.length) * plan.units;
    const values = new Float64Array(replicates * size);
    if (mayBeFour && replicates >= FEWEST_TOGETHER) four ??= makeFourLives(plan);
    const together = four ? LANES : 1;
    for (let done = 0; done < replicates; done += together) {
      const count = Math.min(together, replicates - done);
      for (let lane = 0; lane < count; lane++) bookAt(lane).open(values, (done + lane) * size);
      for (const group of plan.groups) {
        if (four) liveTogether(four, group, first + done, count);
        else live(group, first + done, bookAt(0).ledger);
        for (let lane = 0; lane < count; lane++) books[lane].add(group);
      }
      for (let lane = 0; lane < count; lane++) books[lane].close();
    }
    return values;
  };
}

const lanes = Array.from({ length: LANES }, (_, lane) => lane);

/**
 * Four at once take as long as one and a half by themselves, so that two pay, and the other lanes may live
 * anything.
 */
const FEWEST_TOGETHER = 2;

/** The function that runs the groups of a plan. Only the fast engine can begin in the middle. */
type Engine = (
  plan: Plan,
  group: GroupPlan,
  key: Key,
  people: People,
  ledger: Ledger,
  options: ReferenceOptions & UnitRange,
) => void;

/** The engine for a plan: trade has its own. */
export function engineOf(plan: Plan, byReference: boolean): Engine {
  if (plan.trade) return byReference ? runTradeAsSpecified : runTrade;
  return byReference ? runGroupAsSpecified : runGroup;
}
