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

const SOCIAL = 0.9;
const MARKET = 0.1;

/** Value in the seller's words, of which buyers who do not translate hear little. */
const features = { proven: -0.2, promised: 0, gap: 0.5, careMonth: 0, preparation: 0 };
/** The same value in the buyer's words, and no more than it is. */
const translates = { proven: -0.8, promised: 0, gap: 0.5, careMonth: 0, preparation: 8 };
/** Translated, and more than it is: what is promised beyond is missed in the end. */
const overpromises = { proven: -0.8, promised: -0.4, gap: 1, careMonth: 0, preparation: 8 };
/** No word about value, and a favour for the money that the others spend on preparation. */
const relationship = { proven: 0, promised: 0, gap: 0.5, careMonth: 1, preparation: 0 };

/**
 * An offer whose value the buyer must understand, sold in four ways to buyers under both frames, and the first
 * disappointment.
 *
 * What is believed of the advantage is a pull towards this seller from the first month: what will prove true, and
 * what is promised beyond it and believed until the disappointment only. The disappointment is a service that was
 * taken as promised and does not come, a favour refused; it is needed the more, the more had been promised in terms
 * that the buyer can check. The seller of the relationship says nothing that could be checked. He is not given a
 * warmer frame at the start, since the starting share of orders is solved for any frame and warmth would buy him
 * nothing: what he has is a favour, for the money that translating costs.
 */
export const valueTranslation = defineScenario({
  name: 'value-translation',
  title: 'The technology does not sell itself',
  story:
    'An offer is worth more than the rival’s, but only to a buyer who understands it, and one seller speaks of ' +
    'features, one of the buyer’s own numbers, and one of last summer’s dinner. After a year the first thing goes ' +
    'wrong, and what was believed, bought and felt is put to the test.',
  source:
    'Value-based selling after Töytäri & Rajala (2015), doi:10.1016/j.indmarman.2015.02.009 (case studies; no ' +
    'experiment, hence nothing that could have been replicated); the sting of a disappointment in a communal ' +
    'relationship after Aggarwal (2004), doi:10.1086/383426 (no replication found). All strengths are illustrative',
  calendar: fiveYears,
  groups: [sixtyBuyers],
  theory: 'full',
  parameters: {
    ...firmsMoney,
    ...firmsTalk,
    ...firmsMechanism,
    favourWorth: {
      ...firmsMoney.favourWorth,
      default: firmsMoney.favourCost.default,
      source: 'the cost of a favour, so that care is worth what it costs',
    },
    frameStart: mechanismParameter('frameStart', {
      default: SOCIAL,
      role: 'lever',
      label: 'social frame at the start',
      meaning: 'How social the buyers take the relationship: 1 is among friends, 0 plain trade.',
      source: 'a what-if; illustrative',
    }),
    proven: lever({
      default: translates.proven,
      low: -5,
      high: 0,
      unit: 'logit',
      label: 'advantage that proves true',
      meaning: 'What the believed advantage takes away from ordering elsewhere, for good; below 0.',
    }),
    promised: lever({
      default: translates.promised,
      low: -5,
      high: 0,
      unit: 'logit',
      label: 'advantage promised beyond',
      meaning: 'What is believed beyond that until the disappointment; below 0.',
    }),
    disappointedMonth: month(12, 'disappointment', 'Month of the first disappointment.'),
    gap: lever({
      default: translates.gap,
      low: 0.001,
      high: 2,
      unit: '1',
      label: 'gap',
      meaning:
        'How much was missed between what was promised and what came: 1 is a favour that one remembers.',
    }),
    careMonth: month(0, 'favour unasked', 'Month in which the seller does a favour unasked; 0 is never.', 0),
    preparation: lever({
      default: translates.preparation,
      low: 0,
      high: 1000,
      unit: 'thousand',
      label: 'cost of preparation',
      meaning: 'What it costs the seller in the first month to learn the numbers of one buyer.',
    }),
  },
  policy: [
    { kind: 'shock', from: 1, until: 60, amount: 'proven', groups: 'all' },
    { kind: 'shock', from: 1, until: 'disappointedMonth', amount: 'promised', groups: 'all' },
    // A repair without strength: it only costs.
    { kind: 'repair', from: 1, until: 1, strength: 0, cost: 'preparation', groups: 'all' },
    { kind: 'favour', from: 'careMonth', need: 1, granted: 1, groups: 'all' },
    { kind: 'favour', from: 'disappointedMonth', need: 'gap', granted: 0, groups: 'all' },
  ],
  trade: firmsTrade,
  measures: firmsMeasures,
  baselineArm: 'translates, friends',
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
