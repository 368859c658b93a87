import type { Scenario } from '@fairweather/core';

/**
 * The roles for a class: three per story, each of at most two sentences. Their translations are with those of the
 * stories.
 */
export const roles: Readonly<Record<string, readonly [string, string, string]>> = {
  daycare: [
    'A parent: you want to be on time, and now and then you cannot. You know the teacher who waits for you.',
    'The teacher: you stay with the child when a parent is late. You have never said what it costs you.',
    'The owner: you may put a price on lateness, raise it, or take it back. You may also say sorry.',
  ],
  'partnership-downturn': [
    'The customer: you were promised partnership, and your orders have just fallen away. Ask your supplier to ' +
      'lend you the equipment for a year.',
    'The account manager: you sold the word “partnership”, and now you are asked to keep it. Say yes, no, or ' +
      'half, and say why.',
    'The finance director: you see what the favour costs this year, to the cent. The cost of a no is not in your ' +
      'books.',
  ],
  'fair-weather': [
    'The customer: you order here, and leaving would cost you trouble. Ask yourself whether you stay because you ' +
      'want to or because you must.',
    'The supplier: your customers stay, and you call it loyalty. Hard times come, and you find out who helps.',
    'The rival: you wait for the day on which leaving costs nothing. You have a good price and no history.',
  ],
  'account-handover': [
    'The customer: your manager helped you for years, and nobody wrote it down. Tell the successor what you feel ' +
      'you are owed.',
    'The departing manager: on Friday you are gone, and the favours are in your head. Decide what you pass on, ' +
      'and to whom you introduce the successor.',
    'The successor: you know the contract and not the story. The first customer is on the phone and asks for a favour.',
  ],
  'rule-change': [
    'The customer: you planned with the old terms, and a fee appears on the invoice. Say what you would have ' +
      'accepted, and how you would have liked to hear it.',
    'The sales manager: head office wants the fee. You choose whether it comes by surprise, announced, with a ' +
      'reason or in steps.',
    'The controller: the fee is fair by the numbers, and you have a reason for it. Be ready to say after a year ' +
      'whether it was worth it.',
  ],
  'price-list': [
    'The customer: they always helped you at short notice, and you ordered without asking the price elsewhere. ' +
      'Today you are handed a price list.',
    'The inside sales rep: you did the favours, and you know each customer by name. Now you must quote a price ' +
      'before you help.',
    'The managing director: you added up what the favours cost, and the sum is real. Decide on the list, its ' +
      'prices, and whether to take it back.',
  ],
  'gift-and-strings': [
    'The buyer: something arrives from your supplier. Say what it makes you feel, and what you think is expected ' +
      'of you.',
    'The seller: you have one sum to spend per customer, as a gift, as cash or as a bonus with conditions. In half ' +
      'a year you will ask a favour in return.',
    'The compliance officer: you ask of every gift what it is for. A bonus in writing is clean, and you wonder ' +
      'why it is less welcome.',
  ],
  'value-translation': [
    'The buyer: three sellers explain the same machine to you. Trust the one whose words you could repeat to your ' +
      'own boss.',
    'The engineer who sells: you can recite features, work out the buyer’s own numbers, or promise a little more ' +
      'than is true. Choose.',
    'The seller with the contacts: you know the buyer from last summer’s dinner, and do not speak of numbers. ' +
      'After a year the first thing goes wrong.',
  ],
  'repair-lab': [
    'The customer: they refused you when it mattered, and then went by the book. Decide what would make you come ' +
      'back, and what would only sound good.',
    'The seller: you want this customer back. You have words, a costly favour, a new face, or patience, and not ' +
      'the money for all of them.',
    'The new colleague: you refused nobody anything, and you inherit half of the anger. Your first conversation ' +
      'is today.',
  ],
};

/** The roles of a story. */
export function rolesOf({ name }: Pick<Scenario, 'name'>): readonly string[] {
  return roles[name] ?? [];
}
