import { checkCount } from '../input/checkCount.js';
import { InputError } from '../input/InputError.js';
import { RECORD_SIZE } from '../measures/GroupRecord.js';
import { measure } from '../measures/measure.js';
import { readRecords } from '../measures/readRecords.js';
import { makePeople } from '../people/People.js';
import { settle } from '../people/settle.js';
import { groupKey } from '../random/groupKey.js';
import { seedKey } from '../random/seedKey.js';
import type { Scenario } from '../scenario/Scenario.js';
import type { Extension } from '../theories/Extension.js';
import { runTrade } from '../trade/runTrade.js';
import { runGroup } from './engine.js';
import { makePlan } from './makePlan.js';
import type { Outcome } from './Outcome.js';
import type { Plan } from './Plan.js';
import { runGroupByReference } from './referenceEngine.js';

/** How to run replicates. */
export interface RunOptions {
  /** Any text; "fairweather" unless told. The same seed gives the same digits. */
  readonly seed?: string;
  /** How many replicates, 1 or more; 100 unless told. */
  readonly replicates?: number;
  /** Number of the first one; 0 unless told. Replicates can so be shared out among workers. */
  readonly first?: number;
  /** A custom theory; it runs on the reference engine. */
  readonly extension?: Extension;
  /** Which engine runs; "fast" unless told. Both give the same digits. */
  readonly engine?: 'fast' | 'reference';
}

/** The seed where nobody gives one. */
export const DEFAULT_SEED = 'fairweather';

/**
 * Runs replicates of a scenario as it is, without its arms. Replicate k is a function of the scenario, the seed and k alone.
 *
 * @throws InputError when the scenario cannot be run, or a number is not a whole one
 * @example
 * const outcome = runReplicates(daycare, { seed: 'haifa', replicates: 20 });
 */
export function runReplicates(
  scenario: Scenario,
  { seed = DEFAULT_SEED, replicates = 100, first = 0, extension, engine = 'fast' }: RunOptions = {},
): Outcome {
  checkCount('runReplicates', 'replicates', replicates, 1);
  checkCount('runReplicates', 'first', first, 0);
  const plan = makePlan(scenario);
  if (plan.trade && extension) {
    throw new InputError(
      `The theory "${extension.name}" cannot run with trade: ${scenario.name} has orders and money; take out "trade".`,
    );
  }
  const key = seedKey(seed);
  const people = makePeople(plan.members, plan.groups.length);
  const ledger = new Float64Array(plan.units * RECORD_SIZE);
  const runOne = engineOf(plan, engine === 'reference' || extension !== undefined);
  const options = extension ? { extension } : {};
  const size = scenario.measures.length * plan.units;
  const values = new Float64Array(replicates * size);
  for (let replicate = 0; replicate < replicates; replicate++) {
    const records = plan.groups.map((group) => {
      const luck = groupKey(key, first + replicate, group.index);
      settle(plan, group, luck, people);
      runOne(plan, group, luck, people, ledger, options);
      return readRecords(plan, ledger, group.members * plan.periodsPerUnit);
    });
    for (const [m, declaration] of scenario.measures.entries()) {
      const at = replicate * size + m * plan.units;
      measure(declaration, plan, records, values.subarray(at, at + plan.units));
    }
  }
  return { measures: scenario.measures.map(({ name }) => name), units: plan.units, replicates, values };
}

function engineOf(plan: Plan, byReference: boolean): typeof runGroupByReference {
  if (plan.trade) return runTrade;
  return byReference ? runGroupByReference : runGroup;
}
