import type { Finding } from '../Finding.js';

/** Fishman & Pope 2006; Haselhuhn et al. 2012 (video fines): what was published. */
export const fishmanPopeHaselhuhn2012: Finding = {
  id: 'fishman_pope_haselhuhn_2012',
  short: 'Fishman & Pope 2006; Haselhuhn et al. 2012 (video fines)',
  citation:
    'Fishman, P. & Pope, D.G. (2006). Punishment-induced deterrence: Evidence from the video rental market. UC ' +
    'Berkeley WP; Haselhuhn, M., Pope, D., Schweitzer, M. & Fishman, P. (2012). The impact of personal experience ' +
    'on behavior: Evidence from video-rental fines. Management Science, 58(1), 52-61.',
  doi: '10.1287/mnsc.1110.1367',
  design: 'Panel of video rentals with late fees.',
  treatments: ['paid a late fee last time', 'did not'],
  nTotal: null,
  nPerTreatment: null,
  unit: 'rental visit',
  outcomeMeasure: 'probability of another late fee',
  figures: [
    {
      treatment: 'after paying a fee',
      statistic: 'relative change in probability of late fee next visit',
      value: -19,
      unit: 'percent',
      confidence: 'verified',
    },
    {
      treatment: 'over time',
      statistic: 'persistence',
      value: null,
      unit: null,
      confidence: 'verified',
      qualitative: 'decays quickly',
    },
  ],
  derived: [],
  significance: 'Significant (abstract).',
  replication: {
    status: 'successful',
    notes: 'Two papers on the same market.',
    citations: [],
    confidence: 'verified',
  },
  predictionSocialVsMarket:
    'In a setting that was always a market the fine is just a price; being fined deters.',
  modelMustReproduce:
    'In a market-frame baseline, a paid fine reduces repeat lateness by 19%, fading quickly (recency), the ' +
    'opposite sign to the day-care case.',
  suggestedTest: null,
  caveats: [],
  directionConfidence: 'verified',
  effectSizeVerified: true,
  verificationLevel: 'primary_abstract',
};
