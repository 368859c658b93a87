import type { Ledger } from '../../measures/Ledger.js';
import { beliefAfterMildness } from '../../mechanism/belief.js';
import { conscience } from '../../mechanism/conscience.js';
import { crowd } from '../../mechanism/crowd.js';
import { forgivenFrame, frameAfter, imageFrame } from '../../mechanism/frame.js';
import { favourKindness, goodwillAfter } from '../../mechanism/goodwill.js';
import { handOver } from '../../mechanism/handover.js';
import { harmAfter } from '../../mechanism/harm.js';
import { normAfter } from '../../mechanism/norm.js';
import { referencePriceAfter } from '../../mechanism/referencePrice.js';
import { shadow } from '../../mechanism/shadow.js';
import { probability } from '../../mechanism/utility.js';
import type { People } from '../../people/People.js';
import { relationshipView } from '../../people/relationshipView.js';
import type { GroupPlan, Plan } from '../../plan/Plan.js';
import { channels, HASHES_PER_PERIOD } from '../../random/channels.js';
import { uniform } from '../../random/draws.js';
import { hashMembers } from '../../random/hashMembers.js';
import type { Key } from '../../random/keys.js';
import { fraction } from '../../random/threefry.js';
import type { TradeTerms } from '../../scenario/Trade.js';
import { surelyAbstains, surelyTakes, takes, takesQuickly } from '../decide.js';
import type { FlatOptions } from '../kernel.js';
import { policyFeedback } from '../policyFeedback.js';
import { tiesOf } from './network.js';
import { stickerAtStart } from './stickerAtStart.js';
import { tradePeriods } from './tradePeriod.js';

/**
 * Runs one group whose buyers and seller trade, in less than half of the time of `runTradeAsSpecified`. It restates
 * that, and with it `step` of mechanism/step.ts; above each passage stands the call that it replaces, and tests compare
 * them digit by digit. It is fast because columns take the place of objects, sums that of books and brackets that of
 * exponentials, and because hashes have a loop of their own.
 *
 * @param people as `drawPeople` left them; states are moved
 * @param ledger written
 */
export function runTrade(
  plan: Plan,
  group: GroupPlan,
  key: Key,
  people: People,
  ledger: Ledger,
  { onlooker, theory }: Pick<FlatOptions, 'onlooker' | 'theory'> = {},
): void {
  const { mechanism, frameRule, periodsPerUnit, units, reads } = plan;
  const { index, first, members } = group;
  const terms = plan.trade as TradeTerms;
  const { worth, cost, rivalPrice, moving, leaving, seller, contract, network } = terms;
  const { chance: favourChance, need: favourNeed, worth: favourWorth, cost: favourCost } = terms.favour;
  const {
    readiness: sellerReadiness,
    guilt: sellerGuilt,
    reciprocity: sellerReciprocity,
    frame: sellerFrameStart,
    moneySensitivity: sellerMoney,
  } = seller;
  const { benefit, guilt, reciprocity, susceptibility } = people;
  const { frame, frameBefore, belief, goodwill, referencePrice, harm } = people;
  const {
    priceSensitivity,
    socialMuting,
    lossAversion,
    severity,
    conformity,
    attention,
    mildLikelihood,
    normSpeed,
    expectationSpeed,
    referenceSpeed,
    forgiveness,
    frameCarry,
    goodwillCarry,
    imageScale,
  } = mechanism;
  // A copy, of which the compiler keeps the fields in registers.
  const { goodwillDecay, grudgeDecay, kindnessGain, unkindnessGain } = mechanism;
  const pace = { goodwillDecay, grudgeDecay, kindnessGain, unkindnessGain };
  const react = policyFeedback(plan, group, ledger);
  const opening = stickerAtStart(plan, terms);
  const termsIn = tradePeriods(plan, opening);
  const image = frameRule === 'image';
  const hasContract = contract !== undefined;
  const contractShare = contract?.share ?? 0;
  const contractStart = contract?.frame ?? 0;
  const sellerMayLeave = seller.leaving !== undefined;
  const sellerLeaving = seller.leaving ?? 0;
  // Columns that nobody reads are not computed: each costs an exponential per relationship and period.
  const loyalty = reads.includes('unbound');
  const help =
    reads.includes('buyerHelps') || reads.includes('buyerHelpsUnbound') || reads.includes('sellerHelps');
  const usual = people.usualShare[index];
  const ties = tiesOf(terms, members, key);

  const sellerFrame = new Float64Array(members).fill(sellerFrameStart);
  const sellerFrameBefore = new Float64Array(members);
  const sellerGoodwill = new Float64Array(members);
  const contractFrame = new Float64Array(members).fill(contractStart);
  const seen = new Float64Array(members).fill(usual);
  const took = new Uint8Array(members);
  const hurt = new Float64Array(members);
  const heard = new Float64Array(members);
  const alive = new Uint8Array(members).fill(1);
  const choiceWords = new Int32Array(2 * members);
  const opportunityWords = new Int32Array(2 * members);
  const favourWords = new Int32Array(2 * members);
  referencePrice.fill(terms.price, first, first + members);
  let live = group;

  for (let unit = 0; unit < units; unit++) {
    let opportunities = 0;
    let kept = 0;
    let taken = 0;
    let left = 0;
    let dropped = 0;
    let asked = 0;
    let answered = 0;
    let lasting = 0;
    let sellerCash = 0;
    let buyerCash = 0;
    let rivalCash = 0;
    let stickerSum = 0;
    let shadowSum = 0;
    let conscienceSum = 0;
    let crowdSum = 0;
    let frameSum = 0;
    let beliefSum = 0;
    let goodwillSum = 0;
    let normSum = 0;
    let sellerFrameSum = 0;
    let bindingSum = 0;
    let unbound = 0;
    let buyerHelps = 0;
    let buyerHelpsUnbound = 0;
    let sellerHelps = 0;

    for (let day = 0; day < periodsPerUnit; day++) {
      const period = unit * periodsPerUnit + day;
      const today = termsIn(live, period);
      const { now, due, favourFee, granted: grantedByPolicy, reason, binding, repairCost } = today;
      const { price, comes, goes, drive, recovery, handover, announced, visible, shock, lock } = now;
      const { drive: contractDrive } = today.contract;
      const mild = now.mild && attention > 0;
      const ownImage = image ? imageFrame(now.named, imageScale) : 0;
      const contractImage = image ? imageFrame(today.contract.named, imageScale) : 0;
      // The seller's side: refusal(terms, frame, goodwill, fee, downturn), and sellerStake.
      const future = sellerMoney * seller.farSight * (terms.price - cost) * (1 - today.downturn);
      const sure = due === 1;
      const dated = today.need > 0;
      const bySeller = dated && today.sellerAsks;
      const fee = bySeller ? 0 : favourFee;
      const saved = sellerMoney * (favourCost - fee);
      const savedAtFee = sellerMoney * (favourCost - favourFee);
      const need = dated ? today.need : favourNeed;
      // Nobody pays more for a favour than it is worth.
      const mayAsk = (dated || favourChance > 0) && fee <= favourWorth;
      const counter = period * HASHES_PER_PERIOD;
      hashMembers(key, members, counter + (channels.choice >> 1), choiceWords);
      if (!sure) hashMembers(key, members, counter + (channels.opportunity >> 1), opportunityWords);
      if (mayAsk) hashMembers(key, members, counter + (channels.favourAsked >> 1), favourWords);
      theory?.begin(period, today.orderFee, today.favourFee);
      let takenToday = 0;

      for (let member = 0; member < members; member++) {
        const i = first + member;
        const x = choiceWords[2 * member];
        const y = choiceWords[2 * member + 1];
        const arose = sure || fraction(opportunityWords[2 * member], opportunityWords[2 * member + 1]) < due;
        if (arose) {
          opportunities++;
          if (onlooker) onlooker.opportunities[i]++;
        }
        took[member] = 0;
        hurt[member] = 0;
        if (alive[member] === 0) {
          if (arose) {
            took[member] = 1;
            takenToday++;
            buyerCash += worth - rivalPrice;
            rivalCash += rivalPrice;
          }
          continue;
        }

        // The cues of the seller and of the contract: otherCues(pair, today, plan, terms).
        let sf = sellerFrame[member];
        let sg = sellerGoodwill[member];
        if (handover) {
          sf *= frameCarry;
          sellerFrameBefore[member] *= frameCarry;
          sg *= goodwillCarry;
          handOver(relationshipView(people, i), mechanism);
        }
        // Cues of the buyer: cues(relationship, now, noticed, mechanism).
        const g = goodwill[i];
        let before = frame[i];
        if (comes) {
          sellerFrameBefore[member] = sf;
          frameBefore[i] = before;
        }
        if (goes) {
          sf = forgivenFrame(sf, sellerFrameBefore[member], forgiveness, sg);
          before = Math.fround(forgivenFrame(before, frameBefore[i], forgiveness, g));
        }
        sf = image ? sellerFrameStart * ownImage : frameAfter(sf, 1, drive, recovery);
        sellerFrame[member] = sf;
        const own = Math.fround(image ? ownImage : frameAfter(before, susceptibility[i], drive, recovery));
        frame[i] = own;
        let s = own;
        if (hasContract) {
          const cf = image
            ? contractStart * contractImage
            : frameAfter(contractFrame[member], susceptibility[i], contractDrive, 0);
          contractFrame[member] = cf;
          s = (1 - contractShare) * own + contractShare * cf;
        }
        let mu = belief[i];
        if (mild && fraction(y, x) < attention) {
          mu = Math.fround(beliefAfterMildness(mu, mildLikelihood));
          belief[i] = mu;
        }
        const r = announced ? Math.fround(price) : referencePrice[i];
        const h = harm[i];

        // Prices: prices(relationship, now, others, mechanism, weighs), with `stayingPrice`.
        const excess = price > r ? price - r : 0;
        const stayingPrice =
          priceSensitivity * (1 - socialMuting * s) * (rivalPrice - price - (lossAversion - 1) * excess);
        const stickerPrice = stayingPrice - opening;
        const shadowPrice = shadow(mu, severity);
        const consciencePrice = conscience({
          frame: s,
          guilt: guilt[i],
          harm: h * visible,
          reciprocity: reciprocity[i],
          goodwill: g,
        });
        const norm = seen[member];
        const crowdPrice = crowd(conformity, usual, norm);
        // Utility (1): utility(benefit, now, weighs).
        let held = lock + stickerPrice + shadowPrice + consciencePrice + crowdPrice;
        if (theory) {
          held += theory.added(i);
          // NaN where it is no finite number, and NaN equals nothing.
          if (held - held !== 0) theory.refuse(i);
        }
        const utility = benefit[i] + shock - held;

        // Choice: takesQuickly(utility, draw).
        let take = 0;
        if (arose) {
          const bracket = x >>> 22;
          if (utility >= surelyTakes[bracket]) take = 1;
          else if (utility >= surelyAbstains[bracket]) take = takes(utility, fraction(x, y)) ? 1 : 0;
        }

        // A favour: askFavour(pair, today, utility, terms, key, books).
        const stake = future + sf * sellerGuilt + sellerReciprocity * sg;
        let toBuyer = 0;
        let toSeller = 0;
        let refused = false;
        if (mayAsk) {
          const x = favourWords[2 * member];
          const y = favourWords[2 * member + 1];
          if (dated || fraction(x, y) < favourChance) {
            const refuses = bySeller ? utility + need : sellerReadiness + saved - stake;
            const decided = takesQuickly(refuses, fraction(y, x)) ? 0 : 1;
            const granted = dated && !Number.isNaN(grantedByPolicy) ? grantedByPolicy : decided;
            asked++;
            answered += granted;
            if (bySeller) {
              buyerCash += granted * (fee - favourCost);
              sellerCash += granted * (favourWorth - fee);
              toSeller = favourKindness(need, granted, sf, reason);
            } else {
              sellerCash += granted * (fee - favourCost);
              buyerCash += granted * (favourWorth - fee);
              refused = granted === 0;
              if (fee === 0) {
                toBuyer = favourKindness(need, granted, own, reason);
                hurt[member] = Math.min(0, toBuyer);
              }
            }
          }
        }

        // The order, and who leaves: decides().
        if (take === 1) {
          took[member] = 1;
          takenToday++;
          buyerCash += worth - rivalPrice;
          rivalCash += rivalPrice;
          if (takesQuickly(leaving + shock - held, uniform(key, member, period, channels.leave))) {
            alive[member] = 0;
            left++;
            buyerCash += -moving;
          }
        } else if (arose) {
          kept++;
          sellerCash += price - cost;
          buyerCash += worth - price;
        }
        if (refused && sellerMayLeave && alive[member] === 1) {
          const drops = sellerLeaving - stake;
          if (takesQuickly(drops, uniform(key, member, period, channels.drop))) {
            alive[member] = 0;
            dropped++;
            buyerCash += -moving;
          }
        }

        // The books: states(pair, today, weighs).
        lasting++;
        sellerCash += -repairCost;
        stickerSum += stickerPrice;
        shadowSum += shadowPrice;
        conscienceSum += consciencePrice;
        crowdSum += crowdPrice;
        frameSum += s;
        beliefSum += mu;
        goodwillSum += g;
        normSum += norm;
        sellerFrameSum += sf;
        bindingSum += binding;
        if (loyalty) unbound += 1 - probability(utility + lock);
        if (help) {
          buyerHelps += 1 - probability(utility + favourNeed);
          buyerHelpsUnbound += 1 - probability(utility + lock + favourNeed);
          sellerHelps += 1 - probability(sellerReadiness + savedAtFee - stake);
        }

        // Consequences: consequences(relationship, now, conduct, mechanism), and goodwillMoves for the seller.
        const kindness = heard[member] + toBuyer;
        goodwill[i] = g === 0 && kindness === 0 ? 0 : goodwillAfter(g, kindness, pace);
        sellerGoodwill[member] = sg === 0 && toSeller === 0 ? 0 : goodwillAfter(sg, toSeller, pace);
        referencePrice[i] = referencePriceAfter(r, price, referenceSpeed);
        if (expectationSpeed > 0 && arose) harm[i] = harmAfter(h, take, expectationSpeed);
        if (theory?.moves) theory.update(arose ? take === 1 : undefined);
      }

      taken += takenToday;
      if (onlooker) {
        for (let member = 0; member < members; member++) {
          onlooker.taken[first + member] += took[member];
          onlooker.alive[first + member] = alive[member];
        }
      }
      if (ties && network) tellStories(ties, network.story, hurt, heard);
      lookAround(ties, takenToday / members, normSpeed, took, seen);
    }

    ledger.opportunities[unit] = opportunities;
    ledger.kept[unit] = kept;
    ledger.taken[unit] = taken;
    ledger.left[unit] = left;
    ledger.dropped[unit] = dropped;
    ledger.asked[unit] = asked;
    ledger.answered[unit] = answered;
    ledger.alive[unit] = lasting;
    ledger.sellerCash[unit] = sellerCash;
    ledger.buyerCash[unit] = buyerCash;
    ledger.rivalCash[unit] = rivalCash;
    ledger.sticker[unit] = stickerSum;
    ledger.shadow[unit] = shadowSum;
    ledger.conscience[unit] = conscienceSum;
    ledger.crowd[unit] = crowdSum;
    ledger.frame[unit] = frameSum;
    ledger.belief[unit] = beliefSum;
    ledger.goodwill[unit] = goodwillSum;
    ledger.norm[unit] = normSum;
    ledger.sellerFrame[unit] = sellerFrameSum;
    ledger.binding[unit] = bindingSum;
    ledger.unbound[unit] = unbound;
    ledger.buyerHelps[unit] = buyerHelps;
    ledger.buyerHelpsUnbound[unit] = buyerHelpsUnbound;
    ledger.sellerHelps[unit] = sellerHelps;
    theory?.end();
    onlooker?.turn(group, unit);
    if (react) live = react(unit);
  }
}

/** `tellStories` of `Pair.ts` on columns. */
function tellStories(ties: number[][], story: number, hurt: Float64Array, heard: Float64Array): void {
  ties.forEach((talksWith, member) => {
    let sum = 0;
    for (const other of talksWith) sum += hurt[other];
    heard[member] = talksWith.length > 0 ? (story * sum) / talksWith.length : 0;
  });
}

/** `lookAround` of `Pair.ts` on columns. */
function lookAround(
  ties: number[][] | undefined,
  ofAll: number,
  normSpeed: number,
  took: Uint8Array,
  seen: Float64Array,
): void {
  for (let member = 0; member < seen.length; member++) {
    let share = ofAll;
    if (ties && ties[member].length > 0) {
      let sum = 0;
      for (const other of ties[member]) sum += took[other];
      share = sum / ties[member].length;
    }
    seen[member] = normAfter(seen[member], share, normSpeed);
  }
}
