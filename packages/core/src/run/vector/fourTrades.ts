import { recordFields } from '../../measures/Ledger.js';
import { imageFrame } from '../../mechanism/frame.js';
import { buyerColumns } from '../../people/People.js';
import type { Plan } from '../../plan/Plan.js';
import type { TradeTerms } from '../../scenario/Trade.js';
import { stickerAtStart } from '../trade/stickerAtStart.js';
import { type TradePeriod, tradePeriods } from '../trade/tradePeriod.js';
import { DOUBLE, type FourLives, LANES, LaneMemory, SINGLE } from './laneMemory.js';
import { vectorKernelOfTrade } from './vectorKernel.js';

/** Bytes of a member: its columns in single precision, and five of trade in double precision. */
const BUYER = buyerColumns.length * LANES * SINGLE;
const MEMBER = BUYER + 5 * LANES * DOUBLE;
const REFERENCE_PRICE = buyerColumns.indexOf('referencePrice');
const RECORD = recordFields.length * LANES;
/** Bytes of a member in the scratch of the kernel: the words of three hashes, and what holds two lives back. */
const SCRATCH = 3 * 32 + 32;
/** Bytes of what two lives have on the desk. */
const DESK = 192;

/**
 * Room for four lives of any group of a plan with trade, in which no policy reacts. They run from the first unit to the
 * last with the digits of `runTrade`.
 *
 * @returns undefined where they have to be lived one by one: where buyers talk, in groups of some ten thousand, and
 *   where the engine refuses WebAssembly
 */
export function makeFourTrades(plan: Plan): FourLives | undefined {
  const { units, periodsPerUnit } = plan;
  const terms = plan.trade as TradeTerms;
  if ((terms.network?.neighbours ?? 0) > 0) return undefined;
  const periods = units * periodsPerUnit;
  const most = plan.groups.reduce((members, group) => Math.max(members, group.members), 0);

  const room = new LaneMemory();
  const opening = stickerAtStart(plan, terms);
  const numbers = valuesOf(plan, terms, opening);
  const values = room.room(numbers.length * DOUBLE);
  const rows = room.room(periods * ROW * DOUBLE);
  const ledger = room.room(units * RECORD * DOUBLE);
  const desk = room.room(DESK);
  const scratch = room.room((most + 2) * SCRATCH);
  const lives = room.room(most * MEMBER);
  if (room.isTooLarge) return undefined;
  const kernel = vectorKernelOfTrade();
  if (!kernel) return undefined;
  const { memory, runTradeFour, drawFour } = kernel;
  const place = { lives, member: MEMBER, scratch };
  const termsIn = tradePeriods(plan, opening);
  const calendars = plan.groups.map((group) => {
    const calendar = new Float64Array(periods * ROW);
    for (let period = 0; period < periods; period++) {
      calendar.set(periodOf(plan, terms, termsIn(group, period)), period * ROW);
    }
    return calendar;
  });
  /** How the columns of trade start, in the order of `tradeLayout.ts`; nobody has left. */
  const starts = [terms.seller.frame, 0, 0, terms.contract?.frame ?? 0, 0];

  const startTrades = (members: number) => {
    for (let member = 0; member < members; member++) {
      const buyer = lives + member * MEMBER;
      const used = buyer / SINGLE + REFERENCE_PRICE * LANES;
      room.singles.fill(terms.price, used, used + LANES);
      starts.forEach((start, c) => {
        const to = (buyer + BUYER) / DOUBLE + c * LANES;
        room.doubles.fill(start, to, to + LANES);
      });
    }
  };

  return {
    put(lane, group, key, people) {
      room.look(memory);
      room.putLife(lane, group, key, people, place);
    },

    draw(group, lucks) {
      room.look(memory);
      room.drawLives(drawFour, plan, group, lucks, place);
    },

    run({ index, members }) {
      room.look(memory);
      startTrades(members);
      room.doubles.set(numbers, values / DOUBLE);
      room.doubles.set(calendars[index], rows / DOUBLE);
      runTradeFour(
        values,
        rows,
        ROW * DOUBLE,
        lives,
        room.shares,
        room.keys,
        ledger,
        scratch,
        desk,
        room.brackets,
        members,
        units,
        periodsPerUnit,
      );
    },

    takeRecords(lane, into) {
      room.look(memory);
      recordFields.forEach((field, f) => {
        const column = into[field];
        let from = ledger / DOUBLE + f * LANES + lane;
        for (let unit = 0; unit < units; unit++) {
          column[unit] = room.doubles[from];
          from += RECORD;
        }
      });
    },

    takeStates(lane, group, people) {
      room.look(memory);
      room.takeLife(lane, group, people, place);
    },
  };
}

/** What is the same in all periods, in the order of `tradeLayout.ts` of the kernel. */
function valuesOf({ mechanism, frameRule, reads }: Plan, terms: TradeTerms, opening: number): number[] {
  const { favour, seller, contract } = terms;
  const help = ['buyerHelps', 'buyerHelpsUnbound', 'sellerHelps'] as const;
  return [
    mechanism.priceSensitivity,
    mechanism.socialMuting,
    mechanism.lossAversion,
    mechanism.severity,
    mechanism.conformity,
    mechanism.attention,
    mechanism.mildLikelihood,
    mechanism.normSpeed,
    mechanism.expectationSpeed,
    mechanism.referenceSpeed,
    mechanism.goodwillDecay,
    mechanism.grudgeDecay,
    mechanism.kindnessGain,
    mechanism.unkindnessGain,
    mechanism.forgiveness,
    mechanism.frameCarry,
    mechanism.goodwillCarry,
    mechanism.beliefCarry,
    mechanism.beliefStart,
    frameRule === 'image' ? 1 : 0,
    opening,
    terms.worth,
    terms.cost,
    terms.rivalPrice,
    terms.moving,
    terms.leaving,
    favour.chance,
    favour.need,
    favour.worth,
    favour.cost,
    seller.readiness,
    seller.guilt,
    seller.reciprocity,
    seller.frame,
    seller.leaving === undefined ? 0 : 1,
    seller.leaving ?? 0,
    contract ? 1 : 0,
    contract?.share ?? 0,
    contract?.frame ?? 0,
    reads.includes('unbound') ? 1 : 0,
    help.some((field) => reads.includes(field)) ? 1 : 0,
  ];
}

/** How many numbers a period has. */
const ROW = 28;

/** The terms of a period, in the order of `tradeLayout.ts` of the kernel; `runTrade` has the same at its start. */
function periodOf(
  { mechanism }: Plan,
  { price, cost, favour, seller }: TradeTerms,
  today: TradePeriod,
): number[] {
  const { now, contract, favourFee } = today;
  const dated = today.need > 0;
  const bySeller = dated && today.sellerAsks;
  const fee = bySeller ? 0 : favourFee;
  return [
    now.price,
    now.comes ? 1 : 0,
    now.goes ? 1 : 0,
    now.drive,
    now.recovery,
    contract.drive,
    now.mild && mechanism.attention > 0 ? 1 : 0,
    now.handover ? 1 : 0,
    now.announced ? 1 : 0,
    now.visible,
    now.shock,
    now.lock,
    imageFrame(now.named, mechanism.imageScale),
    imageFrame(contract.named, mechanism.imageScale),
    today.due,
    (dated || favour.chance > 0) && fee <= favour.worth ? 1 : 0,
    dated ? 1 : 0,
    bySeller ? 1 : 0,
    fee,
    dated ? today.need : favour.need,
    today.granted,
    today.reason,
    today.binding,
    today.repairCost,
    seller.moneySensitivity * seller.farSight * (price - cost) * (1 - today.downturn),
    seller.moneySensitivity * (favour.cost - fee),
    seller.moneySensitivity * (favour.cost - favourFee),
    today.period,
  ];
}
