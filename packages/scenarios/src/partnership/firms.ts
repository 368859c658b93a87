import { type MeasureDeclaration, mechanismParameter, type ParameterDeclaration } from '@fairweather/core';

/** Months, over five years. */
export const fiveYears = { period: 'month', unit: 'month', periodsPerUnit: 1, units: 60 } as const;

/** A lever: a value that one of the two sides can decide. */
export function lever(
  declaration: Pick<ParameterDeclaration, 'default' | 'low' | 'high' | 'unit' | 'label' | 'meaning'> & {
    readonly whole?: boolean;
    readonly even?: boolean;
    readonly source?: string;
  },
): ParameterDeclaration {
  return { role: 'lever', source: 'a what-if; illustrative', ...declaration };
}

/** A month of the calendar; 0, where allowed, is never. */
export function month(start: number, label: string, meaning: string, low = 1): ParameterDeclaration {
  return lever({ default: start, low, high: 60, whole: true, unit: 'month', label, meaning });
}

const start = 'plausible start between firms, per month; no data determine it';

/** The mechanism between firms: monthly strengths that all partnership scenarios share. */
export const firmsMechanism = {
  guilt: mechanismParameter('guilt', { default: 1.2, source: start }),
  guiltSpread: mechanismParameter('guiltSpread', { default: 0.5, source: start }),
  reciprocity: mechanismParameter('reciprocity', { default: 0.8, source: start }),
  priceSensitivity: mechanismParameter('priceSensitivity', {
    default: 0.8,
    unit: 'logit per thousand',
    source: start,
  }),
  socialMuting: mechanismParameter('socialMuting', { default: 0.6, source: start }),
  lossAversion: mechanismParameter('lossAversion', {
    default: 2,
    source: 'losses weigh twice: Tversky & Kahneman (1992), doi:10.1007/BF00122574; plausible start here',
  }),
  referenceSpeed: mechanismParameter('referenceSpeed', { default: 0.1, source: start }),
  cueLoss: mechanismParameter('cueLoss', { default: 0.35, unit: 'per month', source: start }),
  eventLoss: mechanismParameter('eventLoss', { default: 0.35, unit: 'per month', source: start }),
  recovery: mechanismParameter('recovery', { default: 0.01, unit: 'per month', source: start }),
  repairStrength: mechanismParameter('repairStrength', { default: 0.05, unit: 'per month', source: start }),
  forgiveness: mechanismParameter('forgiveness', {
    default: 0.5,
    source:
      'as in the findings: goodwill at its highest forgives all (Gächter, Kessler & Königstein 2009); plausible ' +
      'start here',
  }),
  kindnessGain: mechanismParameter('kindnessGain', { default: 0.6, source: start }),
  unkindnessGain: mechanismParameter('unkindnessGain', {
    default: 1.2,
    source: 'bad weighs twice: Baumeister et al. (2001), doi:10.1037/1089-2680.5.4.323; plausible start here',
  }),
  goodwillDecay: mechanismParameter('goodwillDecay', { default: 0.02, unit: 'per month', source: start }),
  grudgeDecay: mechanismParameter('grudgeDecay', { default: 0.01, unit: 'per month', source: start }),
} as const;

/** Money of the trade, in thousands per order: levers of every partnership scenario. */
export const firmsMoney = {
  price: lever({
    default: 10,
    low: 0,
    high: 1000,
    unit: 'thousand',
    label: 'price',
    meaning: 'Price that the buyer pays for an order.',
  }),
  cost: lever({
    default: 7,
    low: 0,
    high: 1000,
    unit: 'thousand',
    label: 'cost of an order',
    meaning: 'Cost of an order to the seller.',
  }),
  worth: lever({
    default: 13,
    low: 0,
    high: 1000,
    unit: 'thousand',
    label: 'worth of an order',
    meaning: 'Worth of an order to the buyer.',
  }),
  rivalPrice: lever({
    default: 9.5,
    low: 0,
    high: 1000,
    unit: 'thousand',
    label: 'price of a rival',
    meaning: 'Price that a rival asks for the same order.',
  }),
  moving: lever({
    default: 5,
    low: 0,
    high: 1000,
    unit: 'thousand',
    label: 'cost of moving',
    meaning: 'One-off cost to the buyer of moving to a rival for good.',
  }),
  yearlyRate: lever({
    default: 0.08,
    low: 0,
    high: 1,
    unit: 'per year',
    label: 'discount rate',
    meaning: 'Yearly rate at which both sides discount later money.',
  }),
  favourCost: lever({
    default: 8,
    low: 0,
    high: 1000,
    unit: 'thousand',
    label: 'cost of a favour',
    meaning: 'Cost of a favour to the side that grants it.',
  }),
  favourWorth: lever({
    default: 20,
    low: 0,
    high: 1000,
    unit: 'thousand',
    label: 'worth of a favour',
    meaning: 'Worth of a favour to the side that asks for it.',
  }),
} as const;

/**
 * Small occasional favours: levers of the scenarios that use them. They replace the larger favour of `firmsMoney`.
 */
export function smallFavours(chance: number) {
  return {
    favourChance: lever({
      default: chance,
      low: 0,
      high: 1,
      unit: 'probability per month',
      label: 'favours asked',
      meaning: 'Chance that a customer asks a favour in a month.',
    }),
    smallNeed: lever({
      default: 0.3,
      low: 0,
      high: 2,
      unit: 'need',
      label: 'size of a favour',
      meaning: 'How much such a favour is needed; 1 is a favour to remember.',
    }),
    favourCost: lever({
      default: 2,
      low: 0,
      high: 1000,
      unit: 'thousand',
      label: 'cost of a favour',
      meaning: 'Cost of a favour to the seller.',
    }),
    favourWorth: lever({
      default: 6,
      low: 0,
      high: 1000,
      unit: 'thousand',
      label: 'worth of a favour',
      meaning: 'Worth of a favour to the customer.',
    }),
  } as const;
}

/**
 * Talk between buyers and its effect: uncertainties of every partnership scenario. Default: off.
 */
export const firmsTalk = {
  neighbours: {
    ...lever({
      default: 0,
      low: 0,
      high: 20,
      even: true,
      unit: 'buyers',
      label: 'neighbours',
      meaning: 'Number of others that a buyer talks with, even; at 0, buyers do not know each other.',
    }),
    role: 'uncertainty',
  },
  rewiring: {
    ...lever({
      default: 0.1,
      low: 0,
      high: 1,
      unit: 'share',
      label: 'far ties',
      meaning: 'Share of these ties that lead to a random buyer; the others lead to close neighbours.',
    }),
    role: 'uncertainty',
  },
  story: {
    ...lever({
      default: 0.3,
      low: 0,
      high: 1,
      unit: 'share',
      label: 'story of a refusal',
      meaning: 'Share of their contacts’ hurt that buyers feel as their own, if buyers talk.',
    }),
    role: 'uncertainty',
  },
} as const;

/** The trade between firms, by the names of its levers. */
export const firmsTrade = {
  worth: 'worth',
  price: 'price',
  cost: 'cost',
  rivalPrice: 'rivalPrice',
  moving: 'moving',
  discountRate: 'yearlyRate',
  leaving: -1,
  favour: { chance: 0, need: 1, worth: 'favourWorth', cost: 'favourCost' },
  seller: {
    readiness: 0,
    guilt: 1.2,
    reciprocity: 0.8,
    frame: 0.5,
    moneySensitivity: 0.2,
    farSight: 6,
  },
  network: { neighbours: 'neighbours', rewiring: 'rewiring', story: 'story' },
} as const;

/** Sixty buyers of one seller, who place one order in ten with a rival while nothing happens. */
export const sixtyBuyers = {
  name: 'customers',
  members: 60,
  treated: true,
  baseline: { taken: 10, opportunities: 100 },
} as const;

/** A measure over all customers. */
export function firmsMeasure(
  name: string,
  label: string,
  unit: string,
  of: MeasureDeclaration['of'],
): MeasureDeclaration {
  return { name, label, unit, of, groups: 'all' };
}

/** The measures of every partnership scenario. */
export const firmsMeasures = [
  firmsMeasure('orders', 'share of the orders that come', 'share', 'orders'),
  firmsMeasure('alive', 'share of the relationships that last', 'share', 'alive'),
  firmsMeasure('seller_money', 'money of the seller, a customer', 'thousand per month', 'sellerCash'),
  firmsMeasure('buyer_money', 'money of the buyer', 'thousand per month', 'buyerCash'),
  firmsMeasure('sticker', 'sticker price of ordering elsewhere', 'logit', 'sticker'),
  firmsMeasure('shadow', 'shadow price of ordering elsewhere', 'logit', 'shadow'),
  firmsMeasure('conscience', 'conscience price of ordering elsewhere', 'logit', 'conscience'),
  firmsMeasure('crowd', 'crowd price of ordering elsewhere', 'logit', 'crowd'),
  firmsMeasure('binding', 'what binds the customer, less what tempts it', 'logit', 'binding'),
  firmsMeasure('frame', 'frame: 1 social, 0 market', '1', 'frame'),
  firmsMeasure('goodwill', 'goodwill of the buyer', '−2 to 2', 'goodwill'),
] as const;
