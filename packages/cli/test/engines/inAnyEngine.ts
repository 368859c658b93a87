import { everyTextOfAll } from './everyText.js';

/**
 * Computes every text in the engine that runs this, and returns them: a page sends them back, a process prints them.
 */
if ('document' in globalThis) {
  await fetch('/texts', { method: 'POST', body: JSON.stringify(await everyTextOfAll()) });
} else {
  const named = process.argv.slice(2);
  process.stdout.write(JSON.stringify(await everyTextOfAll(named.length > 0 ? named : undefined)));
}
