import { groupKey, seedKey, uniform } from '@fairweather/core/engine';
import { exp } from '@fairweather/core/tools';
import { sampleVariance } from 'simple-statistics';

/** The log score of a theory for left-out groups beside that of its rivals. */
export interface ScoreComparison {
  /** Sum of the log scores of all groups; nearer to zero is better. */
  readonly score: number;
  /** How far it lies behind the best theory; 0 for that. */
  readonly behind: number;
  /** Standard error of that distance over groups, the treated and the others apart. */
  readonly error: number;
  /** The weight of the theory in the mixture that predicts left-out groups best. */
  readonly weight: number;
  /** Share of resamples of the groups in which it is the best; ties are shared. */
  readonly bestIn: number;
}

const RESAMPLES = 2000;

/**
 * Compares theories by how well they predict groups that were left out: the difference to the best with its standard
 * error over groups, stacking weights, and a bootstrap over groups that resamples the treated and the others apart.
 *
 * Sources: Vehtari, Gelman & Gabry (2017), doi:10.1007/s11222-016-9696-4, for difference and error; Yao, Vehtari,
 * Simpson & Gelman (2018), doi:10.1214/17-BA1091, for the weights.
 *
 * @param scores one list per theory, with the log score of each group
 * @param treated for each group; two or more of each kind
 */
export function compareScores(
  scores: readonly (readonly number[])[],
  treated: readonly boolean[],
): ScoreComparison[] {
  const totals = scores.map(sum);
  const best = totals.indexOf(Math.max(...totals));
  const weights = stackingWeights(scores);
  const strata = strataOf(treated);
  const bestIn = bootstrap(scores, strata);
  return scores.map((own, t) => {
    const differences = own.map((score, g) => scores[best][g] - score);
    // The treated and the others are predicted differently well; that is no chance.
    const error = Math.sqrt(
      sum(strata.map((groups) => groups.length * sampleVariance(groups.map((g) => differences[g])))),
    );
    return {
      score: totals[t],
      behind: totals[best] - totals[t],
      error,
      weight: weights[t],
      bestIn: bestIn[t],
    };
  });
}

/** The weights of the mixture with the highest log score, by the steps of expectation and maximisation. */
export function stackingWeights(scores: readonly (readonly number[])[]): number[] {
  const groups = scores[0]?.map((_, g) => Math.max(...scores.map((own) => own[g]))) ?? [];
  const chances = scores.map((own) => own.map((score, g) => exp(score - groups[g])));
  let weights = scores.map(() => 1 / scores.length);
  for (let round = 0; round < 2000; round++) {
    const mixed = groups.map((_, g) => sum(weights.map((weight, t) => weight * chances[t][g])));
    weights = weights.map(
      (weight, t) => (weight * sum(chances[t].map((chance, g) => chance / mixed[g]))) / groups.length,
    );
  }
  return weights;
}

/** The numbers of the treated groups, and those of the others. */
function strataOf(treated: readonly boolean[]): number[][] {
  return [true, false].map((which) => treated.flatMap((own, g) => (own === which ? [g] : [])));
}

function bootstrap(scores: readonly (readonly number[])[], strata: readonly (readonly number[])[]): number[] {
  const wins = scores.map(() => 0);
  for (let resample = 0; resample < RESAMPLES; resample++) {
    const key = groupKey(seedKey('resamples'), resample, { first: 0, second: 0 });
    let draw = 0;
    const drawn = strata.flatMap((groups) =>
      groups.map(() => groups[Math.floor(uniform(key, draw++, 0, 0) * groups.length)]),
    );
    const totals = scores.map((own) => sum(drawn.map((g) => own[g])));
    const most = Math.max(...totals);
    const winners = totals.flatMap((total, t) => (total > most - 1e-9 ? [t] : []));
    for (const t of winners) wins[t] += 1 / winners.length;
  }
  return wins.map((won) => won / RESAMPLES);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
