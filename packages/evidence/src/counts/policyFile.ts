import { InputError, type PolicyEvent } from '@fairweather/core';
import { checkEvent, limits, parseJson, refuseOddKeys, shapeRemedy } from '@fairweather/core/tools';
import * as v from 'valibot';

const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most));

const policyFileSchema = v.strictObject({
  calendar: v.strictObject({
    period: v.string(),
    unit: v.string(),
    periodsPerUnit: whole(limits.periodsPerUnit),
    units: whole(limits.units),
  }),
  // Each event is checked separately, so that the message can give its number.
  policy: v.pipe(v.array(v.unknown()), v.maxLength(limits.events)),
  values: v.optional(v.record(v.string(), v.pipe(v.number(), v.finite()))),
});

/** A policy that goes with a file of counts: what happened when, and to which groups. */
export interface PolicyFile {
  readonly calendar: {
    /** The smallest step: "day". */
    readonly period: string;
    /** The unit of the counts: "week", or "day" with one period per unit. */
    readonly unit: string;
    readonly periodsPerUnit: number;
    readonly units: number;
  };
  /** Dated events with numbers, such as a price from unit 5 to 16. */
  readonly policy: readonly PolicyEvent[];
  /** Values of the mechanism that are not fitted and differ from the defaults. */
  readonly values?: Readonly<Record<string, number>>;
}

/**
 * Reads the text of a policy file. Dates are checked by `countedScenario`, which knows the groups as well.
 *
 * @param from its name in messages
 * @throws InputError when it is not JSON or has another shape
 */
export function policyFromJson(text: string, from: string): PolicyFile {
  const data = parseJson(text, from);
  refuseOddKeys(data, from);
  const parsed = v.safeParse(policyFileSchema, data, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new InputError(
      `${from} is not usable at ${v.getDotPath(issue) ?? 'its top'}: ${shapeRemedy(issue)} A policy file holds ` +
        '"calendar" (period, unit, periodsPerUnit, units) and "policy" (a list of dated events).',
    );
  }
  const { calendar, policy } = parsed.output;
  policy.forEach((event, i) => {
    const name = eventName(from, i);
    refuseWordsForDates(event, name, calendar);
    checkEvent(event, name);
  });
  return parsed.output as unknown as PolicyFile;
}

/** "policy.json, event 2", counted from 1. */
export function eventName(from: string, index: number): string {
  return `${from}, event ${index + 1}`;
}

/** A scenario can name a parameter in place of a date; a policy file has no such parameters. */
function refuseWordsForDates(event: unknown, name: string, { unit, units }: PolicyFile['calendar']): void {
  if (typeof event !== 'object' || event === null) return;
  for (const [key, date] of Object.entries(event)) {
    if ((key === 'from' || key === 'until') && typeof date === 'string') {
      throw new InputError(
        `${name}: "${key}" is "${date}", but it must be the number of a ${unit}, without quotes: give one from ` +
          `1 to ${units}.`,
      );
    }
  }
}
