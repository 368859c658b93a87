import { settings, strengths } from './settings.js';
import type { Treatment } from './Treatment.js';

/** The round before anything is done. A gift or a refusal in it is felt from the next round on. */
export const BEFORE = 1;
/** The first round under the treatment. */
export const TREATED = 2;
/** A sum that is named and does not depend on the act: the cue of a price, and no price to speak of. */
const NAMED = 1e-6;

/** The same lever in each of some rounds. */
function inRounds(lever: string, value: number, from: number, until: number): Treatment {
  return Object.fromEntries(
    Array.from({ length: until - from + 1 }, (_, i) => [`${lever}${from + i}`, value]),
  );
}

/** What a round without the act costs, in going rates of pay: a reward forgone, or a fine. */
export function pay(amount: number, from = TREATED, until = from): Treatment {
  return inRounds('pay', amount, from, until);
}

/** A price whose cue is excused in full, because it leaves the relationship or can be given away. */
export function excusedPay(amount: number, from = TREATED, until = from): Treatment {
  return { ...pay(amount, from, until), ...inRounds('excused', 1, from, until) };
}

/** A kindness beyond what was owed. Its form counts and not its worth: every gift meets the same need. */
export function gift(from = BEFORE, until = from): Treatment {
  return { ...inRounds('need', strengths.favour, from, until), ...inRounds('granted', 1, from, until) };
}

/** Less than was owed: a cut, a refusal, a hold-up. */
export function refusal(from = BEFORE, until = from): Treatment {
  return inRounds('need', strengths.favour, from, until);
}

/** Money named that is not tied to the act, for some rounds. */
export function moneyNamed(from = TREATED, until = from): Treatment {
  return pay(NAMED, from, until);
}

/** A gift of money: a kindness in the form in which wages are paid. */
export function cashGift(until = TREATED): Treatment {
  return { ...gift(), ...moneyNamed(TREATED, until) };
}

/** The counterpart goes by the rules. */
export function rules(strength: number, from = TREATED, until = from): Treatment {
  return inRounds('rules', strength, from, until);
}

/** Others see what one does. */
export function visible(from = TREATED, until = from): Treatment {
  return inRounds('seen', strengths.visibility, from, until);
}

/** Somebody else takes over who inherits this share of the frame and of goodwill. */
export function handover(inherited: number, at = TREATED): Treatment {
  return { handoverAt: at, frameCarry: inherited, goodwillCarry: inherited };
}

/** People with this share of pro-social ones among them. */
export function proSocial(share: number): Treatment {
  return { proSocialShare: share };
}

/** People in this setting. */
export function inSetting(setting: keyof typeof settings): Treatment {
  return { frameStart: settings[setting] };
}
