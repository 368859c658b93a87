import { tenbrunselMessick1999 as finding } from '../data/tenbrunselMessick1999.js';
import type { Experiment } from '../Experiment.js';
import { laboratory } from '../laboratory.js';
import { directionOnly } from '../published.js';
import { assumed } from '../settings.js';
import { pay } from '../treatments.js';

/**
 * Tenbrunsel & Messick (1999): manufacturers who keep an agreement on emissions, under no, a weak or a strong sanction.
 */
export const tenbrunselMessick1999: Experiment = {
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
