import { lever } from '@fairweather/core';
import { definePartnership, firmsMoney, money, month, monthOrNever, promised } from './definePartnership.js';

const SOCIAL = 0.9;
const MARKET = 0.1;

/** Value in the seller's words, which buyers hardly understand unless they translate. */
const features = { proven: -0.2, promised: 0, gap: 0.5, careMonth: 0, preparation: 0 };
/** The same value in the buyer's words, without exaggeration. */
const translates = { proven: -0.8, promised: 0, gap: 0.5, careMonth: 0, preparation: 8 };
/** Translated and exaggerated: the excess promise is missed in the end. */
const overpromises = { proven: -0.8, promised: -0.4, gap: 1, careMonth: 0, preparation: 8 };
/** No word about value, but a favour for the money that the others spend on preparation. */
const relationship = { proven: 0, promised: 0, gap: 0.5, careMonth: 1, preparation: 0 };

/**
 * An offer whose value the buyer must understand, sold in four ways to buyers in both frames, and the first
 * disappointment.
 *
 * The believed advantage pulls buyers towards this seller from the first month: one part will prove true; the other
 * is promised in excess and believed only until the disappointment. The disappointment is an expected service that
 * does not come, modelled as a refused favour; its need grows with what had been promised in terms that the buyer can
 * check. The relationship seller says nothing that could be checked. He does not get a warmer frame at the start,
 * because the starting share of orders is solved for any frame and warmth would gain him nothing; instead he does a
 * favour, for the money that translating costs.
 */
export const valueTranslation = definePartnership({
  name: 'value-translation',
  title: 'The technology does not sell itself',
  story:
    'An offer is worth more than the rival’s, but only to a buyer who understands it, and one seller speaks of ' +
    'features, one of the buyer’s own numbers, and one of last summer’s dinner. After a year something goes wrong ' +
    'for the first time, and beliefs, orders and feelings are put to the test.',
  source:
    'Value-based selling after Töytäri & Rajala (2015), doi:10.1016/j.indmarman.2015.02.009 (case studies; no ' +
    'experiment, hence nothing that could have been replicated); the sting of a disappointment in a communal ' +
    'relationship after Aggarwal (2004), doi:10.1086/383426 (no replication found). All strengths are illustrative',
  roles: [
    'The buyer: three sellers explain the same machine to you. Trust the one whose words you could repeat to your ' +
      'own boss.',
    'The engineer who sells: you can recite features, work out the buyer’s own numbers, or promise a little more ' +
      'than is true. Choose.',
    'The seller with the contacts: you know the buyer from last summer’s dinner, and do not speak of numbers. ' +
      'After a year the first thing goes wrong.',
  ],
  parameters: {
    favourWorth: {
      ...firmsMoney.favourWorth,
      default: firmsMoney.favourCost.default,
      source: 'the cost of a favour, so that care is worth what it costs',
    },
    frameStart: promised(
      SOCIAL,
      'social frame at the start',
      'How social the relationship is for the buyers: 1 is friendship, 0 plain trade.',
    ),
    proven: lever({
      default: translates.proven,
      low: -5,
      high: 0,
      unit: 'logit',
      label: 'advantage that proves true',
      meaning: 'Permanent effect of the believed advantage on the pull of ordering elsewhere; below 0.',
    }),
    promised: lever({
      default: translates.promised,
      low: -5,
      high: 0,
      unit: 'logit',
      label: 'advantage promised beyond',
      meaning: 'Additional effect of the promised advantage until the disappointment; below 0.',
    }),
    disappointedMonth: month(12, 'disappointment', 'Month of the first disappointment.'),
    gap: lever({
      default: translates.gap,
      low: 0.001,
      high: 2,
      unit: '1',
      label: 'gap',
      meaning: 'Gap between promise and delivery: 1 is as large as a favour to remember.',
    }),
    careMonth: monthOrNever(
      0,
      'unasked favour',
      'Month in which the seller does an unasked favour; 0 is never.',
    ),
    preparation: money(
      translates.preparation,
      'cost of preparation',
      'Cost to the seller, in the first month, of learning one buyer’s numbers.',
    ),
  },
  policy: [
    { kind: 'shock', from: 1, until: 60, amount: 'proven' },
    { kind: 'shock', from: 1, until: 'disappointedMonth', amount: 'promised' },
    // A repair without strength: it only costs.
    { kind: 'repair', from: 1, until: 1, strength: 0, cost: 'preparation' },
    { kind: 'favour', label: 'unasked favour', from: 'careMonth', need: 1, granted: 1 },
    { kind: 'favour', label: 'disappointment', from: 'disappointedMonth', need: 'gap', granted: 0 },
  ],
  asGiven: 'translates, friends',
  arms: [
    { name: 'features, friends', values: features },
    { name: 'overpromises, friends', values: overpromises },
    { name: 'relationship, friends', values: relationship },
    { name: 'features, traders', values: { ...features, frameStart: MARKET } },
    { name: 'translates, traders', values: { ...translates, frameStart: MARKET } },
    { name: 'overpromises, traders', values: { ...overpromises, frameStart: MARKET } },
    { name: 'relationship, traders', values: { ...relationship, frameStart: MARKET } },
  ],
  compareWith: 'features, friends',
});
