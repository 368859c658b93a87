import { channels } from '../../random/channels.js';
import { uniform } from '../../random/draws.js';
import type { Key } from '../../random/keys.js';
import type { NetworkTerms, TradeTerms } from '../../scenario/Trade.js';

/** With whom each buyer talks; nothing where nobody does. */
export function tiesOf({ network }: TradeTerms, members: number, key: Key): number[][] | undefined {
  return network && network.neighbours > 0 ? smallWorld(members, network, key) : undefined;
}

/**
 * With whom each buyer talks: everybody with the same number of neighbours on a ring, and some of these ties led to
 * somebody at random. Ties are mutual.
 *
 * Source: Watts & Strogatz (1998), doi:10.1038/30918.
 *
 * @param members how many buyers
 * @returns for each buyer the places of those with whom it talks, in rising order
 */
export function smallWorld(
  members: number,
  { neighbours, rewiring }: NetworkTerms<number>,
  key: Key,
): number[][] {
  const ties = Array.from({ length: members }, () => new Set<number>());
  const tie = (a: number, b: number) => {
    ties[a].add(b);
    ties[b].add(a);
  };
  const reach = Math.min(neighbours / 2, Math.floor((members - 1) / 2));
  for (let step = 1; step <= reach; step++) {
    for (let i = 0; i < members; i++) {
      const next = (i + step) % members;
      const moved = uniform(key, i, step, channels.rewire) < rewiring;
      const chosen = Math.floor(uniform(key, i, step, channels.tie) * members);
      tie(i, moved && chosen !== i && !ties[i].has(chosen) ? chosen : next);
    }
  }
  return ties.map((set) => [...set].sort((a, b) => a - b));
}
