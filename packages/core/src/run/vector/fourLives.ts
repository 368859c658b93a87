import { groupFields, type Ledger } from '../../measures/Ledger.js';
import { buyerColumns, type People } from '../../people/People.js';
import type { GroupPlan, Plan } from '../../plan/Plan.js';
import type { Key } from '../../random/keys.js';
import { surelyAbstains, surelyTakes } from '../decide.js';
import type { UnitRange } from '../kernel.js';
import { vectorKernel } from './vectorKernel.js';

/** Number of replicates that run side by side. */
export const LANES = 4;

/**
 * One group in four replicates side by side, with the digits of `runGroup` in less than half of its time. Each life
 * is put into a lane, 0 to 3; then all four are run, once or unit by unit; then each is taken out again. A lane
 * into which nobody was put costs the same and disturbs none. A group at a time: all share one memory.
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

/** The values of the mechanism that the kernel reads, in the order of `runFour.ts`. */
const read = [
  'opportunity',
  'priceSensitivity',
  'socialMuting',
  'lossAversion',
  'switchingCost',
  'severity',
  'conformity',
  'attention',
  'mildLikelihood',
  'normSpeed',
  'expectationSpeed',
  'referenceSpeed',
  'goodwillDecay',
  'grudgeDecay',
  'kindnessGain',
  'unkindnessGain',
  'forgiveness',
  'frameCarry',
  'goodwillCarry',
  'beliefCarry',
  'beliefStart',
  'imageScale',
] as const;

/** The columns of a timeline, in the order of `layout.ts` of the kernel. */
const timelineColumns = [
  'price',
  'drive',
  'recovery',
  'mild',
  'visible',
  'shock',
  'handover',
  'announced',
  'favour',
  'need',
  'granted',
] as const;

const DOUBLE = 8;
const SINGLE = 4;
const PAGE = 65_536;
const MEMBER = buyerColumns.length * LANES;
const RECORD = groupFields.length * LANES;
/** Bytes of a member in the scratch of the kernel: the words of two hashes, and the traits of four lives as doubles. */
const SCRATCH = 2 * 32 + 2 * 64;
/** Beyond this the people leave the cache of the processor, and the memory would outgrow that of the run. */
const MOST_BYTES = 2 ** 25;

/**
 * Room for four lives of any group of a plan.
 *
 * @returns undefined where they have to be lived one by one: with trade, reactions or groups of a hundred thousand,
 *   and where the engine refuses WebAssembly
 */
export function makeFourLives(plan: Plan): FourLives | undefined {
  if (plan.trade || plan.reactions.length > 0) return undefined;
  const { units, periodsPerUnit, mechanism } = plan;
  const periods = units * periodsPerUnit;
  const members = plan.groups.reduce((most, group) => Math.max(most, group.members), 0);

  let size = 0;
  const room = (bytes: number) => {
    const address = size;
    size += Math.ceil(bytes / 64) * 64;
    return address;
  };
  const brackets = room(surelyTakes.length * 2 * DOUBLE);
  const values = room((read.length + 2) * DOUBLE);
  const shares = room(2 * LANES * DOUBLE);
  const keys = room(2 * LANES * SINGLE);
  const timeline = room(timelineColumns.length * periods * DOUBLE);
  const ledger = room(units * RECORD * DOUBLE);
  const scratch = room((members + 2) * SCRATCH);
  const lives = room(members * MEMBER * SINGLE);
  if (size > MOST_BYTES) return undefined;
  const kernel = vectorKernel();
  if (!kernel) return undefined;
  const { memory, runFour } = kernel;

  let doubles = new Float64Array(0);
  let singles = new Float32Array(0);
  let words = new Int32Array(0);
  /** Looks at the memory as it stands: it is replaced when it grows, also for another plan. */
  const look = () => {
    if (memory.buffer.byteLength < size) memory.grow(Math.ceil((size - memory.buffer.byteLength) / PAGE));
    if (doubles.buffer === memory.buffer) return;
    doubles = new Float64Array(memory.buffer);
    singles = new Float32Array(memory.buffer);
    words = new Int32Array(memory.buffer);
  };

  look();
  // The same for every plan, and at the same place.
  surelyTakes.forEach((edge, bracket) => {
    doubles[brackets / DOUBLE + 2 * bracket] = edge;
    doubles[brackets / DOUBLE + 2 * bracket + 1] = surelyAbstains[bracket];
  });
  return {
    put(lane, { index, first, members }, key, people) {
      look();
      buyerColumns.forEach((name, c) => {
        const column = people[name];
        let to = lives / SINGLE + c * LANES + lane;
        for (let i = first; i < first + members; i++) {
          singles[to] = column[i];
          to += MEMBER;
        }
      });
      doubles[shares / DOUBLE + lane] = people.seenShare[index];
      doubles[shares / DOUBLE + LANES + lane] = people.usualShare[index];
      words[keys / SINGLE + lane] = key.first;
      words[keys / SINGLE + LANES + lane] = key.second;
    },

    run(group, { from = 0, until = units } = {}) {
      look();
      read.forEach((name, i) => {
        doubles[values / DOUBLE + i] = mechanism[name];
      });
      // As in `runGroup`: without a favour, goodwill that is zero stays it.
      const goodwillMoves = mechanism.goodwillStart !== 0 || group.timeline.favour.includes(1);
      doubles[values / DOUBLE + read.length] = plan.frameRule === 'image' ? 1 : 0;
      doubles[values / DOUBLE + read.length + 1] = goodwillMoves ? 1 : 0;
      timelineColumns.forEach((name, c) => {
        doubles.set(group.timeline[name], timeline / DOUBLE + c * periods);
      });
      runFour(
        values,
        timeline,
        periods,
        lives,
        shares,
        keys,
        ledger,
        scratch,
        brackets,
        group.members,
        from,
        until,
        periodsPerUnit,
      );
    },

    takeRecords(lane, into, { from = 0, until = units } = {}) {
      look();
      groupFields.forEach((field, f) => {
        const column = into[field];
        for (let unit = from; unit < until; unit++)
          column[unit] = doubles[ledger / DOUBLE + unit * RECORD + f * LANES + lane];
      });
    },

    takeStates(lane, { index, first, members }, people) {
      look();
      buyerColumns.forEach((name, c) => {
        const column = people[name];
        let from = lives / SINGLE + c * LANES + lane;
        for (let i = first; i < first + members; i++) {
          column[i] = singles[from];
          from += MEMBER;
        }
      });
      people.usualShare[index] = doubles[shares / DOUBLE + LANES + lane];
      people.seenShare[index] = doubles[shares / DOUBLE + lane];
    },
  };
}
