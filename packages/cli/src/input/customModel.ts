import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type CustomMeasure, type CustomTheory, InputError } from '@fairweather/core';
import { type CustomModel, loadModel } from '@fairweather/core/workers';
import { shown } from '../results/outFolder.js';

/** The flags that may name a module. */
export interface ModelFlags {
  /** A theory by its name, or the module of one. */
  readonly theory?: string;
  /** The module of measures. */
  readonly measures?: string;
}

/** The custom parts of a run, as `runArmsAsync` takes them. */
export interface CustomParts {
  readonly customTheory?: CustomTheory;
  readonly customMeasures?: readonly CustomMeasure[];
}

/** Whether `--theory` names a module, and no theory of the library. */
export function isModule(theory: string): boolean {
  return /[\\/]|\.[cm]?[jt]s$/i.test(theory);
}

/** Flags without a theory that a module gives, which is added to that of the scenario. */
export function withoutModule<Flags extends { readonly theory?: string }>(
  flags: Flags,
): Omit<Flags, 'theory'> | Flags {
  const { theory, ...others } = flags;
  return theory !== undefined && isModule(theory) ? others : flags;
}

/**
 * The custom theory and measures of the modules that the flags name. A module is code, and is run: the flags alone name
 * one, and never a scenario file.
 *
 * @throws InputError if a module cannot be loaded or exports nothing of the kind
 */
export async function customModel({ theory, measures }: ModelFlags): Promise<CustomParts> {
  const parts: { customTheory?: CustomTheory; customMeasures?: readonly CustomMeasure[] } = {};
  if (theory !== undefined && isModule(theory)) {
    const { theory: customTheory } = await modelAt(theory);
    if (!customTheory)
      throw new InputError(`--theory ${shown(theory)} exports no "theory": export one by that name.`);
    parts.customTheory = customTheory;
  }
  if (measures !== undefined) {
    const { measures: customMeasures } = await modelAt(measures);
    if (customMeasures.length === 0)
      throw new InputError(
        `--measures ${shown(measures)} exports no "measures": export a list by that name.`,
      );
    parts.customMeasures = customMeasures;
  }
  return parts;
}

/** A module by its path, which an error names as it was typed and not as an address. */
async function modelAt(path: string): Promise<CustomModel> {
  const address = pathToFileURL(resolve(path));
  try {
    return await loadModel(address);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(error.message.replace(address.href, () => shown(path)));
  }
}
