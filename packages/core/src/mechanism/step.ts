import type { MechanismValues } from '../parameters/mechanismParameters.js';
import { beliefAfterMildness } from './belief.js';
import { conscience } from './conscience.js';
import { crowd } from './crowd.js';
import { forgivenFrame, frameAfter, imageFrame } from './frame.js';
import { goodwillAfter } from './goodwill.js';
import { handOver } from './handover.js';
import { harmAfter } from './harm.js';
import type { Bond, Conduct, Others, Relationship, Terms } from './Relationship.js';
import { referencePriceAfter } from './referencePrice.js';
import { shadow } from './shadow.js';
import { stayingPrice, sticker } from './sticker.js';
import { utility, type Weighing } from './utility.js';

/**
 * The person of one period: how it notices, feels and chooses. An engine answers with draws, a mean field with chances.
 */
export interface Person {
  /** The weights of its choice; overwritten in every step. */
  readonly weighs: Weighing;
  /** The share of a mild response that is noticed: 1 or 0, or the chance. Asked only where there is one. */
  notices(): number;
  /** The frame as it is felt, which a contract may mix with a second one. */
  feels(frame: number): number;
  /** The sum of the prices that a custom theory adds, in logits; 0 without one. */
  added(): number;
  /** Chooses, by what it weighs. */
  decides(): Conduct;
}

/**
 * One period of one relationship. This is the order of events, and only the flat loops of `runGroup` and `runTrade`
 * repeat it, which tests compare with it digit by digit:
 *
 * 1. cues change what the buyer feels and believes,
 * 2. from that follow the prices of taking,
 * 3. and from the prices the utility, at which the buyer chooses;
 * 4. the choice has consequences, seen in the next period.
 *
 * @param relationship its states are moved
 * @param mechanism the values of the mechanism under the theory
 */
export function step(
  relationship: Relationship,
  now: Terms,
  others: Others,
  mechanism: MechanismValues,
  person: Person,
): void {
  cues(relationship, now, now.mild ? person.notices() : 0, mechanism);
  const { weighs } = person;
  weighs.frame = person.feels(relationship.frame);
  prices(relationship, now, others, mechanism, weighs);
  weighs.added = person.added();
  weighs.utility = utility(relationship.benefit, now, weighs);
  consequences(relationship, now, person.decides(), mechanism);
}

/**
 * Cues: a new counterpart (7), the frame (2), the belief (3), an announced price (6).
 *
 * @param noticed the share of a mild response that is noticed, 0 where there is none
 */
export function cues(
  relationship: Relationship,
  now: Terms,
  noticed: number,
  mechanism: MechanismValues,
): void {
  if (now.handover) handOver(relationship, mechanism);
  frameCues(relationship, now, mechanism);
  if (noticed > 0) {
    const sure = beliefAfterMildness(relationship.belief, mechanism.mildLikelihood);
    relationship.belief = moved(relationship.belief, sure, noticed);
  }
  if (now.announced) relationship.referencePrice = now.price;
}

/**
 * Equation (2), the frame: a price that comes is remembered for what it found, one that goes is forgiven, and the cues
 * of the period wear the frame or let it recover. Without memory the frame is that of today's price.
 *
 * @param whole the frame without a price, where it has no memory
 */
export function frameCues(bond: Bond, now: Terms, mechanism: MechanismValues, whole = 1): void {
  if (now.comes) bond.frameBefore = bond.frame;
  if (now.goes) {
    bond.frame = forgivenFrame(bond.frame, bond.frameBefore, mechanism.forgiveness, bond.goodwill);
  }
  bond.frame =
    now.frameRule === 'image'
      ? whole * imageFrame(now.named, mechanism.imageScale)
      : frameAfter(bond.frame, bond.susceptibility, now.drive, now.recovery);
}

/**
 * The four prices of taking, in logits. Without trade the sticker is the price of taking; with trade it is what money
 * makes of ordering from a rival, counted from its value at the start.
 *
 * @param into where they are written; its frame is read
 */
export function prices(
  relationship: Relationship,
  now: Terms,
  others: Others,
  mechanism: MechanismValues,
  into: Weighing,
): void {
  const { frame } = into;
  const { referencePrice, guilt, harm, reciprocity, goodwill } = relationship;
  into.sticker =
    now.rival === undefined
      ? sticker({ price: now.price, referencePrice, frame }, mechanism)
      : stayingPrice({ price: now.price, rivalPrice: now.rival.price, referencePrice, frame }, mechanism) -
        now.rival.opening;
  into.shadow = shadow(relationship.belief, mechanism.severity);
  into.conscience = conscience({ frame, guilt, harm: harm * now.visible, reciprocity, goodwill });
  into.crowd = crowd(mechanism.conformity, others.usualShare, others.seenShare);
}

/** Consequences: goodwill (5), the reference price (6), and the harm where guilt is about what the other expects. */
export function consequences(
  relationship: Relationship,
  now: Terms,
  { took, arose, kindness }: Conduct,
  mechanism: MechanismValues,
): void {
  goodwillMoves(relationship, kindness, mechanism);
  const { referencePrice, harm } = relationship;
  relationship.referencePrice = referencePriceAfter(referencePrice, now.price, mechanism.referenceSpeed);
  if (mechanism.expectationSpeed > 0) {
    relationship.harm = moved(harm, harmAfter(harm, took, mechanism.expectationSpeed), arose);
  }
}

/** Equation (5) for one side of a relationship. */
export function goodwillMoves(bond: Bond, kindness: number, mechanism: MechanismValues): void {
  // Nothing fades and nothing moves: the same digits, without the work.
  if (bond.goodwill === 0 && kindness === 0) {
    // A grudge that faded at once leaves −0 behind.
    bond.goodwill = 0;
    return;
  }
  bond.goodwill = goodwillAfter(bond.goodwill, kindness, mechanism);
}

/** A state after something that happens to a person or does not, or in the mean to a share of them. */
function moved(before: number, after: number, share: number): number {
  return share === 1 ? after : before + share * (after - before);
}
