import type { Amount, PolicyEvent, Scenario, Trade } from '@fairweather/core';

/** What the ODD document says of a scenario in which orders and money change hands, section by section. */
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

/** One term of trade: its path, its value with a name resolved, and what it means. */
export interface TradeTerm {
  readonly name: string;
  readonly value: string;
  readonly meaning: string;
}

/** Meaning of every term of trade, by its path. */
const meanings: Readonly<Record<string, string>> = {
  worth: 'what an order is worth to the buyer',
  price: 'what the buyer pays for it',
  cost: 'what an order costs the seller',
  rivalPrice: 'what a rival asks for the same',
  moving: 'what it costs the buyer, once, to move to a rival for good',
  discountRate: 'discount rate a year, of both sides',
  leaving: 'readiness to leave for good after an order placed elsewhere, in logits',
  'favour.chance': 'chance a period that a buyer asks a favour as a matter of course',
  'favour.need': 'how much such a favour is needed; 1 is one that is remembered',
  'favour.worth': 'what a favour is worth to the one who asks',
  'favour.cost': 'what it costs the one who grants it',
  'seller.readiness': 'readiness of the seller to refuse where nothing else weighs, in logits',
  'seller.guilt': 'what refusing weighs in the seller’s social frame, in logits',
  'seller.reciprocity': 'logits per unit of the seller’s goodwill towards the buyer',
  'seller.frame': 'the seller’s frame at the start: 1 social, 0 market',
  'seller.moneySensitivity': 'logits per unit of money that a favour costs',
  'seller.farSight': 'how many periods of this buyer’s margin the seller has in mind when it answers',
  'seller.leaving':
    'readiness of the seller to end a relationship for good after it refused a favour, in logits',
  'contract.share': 'share of the relationship that lives by the contract',
  'contract.frame': 'frame of that part at the start',
  'contract.spill': 'share of a breach in one part that is felt in the other',
  'network.neighbours': 'with how many others a buyer talks',
  'network.rewiring': 'share of the ties that lead to somebody at random',
  'network.story': 'share of a neighbour’s hurt that its story brings along',
};

/** What an event does in a scenario with trade, in words. */
export const tradeEvents: Readonly<Record<PolicyEvent['kind'], (event: PolicyEvent) => string>> = {
  price: (event) =>
    'on' in event && event.on === 'favours'
      ? 'each favour has a price; what is asked is then bought, and granting it is no kindness'
      : 'comes on top of the price of an order',
  rules: () => 'the seller goes by the rules, which wears the frame down',
  repair: (event) =>
    `the relationship is ` +
    `repaired${'cost' in event && event.cost !== undefined ? ', at a cost to the seller a relationship and unit' : ''}`,
  visibility: () => 'others see who orders elsewhere; without effect on trade',
  shock: () => 'ordering elsewhere, and leaving, tempt by so many logits more',
  handover: () => 'a new counterpart takes over; shares of frame, goodwill and belief are carried on',
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
  lock: () => 'a contract binds: ordering elsewhere, and leaving, cost so many logits more',
  release: () => 'nothing binds any more: switching cost and lock weigh nothing',
};

/**
 * What the ODD document says of a scenario with trade. What the terms leave out, such as a network, is left out here.
 *
 * @param say how an amount is written, with a name resolved: "price (10)"
 * @example
 * const { terms } = oddTrade(partnershipDownturn, partnershipDownturn.trade, String);
 * terms[0].meaning; // 'what an order is worth to the buyer'
 */
export function oddTrade(scenario: Scenario, trade: Trade, say: (amount: Amount) => string): OddTrade {
  const { groups, calendar } = scenario;
  const people = groups.reduce((sum, { members }) => sum + members, 0);
  const { contract } = trade;
  const talks = trade.network && amountOf(trade.network.neighbours, scenario) > 0;
  return {
    entities: [
      `- **Buyers** (${people}): benefit of ordering elsewhere b, guilt γ, reciprocity ρ, susceptibility σ; ` +
        `constant, and the same in every arm. To take is, here, to place an order with a rival.`,
      `- **Sellers** (${groups.length}, one a group: ${groups.map(({ name }) => name).join(', ')}): agents too. ` +
        `They are asked favours and grant or refuse them; towards each buyer they have a frame and goodwill of ` +
        `their own.`,
      '- **Relationships** (one a buyer): whether it lasts, frame s (1 social, 0 market), belief μ that the ' +
        'seller is severe, goodwill g, reference price r, harm h, the share n of others seen to order elsewhere.',
      '- **Money**: what seller, buyer and rival take in and pay out, a relationship and unit.',
      ...(contract
        ? [
            '- **Contract**: a part of each relationship lives by the contract and has a frame of its own; the ' +
              'frame that counts for an order is the mean of the two, by their shares.',
          ]
        : []),
      ...(talks
        ? [
            '- **Network**: each buyer talks with some others, on a ring of which some ties are rewired (a small ' +
              'world).',
          ]
        : []),
      `- **Time**: ${calendar.units} ${calendar.unit}s of ${calendar.periodsPerUnit} ` +
        `${calendar.periodsPerUnit === 1 ? 'period' : 'periods'}; a period is one ${calendar.period}. Space is not ` +
        `modelled.`,
    ],
    process:
      'In every period, group by group and buyer by buyer: (1) an order falls due, unless a downturn takes it; ' +
      'the order of one who has left goes to the rival; (2) cues: a handover, then the frames of buyer and ' +
      'seller, and an announced price; (3) favours: one is asked, by date or by chance, and is granted or ' +
      'refused, and money moves between the two; ' +
      `(4) the order is placed here or with the rival, and one who went to the rival may leave for good${
        trade.seller.leaving === undefined ? '' : ', as may a seller who refused a favour'
      }; ` +
      '(5) consequences: the goodwill of both sides, reference price and harm. After all buyers' +
      `${talks ? ', stories of refusals go round among those who talk with each other, and' : ','} each sees how ` +
      `many ordered elsewhere.`,
    adaptation:
      'buyers order elsewhere with probability Λ(b + V − C − sticker − shadow − conscience − crowd), where C ' +
      'holds what a contract binds, and the sticker price is how much dearer the rival is than at the start; one ' +
      'who has done so leaves with probability Λ(leaving + V − C − the same prices); a seller refuses a favour, ' +
      'where the scenario does not set the answer, with probability Λ(readiness + money saved − future margin − ' +
      'frame · guilt − reciprocity · goodwill), the future margin less the share that a downturn takes; ' +
      `${
        trade.seller.leaving === undefined
          ? ''
          : 'a seller who has refused one ends the relationship with probability Λ(leaving − future margin − ' +
            'frame · guilt − reciprocity · goodwill); '
      }` +
      'a buyer who is asked a favour refuses with the probability by which it would order elsewhere, the need added.',
    prediction:
      'the seller counts the margin of the periods that it has in mind; buyers have only their belief about the ' +
      'seller.',
    sensing: `buyers know the price in force and the rival’s, feel how they are answered, and see the share of ${
      talks ? 'those they talk with' : 'others'
    } that order elsewhere.`,
    interaction: `between the two sides through orders, favours and their answers; among the buyers through the norm${
      talks ? ' and through stories of refusals' : ''
    }. Groups do not meet.`,
    stochasticity: 'people, orders that fall due, favours, answers, choices and leaving',
    learning:
      'partial adjustment for norm and reference price, and of the harm that ordering elsewhere is taken to do; ' +
      'the belief about the seller stays as it is until a handover.',
    terms: termsOf(trade, '', say),
  };
}

function termsOf(terms: object, path: string, say: (amount: Amount) => string): TradeTerm[] {
  return Object.entries(terms).flatMap(([key, amount]) => {
    const name = path === '' ? key : `${path}.${key}`;
    if (typeof amount === 'object') return termsOf(amount, name, say);
    return [{ name, value: say(amount as Amount), meaning: meanings[name] ?? '' }];
  });
}

function amountOf(amount: Amount, { values }: Scenario): number {
  return typeof amount === 'number' ? amount : values[amount as keyof Scenario['values']];
}
