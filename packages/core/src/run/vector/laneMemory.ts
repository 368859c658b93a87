import type { Ledger } from '../../measures/Ledger.js';
import { frameAtStart } from '../../mechanism/frame.js';
import { log } from '../../numbers/log.js';
import { drawnBenefit, drawnRate } from '../../people/groupDraws.js';
import { buyerColumns, type People } from '../../people/People.js';
import { spreadOf } from '../../people/Spread.js';
import type { GroupPlan, Plan } from '../../plan/Plan.js';
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
  /**
   * Draws four lives where they are lived, with the digits of `drawPeople` in less than half of its time.
   *
   * @param keys of the four
   */
  draw(group: GroupPlan, keys: readonly Key[]): void;
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
  // Named, since the type that would be inferred is unknown to TypeScript before 5.7.
  doubles: Float64Array = new Float64Array(0);
  singles: Float32Array = new Float32Array(0);
  #words = new Int32Array(0);
  #size = 0;
  readonly brackets = this.room(surelyTakes.length * 2 * DOUBLE);
  readonly shares = this.room(2 * LANES * DOUBLE);
  readonly keys = this.room(2 * LANES * SINGLE);
  readonly #start = this.room(START * DOUBLE);
  readonly #aims = this.room((2 + 3 * LANES) * DOUBLE);

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

  /** Draws the buyers of four lives into their lanes. */
  drawLives(draw: DrawFour, plan: Plan, group: GroupPlan, lucks: readonly Key[], place: Place): void {
    const { baseline, members } = group;
    this.doubles.set(startOf(plan), this.#start / DOUBLE);
    const aims = this.#aims / DOUBLE;
    this.doubles[aims] = baseline ? 1 : 0;
    lucks.forEach((luck, lane) => {
      this.#words[this.keys / SINGLE + lane] = luck.first;
      this.#words[this.keys / SINGLE + LANES + lane] = luck.second;
      const rate = baseline ? drawnRate(plan, baseline, luck) : 0;
      this.doubles[aims + 2 + lane] = rate;
      this.doubles[aims + 2 + LANES + lane] = log(rate / (1 - rate));
      this.doubles[aims + 2 + 2 * LANES + lane] = baseline ? 0 : drawnBenefit(plan, luck);
    });
    const { lives, member, scratch } = place;
    draw(this.#start, this.#aims, lives, member, this.shares, this.keys, scratch, members);
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

/** Where the first member stands, the bytes from one member to the next, and room to work in. */
export interface Place {
  readonly lives: number;
  readonly member: number;
  readonly scratch: number;
}

/** `drawFour` of `kernel/drawFour.ts`; addresses and the stride in bytes. */
export type DrawFour = (
  start: number,
  aims: number,
  people: number,
  stride: number,
  shares: number,
  keys: number,
  scratch: number,
  members: number,
) => void;

/** How many numbers `startOf` has. */
const START = 22;

/** What is the same for all people at the start, in the order of `kernel/drawFour.ts`. */
function startOf({ mechanism, frameRule }: Plan): number[] {
  const law = (mean: number, variation: number): number[] => {
    const spread = spreadOf(mean, variation);
    return spread.law ? [1, mean, spread.law.logVariance, spread.law.logDeviation] : [0, mean, 0, 0];
  };
  return [
    mechanism.benefitSpread,
    mechanism.proSocialShare,
    frameAtStart(frameRule, mechanism),
    mechanism.beliefStart,
    mechanism.goodwillStart,
    mechanism.referencePriceStart,
    mechanism.harm,
    mechanism.switchingCost,
    mechanism.severity,
    mechanism.opportunity,
    ...law(mechanism.guilt, mechanism.guiltSpread),
    ...law(mechanism.reciprocity, mechanism.reciprocitySpread),
    ...law(mechanism.susceptibility, mechanism.susceptibilitySpread),
  ];
}
