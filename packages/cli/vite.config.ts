import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

/** Packages that users install if they need them. */
const { peerDependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const optional = Object.keys(peerDependencies);

/** Charts are drawn by their own package, which knows where vega is; few commands draw. */
const drawnOutside: Plugin = {
  name: 'drawn-outside',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('/charts/dist/draw/toSvg.js')
      ? "export const toSvg = async (spec) => (await import('@fairweather/charts')).toSvg(spec);"
      : null,
};

/** The list of scenarios is worked out here, once. */
const listedBefore: Plugin = {
  name: 'listed-before',
  enforce: 'pre',
  async load(id) {
    if (!id.endsWith('/dist/commands/listed.js')) return null;
    const { listed } = await import(pathToFileURL(id).href);
    return `export const listed = ${JSON.stringify(listed)};`;
  },
};

/** The script of the engine's workers stands beside the command: it is one file already. */
const worker: Plugin = {
  name: 'worker',
  generateBundle() {
    const script = new URL('./workers/worker.js', import.meta.resolve('@fairweather/core/workers'));
    this.emitFile({ type: 'asset', fileName: 'worker.js', source: readFileSync(script) });
  },
};

/** The command in a few files, since Node takes most of a second to find and to read several hundred. */
export default defineConfig({
  publicDir: false,
  plugins: [drawnOutside, listedBefore, worker],
  ssr: { noExternal: true, external: ['@fairweather/charts', ...optional], target: 'node' },
  build: {
    target: 'node20',
    ssr: true,
    outDir: 'bundle',
    minify: true,
    // The licences of bundled packages must go with them.
    license: { fileName: 'third-party.md' },
    rolldownOptions: {
      input: {
        main: 'dist/main.js',
        theoryWorker: 'dist/run/theoryWorker.js',
        calibrateWorker: 'dist/run/calibrateWorker.js',
      },
      checks: { pluginTimings: false },
      // All in one folder: the scripts of workers are named from there.
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js', assetFileNames: '[name][extname]' },
    },
  },
});
