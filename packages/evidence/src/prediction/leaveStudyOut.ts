import type { FindingDesign } from '../findings/FindingDesign.js';
import { directionProbabilities, logLikelihoodOf } from './effectLikelihood.js';
import type { Forecast } from './Forecast.js';
import { type Draw, importanceSampling, type SamplingOptions, weightsOf } from './importanceSampling.js';
import { axes, psychologyAt } from './psychologySpace.js';
import { forecastsOf } from './storedForecasts.js';
import { type Effect, studyEffects } from './studyEffects.js';

/** Forecasts of all comparisons, from some of what is known. */
export interface Forecasts {
  readonly forecasts: readonly Forecast[];
  /** The fewest independent draws that the draws are worth in any of them. */
  readonly worth: number;
}

/** Draws of psychologies, with the effects of each study under each of them. */
export type PsychologyDraws = readonly Draw<readonly (readonly Effect[])[]>[];

/**
 * Draws psychologies from what the prior and the published findings leave.
 *
 * @param designs the studies, each a part of the data
 */
export function drawPosterior(designs: readonly FindingDesign[], options: SamplingOptions): PsychologyDraws {
  return importanceSampling(
    {
      prior: axes,
      at: (place) => {
        const { values, departure } = psychologyAt(place);
        const kept = designs.map((design) => studyEffects(design, values));
        return {
          kept,
          logLikelihood: designs.map((design, s) => logLikelihoodOf(design, kept[s], departure)),
        };
      },
    },
    options,
  );
}

/**
 * Forecasts each study from all others: the draws are weighed by what the others published. Only this is a prediction;
 * with `'none'` left out it describes, and with `'all'` it is what the prior says.
 */
export function forecast(
  designs: readonly FindingDesign[],
  draws: PsychologyDraws,
  leaveOut: 'one' | 'none' | 'all' = 'one',
): Forecasts {
  let worth = Number.POSITIVE_INFINITY;
  const rows = designs.flatMap((design, study) => {
    const counts = (part: number) => {
      if (leaveOut === 'one') return part === study ? 0 : 1;
      return leaveOut === 'none' ? 1 : 0;
    };
    const weighed = weightsOf(draws, counts);
    worth = Math.min(worth, weighed.worth);
    return design.comparisons.map((_, i) => rowOf(i, { draws, study, weights: weighed.weights }));
  });
  return { forecasts: forecastsOf(rows, designs), worth };
}

interface Weighed {
  readonly draws: PsychologyDraws;
  readonly study: number;
  readonly weights: Float64Array;
}

function rowOf(place: number, { draws, study, weights }: Weighed): readonly number[] {
  const row = [0, 0, 0, 0, 0];
  draws.forEach(({ kept, place: at }, d) => {
    const { size, atHalf } = kept[study][place];
    const { positive, negative, none } = directionProbabilities(atHalf, psychologyAt(at).departure);
    [size, atHalf, positive, negative, none].forEach((value, i) => {
      row[i] += weights[d] * value;
    });
  });
  return row;
}
