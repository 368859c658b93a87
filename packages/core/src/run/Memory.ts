import { RECORD_SIZE } from '../measures/GroupRecord.js';
import type { People } from '../people/People.js';
import { concerns } from '../policy/concerns.js';
import type { GroupPlan, Plan } from './Plan.js';

/**
 * What was computed before, so that a run after a small change does over only the groups that the change touches. Groups share
 * nothing, so what is remembered of one is what it would do again. Make one with `makeMemory`.
 */
export interface Memory {
  /** By what decides the life of a group, and by replicate: its ledger. */
  readonly ledgers: Map<string, Float64Array[]>;
  /** By what decides who its people are, and by replicate: its people at their start. */
  readonly people: Map<string, Settled[]>;
}

/** The people of one group at their start: the columns one after another, and its usual share. */
interface Settled {
  readonly columns: Float32Array;
  readonly usualShare: number;
}

/** How many lives, and how many peoples, are kept of each group; the one that was not used for longest goes first. */
const KEPT = 6;

const COLUMNS = [
  'benefit',
  'guilt',
  'reciprocity',
  'susceptibility',
  'frame',
  'belief',
  'goodwill',
  'referencePrice',
  'harm',
] as const;

/** An empty memory. It may serve any number of scenarios and seeds. */
export function makeMemory(): Memory {
  return { ledgers: new Map(), people: new Map() };
}

/** A memory as one group in one run uses it. */
export interface GroupMemory {
  /** The ledger of a replicate, if its life was lived before. */
  recall(replicate: number): Float64Array | undefined;
  keep(replicate: number, ledger: Float64Array): void;
  /** Puts the people of a replicate at their start, if they were settled before. */
  settleAgain(replicate: number, people: People): boolean;
  keepPeople(replicate: number, people: People): void;
}

/** What a memory holds of a group that lives by this plan with this seed. */
export function memoryOf(memory: Memory, plan: Plan, group: GroupPlan, seed: string): GroupMemory {
  const { index, first, members, baseline } = group;
  const who = JSON.stringify([seed, index, members, baseline, plan.frameRule, plan.mechanism]);
  const events = plan.events.filter((event) => concerns(event.groups, group));
  const { units, periodsPerUnit, reactions, trade } = plan;
  // Whom a reaction concerns is told by name, and so are the groups of an event.
  const life = JSON.stringify([
    who,
    group.name,
    group.treated,
    events,
    reactions,
    trade,
    units,
    periodsPerUnit,
  ]);
  const peopleKept = entry(memory.people, who, (KEPT * plan.groups.length) | 0);
  const ledgers = entry(memory.ledgers, life, (KEPT * plan.groups.length) | 0);
  return {
    recall: (replicate) => ledgers[replicate],
    keep: (replicate, ledger) => {
      ledgers[replicate] = ledger.slice(0, units * RECORD_SIZE);
    },
    settleAgain: (replicate, people) => {
      const settled = peopleKept[replicate];
      if (!settled) return false;
      COLUMNS.forEach((name, c) => {
        people[name].set(settled.columns.subarray(c * members, (c + 1) * members), first);
      });
      people.usualShare[index] = settled.usualShare;
      people.seenShare[index] = settled.usualShare;
      return true;
    },
    keepPeople: (replicate, people) => {
      const columns = new Float32Array(COLUMNS.length * members);
      COLUMNS.forEach((name, c) => {
        columns.set(people[name].subarray(first, first + members), c * members);
      });
      peopleKept[replicate] = { columns, usualShare: people.usualShare[index] };
    },
  };
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
