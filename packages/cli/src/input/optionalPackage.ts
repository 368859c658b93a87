import { InputError } from '@fairweather/core';

/**
 * Loads a package that few users need, and that is not installed with the command.
 *
 * @param load imports it; a bundler must see the name
 * @param name what to install
 * @param what needs it, as the beginning of a sentence
 * @throws InputError that says how to install it
 */
export async function optionalPackage<T>(load: () => Promise<T>, name: string, what: string): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new InputError(
      `${what} needs another package: run "npm install ${name}" where Fairweather is installed.`,
    );
  }
}
