/** One term of trade, declared once: for the shape of a file, the check of its value and the ODD document. */
export interface TermDeclaration {
  /** A share lies between 0 and 1, a signed number anywhere; the others are 0 or more, and `even` is a whole pair. */
  readonly kind: 'amount' | 'share' | 'signed' | 'even';
  readonly meaning: string;
  readonly optional?: true;
}

const term = (kind: TermDeclaration['kind'], meaning: string) => ({ kind, meaning }) as const;

/** The terms of trade, by section. To add one, add a line here and a key to `Trade`. */
export const tradeDeclarations = {
  terms: {
    worth: term('amount', 'worth of an order to the buyer'),
    price: term('amount', 'price that the buyer pays for it'),
    cost: term('amount', 'cost of an order to the seller'),
    rivalPrice: term('amount', 'price that a rival asks for the same'),
    moving: term('amount', 'one-off cost to the buyer of moving to a rival for good'),
    discountRate: term('amount', 'yearly discount rate of both sides'),
    leaving: term('signed', 'readiness to leave for good after ordering elsewhere, in logits'),
  },
  favour: {
    chance: term('share', 'probability per period that a buyer asks an ordinary favour'),
    need: term('amount', 'how much such a favour is needed; 1 is a favour to remember'),
    worth: term('amount', 'worth of a favour to the side that asks'),
    cost: term('amount', 'cost of a favour to the side that grants it'),
  },
  seller: {
    readiness: term('signed', 'readiness of the seller to refuse if nothing else matters, in logits'),
    guilt: term('amount', 'guilt of refusing in the seller’s social frame, in logits'),
    reciprocity: term('amount', 'logits per unit of the seller’s goodwill towards the buyer'),
    frame: term('share', 'the seller’s frame at the start: 1 social, 0 market'),
    moneySensitivity: term('amount', 'logits per unit of money that a favour costs'),
    farSight: term(
      'amount',
      'number of periods of this buyer’s margin that the seller considers when it answers',
    ),
    leaving: {
      kind: 'signed',
      optional: true,
      meaning: 'readiness of the seller to end a relationship for good after refusing a favour, in logits',
    },
  },
  contract: {
    share: term('share', 'share of the relationship that is governed by the contract'),
    frame: term('share', 'frame of that part at the start'),
    spill: term('share', 'share of a breach in one part that is felt in the other'),
  },
  network: {
    neighbours: term('even', 'number of others that a buyer talks with'),
    rewiring: term('share', 'share of the ties that lead to a random buyer'),
    story: term('share', 'share of a neighbour’s hurt that its story passes on'),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, TermDeclaration>>>>;

/**
 * The declaration of a term by its path, such as "favour.chance".
 *
 * @returns undefined where there is no such term
 */
export function termDeclaration(path: string): TermDeclaration | undefined {
  const [section, key] = path.includes('.') ? path.split('.') : ['terms', path];
  const sections: Readonly<Record<string, Readonly<Record<string, TermDeclaration>>>> = tradeDeclarations;
  return sections[section]?.[key];
}
