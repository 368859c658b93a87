import type { Finding } from '../Finding.js';
import type { FindingDesign } from '../FindingDesign.js';
import { laboratory } from '../laboratory.js';
import { directionOnly } from '../published.js';
import { assumed } from '../settings.js';
import { gift, inSetting, pay } from '../treatments.js';

const finding: Finding = {
  id: 'gachter_kessler_konigstein',
  short: 'Gachter, Kessler & Konigstein 2009/2011',
  citation:
    'Gachter, S., Kessler, E. & Konigstein, M. (2009). Performance incentives and the dynamics of voluntary ' +
    'cooperation (WP); (2011) The roles of incentives and voluntary cooperation for contractual compliance. IZA ' +
    'DP 5774.',
  doi: null,
  design: 'Gift-exchange game; trust, fine or bonus contracts in different orders, one-shot and repeated.',
  treatments: ['trust first', 'incentive first', 'repeated'],
  nTotal: null,
  nPerTreatment: null,
  unit: 'agent',
  outcomeMeasure: 'effort above the self-interested best reply',
  figures: [
    {
      treatment: 'incentive-compatible contract',
      statistic: 'sign',
      value: null,
      unit: null,
      confidence: 'verified',
      sign: -1,
      qualitative: 'best-reply effort; voluntary cooperation fully crowded out',
    },
    {
      treatment: 'after incentives are abolished (incentive first)',
      statistic: 'sign',
      value: null,
      unit: null,
      confidence: 'verified',
      sign: -1,
      qualitative: 'voluntary cooperation lower',
    },
    {
      treatment: 'if voluntary cooperation was experienced first',
      statistic: 'sign',
      value: null,
      unit: null,
      confidence: 'verified',
      sign: 0,
      qualitative: 'no lasting effect',
    },
    {
      treatment: 'repeated interaction',
      statistic: 'sign',
      value: null,
      unit: null,
      confidence: 'verified',
      sign: 0,
      qualitative: 'no lasting effect; explicit incentives unnecessary',
    },
  ],
  derived: [],
  significance: 'Reported; values not retrieved.',
  replication: {
    status: 'mixed',
    notes:
      'The 2011 version stresses that the contemporaneous crowding-out is robust; the after-effect depends on order.',
    citations: [],
    confidence: 'verified',
  },
  predictionSocialVsMarket: 'The first regime sets the norm.',
  modelMustReproduce:
    'Order dependence: market-first leaves a scar; social-first or an ongoing relationship protects. This is the ' +
    'sharpest test of a path-dependent norm state.',
  suggestedTest: null,
  caveats: [],
  directionConfidence: 'verified',
  effectSizeVerified: false,
  verificationLevel: 'direction_only_from_abstract',
};

/** Three phases of ten rounds after the round before. Under trust, a generous wage is paid before each round. */
const FIRST = [2, 11] as const;
const SECOND = [12, 21] as const;
const THIRD = [22, 31] as const;
type Phase = readonly [number, number];

const trust = ([from, until]: Phase) => gift(from - 1, until - 1);
const incentive = ([from, until]: Phase) => pay(assumed.strong, from, until);
const during = ([from, until]: Phase) => ({ from, until });

/** Gächter, Kessler & Königstein (2009, 2011): incentives before trust, after trust, and among partners. */
export const gachterKesslerKonigstein: FindingDesign = {
  finding,
  scenario: laboratory({
    finding,
    setting: 'strangers',
    rounds: THIRD[1],
    groups: [{ name: 'agents', given: assumed.shareGiven }],
    control: 'no contract',
    arms: {
      'trust throughout': gift(1, THIRD[1] - 1),
      'incentive, then trust': { ...incentive(FIRST), ...trust(SECOND) },
      'trust, incentive, trust': { ...trust(FIRST), ...incentive(SECOND), ...trust(THIRD) },
      'partners, trust throughout': { ...gift(1, SECOND[1] - 1), ...inSetting('partners') },
      'partners, incentive, then trust': {
        ...gift(1, SECOND[1] - 1),
        ...incentive(FIRST),
        ...inSetting('partners'),
      },
    },
  }),
  cells: {
    fresh: { arm: 'trust throughout', ...during(FIRST) },
    after: { arm: 'incentive, then trust', ...during(SECOND) },
    throughout: { arm: 'trust throughout', ...during(THIRD) },
    afterBoth: { arm: 'trust, incentive, trust', ...during(THIRD) },
    partners: { arm: 'partners, trust throughout', ...during(SECOND) },
    partnersAfter: { arm: 'partners, incentive, then trust', ...during(SECOND) },
    frame: { arm: 'no contract', of: 'frame', ...during(FIRST) },
    frameUnder: { arm: 'incentive, then trust', of: 'frame', ...during(FIRST) },
  },
  comparisons: [
    {
      name: 'trust after incentives that came first, against trust that nothing preceded',
      weights: { after: 1, fresh: -1 },
      unit: 'share',
      published: directionOnly('negative'),
    },
    {
      name: 'trust after trust and incentives, against trust throughout',
      weights: { afterBoth: 1, throughout: -1 },
      unit: 'share',
      published: directionOnly('none'),
    },
    {
      name: 'partners: trust after incentives, against trust throughout',
      weights: { partnersAfter: 1, partners: -1 },
      unit: 'share',
      published: directionOnly('none'),
    },
    {
      name: 'frame: under incentives against no contract',
      weights: { frameUnder: 1, frame: -1 },
      unit: 'frame',
      published: directionOnly('negative'),
    },
  ],
  conditions: [{ name: 'people in a market frame', values: inSetting('market') }],
  note:
    'Goodwill that was present when the incentives went forgives them, so people who first cooperated freely have ' +
    'no scar, and neither do partners, who receive a generous wage throughout; where incentives came first there ' +
    'was little goodwill to forgive with. This was built in with this study in view: these hits are descriptions ' +
    'and not predictions.',
};
