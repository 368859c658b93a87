import { groupFields, type Ledger, recordFields } from '../measures/Ledger.js';
import { digestOf } from '../numbers/sha256.js';
import { buyerColumns, type People } from '../people/People.js';
import type { DatedEvent } from '../plan/datedEvents.js';
import type { GroupPlan, Plan } from '../plan/Plan.js';
import { includesGroup } from '../scenario/groupSelector.js';
import { blockOf, bytesOf, doubleRows, type Rows, rowStart, singleRows } from './Rows.js';

/**
 * Results of earlier runs. After a small change, only the groups that it touches run again, and those only from the
 * first event that changed. Groups share nothing, so a group that did not change would do the same again. Make one with
 * `makeRunCache`.
 */
export interface RunCache {
  /** By what decides the life of a group, and by replicate: the numbers of its ledger. */
  readonly ledgers: Map<string, Rows<Float64Array>>;
  /** By what decides who the people of a group are and how they have lived so far: where they stand. */
  readonly people: Map<string, Moment>;
  /** Bytes of all that is kept of people. */
  bytes: number;
}

/** The start of a unit in the life of one group, and where its people stand then, by replicate. */
interface Moment {
  readonly key: string;
  readonly who: string;
  /** From 0. */
  readonly unit: number;
  /** The events so far. */
  readonly past: string;
  /** The same, but for how long they last. */
  readonly begun: string;
  /** The columns of what stays the same; only at the start. */
  readonly traits: Rows<Float32Array>;
  readonly states: Rows<Float32Array>;
  /** The share that is taken for granted, the share seen, and the ledger as far as the unit. */
  readonly written: Rows<Float64Array>;
}

/** How many lives are kept of each group; the one that was not used for longest goes first. */
const MOST_LIVES = 6;
/** How many moments of each group, and how many bytes they may take; again the oldest go first. */
const MOST_MOMENTS = 64;
const MOST_BYTES = 48e6;
/** Copies of where people stand are taken at events, up to so many, and between them so many times in a calendar. */
const MOST_EDGES = 8;
const PARTS = 6;

const traitNames = buyerColumns.slice(0, 4);
const stateNames = buyerColumns.slice(4);
const SHARES = 2;

/** An empty cache. It may serve any number of scenarios and seeds. */
export function makeRunCache(): RunCache {
  return { ledgers: new Map(), people: new Map(), bytes: 0 };
}

/** A cache as one group in one run uses it. */
export interface GroupCache {
  /** The units, from 0, at whose start a run keeps where the people stand. */
  readonly stops: readonly number[];
  /** Fills the ledger of a replicate if it ran before; returns whether it did. */
  recall(replicate: number, ledger: Ledger): boolean;
  keep(replicate: number, ledger: Ledger): void;
  /** Puts people and ledger where they are known to stand latest under the same past; gives the unit, from 0. */
  resume(replicate: number, ledger: Ledger): number | undefined;
  /** Keeps where they stand at the start of a unit: 0, or one of the stops. */
  keepStanding(replicate: number, unit: number, ledger: Ledger): void;
}

/** A run that uses a cache. */
interface CachedRun {
  readonly plan: Plan;
  readonly seed: string;
  /** Its people, who are moved. */
  readonly people: People;
  /** Whether the engine that runs it can begin in the middle. */
  readonly resumable: boolean;
}

/** The part of a cache for one group in a run. */
export function groupCacheOf(
  cache: RunCache,
  group: GroupPlan,
  { plan, seed, people, resumable }: CachedRun,
): GroupCache {
  const { index, name, first, members, baseline, people: own } = group;
  const { units, periodsPerUnit, reactions, trade, reads } = plan;
  const events = plan.events.filter((event) => event.from > 0 && includesGroup(event.groups, group));
  // A list of people may be long, and this is part of every key.
  const theirOwn = own && digestOf(JSON.stringify(own));
  const who = JSON.stringify([
    ...[seed, name, members, baseline, theirOwn],
    ...[plan.frameRule, plan.mechanism, periodsPerUnit],
  ]);
  // Reactions and events name their groups.
  const life = JSON.stringify([who, group.treated, events, reactions, trade, reads, units]);
  // Without trade the other columns stay zero.
  const recorded = (trade ? recordFields : groupFields).length * units;
  const ledgers = entry(cache.ledgers, life, recorded, MOST_LIVES * plan.groups.length);
  const theirs = [...cache.people.values()].filter((one) => one.who === who);
  const mayResume = resumable && reactions.length === 0;
  const edges = mayResume ? edgesOf(events, units) : [];
  // Copies cost time. So they are taken within events only once an end moves: then it will move again.
  const endMoves = theirs.some(({ unit, past, begun }) => {
    return begun === begunOf(events, unit) && past !== pastOf(events, unit);
  });
  const stops = endMoves ? withMore(edges, units) : edges;
  const moments = new Map(
    [0, ...stops].map((unit) => [unit, momentAt(cache, { who, unit, members }, events)]),
  );
  // The latest first.
  const known = [...new Set([...moments.values(), ...theirs])]
    .filter(({ unit, past }) => (mayResume ? unit < units : unit === 0) && past === pastOf(events, unit))
    .sort((a, b) => b.unit - a.unit);
  for (const moment of known) use(cache, moment);
  forget(cache, MOST_MOMENTS * plan.groups.length);
  const { traits } = moments.get(0) as Moment;
  const traitColumns = traitNames.map((name) => people[name]);
  const stateColumns = stateNames.map((name) => people[name]);

  // Plain loops: a copy of thirty numbers is over before a view of them is made.
  const take = (columns: readonly Float32Array[], rows: Rows<Float32Array>, replicate: number) => {
    const block = blockOf(rows, replicate);
    let at = rowStart(rows, replicate);
    for (const column of columns) {
      for (let i = first; i < first + members; i++) block[at++] = column[i];
    }
    rows.known[replicate] = true;
  };
  const put = (columns: readonly Float32Array[], rows: Rows<Float32Array>, replicate: number) => {
    const block = blockOf(rows, replicate);
    let at = rowStart(rows, replicate);
    for (const column of columns) {
      for (let i = first; i < first + members; i++) column[i] = block[at++];
    }
  };

  return {
    stops,
    recall: (replicate, { numbers }) => {
      if (!ledgers.known[replicate]) return false;
      const block = blockOf(ledgers, replicate);
      const at = rowStart(ledgers, replicate);
      for (let i = 0; i < recorded; i++) numbers[i] = block[at + i];
      return true;
    },
    keep: (replicate, { numbers }) => {
      const block = blockOf(ledgers, replicate);
      const at = rowStart(ledgers, replicate);
      for (let i = 0; i < recorded; i++) block[at + i] = numbers[i];
      ledgers.known[replicate] = true;
    },
    resume: (replicate, { numbers }) => {
      if (!traits.known[replicate]) return undefined;
      for (const { unit, states, written } of known) {
        if (!states.known[replicate]) continue;
        put(traitColumns, traits, replicate);
        put(stateColumns, states, replicate);
        const block = blockOf(written, replicate);
        let at = rowStart(written, replicate);
        people.usualShare[index] = block[at++];
        people.seenShare[index] = block[at++];
        for (let f = 0; f < groupFields.length; f++) {
          for (let i = f * units; i < f * units + unit; i++) numbers[i] = block[at++];
        }
        return unit;
      }
      return undefined;
    },
    keepStanding: (replicate, unit, { numbers }) => {
      const moment = moments.get(unit) as Moment;
      // Another run may have made the cache forget it.
      if (cache.people.get(moment.key) !== moment) return;
      const before = bytesOfMoment(moment);
      if (unit === 0) take(traitColumns, traits, replicate);
      take(stateColumns, moment.states, replicate);
      const { written } = moment;
      const block = blockOf(written, replicate);
      let at = rowStart(written, replicate);
      block[at++] = people.usualShare[index];
      block[at++] = people.seenShare[index];
      for (let f = 0; f < groupFields.length; f++) {
        for (let i = f * units; i < f * units + unit; i++) block[at++] = numbers[i];
      }
      cache.bytes += bytesOfMoment(moment) - before;
      if (cache.bytes > MOST_BYTES) forget(cache);
    },
  };
}

/** The starts of units at which an event begins or ends, in order; not all where there are many. */
function edgesOf(events: readonly DatedEvent[], units: number): number[] {
  const edges = [...new Set(events.flatMap(({ from, until }) => [from - 1, until]))].sort((a, b) => a - b);
  const each = Math.ceil(edges.length / MOST_EDGES);
  return edges.filter((unit, i) => i % each === 0 && unit > 0 && unit < units);
}

/** The same with some between them, and before the first. */
function withMore(edges: readonly number[], units: number): number[] {
  const last = edges[edges.length - 1] ?? units;
  const part = Math.ceil(units / PARTS);
  const between = Array.from({ length: PARTS }, (_, i) => i * part).filter((unit) => unit > 0 && unit < last);
  return [...new Set([...edges, ...between])].sort((a, b) => a - b);
}

/** What has happened before a unit. An event that goes on is the same until then, whenever it ends. */
function pastOf(events: readonly DatedEvent[], unit: number): string {
  return JSON.stringify(
    events
      .filter(({ from }) => from <= unit)
      .map(({ groups, ...event }) => ({ ...event, until: Math.min(event.until, unit) })),
  );
}

/** The same, but for how long the events last. */
function begunOf(events: readonly DatedEvent[], unit: number): string {
  return JSON.stringify(
    events.filter(({ from }) => from <= unit).map(({ groups, until, ...event }) => event),
  );
}

/** The moment of these people at the start of a unit. */
function momentAt(
  cache: RunCache,
  { who, unit, members }: Pick<Moment, 'who' | 'unit'> & { readonly members: number },
  events: readonly DatedEvent[],
): Moment {
  const past = pastOf(events, unit);
  const key = `${unit} ${who} ${past}`;
  const moment = cache.people.get(key) ?? {
    key,
    who,
    unit,
    past,
    begun: begunOf(events, unit),
    traits: singleRows(traitNames.length * members),
    states: singleRows(stateNames.length * members),
    written: doubleRows(SHARES + groupFields.length * unit),
  };
  use(cache, moment);
  return moment;
}

/** Makes it the moment that was used last. */
function use({ people }: RunCache, moment: Moment): void {
  people.delete(moment.key);
  people.set(moment.key, moment);
}

/** Forgets the oldest moments beyond the limits. */
function forget(cache: RunCache, most = Number.POSITIVE_INFINITY): void {
  for (const [key, oldest] of cache.people) {
    if (cache.bytes <= MOST_BYTES && cache.people.size <= most) break;
    cache.people.delete(key);
    cache.bytes -= bytesOfMoment(oldest);
  }
}

function bytesOfMoment({ traits, states, written }: Moment): number {
  return bytesOf(traits) + bytesOf(states) + bytesOf(written);
}

/** The rows of that key, as those used last; the oldest beyond the limit are forgotten. */
function entry(map: RunCache['ledgers'], key: string, length: number, limit: number): Rows<Float64Array> {
  const found = map.get(key) ?? doubleRows(length);
  map.delete(key);
  map.set(key, found);
  for (const oldest of map.keys()) {
    if (map.size <= limit) break;
    map.delete(oldest);
  }
  return found;
}
