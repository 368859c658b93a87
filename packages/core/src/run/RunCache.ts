import { type Ledger, recordFields } from '../measures/Ledger.js';
import { buyerColumns, type People } from '../people/People.js';
import type { DatedEvent } from '../plan/datedEvents.js';
import type { GroupPlan, Plan } from '../plan/Plan.js';
import { includesGroup } from '../scenario/groupSelector.js';

/**
 * Results of earlier runs. After a small change, only the groups that it touches run again, and those only from their
 * first event on. Groups share nothing, so a group that did not change would do the same again. Make one with
 * `makeRunCache`.
 */
export interface RunCache {
  /** By what decides the life of a group, and by replicate: the numbers of its ledger. */
  readonly ledgers: Map<string, Float64Array[]>;
  /**
   * By what decides who its people are and how they live before the first event, and by replicate: where they stand.
   */
  readonly people: Map<string, Standing[]>;
}

/** Where the people of one group stand at the start of a unit. */
interface Standing {
  /** Their columns one after another. */
  readonly columns: Float32Array;
  readonly usualShare: number;
  readonly seenShare: number;
  /** The columns of its ledger, one after another, as far as the unit. */
  readonly ledger: Float64Array;
}

/** How many lives, and how many standings, are kept of each group; the one that was not used for longest goes first. */
const MOST_ENTRIES = 6;

/** An empty cache. It may serve any number of scenarios and seeds. */
export function makeRunCache(): RunCache {
  return { ledgers: new Map(), people: new Map() };
}

/** A cache as one group in one run uses it. */
export interface GroupCache {
  /** Number of units before the first event: they run once, whatever comes after. */
  readonly quiet: number;
  /** Fills the ledger of a replicate if it ran before; returns whether it did. */
  recall(replicate: number, ledger: Ledger): boolean;
  keep(replicate: number, ledger: Ledger): void;
  /** Puts people and ledger where they are known to stand latest before the first event; gives the unit, from 0. */
  resume(replicate: number, people: People, ledger: Ledger): number | undefined;
  /** Keeps where they stand at the start of a unit: the first, or that of the first event. */
  keepStanding(replicate: number, unit: number, people: People, ledger: Ledger): void;
}

/**
 * The part of a cache for one group under this plan and seed.
 *
 * @param resumable whether the engine that runs it can begin in the middle
 */
export function groupCacheOf(
  cache: RunCache,
  plan: Plan,
  group: GroupPlan,
  seed: string,
  resumable: boolean,
): GroupCache {
  const { index, first, members, baseline } = group;
  const { units, periodsPerUnit, reactions, trade, reads } = plan;
  const events = plan.events.filter((event) => event.from > 0 && includesGroup(event.groups, group));
  const quiet = resumable && reactions.length === 0 ? quietUnits(events, units) : 0;
  const who = JSON.stringify([
    seed,
    index,
    members,
    baseline,
    plan.frameRule,
    plan.mechanism,
    periodsPerUnit,
  ]);
  // Reactions and events name their groups.
  const life = JSON.stringify([who, group.name, group.treated, events, reactions, trade, reads, units]);
  const most = MOST_ENTRIES * plan.groups.length;
  const ledgers = entry(cache.ledgers, life, most);
  const standings = new Map([0, quiet].map((unit) => [unit, entry(cache.people, `${unit} ${who}`, most)]));
  return {
    quiet,
    recall: (replicate, ledger) => {
      const numbers = ledgers[replicate];
      if (!numbers) return false;
      ledger.numbers.set(numbers);
      return true;
    },
    keep: (replicate, ledger) => {
      ledgers[replicate] = ledger.numbers.slice();
    },
    resume: (replicate, people, ledger) => {
      for (const unit of [quiet, 0]) {
        const standing = standings.get(unit)?.[replicate];
        if (!standing) continue;
        buyerColumns.forEach((name, c) => {
          people[name].set(standing.columns.subarray(c * members, (c + 1) * members), first);
        });
        people.usualShare[index] = standing.usualShare;
        people.seenShare[index] = standing.seenShare;
        recordFields.forEach((field, f) => {
          ledger[field].set(standing.ledger.subarray(f * unit, (f + 1) * unit));
        });
        return unit;
      }
      return undefined;
    },
    keepStanding: (replicate, unit, people, ledger) => {
      const columns = new Float32Array(buyerColumns.length * members);
      buyerColumns.forEach((name, c) => {
        columns.set(people[name].subarray(first, first + members), c * members);
      });
      const written = new Float64Array(recordFields.length * unit);
      recordFields.forEach((field, f) => {
        written.set(ledger[field].subarray(0, unit), f * unit);
      });
      const kept = standings.get(unit) as Standing[];
      kept[replicate] = {
        columns,
        usualShare: people.usualShare[index],
        seenShare: people.seenShare[index],
        ledger: written,
      };
    },
  };
}

/** How many units pass before the first event; none where nothing ever happens, since then nothing can change. */
function quietUnits(events: readonly DatedEvent[], units: number): number {
  const quiet = Math.min(...events.map(({ from }) => from)) - 1;
  return quiet < units ? quiet : 0;
}

/** The entry of that key, as the one used last; the oldest beyond the limit are forgotten. */
function entry<Value>(map: Map<string, Value[]>, key: string, limit: number): Value[] {
  const found = map.get(key) ?? [];
  map.delete(key);
  map.set(key, found);
  for (const oldest of map.keys()) {
    if (map.size <= limit) break;
    map.delete(oldest);
  }
  return found;
}
