import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { InputError } from '@fairweather/core';

let links;

/** The functions of the page that read and write links, compiled from its TypeScript. */
async function loadLinks() {
  const { createServer, isRunnableDevEnvironment } = await import('vite');
  const server = await createServer({
    root: fileURLToPath(new URL('../../studio/', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    cacheDir: undefined,
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  if (!isRunnableDevEnvironment(server.environments.ssr)) throw new Error('vite cannot run modules here');
  return await server.ssrLoadModule('/src/state/link.ts');
}

/** A link gives an experiment that gives the same link again, or one sentence. */
export async function judgeLink(text) {
  links ??= await loadLinks();
  const start = performance.now();
  const failures = [];
  try {
    const linked = links.fromLink(text);
    if (linked) {
      const again = links.fromLink(`#${links.toLink(linked.setup, linked.digest)}`);
      if (!isDeepStrictEqual(again, linked))
        failures.push('link: what was read is not read again from its own link');
    }
  } catch (error) {
    if (!(error instanceof InputError) && error.name !== 'InputError')
      failures.push(`link: ${error.name}: ${error.message.slice(0, 200)}`);
    else if (/\bundefined\b|\[object/.test(error.message) && !/undefined|object/.test(text))
      failures.push(`link: says ${JSON.stringify(error.message.slice(0, 200))}`);
  }
  if ({}.polluted !== undefined || Object.keys(Object.prototype).length > 0)
    failures.push('link: it changed the prototype of all objects');
  const seconds = (performance.now() - start) / 1000;
  if (seconds > 2) failures.push(`link: ${seconds.toFixed(1)} s`);
  return failures;
}
