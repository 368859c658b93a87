/**
 * The purposes of draws. Two uses never share a channel, so adding a use moves no other draw. An even channel and the
 * odd one after it are the two words of one hash, so that a choice and its notice cost one.
 *
 * Numbers are part of every published digest: give a new use a new number and never reuse one.
 * Channels 32 to 63 are free for custom theories.
 */
export const channels = {
  opportunity: 0,
  choice: 2,
  notice: 3,
  benefit: 4,
  guilt: 5,
  proSocial: 6,
  reciprocity: 7,
  susceptibility: 8,
  segment: 9,
  groupBaseline: 10,
  groupBenefit: 11,
  leave: 12,
  favourAsked: 14,
  answer: 15,
  rewire: 16,
  tie: 17,
  drop: 18,
} as const;

/** How many hashes one agent has in one period: two channels each. */
export const HASHES_PER_PERIOD = 32;
