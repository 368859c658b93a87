/**
 * How social a setting is before any treatment: the frame at the start. A fact of a study's design, chosen by these
 * words and not by its results.
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

/** Assumptions for numbers that were not found in a study. They are the same for all studies, so they favour none. */
export const assumed = {
  /** The share who give, comply or cooperate in the control arm. */
  shareGiven: 0.5,
  /**
   * The share of the maximum that is given without pay, if the outcome has no ceiling; 0.64 in the one study
   * that measured one (Ariely, Bracha & Meier 2009, public and unpaid, of 1,290 key pairs). */
  shareOfCeiling: 2 / 3,
  /** A payment or sanction called low or weak, in going rates of pay. */
  weak: 0.25,
  /** A payment or sanction called high, strong or incentive-compatible, in going rates of pay. */
  strong: 2,
  /** Number of observations per arm. */
  observations: 50,
} as const;

/** Strengths of what people do to each other, the same in all findings; plausible starts. */
export const strengths = {
  /** Need that a gift meets, and that a refusal leaves: the form counts, not the worth. */
  favour: 1,
  /** Being seen doubles the weight of conscience. */
  visibility: 1,
} as const;

/** Shares of the frame and of goodwill that a new counterpart inherits; plausible starts, no study measured them. */
export const inheritance = {
  /** A colleague who knows the relationship, or was introduced to it. */
  insider: 0.7,
  /** Somebody new, without a word from the one who left. */
  newcomer: 0.3,
} as const;
