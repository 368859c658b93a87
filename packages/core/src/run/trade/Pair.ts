import { normAfter } from '../../mechanism/norm.js';
import type { Bond, Others } from '../../mechanism/Relationship.js';
import type { People } from '../../people/People.js';
import { type RelationshipView, relationshipView } from '../../people/relationshipView.js';
import type { GroupPlan } from '../../plan/Plan.js';
import type { TradeTerms } from '../../scenario/Trade.js';

/** One buyer and the seller: both sides of a relationship, and whom the buyer talks with. */
export interface Pair {
  /** Number of the buyer inside its group, from 0. */
  readonly member: number;
  readonly buyer: RelationshipView;
  readonly seller: Bond;
  /** The contract's part, as the buyer feels it. */
  readonly contract: Bond;
  readonly others: Others;
  /** Whether the relationship lasts. */
  alive: boolean;
  /** 1 if the buyer's order went elsewhere in this period. */
  took: number;
  /** The hurt of a refusal in this period, as kindness: 0 or less. */
  hurt: number;
  /** Hearsay of the refusals of the period before, as kindness: 0 or less. */
  heard: number;
}

/** The pairs of one group as they are before the first period. */
export function makePairs(terms: TradeTerms, group: GroupPlan, people: People): Pair[] {
  const share = people.usualShare[group.index];
  return Array.from({ length: group.members }, (_, member) => {
    const buyer = relationshipView(people, group.first + member);
    buyer.referencePrice = terms.price;
    return {
      member,
      buyer,
      seller: { susceptibility: 1, frame: terms.seller.frame, frameBefore: 0, goodwill: 0 },
      contract: {
        susceptibility: buyer.susceptibility,
        frame: terms.contract?.frame ?? 0,
        frameBefore: 0,
        goodwill: 0,
      },
      others: { usualShare: share, seenShare: share },
      alive: true,
      took: 0,
      hurt: 0,
      heard: 0,
    };
  });
}

/** The frame of a buyer under two norms at once: the mean of the favours' and the contract's, by share. */
export function feltFrame({ contract }: TradeTerms, own: number, contractFrame: number): number {
  const share = contract ? contract.share : 0;
  return (1 - share) * own + share * contractFrame;
}

/**
 * The story of a refusal goes round: every buyer feels, one period later, a share of the hurt of those it talks with.
 */
export function tellStories(pairs: readonly Pair[], ties: number[][], story: number): void {
  ties.forEach((talksWith, member) => {
    let sum = 0;
    for (const other of talksWith) sum += pairs[other].hurt;
    pairs[member].heard = talksWith.length > 0 ? (story * sum) / talksWith.length : 0;
  });
}

/**
 * Equation (4), the norm: every buyer sees who ordered elsewhere, of those it talks with, or of all where it talks with
 * nobody.
 */
export function lookAround(pairs: readonly Pair[], ties: number[][] | undefined, normSpeed: number): void {
  let all = 0;
  for (const { took } of pairs) all += took;
  const share = all / pairs.length;
  for (const { member, others } of pairs) {
    others.seenShare = normAfter(
      others.seenShare,
      ties ? shareOf(pairs, ties[member], share) : share,
      normSpeed,
    );
  }
}

/** The share of those who ordered elsewhere among some, or that of all where there are none. */
function shareOf(pairs: readonly Pair[], members: readonly number[], ofAll: number): number {
  if (members.length === 0) return ofAll;
  let sum = 0;
  for (const member of members) sum += pairs[member].took;
  return sum / members.length;
}
