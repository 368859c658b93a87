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

/**
 * A fee, a price list or a stricter term in the middle of a contract: by surprise, announced, with a reason, in
 * steps, taken back.
 */
export const ruleChange = defineScenario({
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
      meaning: 'How social the part outside the contract feels at the start.',
      source: 'a what-if; illustrative',
    }),
    switchingCost: mechanismParameter('switchingCost', {
      default: 1.5,
      role: 'lever',
      label: 'cost of breaking the contract',
      meaning:
        'Cost of ordering elsewhere while the contract runs, in logits; customers start at the same share of ' +
        'orders whatever its value.',
      source: 'a what-if; illustrative, as in fair-weather',
    }),
    contractShare: lever({
      default: 0.5,
      low: 0,
      high: 1,
      unit: 'share',
      label: 'share under contract',
      meaning: 'Share of the relationship that is governed by the contract and not by favours.',
    }),
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
    fee: lever({
      default: 0,
      low: 0,
      high: 1000,
      unit: 'thousand',
      label: 'fee by surprise',
      meaning: 'Fee on every order that customers first see on the invoice; 0 is none.',
    }),
    announcedFee: lever({
      default: 0,
      low: 0,
      high: 1000,
      unit: 'thousand',
      label: 'announced fee',
      meaning:
        'Fee on every order, announced in advance; 0 is none. Give either this or the fee by surprise.',
    }),
    feeFrom: month(25, 'fee from', 'First month of the fee; 0 is never.', 0),
    feeUntil: month(60, 'fee until', 'Last month of the fee; 60 keeps it.'),
    firstStep: lever({
      default: 0,
      low: 0,
      high: 1000,
      unit: 'thousand',
      label: 'first step of the fee',
      meaning: 'A smaller fee before the fee by surprise; 0 is none.',
    }),
    firstStepFrom: month(25, 'first step from', 'First month of the first step; 0 is never.', 0),
    firstStepUntil: month(
      36,
      'first step until',
      'Last month of the first step; let the fee start after it.',
    ),
    ...smallFavours(0.1),
    listPrice: lever({
      default: 0,
      low: 0,
      high: 1000,
      unit: 'thousand',
      label: 'price list for favours',
      meaning: 'Price of a favour in the months of the fee; 0 is no price list.',
    }),
    reason: lever({
      default: 0,
      low: 0,
      high: 1,
      unit: 'share',
      label: 'legitimate reason',
      meaning:
        'Share of the market cue in the fee, the price list or the stricter term that a reason excuses.',
    }),
    strictness: lever({
      default: 0,
      low: 0,
      high: 1,
      unit: 'share',
      label: 'stricter term',
      meaning: 'How strictly a term is applied that nobody had insisted on before; it costs no money.',
    }),
  },
  policy: [
    {
      kind: 'price',
      from: 'firstStepFrom',
      until: 'firstStepUntil',
      amount: 'firstStep',
      legitimacy: 'reason',
      groups: 'all',
    },
    {
      kind: 'price',
      from: 'feeFrom',
      until: 'feeUntil',
      amount: 'fee',
      legitimacy: 'reason',
      groups: 'all',
    },
    {
      kind: 'price',
      from: 'feeFrom',
      until: 'feeUntil',
      amount: 'announcedFee',
      legitimacy: 'reason',
      announced: true,
      groups: 'all',
    },
    {
      kind: 'price',
      on: 'favours',
      from: 'feeFrom',
      until: 'feeUntil',
      amount: 'listPrice',
      legitimacy: 'reason',
      groups: 'all',
    },
    {
      kind: 'rules',
      from: 'feeFrom',
      until: 'feeUntil',
      strength: 'strictness',
      legitimacy: 'reason',
      groups: 'all',
    },
  ],
  trade: {
    ...firmsTrade,
    favour: { ...firmsTrade.favour, chance: 'favourChance', need: 'smallNeed' },
    contract: { share: 'contractShare', frame: 0.2, spill: 'spill' },
  },
  measures: firmsMeasures,
  baselineArm: 'the rules stay',
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
