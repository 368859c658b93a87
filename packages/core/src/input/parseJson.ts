import { InputError } from './InputError.js';
import { limits } from './limits.js';

/**
 * Data from the text of a JSON file.
 *
 * @param from what to call the text in messages, such as the name of the file
 * @param remedy what to do where it is no JSON
 * @throws InputError when it is too long or no JSON
 */
export function parseJson(text: string, from: string, remedy = 'correct it there.'): unknown {
  if (text.length > limits.fileBytes) {
    throw new InputError(
      `${from} has ${text.length} letters, and ${limits.fileBytes} are the most: take out what is not needed.`,
    );
  }
  try {
    // Some editors put a mark before the text.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new InputError(`${from} is not JSON (${(error as Error).message}): ${remedy}`);
  }
}
