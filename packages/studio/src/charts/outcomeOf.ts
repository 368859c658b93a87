import type { ArmResult } from '@fairweather/core';
import type { CatalogueEntry } from '@fairweather/scenarios';
import { factor } from './format.js';
import { headlineOf } from './headline.js';
import { stretchMean } from './series.js';

/**
 * What a forecast is held against: the headline of an arm as it is shown, one number a stretch.
 *
 * @param until last unit of what was known: the first number is the mean up to there
 */
export function outcomeOf(arm: ArmResult, known: CatalogueEntry, until: number): number[] {
  const measure = headlineOf(known);
  return known.blocks.map(
    (block, i) => factor(measure) * stretchMean(arm, measure.name, i === 0 ? { from: 1, until } : block),
  );
}
