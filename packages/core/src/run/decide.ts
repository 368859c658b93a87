import { probability } from '../mechanism/utility.js';
import { log } from '../numbers/log.js';

/**
 * The exact rule of choice: take if the uniform draw lies below the probability. The engine calls it only where the
 * table below leaves the answer open.
 */
export function takes(utility: number, draw: number): boolean {
  return draw < probability(utility);
}

/**
 * The leading ten bits of a draw put it into one of 1,024 brackets. If the utility lies above the logit of the
 * bracket's upper edge, the draw lies below the probability whatever its other bits are, and no exponential is needed;
 * likewise below the lower edge. The edges are moved apart by a hair, a thousand times the rounding error of a logit,
 * so that the answer is always that of `takes`.
 */
const BRACKETS = 1024;
const HAIR = 1e-9;

/** Utilities from here on take, by bracket. */
export const surelyTakes = new Float64Array(BRACKETS);
/** Utilities below this abstain, by bracket. */
export const surelyAbstains = new Float64Array(BRACKETS);

for (let bracket = 0; bracket < BRACKETS; bracket++) {
  surelyTakes[bracket] = logit((bracket + 1) / BRACKETS) + HAIR;
  surelyAbstains[bracket] = logit(bracket / BRACKETS) - HAIR;
}

function logit(share: number): number {
  return log(share / (1 - share));
}

/** The answer of `takes`, without an exponential in nine hundred and ninety-nine cases of a thousand. */
export function takesQuickly(utility: number, draw: number): boolean {
  const bracket = Math.trunc(draw * BRACKETS);
  if (utility >= surelyTakes[bracket]) return true;
  return utility >= surelyAbstains[bracket] && takes(utility, draw);
}
