import type { ArmResult } from '@fairweather/core';
import type { CatalogueEntry } from '@fairweather/scenarios';
import { baselineOf } from './baselineOf.js';
import { factor } from './format.js';
import { headlineOf } from './headline.js';
import { windowMean } from './series.js';

/** The numbers to compare with a forecast: the level before, then the headline of an arm, one number per stretch. */
export function outcomeOf(arm: ArmResult, known: CatalogueEntry): number[] {
  const measure = headlineOf(known);
  const [, ...later] = known.blocks;
  return [baselineOf(known), ...later.map((block) => factor(measure) * windowMean(arm, measure.name, block))];
}
