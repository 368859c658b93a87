import {
  type Amount,
  type PolicyEvent,
  resolve,
  type Scenario,
  type Trade,
  termDeclaration,
} from '@fairweather/core';

/** The sections of the ODD document about trade. */
export interface OddTrade {
  /** Entities, one line each. */
  readonly entities: readonly string[];
  readonly process: string;
  readonly adaptation: string;
  readonly prediction: string;
  readonly sensing: string;
  readonly interaction: string;
  readonly stochasticity: string;
  readonly learning: string;
  readonly terms: readonly TradeTerm[];
}

/** One term of trade: its path, its value with names resolved, and its meaning. */
export interface TradeTerm {
  readonly name: string;
  readonly value: string;
  readonly meaning: string;
}

/** The effect of each kind of event in a scenario with trade, in words. */
export const tradeEvents: Readonly<Record<PolicyEvent['kind'], (event: PolicyEvent) => string>> = {
  price: (event) =>
    'on' in event && event.on === 'favours'
      ? 'each favour has a price; it is then a purchase, and granting it is no kindness'
      : 'comes on top of the price of an order',
  rules: () => 'the seller goes by the rules, which wears the frame down',
  repair: (event) =>
    `the relationship is repaired${
      'cost' in event && event.cost !== undefined ? ', at a cost to the seller per relationship and unit' : ''
    }`,
  visibility: () => 'others see who orders elsewhere; without effect on trade',
  shock: () => 'ordering elsewhere, and leaving, become more tempting by this many logits',
  handover: () => 'a new counterpart takes over; shares of frame, goodwill and belief carry over',
  favour: (event) => {
    const { asker = 'buyer', granted } = event as Extract<PolicyEvent, { kind: 'favour' }>;
    const answers = asker === 'buyer' ? 'seller' : 'buyer';
    const answer =
      granted === undefined
        ? `the ${answers} decides by its own rule whether to grant it`
        : `the share granted is set by the scenario`;
    return `the ${asker} asks a favour, and ${answer}`;
  },
  downturn: () => 'this share of the buyer’s orders falls away',
  lock: () => 'a contract binds: ordering elsewhere, and leaving, cost this many more logits',
  release: () => 'nothing binds any more: switching cost and lock count as zero',
};

/**
 * The parts of the ODD document about trade. Unused terms, such as a network, are left out.
 *
 * @param say formats an amount, with names resolved: "price (10)"
 * @example
 * const { terms } = oddTrade(partnershipDownturn, partnershipDownturn.trade, String);
 * terms[0].meaning; // 'worth of an order to the buyer'
 */
export function oddTrade(scenario: Scenario, trade: Trade, say: (amount: Amount) => string): OddTrade {
  const { groups, calendar } = scenario;
  const people = groups.reduce((sum, { members }) => sum + members, 0);
  const { contract } = trade;
  const talks = trade.network && resolve(trade.network.neighbours, scenario.values, 'trade') > 0;
  return {
    entities: [
      `- **Buyers** (${people}): benefit of ordering elsewhere b, guilt γ, reciprocity ρ, susceptibility σ; ` +
        `constant, and the same in every arm. Here, to take is to place an order with a rival.`,
      `- **Sellers** (${groups.length}, one per group: ${groups.map(({ name }) => name).join(', ')}): agents too. ` +
        `They are asked favours and grant or refuse them; towards each buyer they have a frame and goodwill of ` +
        `their own.`,
      '- **Relationships** (one per buyer): whether it lasts, frame s (1 social, 0 market), belief μ that the ' +
        'seller is severe, goodwill g, reference price r, harm h, the share n of others seen to order elsewhere.',
      '- **Money**: what seller, buyer and rival receive and pay, per relationship and unit.',
      ...(contract
        ? [
            '- **Contract**: a part of each relationship is governed by the contract and has its own frame; the ' +
              'frame that counts for an order is the mean of the two, weighted by their shares.',
          ]
        : []),
      ...(talks
        ? [
            '- **Network**: each buyer talks with some others, on a ring with some ties rewired (a small world).',
          ]
        : []),
      `- **Time**: ${calendar.units} ${calendar.unit}s of ${calendar.periodsPerUnit} ` +
        `${calendar.periodsPerUnit === 1 ? 'period' : 'periods'}; a period is one ${calendar.period}. Space is not ` +
        `modelled.`,
    ],
    process:
      'In every period, group by group and buyer by buyer: (1) an order falls due, unless a downturn takes it; ' +
      'the order of a buyer who has left goes to the rival; (2) cues: a handover, then the frames of buyer and ' +
      'seller, and an announced price; (3) favours: one is asked, by date or by chance, and is granted or ' +
      'refused, and money moves between the two; ' +
      `(4) the order is placed here or with the rival, and a buyer who went to the rival may leave for good${
        trade.seller.leaving === undefined ? '' : ', as may a seller who refused a favour'
      }; ` +
      '(5) consequences: the goodwill of both sides, reference price and harm. After all buyers' +
      `${talks ? ', stories of refusals spread among those who talk with each other, and' : ','} each sees how ` +
      `many ordered elsewhere.`,
    adaptation:
      'buyers order elsewhere with probability Λ(b + V − C − sticker − shadow − conscience − crowd), where C ' +
      'includes the binding force of a contract, and the sticker price is how much more expensive the rival is ' +
      'than at the start; a buyer who has done so leaves with probability Λ(leaving + V − C − the same prices); a ' +
      'seller refuses a favour, unless the scenario sets the answer, with probability Λ(readiness + money saved − ' +
      'future margin − frame · guilt − reciprocity · goodwill), the future margin less the share that a downturn ' +
      'takes; ' +
      `${
        trade.seller.leaving === undefined
          ? ''
          : 'a seller who has refused one ends the relationship with probability Λ(leaving − future margin − ' +
            'frame · guilt − reciprocity · goodwill); '
      }` +
      'a buyer who is asked a favour refuses with the probability of ordering elsewhere, with the need added.',
    prediction:
      'the seller considers the margin of a number of future periods; buyers have only their belief about the seller.',
    sensing: `buyers know the price in force and the rival’s, feel the answers they get, and see the share of ${
      talks ? 'those they talk with' : 'others'
    } that order elsewhere.`,
    interaction: `between the two sides through orders, favours and their answers; among the buyers through the norm${
      talks ? ' and through stories of refusals' : ''
    }. Groups do not meet.`,
    stochasticity: 'people, orders that fall due, favours, answers, choices and leaving',
    learning:
      'partial adjustment for norm and reference price, and of the harm attributed to ordering elsewhere; the ' +
      'belief about the seller stays the same until a handover.',
    terms: termsOf(trade, '', say),
  };
}

function termsOf(terms: object, path: string, say: (amount: Amount) => string): TradeTerm[] {
  return Object.entries(terms).flatMap(([key, amount]) => {
    const name = path === '' ? key : `${path}.${key}`;
    if (typeof amount === 'object') return termsOf(amount, name, say);
    return [{ name, value: say(amount as Amount), meaning: termDeclaration(name)?.meaning ?? '' }];
  });
}
