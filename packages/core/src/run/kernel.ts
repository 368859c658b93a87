import type { Ledger } from '../measures/Ledger.js';
import { beliefAfterMildness } from '../mechanism/belief.js';
import { conscience } from '../mechanism/conscience.js';
import { crowd } from '../mechanism/crowd.js';
import { forgivenFrame, frameAfter, imageFrame } from '../mechanism/frame.js';
import { favourKindness, goodwillAfter } from '../mechanism/goodwill.js';
import { handOver } from '../mechanism/handover.js';
import { harmAfter } from '../mechanism/harm.js';
import { normAfter } from '../mechanism/norm.js';
import { referencePriceAfter } from '../mechanism/referencePrice.js';
import { shadow } from '../mechanism/shadow.js';
import { sticker } from '../mechanism/sticker.js';
import type { People } from '../people/People.js';
import { relationshipView } from '../people/relationshipView.js';
import type { GroupPlan, Plan } from '../plan/Plan.js';
import { channels, HASHES_PER_PERIOD } from '../random/channels.js';
import { uniform } from '../random/draws.js';
import type { Key } from '../random/keys.js';
import { fraction, PARITY } from '../random/threefry.js';
import type { TheoryAtWork } from './customTheory.js';
import { surelyAbstains, surelyTakes, takes } from './decide.js';
import type { Onlooker } from './onlooker.js';
import { policyFeedback } from './policyFeedback.js';

/** The units to run, from 0. Default: all. A policy with reactions runs from the start. */
export interface UnitRange {
  readonly from?: number;
  /** The one after the last. */
  readonly until?: number;
}

/** Options for a flat run. */
export interface FlatOptions extends UnitRange {
  /** What reads custom measures. */
  readonly onlooker?: Onlooker;
  /** A custom theory, which has entered the group. */
  readonly theory?: TheoryAtWork;
}

/**
 * Runs one group through all periods. This is the fast path, and restates `step` of mechanism/step.ts; above each flat
 * passage stands the line of it that it replaces, and a test compares the two digit by digit. It is fast because a
 * group's people stay in the cache for all its days, nine hundred and ninety-nine choices of a thousand need no
 * exponential (see `decide`), every loop-invariant stands outside the loop, and nothing is allocated.
 *
 * @param people as `drawPeople`, or a run of the units before, left them; states are moved
 * @param ledger written
 */
export function runGroup(
  plan: Plan,
  group: GroupPlan,
  key: Key,
  people: People,
  ledger: Ledger,
  { from = 0, until = plan.units, onlooker, theory }: FlatOptions = {},
): void {
  const { mechanism, frameRule, periodsPerUnit } = plan;
  const { index, first, members } = group;
  const react = policyFeedback(plan, group, ledger);
  let { timeline } = group;
  const { benefit, guilt, reciprocity, susceptibility } = people;
  const { frame, frameBefore, belief, goodwill, referencePrice, harm } = people;
  const {
    opportunity,
    switchingCost,
    severity,
    conformity,
    attention,
    mildLikelihood,
    normSpeed,
    expectationSpeed,
    referenceSpeed,
    forgiveness,
  } = mechanism;
  // Copies, of which the compiler keeps the fields in registers.
  const { priceSensitivity, socialMuting, lossAversion } = mechanism;
  const weights = { priceSensitivity, socialMuting, lossAversion };
  const { goodwillDecay, grudgeDecay, kindnessGain, unkindnessGain } = mechanism;
  const pace = { goodwillDecay, grudgeDecay, kindnessGain, unkindnessGain };
  const image = frameRule === 'image';
  const sure = opportunity === 1;
  const referenceMoves = referenceSpeed > 0;
  // Without a favour, goodwill that is zero stays it.
  const goodwillMoves =
    theory?.moves || react !== undefined || mechanism.goodwillStart !== 0 || timeline.favour.includes(1);
  const keyFirst = key.first | 0;
  const keySecond = key.second | 0;
  const key2 = PARITY ^ keyFirst ^ keySecond;
  const end = (first + members) | 0;
  const usual = people.usualShare[index];
  let seen = people.seenShare[index];

  for (let unit = from; unit < until; unit++) {
    let taken = 0;
    let arisen = 0;
    let stickerSum = 0;
    let shadowSum = 0;
    let conscienceSum = 0;
    let crowdSum = 0;
    let frameSum = 0;
    let beliefSum = 0;
    let goodwillSum = 0;
    let normSum = 0;

    for (let day = 0; day < periodsPerUnit; day++) {
      const period = unit * periodsPerUnit + day;
      const price = timeline.price[period];
      const drive = timeline.drive[period];
      const recovery = timeline.recovery[period];
      const priceBefore = period > 0 ? timeline.price[period - 1] : 0;
      const comes = price > 0 && priceBefore === 0;
      const goes = price === 0 && priceBefore > 0;
      const visible = timeline.visible[period];
      const mild = timeline.mild[period] === 1 && attention > 0;
      const announced = timeline.announced[period] === 1;
      const favour = timeline.favour[period] === 1;
      const need = timeline.need[period];
      const granted = timeline.granted[period];
      const todaysImage = image ? imageFrame(price, mechanism.imageScale) : 0;
      const crowdPrice = crowd(conformity, usual, seen);
      const shock = timeline.shock[period];
      const counter = (period * HASHES_PER_PERIOD + (channels.choice >> 1)) | 0;
      theory?.begin(period, price, 0);
      let takenToday = 0;
      let arisenToday = sure ? members : 0;

      if (timeline.handover[period] === 1) {
        for (let i = first; i < end; i++) handOver(relationshipView(people, i), mechanism);
      }

      for (let i = first | 0; i < end; i++) {
        const member = (i - first) | 0;

        // uniform(key, member, period, channels.choice) and channels.notice are one hash: threefry2x32, thirteen rounds
        // written out.
        let x = (member + keyFirst) | 0;
        let y = (counter + keySecond) | 0;
        x = (x + y) | 0;
        y = ((y << 13) | (y >>> 19)) ^ x;
        x = (x + y) | 0;
        y = ((y << 15) | (y >>> 17)) ^ x;
        x = (x + y) | 0;
        y = ((y << 26) | (y >>> 6)) ^ x;
        x = (x + y) | 0;
        y = ((y << 6) | (y >>> 26)) ^ x;
        x = (x + keySecond) | 0;
        y = (y + key2 + 1) | 0;
        x = (x + y) | 0;
        y = ((y << 17) | (y >>> 15)) ^ x;
        x = (x + y) | 0;
        y = ((y << 29) | (y >>> 3)) ^ x;
        x = (x + y) | 0;
        y = ((y << 16) | (y >>> 16)) ^ x;
        x = (x + y) | 0;
        y = ((y << 24) | (y >>> 8)) ^ x;
        x = (x + key2) | 0;
        y = (y + keyFirst + 2) | 0;
        x = (x + y) | 0;
        y = ((y << 13) | (y >>> 19)) ^ x;
        x = (x + y) | 0;
        y = ((y << 15) | (y >>> 17)) ^ x;
        x = (x + y) | 0;
        y = ((y << 26) | (y >>> 6)) ^ x;
        x = (x + y) | 0;
        y = ((y << 6) | (y >>> 26)) ^ x;
        x = (x + keyFirst) | 0;
        y = (y + keySecond + 3) | 0;
        x = (x + y) | 0;
        y = ((y << 17) | (y >>> 15)) ^ x;

        // Cues: frameCues(relationship, now, mechanism), equation (2), with `handOver` (7) above.
        const g = goodwill[i];
        let before = frame[i];
        if (comes) frameBefore[i] = before;
        else if (goes) before = Math.fround(forgivenFrame(before, frameBefore[i], forgiveness, g));
        const s = Math.fround(image ? todaysImage : frameAfter(before, susceptibility[i], drive, recovery));
        frame[i] = s;
        // Belief (3): beliefAfterMildness, where the mild response is noticed.
        let mu = belief[i];
        if (mild && fraction(y, x) < attention) {
          mu = Math.fround(beliefAfterMildness(mu, mildLikelihood));
          belief[i] = mu;
        }
        // Reference price (6): an announced price sets it.
        const r = announced ? Math.fround(price) : referencePrice[i];
        const h = harm[i];

        // Prices: prices(relationship, now, others, mechanism, weighs).
        const stickerPrice = sticker({ price, referencePrice: r, frame: s }, weights);
        const shadowPrice = shadow(mu, severity);
        const consciencePrice = conscience({
          frame: s,
          guilt: guilt[i],
          harm: h * visible,
          reciprocity: reciprocity[i],
          goodwill: g,
        });
        // Utility (1): utility(benefit, now, weighs).
        let held = switchingCost + stickerPrice + shadowPrice + consciencePrice + crowdPrice;
        if (theory) {
          held += theory.added(i);
          // NaN where it is no finite number, and NaN equals nothing.
          if (held - held !== 0) theory.refuse(i);
        }
        const utility = benefit[i] + shock - held;
        stickerSum += stickerPrice;
        shadowSum += shadowPrice;
        conscienceSum += consciencePrice;
        frameSum += s;
        beliefSum += mu;
        goodwillSum += g;
        let arises = sure;
        if (!sure) {
          arises = uniform(key, member, period, channels.opportunity) < opportunity;
          if (arises) arisenToday++;
        }
        // Choice: takes(utility, draw), by the bracket of the draw where that is enough.
        let take = 0;
        if (arises) {
          const bracket = x >>> 22;
          if (utility >= surelyTakes[bracket]) take = 1;
          else if (utility >= surelyAbstains[bracket]) take = takes(utility, fraction(x, y)) ? 1 : 0;
          takenToday += take;
          if (onlooker) {
            onlooker.opportunities[i]++;
            onlooker.taken[i] += take;
          }
          if (expectationSpeed > 0) harm[i] = harmAfter(h, take, expectationSpeed);
        }

        // Consequences: consequences(relationship, now, conduct, mechanism), equations (5) and (6), and the harm above.
        if (goodwillMoves) {
          const kindness = favour ? favourKindness(need, granted, s) : 0;
          goodwill[i] = g === 0 && kindness === 0 ? 0 : goodwillAfter(g, kindness, pace);
        }
        if (referenceMoves || announced) referencePrice[i] = referencePriceAfter(r, price, referenceSpeed);
        if (theory?.moves) theory.update(arises ? take === 1 : undefined);
      }

      crowdSum += crowdPrice * members;
      normSum += seen * members;
      taken += takenToday;
      arisen += arisenToday;
      // Norm (4).
      seen = normAfter(seen, takenToday / members, normSpeed);
    }

    ledger.taken[unit] = taken;
    ledger.opportunities[unit] = arisen;
    ledger.sticker[unit] = stickerSum;
    ledger.shadow[unit] = shadowSum;
    ledger.conscience[unit] = conscienceSum;
    ledger.crowd[unit] = crowdSum;
    ledger.frame[unit] = frameSum;
    ledger.belief[unit] = beliefSum;
    ledger.goodwill[unit] = goodwillSum;
    ledger.norm[unit] = normSum;
    theory?.end();
    onlooker?.turn(group, unit);
    if (react) timeline = react(unit).timeline;
  }
  people.seenShare[index] = seen;
}
