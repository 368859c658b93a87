import type { Treatment } from './FindingDesign.js';
import { settings, strengths } from './settings.js';

/** The round before the treatment. A gift or a refusal in it is felt from the next round on. */
export const BEFORE = 1;
/** The first round under the treatment. */
export const TREATED = 2;
/** A named sum that does not depend on the act: the cue of a price, with a negligible price. */
const NAMED = 1e-6;

/** The same lever in several rounds. */
function inRounds(lever: string, value: number, from: number, until: number): Treatment {
  return Object.fromEntries(
    Array.from({ length: until - from + 1 }, (_, i) => [`${lever}${from + i}`, value]),
  );
}

/** The cost of a round without the act, in going rates of pay: a reward forgone, or a fine. */
export function pay(amount: number, from = TREATED, until = from): Treatment {
  return inRounds('pay', amount, from, until);
}

/** A price whose cue is fully excused, because the money leaves the relationship or can be given away. */
export function excusedPay(amount: number, from = TREATED, until = from): Treatment {
  return { ...pay(amount, from, until), ...inRounds('excused', 1, from, until) };
}

/** A kindness beyond what was owed. Its form counts, not its worth: every gift meets the same need. */
export function gift(from = BEFORE, until = from): Treatment {
  return { ...inRounds('need', strengths.favour, from, until), ...inRounds('granted', 1, from, until) };
}

/** Less than was owed: a cut, a refusal, a hold-up. */
export function refusal(from = BEFORE, until = from): Treatment {
  return inRounds('need', strengths.favour, from, until);
}

/** Money that is named but not tied to the act, for some rounds. */
export function moneyNamed(from = TREATED, until = from): Treatment {
  return pay(NAMED, from, until);
}

/**
 * Money without a condition. It is no price of the act, so that it costs nothing of the frame (Deci & Ryan 1985), and
 * it is kind only by the care of its form (Hart & Moore 2008): plain money is what one hires people with, and money
 * that somebody took trouble over is a gift.
 */
export function moneyGift(form: 'plain' | 'with care'): Treatment {
  return form === 'plain' ? {} : gift();
}

/** The counterpart applies the rules. */
export function rules(strength: number, from = TREATED, until = from): Treatment {
  return inRounds('rules', strength, from, until);
}

/** Others see each person's act. */
export function visible(from = TREATED, until = from): Treatment {
  return inRounds('seen', strengths.visibility, from, until);
}

/** Somebody else takes over and inherits this share of the frame and of goodwill. */
export function handover(inherited: number, at = TREATED): Treatment {
  return { handoverAt: at, frameCarry: inherited, goodwillCarry: inherited };
}

/** People of whom this share is pro-social. */
export function proSocial(share: number): Treatment {
  return { proSocialShare: share };
}

/** People in this setting. */
export function inSetting(setting: keyof typeof settings): Treatment {
  return { frameStart: settings[setting] };
}
