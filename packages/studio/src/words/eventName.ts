import type { ShownEvent } from '../state/eventsOf.js';
import type { Words } from './Words.js';

/**
 * What an event is called: by the stretch that a lever begins ("apology from" is an apology), by how much of it there
 * is, or by its kind.
 */
export function eventName(
  { kind, amountLabel, fromLabel }: ShownEvent,
  words: Words,
  say: (text: string) => string,
): string {
  const begun = fromLabel && say(fromLabel).replace(/\s(from|in|ab|im)$/, '');
  const stretch = fromLabel?.endsWith(' from') ? begun : undefined;
  // A favour that is asked when a stretch begins is not called like that.
  if (kind === 'favour') return stretch ? words.events.favour : (begun ?? words.events.favour);
  const amount = amountLabel && say(amountLabel);
  const named = kind === 'price' || kind === 'rules' || kind === 'lock';
  return (named ? (amount ?? stretch) : (stretch ?? amount)) ?? begun ?? words.events[kind];
}
