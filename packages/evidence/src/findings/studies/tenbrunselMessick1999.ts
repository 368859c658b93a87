import type { Finding } from '../Finding.js';
import type { FindingDesign } from '../FindingDesign.js';
import { laboratory } from '../laboratory.js';
import { directionOnly } from '../published.js';
import { assumed } from '../settings.js';
import { pay } from '../treatments.js';

const finding: Finding = {
  id: 'tenbrunsel_messick_1999',
  short: 'Tenbrunsel & Messick 1999',
  citation:
    'Tenbrunsel, A.E. & Messick, D.M. (1999). Sanctioning systems, decision frames, and cooperation. ' +
    'Administrative Science Quarterly, 44(4), 684-707.',
  doi: '10.2307/2667052',
  design:
    'Three studies; manufacturers decide on emissions agreement; no, weak or strong sanction; frame measured ' +
    '(business / ethical).',
  treatments: ['none', 'weak', 'strong'],
  nTotal: null,
  nPerTreatment: null,
  unit: 'participant',
  outcomeMeasure: 'cooperation; chosen frame',
  figures: [
    {
      treatment: 'weak vs none',
      statistic: 'sign',
      value: null,
      unit: null,
      confidence: 'verified',
      sign: -1,
      qualitative: 'less cooperation',
    },
    {
      treatment: 'frame',
      statistic: 'sign',
      value: null,
      unit: null,
      confidence: 'verified',
      qualitative: 'with a sanction: business rather than ethical decision',
    },
    {
      treatment: 'strength of sanction',
      statistic: 'moderation',
      value: null,
      unit: null,
      confidence: 'verified',
      qualitative: 'whether strength is considered depends on the frame (only in the business frame: memory)',
    },
  ],
  derived: [],
  significance: 'Reported; values not retrieved.',
  replication: {
    status: 'untested',
    notes: '',
    citations: [],
    confidence: 'memory',
  },
  predictionSocialVsMarket: 'The direct statement of a frame switch.',
  modelMustReproduce:
    'Two-state frame: no sanction -> ethical frame, cooperation high and insensitive to strength; any sanction -> ' +
    'business frame, cooperation increasing in strength. Weak < none.',
  suggestedTest: null,
  caveats: [],
  directionConfidence: 'verified',
  effectSizeVerified: false,
  verificationLevel: 'direction_only_from_abstract',
};

/**
 * Tenbrunsel & Messick (1999): manufacturers who keep an agreement on emissions, under no, a weak or a strong sanction.
 */
export const tenbrunselMessick1999: FindingDesign = {
  finding,
  scenario: laboratory({
    finding,
    setting: 'partners',
    groups: [{ name: 'manufacturers', given: assumed.shareGiven }],
    control: 'no sanction',
    arms: { 'weak sanction': pay(assumed.weak), 'strong sanction': pay(assumed.strong) },
  }),
  cells: {
    none: { arm: 'no sanction' },
    weak: { arm: 'weak sanction' },
    strong: { arm: 'strong sanction' },
    noneFrame: { arm: 'no sanction', of: 'frame' },
    weakFrame: { arm: 'weak sanction', of: 'frame' },
  },
  comparisons: [
    {
      name: 'weak sanction against none',
      weights: { weak: 1, none: -1 },
      unit: 'share',
      published: directionOnly('negative'),
    },
    {
      name: 'frame: weak sanction against none',
      weights: { weakFrame: 1, noneFrame: -1 },
      unit: 'frame',
      published: directionOnly('negative'),
    },
    {
      name: 'strong sanction against weak',
      weights: { strong: 1, weak: -1 },
      unit: 'share',
      published: directionOnly('positive', 'memory'),
    },
  ],
  note:
    'Levels and stakes were not found: half cooperate without a sanction, a weak one is a quarter of the ' +
    'going rate and a strong one twice the going rate.',
};
