import { chance, deals } from './deals';
import { edgeOf, happens } from './happens';
import { hashMembers } from './hash';
import { both, counts, keep, single, wide } from './lanes';
import {
  BELIEF,
  BELIEF_SUM,
  BENEFIT,
  BRACKET_SHIFT,
  CONSCIENCE,
  CROWD,
  FRAME,
  FRAME_BEFORE,
  FRAME_SUM,
  GOODWILL,
  GOODWILL_SUM,
  GUILT,
  HARM,
  NORM,
  OPPORTUNITIES,
  RECIPROCITY,
  REFERENCE_PRICE,
  SECOND_WORD,
  SHADOW,
  STICKER,
  SUSCEPTIBILITY,
  TAKEN,
  USUAL,
  WORDS,
} from './layout';
import { takesWhereOpen } from './takes';
import {
  ALIVE,
  ATTENTION,
  BELIEF_CARRY,
  BELIEF_START,
  BINDING,
  BINDING_SUM,
  BUYER_CASH,
  BUYER_HELPS,
  BUYER_HELPS_UNBOUND,
  COMES,
  CONFORMITY,
  CONTRACT,
  CONTRACT_DRIVE,
  CONTRACT_FRAME,
  CONTRACT_IMAGE,
  CONTRACT_SHARE,
  CONTRACT_START,
  COST,
  DATED,
  DESK_BUYER_CASH,
  DESK_FRAME,
  DESK_HELD,
  DESK_SELLER_CASH,
  DESK_SELLER_FRAME,
  DESK_STAKE,
  DESK_TO_BUYER,
  DESK_TO_SELLER,
  DESK_UTILITY,
  DUE,
  ENDED,
  EXPECTATION_SPEED,
  FAVOUR_CHANCE,
  FAVOUR_NEED,
  FORGIVENESS,
  FRAME_CARRY,
  FUTURE,
  GOES,
  GOODWILL_CARRY,
  GOODWILL_DECAY,
  GRUDGE_DECAY,
  HELP,
  IMAGE,
  KEPT,
  KINDNESS_GAIN,
  LOCK,
  LOSS_AVERSION,
  LOYALTY,
  MAY_ASK,
  MILD_LIKELIHOOD,
  NEW_SELLER,
  NORM_SPEED,
  OPENING,
  OWN_IMAGE,
  PERIOD,
  PRICE_ANNOUNCED,
  PRICE_SENSITIVITY,
  REFERENCE_SPEED,
  REPAIR_COST,
  RIVAL_CASH,
  RIVAL_PRICE,
  SAVED_AT_FEE,
  SELLER_CASH,
  SELLER_FRAME,
  SELLER_FRAME_BEFORE,
  SELLER_FRAME_START,
  SELLER_FRAME_SUM,
  SELLER_GOODWILL,
  SELLER_GUILT,
  SELLER_HELPS,
  SELLER_READINESS,
  SELLER_RECIPROCITY,
  SEVERITY,
  SOCIAL_MUTING,
  TODAYS_DRIVE,
  TODAYS_MILD,
  TODAYS_PRICE,
  TODAYS_RECOVERY,
  TODAYS_SHOCK,
  TODAYS_VISIBLE,
  TRADE_MEMBER,
  TRADE_RECORD,
  UNBOUND,
  UNKINDNESS_GAIN,
  WORTH,
} from './tradeLayout';

export { drawFour } from './drawFour';

/** The hashes of a period that serve the opportunity, the choice and notice, and favours. */
const OPPORTUNITY: i32 = 0;
const CHOICE: i32 = 1;
const FAVOUR: i32 = 7;

/**
 * Four lives of one group that trades, side by side. It restates `runTrade` of `src/run/trade`, every operation in its
 * order, so that each life has the digits that it has there; the names are those of that file. What few pairs do in a
 * period is done one life at a time, in `deals`.
 *
 * @param values what is the same in all periods
 * @param periods the terms of each period, one after another
 * @param row bytes of the terms of a period
 * @param people a `TRADE_MEMBER` for each member; states are moved
 * @param shares the share seen in each life, moved, then the usual share
 * @param keys the first words of the keys of the lives, then the second
 * @param ledger a `TRADE_RECORD` for each unit, written
 * @param scratch three `WORDS` for each of two members more than there are
 * @param desk room for what is weighed when something rare happens
 * @param brackets of `decide.ts`
 */
export function runTradeFour(
  values: usize,
  periods: usize,
  row: usize,
  people: usize,
  shares: usize,
  keys: usize,
  ledger: usize,
  scratch: usize,
  desk: usize,
  brackets: usize,
  members: i32,
  units: i32,
  periodsPerUnit: i32,
): void {
  const priceSensitivity = both(load<f64>(values, PRICE_SENSITIVITY));
  const socialMuting = both(load<f64>(values, SOCIAL_MUTING));
  const lossLessOne = both(load<f64>(values, LOSS_AVERSION) - 1);
  const severity = both(load<f64>(values, SEVERITY));
  const conformity = both(load<f64>(values, CONFORMITY));
  const attention = load<f64>(values, ATTENTION);
  const mildLikelihood = both(load<f64>(values, MILD_LIKELIHOOD));
  const normSpeed = both(load<f64>(values, NORM_SPEED));
  const expects = load<f64>(values, EXPECTATION_SPEED) > 0;
  const expectationSpeed = both(load<f64>(values, EXPECTATION_SPEED));
  const referenceSpeed = both(load<f64>(values, REFERENCE_SPEED));
  const goodwillStays = both(1 - load<f64>(values, GOODWILL_DECAY));
  const grudgeStays = both(1 - load<f64>(values, GRUDGE_DECAY));
  const kindnessGain = both(load<f64>(values, KINDNESS_GAIN));
  const unkindnessGain = both(load<f64>(values, UNKINDNESS_GAIN));
  const forgiveness = both(load<f64>(values, FORGIVENESS));
  const image = load<f64>(values, IMAGE) !== 0;
  const opening = both(load<f64>(values, OPENING));
  const sellerGuilt = both(load<f64>(values, SELLER_GUILT));
  const sellerReciprocity = both(load<f64>(values, SELLER_RECIPROCITY));
  const contract = load<f64>(values, CONTRACT) !== 0;
  const contractShare = both(load<f64>(values, CONTRACT_SHARE));
  const ownShare = both(1 - load<f64>(values, CONTRACT_SHARE));
  const loyalty = load<f64>(values, LOYALTY) !== 0;
  const help = load<f64>(values, HELP) !== 0;
  const favourNeed = load<f64>(values, FAVOUR_NEED);
  const sellerReadiness = load<f64>(values, SELLER_READINESS);
  const worth = load<f64>(values, WORTH);
  const rivalPrice = load<f64>(values, RIVAL_PRICE);
  const toRival = both(rivalPrice);
  const elsewhere = both(worth - rivalPrice);

  const noticeEdge = edgeOf(attention);
  const favourChance = load<f64>(values, FAVOUR_CHANCE);
  const favourEdge = edgeOf(favourChance);
  const key0 = v128.load(keys);
  const key1 = v128.load(keys, 16);
  const zero = both(0);
  const one = both(1);
  const two = both(2);
  const everybody = both(<f64>members);
  const end = people + <usize>members * TRADE_MEMBER;
  const size = <usize>(members + 2) * WORDS;

  for (let unit = 0; unit < units; unit++) {
    const record = ledger + <usize>unit * TRADE_RECORD;
    memory.fill(record, 0, TRADE_RECORD);

    for (let day = 0; day < periodsPerUnit; day++) {
      const today = periods + <usize>(unit * periodsPerUnit + day) * row;
      const counter = <i32>load<f64>(today, PERIOD) * 32;
      const price = load<f64>(today, TODAYS_PRICE);
      const prices = both(price);
      const comes = load<f64>(today, COMES) !== 0;
      const goes = load<f64>(today, GOES) !== 0;
      const drive = load<f64>(today, TODAYS_DRIVE);
      const recovery = both(load<f64>(today, TODAYS_RECOVERY));
      const contractDrive = both(load<f64>(today, CONTRACT_DRIVE));
      const mild = load<f64>(today, TODAYS_MILD) !== 0;
      const announced = load<f64>(today, PRICE_ANNOUNCED) !== 0;
      const announcedPrice = f64x2.promote_low_f32x4(single(prices));
      const visible = both(load<f64>(today, TODAYS_VISIBLE));
      const shock = both(load<f64>(today, TODAYS_SHOCK));
      const lock = load<f64>(today, LOCK);
      const ownImage = load<f64>(today, OWN_IMAGE);
      const sellerImage = both(load<f64>(values, SELLER_FRAME_START) * ownImage);
      const contractImage = both(load<f64>(values, CONTRACT_START) * load<f64>(today, CONTRACT_IMAGE));
      const due = load<f64>(today, DUE);
      const sure = due === 1;
      const dueEdge = edgeOf(due);
      const mayAsk = load<f64>(today, MAY_ASK) !== 0;
      const dated = load<f64>(today, DATED) !== 0;
      const saved = load<f64>(today, SAVED_AT_FEE);
      const future = both(load<f64>(today, FUTURE));
      const binding = both(load<f64>(today, BINDING));
      const repair = both(-load<f64>(today, REPAIR_COST));
      const margin = both(price - load<f64>(values, COST));
      const surplus = both(worth - price);
      const dearer = both(rivalPrice - price);

      if (load<f64>(today, NEW_SELLER) !== 0) handOver(values, people, end);

      hashMembers(scratch, members, counter + CHOICE, key0, key1);
      if (!sure) hashMembers(scratch + size, members, counter + OPPORTUNITY, key0, key1);
      if (mayAsk) hashMembers(scratch + 2 * size, members, counter + FAVOUR, key0, key1);

      for (let half: usize = 0; half < 2; half++) {
        const lives = half * 8;
        const share = shares + half * 16;
        const sums = record + half * 16;
        const seen = v128.load(share);
        const crowdPrice = f64x2.mul(conformity, f64x2.sub(v128.load(share, USUAL), seen));
        let sellerCash = v128.load(sums, SELLER_CASH);
        let buyerCash = v128.load(sums, BUYER_CASH);
        let rivalCash = v128.load(sums, RIVAL_CASH);
        let stickerSum = v128.load(sums, STICKER);
        let shadowSum = v128.load(sums, SHADOW);
        let conscienceSum = v128.load(sums, CONSCIENCE);
        let crowdSum = v128.load(sums, CROWD);
        let frameSum = v128.load(sums, FRAME_SUM);
        let beliefSum = v128.load(sums, BELIEF_SUM);
        let goodwillSum = v128.load(sums, GOODWILL_SUM);
        let normSum = v128.load(sums, NORM);
        let sellerFrameSum = v128.load(sums, SELLER_FRAME_SUM);
        let bindingSum = v128.load(sums, BINDING_SUM);
        let arisenToday = i64x2.splat(0);
        let takenToday = i64x2.splat(0);
        let keptToday = i64x2.splat(0);
        let aliveToday = i64x2.splat(0);
        let word = scratch + lives;
        let member = 0;

        for (let i = people; i < end; i += TRADE_MEMBER) {
          let arises = i64x2.splat(-1);
          if (!sure) {
            const second = v128.load64_zero(word + size, SECOND_WORD);
            const yes = happens(v128.load64_zero(word + size), second, dueEdge, due);
            arises = i64x2.extend_low_i32x4_s(yes);
          }
          arisenToday = i64x2.sub(arisenToday, arises);
          const at = i + lives;
          const pair = i + half * 16;
          const ended = v128.load(pair, ENDED);
          const gone = v128.and(arises, ended);
          takenToday = i64x2.sub(takenToday, gone);
          buyerCash = f64x2.add(buyerCash, v128.and(gone, elsewhere));
          rivalCash = f64x2.add(rivalCash, v128.and(gone, toRival));
          if (i64x2.all_true(ended)) {
            word += WORDS;
            member++;
            continue;
          }
          const alive = v128.not(ended);
          aliveToday = i64x2.sub(aliveToday, alive);

          // Cues
          const g = wide(at + GOODWILL);
          let before = wide(at + FRAME);
          let sf = v128.load(pair, SELLER_FRAME);
          const sg = v128.load(pair, SELLER_GOODWILL);
          if (comes) {
            keep(at + FRAME_BEFORE, v128.load64_zero(at, FRAME));
            v128.store(pair, sf, SELLER_FRAME_BEFORE);
          }
          if (goes) {
            const forgiven = single(forgivenFrame(before, wide(at + FRAME_BEFORE), forgiveness, g));
            before = f64x2.promote_low_f32x4(forgiven);
            sf = forgivenFrame(sf, v128.load(pair, SELLER_FRAME_BEFORE), forgiveness, sg);
          }
          const susceptibility = wide(at + SUSCEPTIBILITY);
          let felt = single(both(ownImage));
          if (image) {
            sf = sellerImage;
          } else {
            felt = single(frameAfter(before, f64x2.mul(susceptibility, both(drive)), recovery));
            sf = frameAfter(sf, both(drive), recovery);
          }
          keep(at + FRAME, felt);
          v128.store(pair, sf, SELLER_FRAME);
          const own = f64x2.promote_low_f32x4(felt);
          let s = own;
          if (contract) {
            let cf = contractImage;
            if (!image) {
              const pull = f64x2.mul(susceptibility, contractDrive);
              cf = frameAfter(v128.load(pair, CONTRACT_FRAME), pull, zero);
            }
            v128.store(pair, cf, CONTRACT_FRAME);
            s = f64x2.add(f64x2.mul(ownShare, own), f64x2.mul(contractShare, cf));
          }
          let mu = wide(at + BELIEF);
          if (mild) {
            const first = v128.load64_zero(word);
            const noticed = happens(v128.load64_zero(word, SECOND_WORD), first, noticeEdge, attention);
            if (i64x2.extract_lane(noticed, 0) !== 0) {
              // beliefAfterMildness
              const severe = f64x2.mul(mu, mildLikelihood);
              const all = f64x2.add(severe, f64x2.sub(one, mu));
              const learnt = v128.and(f64x2.div(severe, all), f64x2.gt(all, zero));
              const belief = v128.bitselect(single(learnt), v128.load64_zero(at, BELIEF), noticed);
              keep(at + BELIEF, belief);
              mu = f64x2.promote_low_f32x4(belief);
            }
          }
          const r = announced ? announcedPrice : wide(at + REFERENCE_PRICE);
          const h = wide(at + HARM);

          // Prices
          const excess = f64x2.pmax(zero, f64x2.sub(prices, r));
          const heard = f64x2.mul(priceSensitivity, f64x2.sub(one, f64x2.mul(socialMuting, s)));
          const gap = f64x2.sub(dearer, f64x2.mul(lossLessOne, excess));
          const stickerPrice = f64x2.sub(f64x2.mul(heard, gap), opening);
          const shadowPrice = f64x2.mul(mu, severity);
          const guilt = f64x2.mul(f64x2.mul(s, wide(at + GUILT)), f64x2.mul(h, visible));
          const consciencePrice = f64x2.add(guilt, f64x2.mul(wide(at + RECIPROCITY), g));
          const money = f64x2.add(both(lock), stickerPrice);
          const held = f64x2.add(f64x2.add(f64x2.add(money, shadowPrice), consciencePrice), crowdPrice);
          const utility = f64x2.sub(f64x2.add(wide(at + BENEFIT), shock), held);

          // Choice
          const edges = v128.load(brackets + ((<usize>load<u32>(word) >>> 22) << BRACKET_SHIFT));
          const otherEdges = v128.load(brackets + ((<usize>load<u32>(word, 4) >>> 22) << BRACKET_SHIFT));
          let take = f64x2.ge(utility, i64x2.shuffle(edges, otherEdges, 0, 2));
          const open = v128.andnot(f64x2.ge(utility, i64x2.shuffle(edges, otherEdges, 1, 3)), take);
          if (v128.any_true(open)) take = takesWhereOpen(take, open, utility, word);
          const ordered = v128.and(arises, alive);
          take = v128.and(take, ordered);
          takenToday = i64x2.sub(takenToday, take);
          keptToday = i64x2.sub(keptToday, v128.andnot(ordered, take));
          rivalCash = f64x2.add(rivalCash, v128.and(take, toRival));

          // A favour, the order, and who leaves
          const stake = f64x2.add(
            f64x2.add(future, f64x2.mul(sf, sellerGuilt)),
            f64x2.mul(sellerReciprocity, sg),
          );
          let busy = take;
          if (mayAsk) {
            if (dated) {
              busy = alive;
            } else {
              const second = v128.load64_zero(word + 2 * size, SECOND_WORD);
              const asks = happens(v128.load64_zero(word + 2 * size), second, favourEdge, favourChance);
              busy = v128.or(busy, v128.and(alive, i64x2.extend_low_i32x4_s(asks)));
            }
          }
          let toBuyer = zero;
          let toSeller = zero;
          if (v128.any_true(busy)) {
            v128.store(desk, utility, DESK_UTILITY);
            v128.store(desk, held, DESK_HELD);
            v128.store(desk, own, DESK_FRAME);
            v128.store(desk, sf, DESK_SELLER_FRAME);
            v128.store(desk, stake, DESK_STAKE);
            v128.store(desk, sellerCash, DESK_SELLER_CASH);
            v128.store(desk, buyerCash, DESK_BUYER_CASH);
            v128.store(desk, zero, DESK_TO_BUYER);
            v128.store(desk, zero, DESK_TO_SELLER);
            const favour = word + 2 * size;
            if (i64x2.extract_lane(alive, 0)) {
              const arose = i64x2.extract_lane(arises, 0) !== 0;
              const took = i64x2.extract_lane(take, 0) !== 0;
              if (deals(arose, took, desk, sums, values, today, favour, keys + lives, member)) {
                store<i64>(pair, -1, ENDED);
              }
            }
            if (i64x2.extract_lane(alive, 1)) {
              const arose = i64x2.extract_lane(arises, 1) !== 0;
              const took = i64x2.extract_lane(take, 1) !== 0;
              const other = favour + 4;
              if (deals(arose, took, desk + 8, sums + 8, values, today, other, keys + lives + 4, member)) {
                store<i64>(pair, -1, ENDED + 8);
              }
            }
            sellerCash = v128.load(desk, DESK_SELLER_CASH);
            buyerCash = v128.load(desk, DESK_BUYER_CASH);
            toBuyer = v128.load(desk, DESK_TO_BUYER);
            toSeller = v128.load(desk, DESK_TO_SELLER);
          } else {
            sellerCash = f64x2.add(sellerCash, v128.and(ordered, margin));
            buyerCash = f64x2.add(buyerCash, v128.and(ordered, surplus));
          }

          // The books
          sellerCash = f64x2.add(sellerCash, v128.and(alive, repair));
          stickerSum = f64x2.add(stickerSum, v128.and(alive, stickerPrice));
          shadowSum = f64x2.add(shadowSum, v128.and(alive, shadowPrice));
          conscienceSum = f64x2.add(conscienceSum, v128.and(alive, consciencePrice));
          crowdSum = f64x2.add(crowdSum, v128.and(alive, crowdPrice));
          frameSum = f64x2.add(frameSum, v128.and(alive, s));
          beliefSum = f64x2.add(beliefSum, v128.and(alive, mu));
          goodwillSum = f64x2.add(goodwillSum, v128.and(alive, g));
          normSum = f64x2.add(normSum, v128.and(alive, seen));
          sellerFrameSum = f64x2.add(sellerFrameSum, v128.and(alive, sf));
          bindingSum = f64x2.add(bindingSum, v128.and(alive, binding));
          if (loyalty) {
            enter(sums + UNBOUND, alive, f64x2.add(utility, both(lock)));
          }
          if (help) {
            const unbound = f64x2.add(utility, both(lock));
            enter(sums + BUYER_HELPS, alive, f64x2.add(utility, both(favourNeed)));
            enter(sums + BUYER_HELPS_UNBOUND, alive, f64x2.add(unbound, both(favourNeed)));
            enter(sums + SELLER_HELPS, alive, f64x2.sub(both(sellerReadiness + saved), stake));
          }

          // Consequences
          const kept = f64x2.mul(g, v128.bitselect(grudgeStays, goodwillStays, f64x2.lt(g, zero)));
          const gain = v128.bitselect(unkindnessGain, kindnessGain, f64x2.lt(toBuyer, zero));
          const moved = f64x2.add(kept, f64x2.mul(gain, toBuyer));
          keep(at + GOODWILL, single(f64x2.pmax(f64x2.pmin(moved, two), both(-2))));
          const sellerKept = f64x2.mul(sg, v128.bitselect(grudgeStays, goodwillStays, f64x2.lt(sg, zero)));
          const sellerGain = v128.bitselect(unkindnessGain, kindnessGain, f64x2.lt(toSeller, zero));
          const sellerMoved = f64x2.add(sellerKept, f64x2.mul(sellerGain, toSeller));
          v128.store(pair, f64x2.pmax(f64x2.pmin(sellerMoved, two), both(-2)), SELLER_GOODWILL);
          const used = f64x2.add(r, f64x2.mul(referenceSpeed, f64x2.sub(prices, r)));
          keep(at + REFERENCE_PRICE, single(used));
          if (expects) {
            const expected = f64x2.sub(f64x2.sub(one, v128.and(take, one)), h);
            const harm = f64x2.add(h, f64x2.mul(expectationSpeed, expected));
            keep(at + HARM, single(v128.bitselect(harm, h, arises)));
          }
          word += WORDS;
          member++;
        }

        v128.store(sums, sellerCash, SELLER_CASH);
        v128.store(sums, buyerCash, BUYER_CASH);
        v128.store(sums, rivalCash, RIVAL_CASH);
        v128.store(sums, stickerSum, STICKER);
        v128.store(sums, shadowSum, SHADOW);
        v128.store(sums, conscienceSum, CONSCIENCE);
        v128.store(sums, crowdSum, CROWD);
        v128.store(sums, frameSum, FRAME_SUM);
        v128.store(sums, beliefSum, BELIEF_SUM);
        v128.store(sums, goodwillSum, GOODWILL_SUM);
        v128.store(sums, normSum, NORM);
        v128.store(sums, sellerFrameSum, SELLER_FRAME_SUM);
        v128.store(sums, bindingSum, BINDING_SUM);
        const taken = counts(takenToday);
        v128.store(sums, f64x2.add(v128.load(sums, TAKEN), taken), TAKEN);
        v128.store(sums, f64x2.add(v128.load(sums, OPPORTUNITIES), counts(arisenToday)), OPPORTUNITIES);
        v128.store(sums, f64x2.add(v128.load(sums, KEPT), counts(keptToday)), KEPT);
        v128.store(sums, f64x2.add(v128.load(sums, ALIVE), counts(aliveToday)), ALIVE);
        const surprise = f64x2.sub(f64x2.div(taken, everybody), seen);
        v128.store(share, f64x2.add(seen, f64x2.mul(normSpeed, surprise)));
      }
    }
  }
}

/** A new seller takes over: `handOver` for the buyers, `handOverBond` for the seller. */
function handOver(values: usize, people: usize, end: usize): void {
  const frameCarry = both(load<f64>(values, FRAME_CARRY));
  const goodwillCarry = both(load<f64>(values, GOODWILL_CARRY));
  const beliefCarry = both(load<f64>(values, BELIEF_CARRY));
  const freshBelief = both((1 - load<f64>(values, BELIEF_CARRY)) * load<f64>(values, BELIEF_START));
  for (let i = people; i < end; i += TRADE_MEMBER) {
    for (let half: usize = 0; half < 2; half++) {
      const at = i + half * 8;
      const pair = i + half * 16;
      keep(at + FRAME, single(f64x2.mul(wide(at + FRAME), frameCarry)));
      keep(at + FRAME_BEFORE, single(f64x2.mul(wide(at + FRAME_BEFORE), frameCarry)));
      keep(at + GOODWILL, single(f64x2.mul(wide(at + GOODWILL), goodwillCarry)));
      keep(at + BELIEF, single(f64x2.add(f64x2.mul(beliefCarry, wide(at + BELIEF)), freshBelief)));
      v128.store(pair, f64x2.mul(v128.load(pair, SELLER_FRAME), frameCarry), SELLER_FRAME);
      v128.store(pair, f64x2.mul(v128.load(pair, SELLER_FRAME_BEFORE), frameCarry), SELLER_FRAME_BEFORE);
      v128.store(pair, f64x2.mul(v128.load(pair, SELLER_GOODWILL), goodwillCarry), SELLER_GOODWILL);
    }
  }
}

/** Adds the chance that somebody of these utilities does not take, for those who last. */
function enter(sum: usize, alive: v128, utility: v128): void {
  const first = both(1 - chance(f64x2.extract_lane(utility, 0)));
  const chances = f64x2.replace_lane(first, 1, 1 - chance(f64x2.extract_lane(utility, 1)));
  v128.store(sum, f64x2.add(v128.load(sum), v128.and(alive, chances)));
}

function forgivenFrame(before: v128, held: v128, forgiveness: v128, goodwill: v128): v128 {
  const back = f64x2.pmin(both(1), f64x2.mul(forgiveness, goodwill));
  const forgiven = f64x2.add(before, f64x2.mul(back, f64x2.sub(held, before)));
  const stays = v128.or(f64x2.le(goodwill, both(0)), f64x2.le(held, before));
  return v128.bitselect(before, forgiven, stays);
}

function frameAfter(before: v128, pull: v128, recovery: v128): v128 {
  const one = both(1);
  const regained = f64x2.mul(recovery, f64x2.sub(one, before));
  const worn = f64x2.add(f64x2.mul(before, f64x2.sub(one, pull)), regained);
  return v128.bitselect(regained, worn, f64x2.ge(pull, one));
}
