import { pairedDifference } from '@fairweather/core';
import { mean } from 'simple-statistics';
import type { Comparison } from './Experiment.js';
import { directionOf, smallestEffect } from './judge.js';
import type { CellValues } from './measureCells.js';
import type { Prediction } from './Prediction.js';

/**
 * The prediction for a comparison: the weighted sum of its cells in each replicate, and its mean with an interval
 * over replicates.
 */
export function predict({ weights, relativeTo, scale = 1, unit }: Comparison, cells: CellValues): Prediction {
  const terms = Object.entries(weights);
  const replicates = cells[terms[0][0]].length;
  const differences = Float64Array.from({ length: replicates }, (_, k) =>
    terms.reduce((sum, [name, weight]) => sum + weight * cells[name][k], 0),
  );
  const sizes = differences.map((difference, k) =>
    relativeTo === undefined ? scale * difference : difference / cells[relativeTo][k],
  );
  const shareDifference = interval(differences);
  const shares = terms.map(([name]) => mean(Array.from(cells[name])));
  const level = Math.min(1, Math.max(0, mean(shares)));
  return {
    sign: directionOf(shareDifference, smallestEffect(level)),
    ...interval(sizes),
    unit,
    shareDifference,
    level,
  };
}

function interval(values: Float64Array): { mean: number; low: number; high: number } {
  const { mean, low, high } = pairedDifference(values, new Float64Array(values.length));
  return { mean, low, high };
}
