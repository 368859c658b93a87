import { createRequire } from 'node:module';

/** The version of the command and of all packages, which are released together. */
export const version: string = (createRequire(import.meta.url)('../package.json') as { version: string })
  .version;
