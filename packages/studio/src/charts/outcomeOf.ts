import type { ArmResult } from '@fairweather/core';
import type { CatalogueEntry } from '@fairweather/scenarios';
import { baselineOf } from './baselineOf.js';
import { factor } from './format.js';
import { headlineOf } from './headline.js';
import { windowMean } from './series.js';

/** What a forecast is held against: how things were, and then the headline of an arm as it is shown, one number a stretch. */
export function outcomeOf(arm: ArmResult, known: CatalogueEntry): number[] {
  const measure = headlineOf(known);
  const [, ...later] = known.blocks;
  return [baselineOf(known), ...later.map((block) => factor(measure) * windowMean(arm, measure.name, block))];
}
