import { InputError } from '@fairweather/core';
import { limits } from '@fairweather/core/tools';

/** As many replicates as a point needs for a narrow interval; see `untilWidth`. */
export interface UntilWidth {
  /** Name of the output. */
  readonly output: string;
  /** Largest width of the 95 % interval of its mean, in its unit. */
  readonly width: number;
  readonly atLeast: number;
  readonly most: number;
}

/**
 * Gives each point as many replicates as the 95 % interval of the mean of an output needs to be narrow. The number
 * doubles until it is enough, so that the interval is looked at only a few times: looking after each replicate would
 * stop too often by luck.
 *
 * @param output name of the output
 * @param width largest distance between the bounds of the interval, in the unit of the output
 * @param counts how many replicates every point has at least (default: 20), and none more than `most` (default: 1000)
 * @throws InputError when a number cannot be used
 * @example
 * untilWidth('late', 0.5).most; // 1000
 */
export function untilWidth(
  output: string,
  width: number,
  counts: { readonly atLeast?: number; readonly most?: number } = {},
): UntilWidth {
  const { atLeast = 20, most = 1000 } = counts;
  if (!(width > 0)) throw new InputError(`untilWidth(): width is ${width}; give a number above 0.`);
  const whole = [atLeast, most].every((count) => Number.isInteger(count) && count <= limits.replicates);
  if (!whole || atLeast < 2 || most < atLeast)
    throw new InputError(
      `untilWidth(): atLeast is ${atLeast} and most ${most}; give whole numbers from 2 to ${limits.replicates}, ` +
        'the smaller first.',
    );
  return { output, width, atLeast, most };
}
