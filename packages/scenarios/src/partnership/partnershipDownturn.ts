import { defineScenario, mechanismParameter } from '@fairweather/core';
import {
  firmsMeasures,
  firmsMechanism,
  firmsMoney,
  firmsTalk,
  firmsTrade,
  fiveYears,
  lever,
  month,
  sixtyBuyers,
} from './firms.js';

/**
 * A favour asked in hard times, of a seller who promised partnership, of one who promised trade, and of one with a
 * contract.
 */
export const partnershipDownturn = defineScenario({
  name: 'partnership-downturn',
  title: 'Partnership in a downturn',
  story:
    'Sellers call it partnership; then the customer’s business turns down, and it asks a favour: lend us the ' +
    'equipment for a year. The cost of a yes is known at once, the cost of a no only years later.',
  source:
    'The design of Fairweather after Ariely (2008), Predictably Irrational, chapter 4; the sting of a refusal in ' +
    'a communal relationship after Aggarwal (2004), doi:10.1086/383426 (no replication found)',
  calendar: fiveYears,
  groups: [sixtyBuyers],
  theory: 'full',
  parameters: {
    ...firmsMoney,
    ...firmsTalk,
    ...firmsMechanism,
    frameStart: mechanismParameter('frameStart', {
      default: 0.95,
      role: 'lever',
      label: 'partnership promised',
      meaning: 'How social the relationship feels at the start: 1 is partnership sold hard, 0 plain trade.',
      source: 'a what-if; illustrative',
    }),
    downturnFrom: month(
      24,
      'downturn from',
      'First month of the customer’s downturn, in which it asks the favour.',
    ),
    downturnUntil: month(36, 'downturn until', 'Last month of the downturn, inclusive.'),
    ordersLost: lever({
      default: 0.4,
      low: 0,
      high: 1,
      unit: 'share',
      label: 'orders lost in the downturn',
      meaning: 'Share of the customer’s orders that fall away during the downturn.',
    }),
    granted: lever({
      default: 1,
      low: 0,
      high: 1,
      unit: 'share',
      label: 'favour granted',
      meaning: '1 grants the favour, 0 refuses it, 0.5 grants half.',
    }),
    reason: lever({
      default: 0,
      low: 0,
      high: 1,
      unit: 'share',
      label: 'reason given',
      meaning: 'Share of the sting of a refusal that a reason removes.',
    }),
    lock: lever({
      default: 0,
      low: 0,
      high: 20,
      unit: 'logit',
      label: 'lock',
      meaning: 'How strongly a contract binds until the lock ends; 0 is not at all.',
    }),
    lockUntil: month(42, 'lock until', 'Last month of the lock.'),
  },
  policy: [
    { kind: 'downturn', from: 'downturnFrom', until: 'downturnUntil', amount: 'ordersLost', groups: 'all' },
    {
      kind: 'favour',
      from: 'downturnFrom',
      need: 1,
      granted: 'granted',
      legitimacy: 'reason',
      groups: 'all',
    },
    { kind: 'lock', from: 1, until: 'lockUntil', amount: 'lock', groups: 'all' },
  ],
  trade: firmsTrade,
  measures: firmsMeasures,
  baselineArm: 'sold hard, granted',
  arms: [
    { name: 'sold hard, refused', values: { granted: 0 } },
    { name: 'sold hard, refused with a reason', values: { granted: 0, reason: 0.5 } },
    { name: 'sold hard, half granted', values: { granted: 0.5 } },
    { name: 'plain trade, granted', values: { frameStart: 0.2 } },
    { name: 'plain trade, refused', values: { frameStart: 0.2, granted: 0 } },
    { name: 'locked in, granted', values: { lock: 4 } },
    { name: 'locked in, refused', values: { lock: 4, granted: 0 } },
  ],
  compareWith: 'sold hard, granted',
});
