import { InputError } from '../input/InputError.js';
import { unknownName } from '../input/names.js';
import { digestOf } from '../numbers/sha256.js';
import { type CustomMeasure, checkShape } from '../run/CustomMeasure.js';
import { wordFor } from '../run/customError.js';
import { type CustomTheory, checkCustomTheory, type ModuleOrigin } from '../run/customTheory.js';
import type { RunOptions } from '../run/runReplicates.js';
import { readFile } from './surroundings.js';

/** Why a file cannot be read, by the code of the system. */
const unreadable: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; correct the path',
  EISDIR: 'it is a folder; name a file in it',
  EACCES: 'you may not read it',
};

/** The custom parts of a model that a module exports. */
export interface CustomModel {
  readonly theory?: CustomTheory;
  readonly measures: readonly CustomMeasure[];
}

/**
 * Reads a custom theory, custom measures or both from a module of Node, Deno or Bun: what it exports as `theory` and as
 * `measures`, a list. Unlike functions of the program, they run in workers too, which import the module again. The
 * module is code and may do all that the program may: load those alone that you trust.
 *
 * @param address as `new URL('./mine.js', import.meta.url)` gives it
 * @throws InputError when the module cannot be read or exports neither
 * @example
 * const href = 'file:///nowhere/mine.js';
 * await loadModel({ href }).catch(({ name }) => name); // 'InputError'
 */
export async function loadModel(address: { readonly href: string }): Promise<CustomModel> {
  const url = address.href;
  try {
    const hash = hashOf(url);
    // With its hash behind it: a program that runs for long would be given the module as it once was.
    const exported = await import(/* @vite-ignore */ /* webpackIgnore: true */ `${url}?${hash.slice(0, 16)}`);
    return checked(exported, { url, hash });
  } catch (error) {
    if (error instanceof InputError) throw error;
    const { code, message } = toError(error);
    throw new InputError(
      `The module ${url} cannot be loaded: ${unreadable[code ?? ''] ?? message}`.replace(/\.?$/, '.'),
    );
  }
}

/** The custom parts that a module exports, checked. */
function checked(exported: { readonly theory?: unknown; readonly measures?: unknown }, module: ModuleOrigin) {
  const { theory, measures = [] } = exported;
  const { url } = module;
  if (theory === undefined && exported.measures === undefined) {
    throw new InputError(
      `The module ${url} exports neither "theory" nor "measures": export one by that name, as with ` +
        '"export const theory = …".',
    );
  }
  if (theory !== undefined && (typeof theory !== 'object' || theory === null)) {
    throw new InputError(
      `The "theory" of the module ${url} is no object: export what defineTheory() returns.`,
    );
  }
  if (!Array.isArray(measures)) {
    throw new InputError(`The "measures" of the module ${url} are no list: export a list of measures.`);
  }
  if (theory) checkCustomTheory(theory as CustomTheory);
  for (const measure of measures) checkShape(measure);
  return {
    ...(theory ? { theory: { ...(theory as CustomTheory), module } } : {}),
    measures: measures.map((measure: CustomMeasure) => ({ ...measure, module })),
  };
}

/** A module may throw anything. */
function toError(thrown: unknown): { readonly message: string; readonly code?: string } {
  return thrown instanceof Error ? thrown : { message: `it threw ${wordFor(thrown)} and no Error` };
}

/** The options of a task without functions, for a worker. */
export interface SentOptions extends Pick<RunOptions, 'seed' | 'engine'> {
  readonly theory?: ModuleOrigin;
  /** The module of each measure, and its name there. */
  readonly measures?: readonly (ModuleOrigin & { readonly name: string })[];
}

type Options = Pick<RunOptions<string>, 'seed' | 'engine' | 'customTheory' | 'customMeasures'>;

/** Whether options hold functions that cannot be sent: custom parts that come from no module. */
export function holdsFunctions({ customTheory, customMeasures = [] }: Options): boolean {
  return (customTheory !== undefined && !customTheory.module) || customMeasures.some(({ module }) => !module);
}

/** Options as they are sent: the address of a module in place of its functions. */
export function sentOptions({ customTheory, customMeasures = [], ...plain }: Options): SentOptions {
  return {
    ...plain,
    ...(customTheory?.module && { theory: customTheory.module }),
    ...(customMeasures.length > 0 && {
      measures: customMeasures.flatMap(({ name, module }) => (module ? [{ ...module, name }] : [])),
    }),
  };
}

/**
 * The options again, on the side of a worker: the modules are imported there.
 *
 * @throws InputError when a module is no longer what it was
 */
export async function receivedOptions({ theory, measures = [], ...plain }: SentOptions): Promise<Options> {
  const customTheory = theory && (await loadSame(theory)).theory;
  const customMeasures: CustomMeasure[] = [];
  for (const origin of measures) {
    const there = (await loadSame(origin)).measures;
    const found = there.find(({ name }) => name === origin.name);
    if (!found)
      throw unknownName(
        'measure of a module',
        origin.name,
        there.map(({ name }) => name),
      );
    customMeasures.push(found);
  }
  return { ...plain, ...(customTheory && { customTheory }), ...(measures.length > 0 && { customMeasures }) };
}

async function loadSame({ url, hash }: ModuleOrigin): Promise<CustomModel> {
  if (hashOf(url) !== hash) {
    throw new InputError(`The module ${url} was changed while the run went on: run it again.`);
  }
  return loadModel({ href: url });
}

function hashOf(url: string): string {
  return digestOf(readFile(url));
}
