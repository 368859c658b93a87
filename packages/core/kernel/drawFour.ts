import { chances, expTwo } from './expTwo';
import { hashMembers } from './hash';
import { both, keep, single, wide } from './lanes';
import {
  BELIEF,
  BENEFIT,
  FRAME,
  FRAME_BEFORE,
  GOODWILL,
  GUILT,
  HARM,
  RECIPROCITY,
  REFERENCE_PRICE,
  SECOND_WORD,
  SUSCEPTIBILITY,
  USUAL,
  WORDS,
} from './layout';
import { normalQuantile } from './normalQuantile';

/** The hashes of the traits: benefit and guilt, being pro-social and reciprocity, susceptibility. */
const BENEFIT_AND_GUILT: i32 = 2;
const PRO_SOCIAL: i32 = 3;
const SUSCEPTIBLE: i32 = 4;

/** What is the same for all people: doubles in the order of `startOf` in `laneMemory.ts`. */
const BENEFIT_SPREAD: usize = 0;
const PRO_SOCIAL_SHARE: usize = 8;
const FRAME_START: usize = 16;
const BELIEF_START: usize = 24;
const GOODWILL_START: usize = 32;
const REFERENCE_PRICE_START: usize = 40;
const HARM_START: usize = 48;
const SWITCHING_COST: usize = 56;
const SEVERITY: usize = 64;
const OPPORTUNITY: usize = 72;
/** Three laws: whether there is one, its mean, the variance of the logarithm, and its root. */
const GUILT_LAW: usize = 80;
const RECIPROCITY_LAW: usize = 112;
const SUSCEPTIBILITY_LAW: usize = 144;

/** Of the aims of a group: whether it has a baseline; then of each life the rate, its logit, and the mean benefit. */
const RATE: usize = 16;
const WANTED: usize = 48;
const MEAN: usize = 80;

/** Of a member, after the words of the hashes: all that holds two lives back, and the same less the benefit. */
const HELD: usize = 32;

/**
 * `drawPeople` for four lives of one group, with its digits: draws, starts, the mean benefit, and the usual share.
 *
 * @param start what is the same for all people
 * @param aims of the group
 * @param people of `stride` bytes each, written
 * @param shares the share seen in each life, then the usual share, written
 * @param keys the first words of the keys of the lives, then the second
 * @param scratch three `WORDS` for each of two members more than there are, then `HELD` for each
 */
export function drawFour(
  start: usize,
  aims: usize,
  people: usize,
  stride: usize,
  shares: usize,
  keys: usize,
  scratch: usize,
  members: i32,
): void {
  const size = <usize>(members + 2) * WORDS;
  const key0 = v128.load(keys);
  const key1 = v128.load(keys, 16);
  hashMembers(scratch, members, BENEFIT_AND_GUILT, key0, key1);
  hashMembers(scratch + size, members, PRO_SOCIAL, key0, key1);
  hashMembers(scratch + 2 * size, members, SUSCEPTIBLE, key0, key1);
  const held = scratch + 3 * size;
  const end = people + <usize>members * stride;
  const counted = load<f64>(aims) !== 0;
  const everybody = both(<f64>members);

  for (let half: usize = 0; half < 2; half++) {
    drawTwo(start, people + half * 8, end, stride, scratch + half * 8, size);
    priceTwo(start, people + half * 8, end, stride, held);
    const aim = aims + half * 16;
    const mean = counted ? meanBenefit(aim, held, members) : v128.load(aim, MEAN);
    let sum = both(0);
    let price = held;
    for (let i = people + half * 8; i < end; i += stride) {
      const benefit = single(f64x2.add(wide(i + BENEFIT), mean));
      keep(i + BENEFIT, benefit);
      sum = f64x2.add(sum, chances(f64x2.sub(f64x2.promote_low_f32x4(benefit), v128.load(price))));
      price += HELD;
    }
    const share = f64x2.div(f64x2.mul(both(load<f64>(start, OPPORTUNITY)), sum), everybody);
    v128.store(shares + half * 16, share);
    v128.store(shares + half * 16, share, USUAL);
  }
}

/** The traits of two lives, and where their states start. */
function drawTwo(start: usize, people: usize, end: usize, stride: usize, words: usize, size: usize): void {
  const benefitSpread = load<f64>(start, BENEFIT_SPREAD);
  const proSocialShare = load<f64>(start, PRO_SOCIAL_SHARE);
  const frame = single(both(load<f64>(start, FRAME_START)));
  const belief = single(both(load<f64>(start, BELIEF_START)));
  const goodwill = single(both(load<f64>(start, GOODWILL_START)));
  const referencePrice = single(both(load<f64>(start, REFERENCE_PRICE_START)));
  const harm = single(both(load<f64>(start, HARM_START)));
  let word = words;
  for (let i = people; i < end; i += stride) {
    let benefit = both(0);
    if (benefitSpread !== 0) benefit = f64x2.mul(both(benefitSpread), normalQuantile(first(word)));
    let guilt = drawn(start + GUILT_LAW, word, false);
    if (proSocialShare !== 1) {
      guilt = v128.andnot(guilt, f64x2.ge(first(word + size), both(proSocialShare)));
    }
    keep(i + BENEFIT, single(benefit));
    keep(i + GUILT, single(guilt));
    keep(i + RECIPROCITY, single(drawn(start + RECIPROCITY_LAW, word + size, false)));
    keep(i + SUSCEPTIBILITY, single(drawn(start + SUSCEPTIBILITY_LAW, word + 2 * size, true)));
    keep(i + FRAME, frame);
    keep(i + FRAME_BEFORE, frame);
    keep(i + BELIEF, belief);
    keep(i + GOODWILL, goodwill);
    keep(i + REFERENCE_PRICE, referencePrice);
    keep(i + HARM, harm);
    word += WORDS;
  }
}

/** A trait of two lives: the mean, or a draw from its law. */
function drawn(law: usize, words: usize, even: bool): v128 {
  const mean = both(load<f64>(law, 8));
  if (load<f64>(law) === 0) return mean;
  const quantile = normalQuantile(even ? first(words) : second(words));
  const spread = f64x2.mul(both(load<f64>(law, 24)), quantile);
  return f64x2.mul(mean, expTwo(f64x2.sub(spread, both(load<f64>(law, 16) / 2))));
}

/** The draws of the even channel of a hash, and those of the odd one. */
function first(words: usize): v128 {
  return fractions(v128.load64_zero(words), v128.load64_zero(words, SECOND_WORD));
}

function second(words: usize): v128 {
  return fractions(v128.load64_zero(words, SECOND_WORD), v128.load64_zero(words));
}

/** `fraction` of two lives. */
function fractions(upper: v128, lower: v128): v128 {
  const rest = f64x2.add(f64x2.convert_low_i32x4_u(i32x4.shr_u(lower, 12)), both(0.5));
  const whole = f64x2.add(f64x2.convert_low_i32x4_u(upper), f64x2.mul(rest, both(9.5367431640625e-7)));
  return f64x2.mul(whole, both(2.3283064365386963e-10));
}

/** `baselinePrice` of two lives of everybody, and the same less the benefit. */
function priceTwo(start: usize, people: usize, end: usize, stride: usize, held: usize): void {
  const switchingCost = both(load<f64>(start, SWITCHING_COST));
  const severity = both(load<f64>(start, SEVERITY));
  let place = held;
  for (let i = people; i < end; i += stride) {
    const guilt = f64x2.mul(f64x2.mul(wide(i + FRAME), wide(i + GUILT)), wide(i + HARM));
    const conscience = f64x2.add(guilt, f64x2.mul(wide(i + RECIPROCITY), wide(i + GOODWILL)));
    const shadow = f64x2.mul(wide(i + BELIEF), severity);
    const price = f64x2.add(f64x2.add(switchingCost, shadow), conscience);
    v128.store(place, price);
    v128.store(place, f64x2.sub(price, wide(i + BENEFIT)), 16);
    place += HELD;
  }
}

/** `solveBenefit` of two lives, each of which stops where it would alone. */
function meanBenefit(aim: usize, held: usize, members: i32): v128 {
  const hair = both(1e-12);
  const rate = v128.load(aim, RATE);
  const wanted = v128.load(aim, WANTED);
  const end = held + <usize>members * HELD;
  let low = both(Infinity);
  let high = both(-Infinity);
  for (let at = held; at < end; at += HELD) {
    const alone = f64x2.add(wanted, v128.load(at, 16));
    low = f64x2.pmin(low, alone);
    high = f64x2.pmax(high, alone);
  }

  let benefit = f64x2.div(f64x2.add(low, high), both(2));
  let arrived = i64x2.splat(0);
  for (let step = 0; step < 200; step++) {
    const goes = v128.andnot(f64x2.gt(f64x2.sub(high, low), hair), arrived);
    if (!v128.any_true(goes)) break;
    let sum = both(0);
    let slope = both(0);
    for (let at = held; at < end; at += HELD) {
      const p = chances(f64x2.sub(benefit, v128.load(at, 16)));
      sum = f64x2.add(sum, p);
      slope = f64x2.add(slope, f64x2.mul(p, f64x2.sub(both(1), p)));
    }
    const gap = f64x2.sub(sum, f64x2.mul(rate, both(<f64>members)));
    const tooHigh = f64x2.gt(gap, both(0));
    high = v128.bitselect(benefit, high, v128.and(goes, tooHigh));
    low = v128.bitselect(benefit, low, v128.andnot(goes, tooHigh));
    const next = f64x2.sub(benefit, f64x2.div(gap, slope));
    const between = v128.and(f64x2.gt(next, low), f64x2.lt(next, high));
    const middle = f64x2.div(f64x2.add(low, high), both(2));
    const inside = v128.bitselect(next, middle, between);
    const near = f64x2.lt(f64x2.abs(f64x2.sub(inside, benefit)), hair);
    benefit = v128.bitselect(inside, benefit, goes);
    arrived = v128.or(arrived, v128.and(goes, near));
  }
  return benefit;
}
