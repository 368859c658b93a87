import type { MechanismName } from '@fairweather/core';

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
  socialMuting: { value: 0.6, source: 'plausible start between firms' },
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
