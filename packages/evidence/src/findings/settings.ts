/**
 * How social a setting is before anything is done: the frame at the start. A fact of a study's design, chosen by
 * these words and not by its results.
 */
export const settings = {
  /** People who know each other or share a cause: asked for a favour or a duty, donors, customers of long standing. */
  partners: 1,
  /**
   * People who have just met, with something real at stake: subjects in a laboratory, workers on the first day of a
   * job.
   */
  strangers: 0.5,
  /** Paid work online, sales, hypothetical choices among strangers. */
  market: 0,
} as const;

/** What to assume where a study's own number was not found. The same for all studies, so that it can favour none. */
export const assumed = {
  /** The share who give, comply or cooperate in the control arm. */
  shareGiven: 0.5,
  /**
   * The share of what is possible that is given without pay, where the outcome has no ceiling; 0.64 in the one study
   * that measured one (Ariely, Bracha & Meier 2009, public and unpaid, of 1,290 key pairs). */
  shareOfCeiling: 2 / 3,
  /** A payment or sanction called low or weak, in going rates of pay. */
  weak: 0.25,
  /** A payment or sanction called high, strong or incentive-compatible, in going rates of pay. */
  strong: 2,
  /** How many were observed in an arm. */
  observations: 50,
} as const;

/** How much is in what people do to each other, the same in all findings; plausible starts. */
export const strengths = {
  /** Need that a gift meets, and that a refusal leaves: the form counts and not the worth. */
  favour: 1,
  /** Being seen doubles what conscience weighs. */
  visibility: 1,
} as const;

/** What a new counterpart inherits of the frame and of goodwill; plausible starts, no study measured them. */
export const inheritance = {
  /** A colleague who knows the relationship, or was introduced to it. */
  insider: 0.7,
  /** Somebody new, without a word from the one who left. */
  newcomer: 0.3,
} as const;
