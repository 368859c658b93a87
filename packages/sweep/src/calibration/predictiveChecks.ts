import { seedKey, uniform } from '@fairweather/core/engine';
import type { CheckedOutput } from '../sweep/Output.js';
import { type AbcResult, chosen } from './abcSmc.js';
import type { PredictiveCheck } from './Calibration.js';
import type { Simulate } from './knownStudies.js';
import { intervalOf } from './weighted.js';

/** New replicates of the worlds that were found, beside what was observed. */
export function predictiveChecks(
  { particles }: AbcResult,
  {
    outputs,
    values,
    predictions,
    simulate,
    seed,
  }: {
    readonly outputs: readonly CheckedOutput[];
    readonly values: readonly number[];
    readonly predictions: number;
    readonly simulate: Simulate;
    readonly seed: string;
  },
): PredictiveCheck[] {
  const key = seedKey(`predictions ${seed}`);
  const worlds = Array.from({ length: predictions }, (_, i) =>
    simulate(chosen(particles, uniform(key, i, 0, 0)).shares, i),
  ).filter((world) => world !== undefined);
  return outputs.map(({ name }, place) => {
    const found = worlds.map((world) => ({ value: world[place], weight: 1 / worlds.length }));
    const above = found.reduce(
      (sum, { value }) => sum + (value > values[place] ? 1 : value === values[place] ? 0.5 : 0),
      0,
    );
    return {
      name,
      observed: values[place],
      mean: found.reduce((sum, { value, weight }) => sum + value * weight, 0),
      ...intervalOf(found),
      above: above / found.length,
    };
  });
}
