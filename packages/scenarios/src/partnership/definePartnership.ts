import {
  type Act,
  type Calendar,
  dateLever,
  defineScenario,
  type Given,
  type Group,
  lever,
  measure,
  mechanismParameter,
  type ParameterDeclaration,
  type Scenario,
  type ScenarioDefinition,
  shareLever,
} from '@fairweather/core';

/** Months, over five years. */
const fiveYears: Calendar = { period: 'month', unit: 'month', periodsPerUnit: 1, units: 60 };

const orderElsewhere: Act = {
  taking: 'ordering elsewhere',
  act: 'order placed elsewhere',
  acts: 'orders placed elsewhere',
  taker: 'customer',
  takers: 'customers',
  group: 'firm',
  groups: 'firms',
};

/** A lever from 0 to 1. */
export function share(start: number, label: string, meaning: string): ParameterDeclaration {
  return shareLever({ default: start, label, meaning });
}

/** A lever of so many thousands. */
export function money(start: number, label: string, meaning: string): ParameterDeclaration {
  return lever({ default: start, high: 1000, unit: 'thousand', label, meaning });
}

/** A lever that is a month. */
export function month(start: number, label: string, meaning: string): ParameterDeclaration {
  return dateLever(fiveYears, { default: start, label, meaning });
}

/** A lever that is a month, or 0, which is never. */
export function monthOrNever(start: number, label: string, meaning: string): ParameterDeclaration {
  return dateLever(fiveYears, { default: start, label, meaning, orNever: true });
}

/** The social frame at the start, as a lever: how much of a partnership the seller has promised. */
export function promised(
  start: number,
  label = 'partnership promised',
  meaning = 'How social the relationship feels at the start: 1 is partnership sold hard, 0 plain trade.',
): ParameterDeclaration {
  const source = 'a what-if; illustrative';
  return mechanismParameter('frameStart', { default: start, role: 'lever', label, meaning, source });
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
  price: money(10, 'price', 'Price that the buyer pays for an order.'),
  cost: money(7, 'cost of an order', 'Cost of an order to the seller.'),
  worth: money(13, 'worth of an order', 'Worth of an order to the buyer.'),
  rivalPrice: money(9.5, 'price of a rival', 'Price that a rival asks for the same order.'),
  moving: money(5, 'cost of moving', 'One-off cost to the buyer of moving to a rival for good.'),
  yearlyRate: lever({
    default: 0.08,
    high: 1,
    unit: 'per year',
    label: 'discount rate',
    meaning: 'Yearly rate at which both sides discount later money.',
  }),
  favourCost: money(8, 'cost of a favour', 'Cost of a favour to the side that grants it.'),
  favourWorth: money(20, 'worth of a favour', 'Worth of a favour to the side that asks for it.'),
} as const;

/**
 * Small occasional favours: levers of the scenarios that use them. They replace the larger favour of `firmsMoney`.
 */
export function smallFavours(chance: number) {
  return {
    favourChance: lever({
      default: chance,
      high: 1,
      unit: 'probability per month',
      label: 'favours asked',
      meaning: 'Chance that a customer asks a favour in a month.',
    }),
    smallNeed: lever({
      default: 0.3,
      high: 2,
      unit: 'need',
      label: 'size of a favour',
      meaning: 'How much such a favour is needed; 1 is a favour to remember.',
    }),
    favourCost: money(2, 'cost of a favour', 'Cost of a favour to the seller.'),
    favourWorth: money(6, 'worth of a favour', 'Worth of a favour to the customer.'),
  } as const;
}

/**
 * Talk between buyers and its effect: uncertainties of every partnership scenario. Default: off.
 */
const firmsTalk = {
  neighbours: {
    ...lever({
      default: 0,
      high: 20,
      even: true,
      unit: 'buyers',
      label: 'neighbours',
      meaning: 'Number of others that a buyer talks with, even; at 0, buyers do not know each other.',
    }),
    role: 'uncertainty',
  },
  rewiring: {
    ...share(
      0.1,
      'far ties',
      'Share of these ties that lead to a random buyer; the others lead to close neighbours.',
    ),
    role: 'uncertainty',
  },
  story: {
    ...share(
      0.3,
      'story of a refusal',
      'Share of their contacts’ hurt that buyers feel as their own, if buyers talk.',
    ),
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
const sixtyBuyers: Group<never> = {
  name: 'customers',
  members: 60,
  treated: true,
  baseline: { taken: 10, opportunities: 100 },
};

/** The measures of every partnership scenario. */
const firmsMeasures = [
  measure('orders', 'share of the orders that come', 'share', 'orders'),
  measure('alive', 'share of the relationships that last', 'share', 'alive'),
  measure('seller_money', 'money of the seller, a customer', 'thousand per month', 'sellerCash'),
  measure('buyer_money', 'money of the buyer', 'thousand per month', 'buyerCash'),
  measure('sticker', 'sticker price of ordering elsewhere', 'logit', 'sticker'),
  measure('shadow', 'shadow price of ordering elsewhere', 'logit', 'shadow'),
  measure('conscience', 'conscience price of ordering elsewhere', 'logit', 'conscience'),
  measure('crowd', 'crowd price of ordering elsewhere', 'logit', 'crowd'),
  measure('binding', 'what binds the customer, less what tempts it', 'logit', 'binding'),
  measure('frame', 'frame: 1 social, 0 market', '1', 'frame'),
  measure('goodwill', 'goodwill of the buyer', '−2 to 2', 'goodwill'),
] as const;

type SharedName = keyof typeof firmsMoney | keyof typeof firmsTalk | keyof typeof firmsMechanism;
type SharedMeasure = (typeof firmsMeasures)[number]['name'];

type Definition<Name extends string, Measure extends string> = ScenarioDefinition<Name | SharedName, Measure>;
type Terms<Name extends string> = NonNullable<Definition<Name, string>['trade']>;

/** An event of a policy between firms, which concerns all customers. */
type PartnershipEvent<Name extends string> = Definition<Name, string>['policy'][number] extends infer Event
  ? Event extends object
    ? Omit<Event, 'groups'>
    : never
  : never;

/** A partnership scenario: whatever makes it different from the others. */
export type PartnershipDefinition<Name extends string, Measure extends string> = Omit<
  Definition<Given<Name>, Measure>,
  'act' | 'calendar' | 'groups' | 'theory' | 'parameters' | 'policy' | 'trade' | 'measures'
> & {
  readonly parameters: ScenarioDefinition<Name>['parameters'];
  readonly policy: readonly PartnershipEvent<Given<Name>>[];
  /** Terms of trade that replace those of `firmsTrade`. */
  readonly trade?: {
    readonly favour?: Partial<Terms<Given<Name>>['favour']>;
    readonly seller?: Partial<Terms<Given<Name>>['seller']>;
    readonly contract?: NonNullable<Terms<Given<Name>>['contract']>;
  };
  /** Measures beyond those that all these scenarios have. */
  readonly measures?: ScenarioDefinition<Name, Measure>['measures'];
};

/**
 * Makes a scenario between a seller and sixty customers over five years, with the levers, strengths, terms of trade and
 * measures that all of them share.
 *
 * @param definition its own parameters replace shared ones of the same name
 * @throws InputError as `defineScenario` does
 */
export function definePartnership<const Name extends string, const Measure extends string = never>({
  parameters,
  policy,
  trade,
  measures = [],
  ...story
}: PartnershipDefinition<Name, Measure>): Scenario<Name | SharedName, Measure | SharedMeasure> {
  return defineScenario<Name | SharedName, Measure | SharedMeasure>({
    ...story,
    act: orderElsewhere,
    calendar: fiveYears,
    groups: [sixtyBuyers],
    theory: 'full',
    parameters: { ...firmsMoney, ...firmsTalk, ...firmsMechanism, ...parameters },
    policy: policy.map((event) => ({ ...event, groups: 'all' })) as Definition<Name, Measure>['policy'],
    trade: {
      ...firmsTrade,
      ...trade,
      favour: { ...firmsTrade.favour, ...trade?.favour },
      seller: { ...firmsTrade.seller, ...trade?.seller },
    },
    measures: [...firmsMeasures, ...measures],
  });
}
