import { groupFields } from '../../measures/Ledger.js';
import { buyerColumns } from '../../people/People.js';
import type { Plan } from '../../plan/Plan.js';
import { makeFourTrades } from './fourTrades.js';
import { DOUBLE, type FourLives, LANES, LaneMemory, SINGLE } from './laneMemory.js';
import { vectorKernel } from './vectorKernel.js';

export { type FourLives, LANES };

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

const MEMBER = buyerColumns.length * LANES;
const RECORD = groupFields.length * LANES;
/** Bytes of a member in the scratch of the kernel: the words of two hashes, and the traits of four lives as doubles. */
const SCRATCH = 2 * 32 + 2 * 64;

/**
 * Room for four lives of any group of a plan in which no policy reacts.
 *
 * @returns undefined where they have to be lived one by one: where traders talk, with groups of a hundred thousand,
 *   and where the engine refuses WebAssembly
 */
export function makeFourLives(plan: Plan): FourLives | undefined {
  if (plan.trade) return makeFourTrades(plan);
  const { units, periodsPerUnit, mechanism } = plan;
  const periods = units * periodsPerUnit;
  const members = plan.groups.reduce((most, group) => Math.max(most, group.members), 0);

  const room = new LaneMemory();
  const { brackets, shares, keys } = room;
  const values = room.room((read.length + 2) * DOUBLE);
  const timeline = room.room(timelineColumns.length * periods * DOUBLE);
  const ledger = room.room(units * RECORD * DOUBLE);
  const scratch = room.room((members + 2) * SCRATCH);
  const lives = room.room(members * MEMBER * SINGLE);
  if (room.isTooLarge) return undefined;
  const kernel = vectorKernel();
  if (!kernel) return undefined;
  const { memory, runFour, drawFour } = kernel;
  const place = { lives, member: MEMBER * SINGLE, scratch };

  return {
    put(lane, group, key, people) {
      room.look(memory);
      room.putLife(lane, group, key, people, place);
    },

    draw(group, lucks) {
      room.look(memory);
      room.drawLives(drawFour, plan, group, lucks, place);
    },

    run(group, { from = 0, until = units } = {}) {
      room.look(memory);
      const { doubles } = room;
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
      room.look(memory);
      const { doubles } = room;
      groupFields.forEach((field, f) => {
        const column = into[field];
        for (let unit = from; unit < until; unit++)
          column[unit] = doubles[ledger / DOUBLE + unit * RECORD + f * LANES + lane];
      });
    },

    takeStates(lane, group, people) {
      room.look(memory);
      room.takeLife(lane, group, people, place);
    },
  };
}
