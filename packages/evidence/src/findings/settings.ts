import type { MechanismName } from '@fairweather/core';

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

/** One value of the mechanism and its source. */
export interface SourcedValue {
  readonly value: number;
  readonly source: string;
}

/**
 * The psychology that all findings share: one set of values, from the plausible starts of the design, and fitted to
 * no finding. The one without such a start, `forgiveness`, says which study was in view when it was chosen. Money is
 * counted in going rates of pay: 1 is the usual earnings or cost of the time or the thing. A round of a session, or a
 * month of a relationship, is one period.
 */
export const sharedPsychology = {
  benefitSpread: { value: 0.5, source: 'the default of the library' },
  guilt: { value: 1.2, source: 'plausible start between firms' },
  guiltSpread: { value: 0.5, source: 'plausible start: coefficient of variation' },
  reciprocity: { value: 0.8, source: 'plausible start between firms' },
  reciprocitySpread: { value: 0.5, source: 'plausible start: coefficient of variation' },
  priceSensitivity: { value: 0.8, source: 'plausible start between firms, per going rate of pay' },
  socialMuting: {
    value: 0,
    source:
      'one way in which a frame meets a price is enough: the price costs conscience, and is not muted besides',
  },
  lossAversion: { value: 2, source: 'plausible start between firms' },
  referenceSpeed: { value: 0.1, source: 'plausible start between firms' },
  cueLoss: { value: 0.9, source: 'plausible start for a price that is named once, in a laboratory' },
  eventLoss: { value: 0.35, source: 'plausible start between firms' },
  recovery: { value: 0.01, source: 'plausible start between firms' },
  repairStrength: { value: 0.05, source: 'plausible start between firms' },
  forgiveness: {
    value: 0.5,
    source:
      'chosen with the order of incentives and trust (Gächter, Kessler & Königstein) in view: at most goodwill ' +
      '(2), all that a price took comes back when it goes',
  },
  kindnessGain: { value: 0.6, source: 'plausible start between firms' },
  unkindnessGain: { value: 1.2, source: 'plausible start between firms: bad weighs twice as much as good' },
  goodwillDecay: { value: 0.02, source: 'plausible start between firms' },
  grudgeDecay: { value: 0.01, source: 'half the fading of goodwill' },
  attention: { value: 0, source: 'no shadow price: nobody reads mildness from a price' },
} as const satisfies Partial<Record<MechanismName, SourcedValue>>;
