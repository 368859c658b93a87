import { mechanismParameter } from '@fairweather/core';
import {
  definePartnership,
  money,
  month,
  monthOrNever,
  promised,
  share,
  smallFavours,
} from './definePartnership.js';

/** A relationship based on favours gets a price list for them: the day-care among firms. */
export const priceList = definePartnership({
  name: 'price-list',
  title: 'A price list for favours',
  story:
    'Support at short notice, a sample, an urgent delivery: the supplier helped, and the customer ordered. Then ' +
    'somebody adds up the costs, and every favour gets a price.',
  source:
    'The day-care among firms: Gneezy & Rustichini (2000), doi:10.1086/468061 (replication mixed). A fee for help ' +
    'in a communal relationship: Aggarwal (2004), doi:10.1086/383426 (no replication found). What is left when a ' +
    'price is taken back: Gächter, Kessler & Königstein (2009) (replication mixed). The sizes here are plausible ' +
    'starts',
  roles: [
    'The customer: they always helped you at short notice, and you ordered without asking the price elsewhere. ' +
      'Today you are handed a price list.',
    'The inside sales rep: you did the favours, and you know each customer by name. Now you must quote a price ' +
      'before you help.',
    'The managing director: you added up what the favours cost, and the sum is real. Decide on the list, its ' +
      'prices, and whether to take it back.',
  ],
  parameters: {
    frameStart: promised(0.8),
    goodwillStart: mechanismParameter('goodwillStart', {
      default: 0.5,
      source: 'favours have been done before; illustrative',
    }),
    ...smallFavours(0.15),
    favourPrice: money(
      0,
      'price of a favour',
      'Price of a favour on the list; 0 is no price list. Customers ask as often as before, but not at all if ' +
        'the price exceeds the worth of a favour.',
    ),
    listFrom: monthOrNever(25, 'price list from', 'First month of the price list; 0 is never.'),
    listUntil: month(60, 'price list until', 'Last month of the price list; 60 keeps it.'),
    reason: share(0, 'legitimate reason', 'Share of the market cue in the price list that a reason excuses.'),
  },
  policy: [
    {
      kind: 'price',
      label: 'price list',
      on: 'favours',
      from: 'listFrom',
      until: 'listUntil',
      amount: 'favourPrice',
      legitimacy: 'reason',
    },
  ],
  trade: { favour: { chance: 'favourChance', need: 'smallNeed' } },
  asGiven: 'favours stay free',
  arms: [
    { name: 'price list at cost', values: { favourPrice: 2 } },
    { name: 'price list with a margin', values: { favourPrice: 4 } },
    { name: 'price list at cost, with a reason', values: { favourPrice: 2, reason: 0.8 } },
    { name: 'price list at cost, taken back after a year', values: { favourPrice: 2, listUntil: 36 } },
    { name: 'plain trade, favours free', values: { frameStart: 0.2, goodwillStart: 0 } },
    {
      name: 'plain trade, price list at cost',
      values: { frameStart: 0.2, goodwillStart: 0, favourPrice: 2 },
    },
  ],
  compareWith: 'favours stay free',
});
