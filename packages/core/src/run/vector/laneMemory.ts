import type { Ledger } from '../../measures/Ledger.js';
import { buyerColumns, type People } from '../../people/People.js';
import type { GroupPlan } from '../../plan/Plan.js';
import type { Key } from '../../random/keys.js';
import { surelyAbstains, surelyTakes } from '../decide.js';
import type { UnitRange } from '../kernel.js';

/** Number of replicates that run side by side. */
export const LANES = 4;

/**
 * One group in four replicates side by side, with the digits of `runGroup` or `runTrade` in less than half of their
 * time. Each life is put into a lane, 0 to 3; then all four are run, once or unit by unit (trade at once); then each is
 * taken out again. A lane into which nobody was put costs the same and disturbs none. A group at a time: all share one
 * memory.
 */
export interface FourLives {
  /**
   * Puts one life into a lane.
   *
   * @param people as `drawPeople`, or a run of the units before, left them
   */
  put(lane: number, group: GroupPlan, key: Key, people: People): void;
  /** Runs all four. */
  run(group: GroupPlan, units?: UnitRange): void;
  /** Writes what was recorded of a life in the units that were run into its ledger. */
  takeRecords(lane: number, ledger: Ledger, units?: UnitRange): void;
  /** Writes the states in which a life stands into its people. */
  takeStates(lane: number, group: GroupPlan, people: People): void;
}

export const DOUBLE = 8;
export const SINGLE = 4;
const PAGE = 65_536;
/** Beyond this the people leave the cache of the processor, and the memory would outgrow that of the run. */
const MOST_BYTES = 2 ** 25;

/** The part of a WebAssembly memory that is used here. */
export interface Memory {
  /** Another one after the memory grew. */
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

/**
 * The memory of a kernel: places for what it needs, views on it, and what all kernels find there: the brackets of
 * `decide.ts`, the keys of the four lives, their shares, and the states of their buyers.
 */
export class LaneMemory {
  doubles = new Float64Array(0);
  singles = new Float32Array(0);
  #words = new Int32Array(0);
  #size = 0;
  readonly brackets = this.room(surelyTakes.length * 2 * DOUBLE);
  readonly shares = this.room(2 * LANES * DOUBLE);
  readonly keys = this.room(2 * LANES * SINGLE);

  /** A place for so many bytes, which later ones do not touch. */
  room(bytes: number): number {
    const address = this.#size;
    this.#size += Math.ceil(bytes / 64) * 64;
    return address;
  }

  get isTooLarge(): boolean {
    return this.#size > MOST_BYTES;
  }

  /** Looks at the memory as it stands: it is replaced when it grows, also for another plan. */
  look(memory: Memory): void {
    const missing = this.#size - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
    if (this.doubles.buffer === memory.buffer) return;
    this.doubles = new Float64Array(memory.buffer);
    this.singles = new Float32Array(memory.buffer);
    this.#words = new Int32Array(memory.buffer);
    // The same for every plan, and at the same place.
    surelyTakes.forEach((edge, bracket) => {
      this.doubles[this.brackets / DOUBLE + 2 * bracket] = edge;
      this.doubles[this.brackets / DOUBLE + 2 * bracket + 1] = surelyAbstains[bracket];
    });
  }

  /**
   * Puts the buyers of one life into a lane.
   *
   * @param place of the first member, and the bytes from one to the next
   */
  putLife(lane: number, { index, first, members }: GroupPlan, key: Key, people: People, place: Place): void {
    const { doubles, singles, shares, keys } = this;
    buyerColumns.forEach((name, c) => {
      const column = people[name];
      let to = place.lives / SINGLE + c * LANES + lane;
      for (let i = first; i < first + members; i++) {
        singles[to] = column[i];
        to += place.member / SINGLE;
      }
    });
    doubles[shares / DOUBLE + lane] = people.seenShare[index];
    doubles[shares / DOUBLE + LANES + lane] = people.usualShare[index];
    this.#words[keys / SINGLE + lane] = key.first;
    this.#words[keys / SINGLE + LANES + lane] = key.second;
  }

  /** Writes the states in which the buyers of a lane stand into their people. */
  takeLife(lane: number, { index, first, members }: GroupPlan, people: People, place: Place): void {
    const { doubles, singles, shares } = this;
    buyerColumns.forEach((name, c) => {
      const column = people[name];
      let from = place.lives / SINGLE + c * LANES + lane;
      for (let i = first; i < first + members; i++) {
        column[i] = singles[from];
        from += place.member / SINGLE;
      }
    });
    people.usualShare[index] = doubles[shares / DOUBLE + LANES + lane];
    people.seenShare[index] = doubles[shares / DOUBLE + lane];
  }
}

/** Where the first member stands, and the bytes from one member to the next. */
export interface Place {
  readonly lives: number;
  readonly member: number;
}
