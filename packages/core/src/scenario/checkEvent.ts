import * as v from 'valibot';
import { InputError } from '../input/InputError.js';
import { shapeRemedy } from '../input/shapeRemedy.js';
import { eventSchema } from './scenarioSchema.js';

/**
 * Checks that plain data have the shape of a dated event of a policy: a known kind, every key there, none too many. Dates are
 * checked where the calendar is known.
 *
 * @param from what to call the event in messages, such as "policy.json, event 2"
 * @throws InputError that names the place and says what to do
 */
export function checkEvent(data: unknown, from: string): void {
  const parsed = v.safeParse(eventSchema, data, { abortEarly: true });
  if (parsed.success) return;
  const [issue] = parsed.issues;
  throw new InputError(`${from} is not usable at ${v.getDotPath(issue) ?? 'its top'}: ${shapeRemedy(issue)}`);
}
