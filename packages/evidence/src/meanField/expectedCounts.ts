import {
  beliefAfterHandover,
  beliefAfterMildness,
  conscience,
  crowd,
  favourKindness,
  forgivenFrame,
  frameAfter,
  type GroupPlan,
  goodwillAfter,
  harmAfter,
  imageFrame,
  normAfter,
  type Plan,
  probability,
  referencePriceAfter,
  shadow,
  sticker,
} from '@fairweather/core';
import type { Count } from '../data/CountData.js';

/**
 * The mean field of the mechanism: one typical person stands for a group, and every random draw of the simulation is
 * replaced by its expectation. Differences between people and the luck of small groups are left out; the result is a
 * curve that can be fitted.
 *
 * @param level log odds of taking before any policy
 * @param counts the units to predict, in order; time also passes in missing units
 * @returns the expected number taken in each of `counts`
 */
export function expectedCounts(
  plan: Plan,
  group: GroupPlan,
  counts: readonly Count[],
  level: number,
): Float64Array {
  const { mechanism, frameRule, periodsPerUnit } = plan;
  const { timeline } = group;
  const image = frameRule === 'image';
  const { guilt, reciprocity, severity, conformity, opportunity } = mechanism;

  let frame = image ? imageFrame(0, mechanism.imageScale) : mechanism.frameStart;
  let frameBefore = frame;
  let belief = mechanism.beliefStart;
  let goodwill = mechanism.goodwillStart;
  let referencePrice = mechanism.referencePriceStart;
  let harm = mechanism.harm;
  const usual = opportunity * probability(level);
  let seen = usual;
  // The benefit that makes the log odds equal to the level before anything has happened.
  const benefit = level + shadow(belief, severity) + conscience(frame, guilt, harm, reciprocity, goodwill);

  const expected = new Float64Array(counts.length);
  const last = counts[counts.length - 1]?.unit ?? 0;
  let next = 0;
  for (let unit = 1; unit <= last; unit++) {
    const count = counts[next].unit === unit ? counts[next] : undefined;
    const periods = count ? count.periods : periodsPerUnit;
    let sum = 0;
    for (let day = 0; day < periods; day++) {
      const period = (unit - 1) * periodsPerUnit + day;
      const price = timeline.price[period];
      if (timeline.handover[period]) {
        frame *= mechanism.frameCarry;
        frameBefore *= mechanism.frameCarry;
        goodwill *= mechanism.goodwillCarry;
        belief = beliefAfterHandover(belief, mechanism.beliefCarry, mechanism.beliefStart);
      }
      const priceBefore = period > 0 ? timeline.price[period - 1] : 0;
      if (price > 0 && priceBefore === 0) frameBefore = frame;
      if (price === 0 && priceBefore > 0) {
        frame = forgivenFrame(frame, frameBefore, mechanism.forgiveness, goodwill);
      }
      frame = image
        ? imageFrame(price, mechanism.imageScale)
        : frameAfter(frame, mechanism.susceptibility, timeline.drive[period], timeline.recovery[period]);
      if (timeline.mild[period]) {
        const noticed = beliefAfterMildness(belief, mechanism.mildLikelihood);
        belief += mechanism.attention * (noticed - belief);
      }
      if (timeline.announced[period]) referencePrice = price;

      const share = probability(
        benefit +
          timeline.shock[period] -
          crowd(conformity, usual, seen) -
          sticker(
            price,
            referencePrice,
            frame,
            mechanism.priceSensitivity,
            mechanism.socialMuting,
            mechanism.lossAversion,
          ) -
          shadow(belief, severity) -
          conscience(frame, guilt, harm * timeline.visible[period], reciprocity, goodwill),
      );
      sum += share;

      const kindness = timeline.favour[period]
        ? favourKindness(timeline.need[period], timeline.granted[period], frame)
        : 0;
      goodwill = goodwillAfter(
        goodwill,
        kindness,
        mechanism.goodwillDecay,
        mechanism.grudgeDecay,
        mechanism.kindnessGain,
        mechanism.unkindnessGain,
      );
      referencePrice = referencePriceAfter(referencePrice, price, mechanism.referenceSpeed);
      harm += opportunity * (harmAfter(harm, share, mechanism.expectationSpeed) - harm);
      seen = normAfter(seen, opportunity * share, mechanism.normSpeed);
    }
    if (count) {
      expected[next] = periods > 0 ? (sum / periods) * count.opportunities : 0;
      next++;
    }
  }
  return expected;
}
