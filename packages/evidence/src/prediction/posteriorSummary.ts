import type { Draw } from './importanceSampling.js';
import { weightsOf } from './importanceSampling.js';
import { axes } from './psychologySpace.js';
import type { StoredValue } from './storedForecasts.js';

/** What the findings leave of each value: its middle and the 95 % interval, on the scale of its prior. */
export function summaryOf(draws: readonly Draw<unknown>[]): StoredValue[] {
  const { weights } = weightsOf(draws);
  return axes.map(({ name, middle, valueAt }, i) => {
    const sorted = draws
      .map(({ place }, d) => ({ at: place[i], weight: weights[d] }))
      .sort((a, b) => a.at - b.at);
    const quantileAt = (share: number) => {
      let sum = 0;
      const found = sorted.find(({ weight }) => {
        sum += weight;
        return sum >= share;
      });
      return valueAt((found ?? sorted[sorted.length - 1]).at);
    };
    return {
      name,
      prior: valueAt(middle),
      median: quantileAt(0.5),
      low: quantileAt(0.025),
      high: quantileAt(0.975),
    };
  });
}
