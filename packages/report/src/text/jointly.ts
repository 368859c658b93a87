import type { Interval, JointDifference } from '@fairweather/core';

/** A difference with its joint interval, for a table or a chart in which all intervals are to hold at once. */
export function jointly({ mean, jointLow, jointHigh }: JointDifference): Interval {
  return { mean, low: jointLow, high: jointHigh };
}
