import { lever } from '@fairweather/core';
import { definePartnership, month, promised, share } from './definePartnership.js';

/**
 * A favour asked in hard times, of a seller who promised partnership, of one who promised trade, and of one with a
 * contract.
 */
export const partnershipDownturn = definePartnership({
  name: 'partnership-downturn',
  title: 'Partnership in a downturn',
  story:
    'Sellers call it partnership; then the customer’s business turns down, and it asks a favour: lend us the ' +
    'equipment for a year. The cost of a yes is known at once, the cost of a no only years later.',
  source:
    'The design of Fairweather after Ariely (2008), Predictably Irrational, chapter 4; the sting of a refusal in ' +
    'a communal relationship after Aggarwal (2004), doi:10.1086/383426 (no replication found)',
  roles: [
    'The customer: you were promised partnership, and your orders have just fallen away. Ask your supplier to ' +
      'lend you the equipment for a year.',
    'The account manager: you sold the word “partnership”, and now you are asked to keep it. Say yes, no, or ' +
      'half, and say why.',
    'The finance director: you see what the favour costs this year, to the cent. The cost of a no is not in your ' +
      'books.',
  ],
  parameters: {
    frameStart: promised(0.95),
    downturnFrom: month(
      24,
      'downturn from',
      'First month of the customer’s downturn, in which it asks the favour.',
    ),
    downturnUntil: month(36, 'downturn until', 'Last month of the downturn, inclusive.'),
    ordersLost: share(
      0.4,
      'orders lost in the downturn',
      'Share of the customer’s orders that fall away during the downturn.',
    ),
    granted: share(1, 'favour granted', '1 grants the favour, 0 refuses it, 0.5 grants half.'),
    reason: share(0, 'reason given', 'Share of the sting of a refusal that a reason removes.'),
    lock: lever({
      default: 0,
      high: 20,
      unit: 'logit',
      label: 'lock',
      meaning: 'How strongly a contract binds until the lock ends; 0 is not at all.',
    }),
    lockUntil: month(42, 'lock until', 'Last month of the lock.'),
  },
  policy: [
    {
      kind: 'downturn',
      label: 'downturn',
      from: 'downturnFrom',
      until: 'downturnUntil',
      amount: 'ordersLost',
    },
    {
      kind: 'favour',
      label: 'favour asked',
      from: 'downturnFrom',
      need: 1,
      granted: 'granted',
      legitimacy: 'reason',
    },
    { kind: 'lock', label: 'lock', from: 1, until: 'lockUntil', amount: 'lock' },
  ],
  asGiven: 'sold hard, granted',
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
