import type { ShownEvent } from '../state/eventsOf.js';
import type { Words } from './Words.js';

/**
 * The name of an event: from the lever that starts it ("apology from" gives "apology"), from its amount, or from its
 * kind.
 */
export function eventName(
  { kind, amountLabel, fromLabel }: ShownEvent,
  words: Words,
  say: (text: string) => string,
): string {
  const begun = fromLabel && say(fromLabel).replace(/\s(from|in|ab|im)$/, '');
  const stretch = fromLabel?.endsWith(' from') ? begun : undefined;
  // A favour that is asked when a stretch begins does not take its name from the stretch.
  if (kind === 'favour') return stretch ? words.events.favour : (begun ?? words.events.favour);
  const amount = amountLabel && say(amountLabel);
  const named = kind === 'price' || kind === 'rules' || kind === 'lock';
  return (named ? (amount ?? stretch) : (stretch ?? amount)) ?? begun ?? words.events[kind];
}
