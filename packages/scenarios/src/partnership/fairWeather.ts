import { defineScenario, mechanismParameter } from '@fairweather/core';
import {
  firmsMeasure,
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

/** Hard times on either side, for customers who are tied and for customers who are free to leave. */
export const fairWeather = defineScenario({
  name: 'fair-weather',
  title: 'Fair-weather partners',
  story:
    'A customer who cannot leave looks like a loyal one, and a partnership looks mutual as long as nobody needs ' +
    'anything. Then leaving becomes easy, or hard times come, for the customer or for the supplier, and one of ' +
    'them asks the other for help.',
  source:
    'The design of Fairweather: switching cost is kept apart, so that lock-in is never called loyalty. The sting ' +
    'of a refusal in a communal relationship: Aggarwal (2004), doi:10.1086/383426 (no replication found). Help ' +
    'between firms in hard times: illustrative; no counts were found',
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
    switchingCost: mechanismParameter('switchingCost', {
      default: 1.5,
      role: 'lever',
      label: 'switching cost',
      meaning:
        'Effort of ordering elsewhere, in logits. Customers start at the same share of orders whatever its value: ' +
        'it says how much of that share is not loyalty.',
      source: 'a what-if; illustrative',
    }),
    freeFrom: month(0, 'free to leave from', 'Month from which switching costs nothing; 0 is never.', 0),
    customerAsks: month(
      0,
      'customer asks in',
      'First month of the customer’s hard times, in which it asks a favour; 0 is never.',
      0,
    ),
    customerRecovers: month(36, 'customer recovers after', 'Last month of the customer’s hard times.'),
    ordersLost: lever({
      default: 0.4,
      low: 0,
      high: 1,
      unit: 'share',
      label: 'orders lost',
      meaning: 'Share of the customer’s orders that fall away in its hard times.',
    }),
    supplierAsks: month(
      0,
      'supplier asks in',
      'First month of the supplier’s hard times, in which it asks a favour; 0 is never.',
      0,
    ),
    supplierRecovers: month(36, 'supplier recovers after', 'Last month of the supplier’s hard times.'),
    worseService: lever({
      default: 1,
      low: 0,
      high: 10,
      unit: 'logit',
      label: 'worse service',
      meaning: 'How much more tempting a rival is during the supplier’s hard times.',
    }),
    need: lever({
      default: 1,
      low: 0,
      high: 2,
      unit: 'need',
      label: 'size of the favour',
      meaning: 'How much the favour is needed, and how much is asked; 1 is a favour to remember.',
    }),
  },
  policy: [
    { kind: 'release', from: 'freeFrom', until: 60, groups: 'all' },
    {
      kind: 'downturn',
      from: 'customerAsks',
      until: 'customerRecovers',
      amount: 'ordersLost',
      groups: 'all',
    },
    { kind: 'favour', from: 'customerAsks', need: 'need', groups: 'all' },
    { kind: 'shock', from: 'supplierAsks', until: 'supplierRecovers', amount: 'worseService', groups: 'all' },
    { kind: 'favour', from: 'supplierAsks', need: 'need', asker: 'seller', groups: 'all' },
  ],
  trade: {
    ...firmsTrade,
    favour: { ...firmsTrade.favour, need: 'need' },
    // As ready to leave as the buyer.
    seller: { ...firmsTrade.seller, leaving: firmsTrade.leaving },
  },
  measures: [
    ...firmsMeasures,
    firmsMeasure('granted', 'share of the favours asked that are granted', 'share', 'granted'),
    firmsMeasure(
      'unbound',
      'share of the orders that would come if nothing bound the customer',
      'share',
      'unbound',
    ),
    firmsMeasure('buyer_helps', 'chance that the customer would grant a favour', 'share', 'buyerHelps'),
    firmsMeasure(
      'buyer_helps_unbound',
      'chance that the customer would grant a favour if nothing bound it',
      'share',
      'buyerHelpsUnbound',
    ),
    firmsMeasure('seller_helps', 'chance that the seller would grant a favour', 'share', 'sellerHelps'),
    firmsMeasure(
      'one_sidedness',
      'one-sidedness: 0 if both would help alike with nothing binding them, 1 if only the seller would',
      '−1 to 1',
      'oneSidedness',
    ),
    firmsMeasure('left', 'share of the relationships that customers end', 'share', 'left'),
    firmsMeasure('dropped', 'share of the relationships that the seller ends', 'share', 'dropped'),
  ],
  baselineArm: 'fair weather, tied',
  arms: [
    { name: 'fair weather, free to leave', values: { freeFrom: 13 } },
    { name: 'customer’s hard times, tied', values: { customerAsks: 25 } },
    { name: 'customer’s hard times, free to leave', values: { customerAsks: 25, freeFrom: 13 } },
    { name: 'supplier’s hard times, tied', values: { supplierAsks: 25 } },
    { name: 'supplier’s hard times, free to leave', values: { supplierAsks: 25, freeFrom: 13 } },
  ],
  compareWith: 'fair weather, tied',
});
