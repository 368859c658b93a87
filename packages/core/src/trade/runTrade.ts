import {
  ALIVE,
  ANSWERED,
  ASKED,
  BELIEF,
  BINDING,
  BUYER_CASH,
  BUYER_HELPS,
  BUYER_HELPS_UNBOUND,
  CONSCIENCE,
  CROWD,
  DROPPED,
  FRAME,
  GOODWILL,
  KEPT,
  LEFT,
  NORM,
  OPPORTUNITIES,
  RECORD_SIZE,
  type RecordField,
  RIVAL_CASH,
  SELLER_CASH,
  SELLER_FRAME,
  SELLER_HELPS,
  SHADOW,
  STICKER,
  TAKEN,
  UNBOUND,
} from '../measures/GroupRecord.js';
import { beliefAfterHandover } from '../mechanism/belief.js';
import { conscience } from '../mechanism/conscience.js';
import { crowd } from '../mechanism/crowd.js';
import { forgivenFrame, frameAfter } from '../mechanism/frame.js';
import { goodwillAfter } from '../mechanism/goodwill.js';
import { harmAfter } from '../mechanism/harm.js';
import { normAfter } from '../mechanism/norm.js';
import { probability } from '../mechanism/probability.js';
import { referencePriceAfter } from '../mechanism/referencePrice.js';
import { shadow } from '../mechanism/shadow.js';
import type { People } from '../people/People.js';
import { channels } from '../random/channels.js';
import type { Key } from '../random/seedKey.js';
import { uniform } from '../random/uniform.js';
import type { GroupPlan, Plan } from '../run/Plan.js';
import { makeReactor } from '../run/reactor.js';
import type { ReferenceOptions } from '../run/referenceEngine.js';
import { smallWorld } from './network.js';
import { answerKindness, refusal } from './refusal.js';
import { sellerStake } from './sellerStake.js';
import { stayingPrice } from './stayingPrice.js';
import type { TradeTerms } from './Trade.js';
import type { TradeLine } from './TradeLine.js';

/**
 * Runs one group whose buyers and seller trade, period by period: cues; favours asked and answered; orders placed here or
 * with a rival; leaving for good, by either side; money on all sides; consequences. The prices and the updates are those of
 * the mechanism.
 *
 * @param people as `settle` left them; states are moved
 * @param ledger room for RECORD_SIZE numbers for each unit, written
 */
export function runTrade(
  plan: Plan,
  group: GroupPlan,
  key: Key,
  people: People,
  ledger: Float64Array,
  { observe }: ReferenceOptions = {},
): void {
  const { mechanism, periodsPerUnit, units } = plan;
  const terms = plan.trade as TradeTerms;
  const react = makeReactor(plan, group);
  let line = group.trade as TradeLine;
  const { first, members, index } = group;
  const { worth, price, cost, rivalPrice, moving, favour, seller } = terms;
  const contractShare = terms.contract?.share ?? 0;
  const spill = terms.contract ? terms.contract.spill : 1;
  const story = terms.network?.story ?? 0;
  const ties = terms.network ? smallWorld(members, terms.network, key) : undefined;

  const alive = new Uint8Array(members).fill(1);
  const contractFrame = new Float64Array(members).fill(terms.contract?.frame ?? 0);
  const sellerFrame = new Float64Array(members).fill(seller.frame);
  const sellerFrameBefore = new Float64Array(members);
  const sellerGoodwill = new Float64Array(members);
  const usual = people.usualShare[index];
  const seen = new Float64Array(members).fill(usual);
  const took = new Uint8Array(members);
  const told = new Float64Array(members);
  const hurt = new Float64Array(members);
  for (let i = first; i < first + members; i++) people.referencePrice[i] = price;
  const opening = stayingPrice(
    price,
    rivalPrice,
    price,
    mixed(mechanism.frameStart, terms.contract?.frame ?? 0, contractShare),
    mechanism.priceSensitivity,
    mechanism.socialMuting,
    mechanism.lossAversion,
  );
  const { goodwillDecay, grudgeDecay, kindnessGain, unkindnessGain } = mechanism;
  const move = (before: number, kind: number) =>
    goodwillAfter(before, kind, goodwillDecay, grudgeDecay, kindnessGain, unkindnessGain);
  // What nobody reads is not worked out: each is an exponential a relationship and period.
  const loyalty = plan.reads.includes('unbound');
  const help = ['buyerHelps', 'buyerHelpsUnbound', 'sellerHelps'].some((field) =>
    plan.reads.includes(field as RecordField),
  );
  const sellerRefuses = (member: number, fee: number, downturn: number) =>
    probability(refusal(terms, sellerFrame[member], sellerGoodwill[member], fee, downturn));
  ledger.fill(0);

  let pricedBefore = false;
  for (let period = 0; period < units * periodsPerUnit; period++) {
    const at = Math.floor(period / periodsPerUnit) * RECORD_SIZE;
    const asksPrice = price + line.orderFee[period];
    const priced = line.orderFee[period] > 0 || line.favourFee[period] > 0;
    const drive = line.drive[period] + spill * line.contractDrive[period];
    const contractDrive = line.contractDrive[period] + spill * line.drive[period];
    const lock = line.released[period] ? 0 : mechanism.switchingCost + line.lock[period];
    const downturn = line.downturn[period];
    const falling = mechanism.opportunity * (1 - downturn);
    const binding = lock - line.shock[period];
    const comes = priced && !pricedBefore;
    const goes = pricedBefore && !priced;
    const recovery = priced ? 0 : line.recovery[period];
    hurt.fill(0);

    for (let member = 0; member < members; member++) {
      const i = first + member;
      const arose = falling === 1 || uniform(key, member, period, channels.opportunity) < falling;
      if (arose) ledger[at + OPPORTUNITIES]++;
      took[member] = 0;
      if (!alive[member]) {
        if (arose) {
          ledger[at + TAKEN]++;
          ledger[at + BUYER_CASH] += worth - rivalPrice;
          ledger[at + RIVAL_CASH] += rivalPrice;
        }
        took[member] = arose ? 1 : 0;
        continue;
      }
      ledger[at + ALIVE]++;

      // Cues
      if (line.handover[period]) {
        people.frame[i] *= mechanism.frameCarry;
        people.frameBefore[i] *= mechanism.frameCarry;
        people.goodwill[i] *= mechanism.goodwillCarry;
        sellerFrame[member] *= mechanism.frameCarry;
        sellerFrameBefore[member] *= mechanism.frameCarry;
        sellerGoodwill[member] *= mechanism.goodwillCarry;
        people.belief[i] = beliefAfterHandover(
          people.belief[i],
          mechanism.beliefCarry,
          mechanism.beliefStart,
        );
      }
      if (comes) {
        people.frameBefore[i] = people.frame[i];
        sellerFrameBefore[member] = sellerFrame[member];
      }
      if (goes) {
        people.frame[i] = forgivenFrame(
          people.frame[i],
          people.frameBefore[i],
          mechanism.forgiveness,
          people.goodwill[i],
        );
        sellerFrame[member] = forgivenFrame(
          sellerFrame[member],
          sellerFrameBefore[member],
          mechanism.forgiveness,
          sellerGoodwill[member],
        );
      }
      people.frame[i] = frameAfter(people.frame[i], people.susceptibility[i], drive, recovery);
      if (terms.contract) {
        contractFrame[member] = frameAfter(
          contractFrame[member],
          people.susceptibility[i],
          contractDrive,
          // The contract's part never was more social than at its start.
          0,
        );
      }
      sellerFrame[member] = frameAfter(sellerFrame[member], 1, drive, recovery);
      if (line.announced[period]) people.referencePrice[i] = asksPrice;

      const frame = mixed(people.frame[i], contractFrame[member], contractShare);
      const goodwill = people.goodwill[i];
      const stickerPrice =
        stayingPrice(
          asksPrice,
          rivalPrice,
          people.referencePrice[i],
          frame,
          mechanism.priceSensitivity,
          mechanism.socialMuting,
          mechanism.lossAversion,
        ) - opening;
      const shadowPrice = shadow(people.belief[i], mechanism.severity);
      const consciencePrice = conscience(
        frame,
        people.guilt[i],
        people.harm[i],
        people.reciprocity[i],
        goodwill,
      );
      const crowdPrice = crowd(mechanism.conformity, usual, seen[member]);
      const held = lock + stickerPrice + shadowPrice + consciencePrice + crowdPrice;
      const utility = people.benefit[i] + line.shock[period] - held;
      const likely = probability(utility);

      // Favours
      let kindness = told[member];
      let sellerKindness = 0;
      let refused = false;
      const dated = line.need[period] > 0;
      const bySeller = dated && line.sellerAsks[period] === 1;
      const fee = bySeller ? 0 : line.favourFee[period];
      const wanted =
        dated || (favour.chance > 0 && uniform(key, member, period, channels.favourAsked) < favour.chance);
      // Nobody pays more for a favour than it is worth.
      if (wanted && fee <= favour.worth) {
        const need = dated ? line.need[period] : favour.need;
        const refuses = bySeller ? probability(utility + need) : sellerRefuses(member, fee, downturn);
        const decided = uniform(key, member, period, channels.answer) < refuses ? 0 : 1;
        const granted = dated && !Number.isNaN(line.granted[period]) ? line.granted[period] : decided;
        ledger[at + ASKED]++;
        ledger[at + ANSWERED] += granted;
        refused = !bySeller && granted === 0;
        const [giver, taker] = bySeller ? [BUYER_CASH, SELLER_CASH] : [SELLER_CASH, BUYER_CASH];
        ledger[at + giver] += granted * (fee - favour.cost);
        ledger[at + taker] += granted * (favour.worth - fee);
        if (bySeller)
          sellerKindness = answerKindness(need, granted, sellerFrame[member], line.reason[period]);
        else if (fee === 0) {
          const own = answerKindness(need, granted, people.frame[i], line.reason[period]);
          kindness += own;
          hurt[member] = Math.min(0, own);
        }
      }

      // The order
      const draw = uniform(key, member, period, channels.choice);
      const takes = arose && draw < likely;
      if (takes) {
        took[member] = 1;
        ledger[at + TAKEN]++;
        ledger[at + BUYER_CASH] += worth - rivalPrice;
        ledger[at + RIVAL_CASH] += rivalPrice;
        if (
          uniform(key, member, period, channels.leave) <
          probability(terms.leaving + line.shock[period] - held)
        ) {
          alive[member] = 0;
          ledger[at + LEFT]++;
          ledger[at + BUYER_CASH] -= moving;
        }
      } else if (arose) {
        ledger[at + KEPT]++;
        ledger[at + SELLER_CASH] += asksPrice - cost;
        ledger[at + BUYER_CASH] += worth - asksPrice;
      }
      if (
        refused &&
        alive[member] &&
        seller.leaving !== undefined &&
        uniform(key, member, period, channels.drop) <
          probability(
            seller.leaving - sellerStake(terms, sellerFrame[member], sellerGoodwill[member], downturn),
          )
      ) {
        alive[member] = 0;
        ledger[at + DROPPED]++;
        ledger[at + BUYER_CASH] -= moving;
      }
      ledger[at + SELLER_CASH] -= line.repairCost[period];
      ledger[at + STICKER] += stickerPrice;
      ledger[at + SHADOW] += shadowPrice;
      ledger[at + CONSCIENCE] += consciencePrice;
      ledger[at + CROWD] += crowdPrice;
      ledger[at + FRAME] += frame;
      ledger[at + BELIEF] += people.belief[i];
      ledger[at + GOODWILL] += goodwill;
      ledger[at + NORM] += seen[member];
      ledger[at + SELLER_FRAME] += sellerFrame[member];
      ledger[at + BINDING] += binding;
      if (loyalty) ledger[at + UNBOUND] += 1 - (lock === 0 ? likely : probability(utility + lock));
      if (help) {
        const helps = 1 - probability(utility + favour.need);
        ledger[at + BUYER_HELPS] += helps;
        ledger[at + BUYER_HELPS_UNBOUND] +=
          lock === 0 ? helps : 1 - probability(utility + lock + favour.need);
        ledger[at + SELLER_HELPS] += 1 - sellerRefuses(member, line.favourFee[period], downturn);
      }
      observe?.({
        period,
        member,
        price: asksPrice,
        sticker: stickerPrice,
        shadow: shadowPrice,
        conscience: consciencePrice,
        crowd: crowdPrice,
        added: {},
        frame,
        belief: people.belief[i],
        goodwill,
        referencePrice: people.referencePrice[i],
        norm: seen[member],
        utility,
        probability: likely,
        draw,
        arose,
        took: takes,
      });

      // Consequences
      people.goodwill[i] = move(goodwill, kindness);
      sellerGoodwill[member] = move(sellerGoodwill[member], sellerKindness);
      people.referencePrice[i] = referencePriceAfter(
        people.referencePrice[i],
        asksPrice,
        mechanism.referenceSpeed,
      );
      if (arose) people.harm[i] = harmAfter(people.harm[i], takes ? 1 : 0, mechanism.expectationSpeed);
    }
    pricedBefore = priced;
    hearsay(ties, hurt, story, told);
    look(ties, took, mechanism.normSpeed, seen);
    if (react && (period + 1) % periodsPerUnit === 0) {
      line = react(Math.floor(period / periodsPerUnit), ledger).trade as TradeLine;
    }
  }
}

/** The frame of a relationship that lives by two norms at once. */
function mixed(frame: number, contractFrame: number, contractShare: number): number {
  return (1 - contractShare) * frame + contractShare * contractFrame;
}

/** The story of a refusal goes round: everybody feels a share of what those it talks with were hurt by, a period later. */
function hearsay(
  ties: readonly (readonly number[])[] | undefined,
  hurt: Float64Array,
  story: number,
  told: Float64Array,
): void {
  ties?.forEach((others, member) => {
    let sum = 0;
    for (const other of others) sum += hurt[other];
    told[member] = others.length > 0 ? (story * sum) / others.length : 0;
  });
}

/** Everybody sees who ordered elsewhere: those it talks with, or all where there is no network. */
function look(
  ties: readonly (readonly number[])[] | undefined,
  took: Uint8Array,
  normSpeed: number,
  seen: Float64Array,
): void {
  let all = 0;
  for (const one of took) all += one;
  for (let member = 0; member < seen.length; member++) {
    const others = ties?.[member];
    let share = all / took.length;
    if (others && others.length > 0) {
      let sum = 0;
      for (const other of others) sum += took[other];
      share = sum / others.length;
    }
    seen[member] = normAfter(seen[member], share, normSpeed);
  }
}
