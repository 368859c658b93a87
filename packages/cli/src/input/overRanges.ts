import { InputError } from '@fairweather/core';
import { type Axes, type AxisRange, sweepLimits } from '@fairweather/sweep';

/**
 * Reads the ranges of "--over": "name=low:high:step", "name=low..high" or "name=value,value".
 *
 * @throws InputError if one cannot be read, or a parameter is named twice
 * @example
 * overRanges(['fine=0:20:10', 'fineUntil=5..20']); // { fine: [0, 10, 20], fineUntil: { low: 5, high: 20 } }
 */
export function overRanges(texts: readonly string[]): Axes {
  const ranges: Record<string, AxisRange> = {};
  for (const text of texts) {
    const at = text.indexOf('=');
    const name = text.slice(0, at).trim();
    const range = text.slice(at + 1).trim();
    if (at < 1 || name === '' || range === '') throw unreadable(text);
    if (Object.hasOwn(ranges, name))
      throw new InputError(`--over names ${name} twice: give one range for each parameter.`);
    // Safe for any name, "__proto__" included.
    Object.defineProperty(ranges, name, { value: rangeOf(text, range), enumerable: true });
  }
  return ranges as Axes;
}

function rangeOf(text: string, range: string): AxisRange {
  const ends = range.split('..');
  if (ends.length === 2) return { low: numberIn(text, ends[0]), high: numberIn(text, ends[1]) };
  const steps = range.split(':');
  if (steps.length === 3) {
    const [low, high, step] = steps.map((part) => numberIn(text, part));
    return stepped(text, low, high, step);
  }
  if (ends.length > 1 || steps.length > 1) throw unreadable(text);
  return range.split(',').map((part) => numberIn(text, part));
}

function stepped(text: string, low: number, high: number, step: number): number[] {
  if (!(low < high) || !(step > 0) || !Number.isFinite(high - low))
    throw new InputError(
      `--over ${text} is empty: write low:high:step, the low end first and a step above 0.`,
    );
  // A hair more, so that 0:1:0.1 reaches 1.
  const count = Math.floor((high - low) / step + 1e-9) + 1;
  if (count > sweepLimits.points)
    throw new InputError(
      `--over ${text} has ${count} values, and ${sweepLimits.points} are the most: widen the step.`,
    );
  return Array.from({ length: count }, (_, i) => Number((low + i * step).toPrecision(12)));
}

function numberIn(text: string, part: string): number {
  const value = part.trim() === '' ? Number.NaN : Number(part);
  if (Number.isFinite(value)) return value;
  throw new InputError(`--over ${text}: "${part}" is not a number; write a range such as fine=0:200:10.`);
}

function unreadable(text: string): InputError {
  return new InputError(
    `--over "${text}" cannot be read: write name=low:high:step, name=low..high or name=value,value, such as ` +
      'fine=0:200:10.',
  );
}
