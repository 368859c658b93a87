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
  smallFavours,
} from './firms.js';

/** A relationship based on favours gets a price list for them: the day-care among firms. */
export const priceList = defineScenario({
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
  calendar: fiveYears,
  groups: [sixtyBuyers],
  theory: 'full',
  parameters: {
    ...firmsMoney,
    ...firmsTalk,
    ...firmsMechanism,
    frameStart: mechanismParameter('frameStart', {
      default: 0.8,
      role: 'lever',
      label: 'partnership promised',
      meaning: 'How social the relationship feels at the start: 1 is partnership sold hard, 0 plain trade.',
      source: 'a what-if; illustrative',
    }),
    goodwillStart: mechanismParameter('goodwillStart', {
      default: 0.5,
      source: 'favours have been done before; illustrative',
    }),
    ...smallFavours(0.15),
    favourPrice: lever({
      default: 0,
      low: 0,
      high: 1000,
      unit: 'thousand',
      label: 'price of a favour',
      meaning:
        'Price of a favour on the list; 0 is no price list. Customers ask as often as before, but not at all if ' +
        'the price exceeds the worth of a favour.',
    }),
    listFrom: month(25, 'price list from', 'First month of the price list; 0 is never.', 0),
    listUntil: month(60, 'price list until', 'Last month of the price list; 60 keeps it.'),
    reason: lever({
      default: 0,
      low: 0,
      high: 1,
      unit: 'share',
      label: 'legitimate reason',
      meaning: 'Share of the market cue in the price list that a reason excuses.',
    }),
  },
  policy: [
    {
      kind: 'price',
      on: 'favours',
      from: 'listFrom',
      until: 'listUntil',
      amount: 'favourPrice',
      legitimacy: 'reason',
      groups: 'all',
    },
  ],
  trade: { ...firmsTrade, favour: { ...firmsTrade.favour, chance: 'favourChance', need: 'smallNeed' } },
  measures: firmsMeasures,
  baselineArm: 'favours stay free',
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
