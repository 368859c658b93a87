import * as v from 'valibot';
import { InputError } from '../input/InputError.js';
import { refuseOddKeys } from '../input/refuseOddKeys.js';
import { shapeRemedy } from '../input/shapeRemedy.js';
import { scenarioSchema } from './scenarioSchema.js';

/**
 * Checks that plain data have the shape of a scenario: every key there, none too many, each of its kind.
 *
 * @param from what to call the data in messages, such as the name of a file
 * @throws InputError that names the place and says what to do
 */
export function checkShape(data: unknown, from: string): void {
  refuseOddKeys(data, from);
  const parsed = v.safeParse(scenarioSchema, data, { abortEarly: true });
  if (parsed.success) return;
  const [issue] = parsed.issues;
  throw new InputError(`${from} is not usable at ${v.getDotPath(issue) ?? 'its top'}: ${shapeRemedy(issue)}`);
}
