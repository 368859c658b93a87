import { lever, measure, mechanismParameter } from '@fairweather/core';
import { definePartnership, firmsTrade, month, monthOrNever, promised, share } from './definePartnership.js';

/** Hard times on either side, for customers who are tied and for customers who are free to leave. */
export const fairWeather = definePartnership({
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
  roles: [
    'The customer: you order here, and leaving would cost you trouble. Ask yourself whether you stay because you ' +
      'want to or because you must.',
    'The supplier: your customers stay, and you call it loyalty. Hard times come, and you find out who helps.',
    'The rival: you wait for the day on which leaving costs nothing. You have a good price and no history.',
  ],
  parameters: {
    frameStart: promised(0.8),
    switchingCost: mechanismParameter('switchingCost', {
      default: 1.5,
      role: 'lever',
      label: 'switching cost',
      meaning:
        'Effort of ordering elsewhere, in logits. Customers start at the same share of orders whatever its value: ' +
        'it says how much of that share is not loyalty.',
      source: 'a what-if; illustrative',
    }),
    freeFrom: monthOrNever(0, 'free to leave from', 'Month from which switching costs nothing; 0 is never.'),
    customerAsks: monthOrNever(
      0,
      'customer asks in',
      'First month of the customer’s hard times, in which it asks a favour; 0 is never.',
    ),
    customerRecovers: month(36, 'customer recovers after', 'Last month of the customer’s hard times.'),
    ordersLost: share(0.4, 'orders lost', 'Share of the customer’s orders that fall away in its hard times.'),
    supplierAsks: monthOrNever(
      0,
      'supplier asks in',
      'First month of the supplier’s hard times, in which it asks a favour; 0 is never.',
    ),
    supplierRecovers: month(36, 'supplier recovers after', 'Last month of the supplier’s hard times.'),
    worseService: lever({
      default: 1,
      high: 10,
      unit: 'logit',
      label: 'worse service',
      meaning: 'How much more tempting a rival is during the supplier’s hard times.',
    }),
    need: lever({
      default: 1,
      high: 2,
      unit: 'need',
      label: 'size of the favour',
      meaning: 'How much the favour is needed, and how much is asked; 1 is a favour to remember.',
    }),
  },
  policy: [
    { kind: 'release', label: 'free to leave', from: 'freeFrom', until: 60 },
    {
      kind: 'downturn',
      label: 'customer’s hard times',
      from: 'customerAsks',
      until: 'customerRecovers',
      amount: 'ordersLost',
    },
    { kind: 'favour', label: 'customer asks', from: 'customerAsks', need: 'need' },
    {
      kind: 'shock',
      label: 'supplier’s hard times',
      from: 'supplierAsks',
      until: 'supplierRecovers',
      amount: 'worseService',
    },
    { kind: 'favour', label: 'supplier asks', from: 'supplierAsks', need: 'need', asker: 'seller' },
  ],
  trade: {
    favour: { need: 'need' },
    // As ready to leave as the buyer.
    seller: { leaving: firmsTrade.leaving },
  },
  measures: [
    measure('granted', 'share of the favours asked that are granted', 'share', 'granted'),
    measure(
      'unbound',
      'share of the orders that would come if nothing bound the customer',
      'share',
      'unbound',
    ),
    measure('buyer_helps', 'chance that the customer would grant a favour', 'share', 'buyerHelps'),
    measure(
      'buyer_helps_unbound',
      'chance that the customer would grant a favour if nothing bound it',
      'share',
      'buyerHelpsUnbound',
    ),
    measure('seller_helps', 'chance that the seller would grant a favour', 'share', 'sellerHelps'),
    measure(
      'one_sidedness',
      'one-sidedness: 0 if both would help alike with nothing binding them, 1 if only the seller would',
      '−1 to 1',
      'oneSidedness',
    ),
    measure('left', 'share of the relationships that customers end', 'share', 'left'),
    measure('dropped', 'share of the relationships that the seller ends', 'share', 'dropped'),
  ],
  asGiven: 'fair weather, tied',
  arms: [
    { name: 'fair weather, free to leave', values: { freeFrom: 13 } },
    { name: 'customer’s hard times, tied', values: { customerAsks: 25 } },
    { name: 'customer’s hard times, free to leave', values: { customerAsks: 25, freeFrom: 13 } },
    { name: 'supplier’s hard times, tied', values: { supplierAsks: 25 } },
    { name: 'supplier’s hard times, free to leave', values: { supplierAsks: 25, freeFrom: 13 } },
  ],
  compareWith: 'fair weather, tied',
});
