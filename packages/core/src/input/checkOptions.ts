import { InputError } from './InputError.js';
import { unknownName } from './names.js';

/** The engines of `RunOptions`. */
const engines: readonly string[] = ['fast', 'flat', 'reference'];

/**
 * Checks the names of options, and the seed and the engine among them: the compiler sees neither in plain JavaScript.
 *
 * @param caller name of the function, for the message
 * @param known the options that it has
 * @throws InputError that suggests the nearest option or engine, or says how to write the seed
 */
export function checkOptions(caller: string, options: object, known: readonly string[]): void {
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) throw unknownName(`option of ${caller}()`, name, known);
  }
  const { seed, engine } = options as { readonly seed?: unknown; readonly engine?: unknown };
  if (engine !== undefined && !engines.includes(engine as string)) {
    throw unknownName('engine', String(engine), engines);
  }
  if (seed === undefined || typeof seed === 'string') return;
  const kind = typeof seed === 'number' ? `the number ${seed}` : 'not a text';
  throw new InputError(`${caller}(): the seed is ${kind}; give a text, such as "42".`);
}
