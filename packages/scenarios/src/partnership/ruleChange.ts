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

/**
 * A fee, a price list or a stricter term in the middle of a contract: by surprise, announced, with a reason, in
 * steps, taken back.
 */
export const ruleChange = definePartnership({
  name: 'rule-change',
  title: 'New rules in the middle of a contract',
  story:
    'Half of the relationship is governed by a contract; the other half rests on what both take for granted. Two ' +
    'years in, the supplier changes the terms, and later it may reconsider.',
  source:
    'Contracts and trust: Malhotra & Murnighan (2002), doi:10.2307/3094850 (repeated conceptually). Antagonised ' +
    'customers: Anderson & Simester (2010), doi:10.1162/qjec.2010.125.2.729 (no replication found). The effect of ' +
    'withdrawn incentives depends on what came first: Gächter, Kessler & Königstein (2009) (replication mixed). ' +
    'The sizes here are plausible starts',
  roles: [
    'The customer: you planned with the old terms, and a fee appears on the invoice. Say what you would have ' +
      'accepted, and how you would have liked to hear it.',
    'The sales manager: head office wants the fee. You choose whether it comes by surprise, announced, with a ' +
      'reason or in steps.',
    'The controller: the fee is fair by the numbers, and you have a reason for it. Be ready to say after a year ' +
      'whether it was worth it.',
  ],
  parameters: {
    frameStart: promised(
      0.8,
      'partnership promised',
      'How social the part outside the contract feels at the start.',
    ),
    switchingCost: mechanismParameter('switchingCost', {
      default: 1.5,
      role: 'lever',
      label: 'cost of breaking the contract',
      meaning:
        'Cost of ordering elsewhere while the contract runs, in logits; customers start at the same share of ' +
        'orders whatever its value.',
      source: 'a what-if; illustrative, as in fair-weather',
    }),
    contractShare: share(
      0.5,
      'share under contract',
      'Share of the relationship that is governed by the contract and not by favours.',
    ),
    spill: {
      default: 0.5,
      low: 0,
      high: 1,
      unit: 'share',
      role: 'uncertainty',
      label: 'spill',
      meaning:
        'Share of a change in the contract that is felt in the part that lives on favours, and vice versa.',
      source: 'plausible start; no data determine it',
    },
    fee: money(
      0,
      'fee by surprise',
      'Fee on every order that customers first see on the invoice; 0 is none.',
    ),
    announcedFee: money(
      0,
      'announced fee',
      'Fee on every order, announced in advance; 0 is none. Give either this or the fee by surprise.',
    ),
    feeFrom: monthOrNever(25, 'fee from', 'First month of the fee; 0 is never.'),
    feeUntil: month(60, 'fee until', 'Last month of the fee; 60 keeps it.'),
    firstStep: money(0, 'first step of the fee', 'A smaller fee before the fee by surprise; 0 is none.'),
    firstStepFrom: monthOrNever(25, 'first step from', 'First month of the first step; 0 is never.'),
    firstStepUntil: month(
      36,
      'first step until',
      'Last month of the first step; let the fee start after it.',
    ),
    ...smallFavours(0.1),
    listPrice: money(
      0,
      'price list for favours',
      'Price of a favour in the months of the fee; 0 is no price list.',
    ),
    reason: share(
      0,
      'legitimate reason',
      'Share of the market cue in the fee, the price list or the stricter term that a reason excuses.',
    ),
    strictness: share(
      0,
      'stricter term',
      'How strictly a term is applied that nobody had insisted on before; it costs no money.',
    ),
  },
  policy: [
    {
      kind: 'price',
      from: 'firstStepFrom',
      until: 'firstStepUntil',
      amount: 'firstStep',
      legitimacy: 'reason',
    },
    {
      kind: 'price',
      from: 'feeFrom',
      until: 'feeUntil',
      amount: 'fee',
      legitimacy: 'reason',
    },
    {
      kind: 'price',
      from: 'feeFrom',
      until: 'feeUntil',
      amount: 'announcedFee',
      legitimacy: 'reason',
      announced: true,
    },
    {
      kind: 'price',
      on: 'favours',
      from: 'feeFrom',
      until: 'feeUntil',
      amount: 'listPrice',
      legitimacy: 'reason',
    },
    {
      kind: 'rules',
      from: 'feeFrom',
      until: 'feeUntil',
      strength: 'strictness',
      legitimacy: 'reason',
    },
  ],
  trade: {
    favour: { chance: 'favourChance', need: 'smallNeed' },
    contract: { share: 'contractShare', frame: 0.2, spill: 'spill' },
  },
  asGiven: 'the rules stay',
  arms: [
    { name: 'fee by surprise', values: { fee: 0.6 } },
    { name: 'fee announced', values: { announcedFee: 0.6 } },
    { name: 'fee by surprise, with a reason', values: { fee: 0.6, reason: 0.8 } },
    { name: 'fee in two steps', values: { firstStep: 0.3, fee: 0.6, feeFrom: 37 } },
    { name: 'fee by surprise, taken back after a year', values: { fee: 0.6, feeUntil: 36 } },
    {
      name: 'fee announced with a reason, taken back after a year',
      values: { announcedFee: 0.6, reason: 0.8, feeUntil: 36 },
    },
    { name: 'stricter term, no fee', values: { strictness: 1 } },
    { name: 'price list for favours, no fee', values: { listPrice: 2 } },
  ],
  compareWith: 'the rules stay',
});
