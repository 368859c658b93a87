import { log } from '@fairweather/core/tools';
import type { CountedGroup } from '../counts/CountData.js';
import type { MeanField } from './Lane.js';

/** Levels beyond these log odds (three in ten million) are indistinguishable from never and always. */
const BOUND = 15;
const STEP = 1e-5;

/** A level, and the counts to be expected under it. */
export interface FittedLevel {
  readonly level: number;
  readonly expected: Float64Array;
}

/** The fit of one level under way. */
export interface LevelFit {
  readonly counts: CountedGroup['counts'];
  level: number;
  expected: Float64Array;
  misfit: number;
  step: number;
  improved: boolean;
  /** A little above the level, for the slope, and where the next step would lead. */
  readonly moved: LevelTried;
  readonly tried: LevelTried;
}

interface LevelTried {
  readonly counts: CountedGroup['counts'];
  level: number;
  expected: Float64Array;
}

/** Room for the fit of the level of one group. */
export function levelFit({ counts }: CountedGroup): LevelFit {
  const tried = (): LevelTried => ({ counts, level: 0, expected: new Float64Array(counts.length) });
  return { ...tried(), misfit: 0, step: 0, improved: false, moved: tried(), tried: tried() };
}

/** The counts to be expected at given levels. */
export function atLevels(
  field: MeanField,
  groups: readonly CountedGroup[],
  levels: readonly number[],
): FittedLevel[] {
  const lanes = groups.map(({ counts }, g) => ({
    counts,
    level: levels[g],
    expected: new Float64Array(counts.length),
  }));
  field(lanes);
  return lanes;
}

/**
 * The level of each group that makes its counts most likely, given everything else: Fisher scoring with one unknown,
 * with the step halved twice if it overshoots. The groups are independent of one another and fitted side by side.
 *
 * @param field of these groups
 * @param starts log odds to start from, such as the levels of a fit nearby
 * @param fits room for the work, for a caller that fits the same groups again and again
 */
export function fitLevels(
  field: MeanField,
  groups: readonly CountedGroup[],
  starts: readonly number[],
  fits: readonly LevelFit[] = groups.map(levelFit),
): FittedLevel[] {
  for (const [g, fit] of fits.entries()) fit.level = starts[g];
  field(fits);
  for (const fit of fits) fit.misfit = deviance(fit.counts, fit.expected);
  let active = fits;
  for (let iteration = 0; iteration < 60 && active.length > 0; iteration++) {
    for (const { moved, level } of active) moved.level = level + STEP;
    field(active.map(({ moved }) => moved));
    active = active.filter((fit) => {
      const { score, information } = scoring(fit.counts, fit.expected, fit.moved.expected);
      fit.step = Math.max(-2, Math.min(2, score / information));
      fit.improved = false;
      return information !== 0;
    });
    let trying = active.filter(({ step }) => Math.abs(step) > 1e-9);
    while (trying.length > 0) {
      for (const { tried, level, step } of trying) {
        tried.level = Math.max(-BOUND, Math.min(BOUND, level + step));
      }
      field(trying.map(({ tried }) => tried));
      trying = trying.filter((fit) => {
        const { tried, expected } = fit;
        const misfit = deviance(fit.counts, tried.expected);
        if (misfit <= fit.misfit) {
          fit.improved = tried.level !== fit.level;
          fit.level = tried.level;
          fit.misfit = misfit;
          fit.expected = tried.expected;
          tried.expected = expected;
          return false;
        }
        fit.step /= 4;
        return Math.abs(fit.step) > 1e-9;
      });
    }
    // Scoring converges quadratically: after a step this short there is nothing left to gain.
    active = active.filter(({ improved, step }) => improved && Math.abs(step) >= 1e-4);
  }
  return fits.map(({ level, expected }) => ({ level, expected: expected.slice() }));
}

/** The slope of the log-likelihood along the level, and its expected curvature. */
function scoring(counts: CountedGroup['counts'], expected: Float64Array, moved: Float64Array) {
  let score = 0;
  let information = 0;
  for (let i = 0; i < counts.length; i++) {
    if (expected[i] === 0) continue;
    const slope = (moved[i] - expected[i]) / STEP;
    score += (counts[i].taken / expected[i] - 1) * slope;
    information += (slope * slope) / expected[i];
  }
  return { score, information };
}

/** Half the deviance up to a constant: the negative log-likelihood without its log-factorial. */
function deviance(counts: CountedGroup['counts'], expected: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < counts.length; i++) {
    if (counts[i].taken > 0) sum -= counts[i].taken * log(expected[i]);
    sum += expected[i];
  }
  return sum;
}
