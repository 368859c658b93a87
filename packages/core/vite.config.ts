import { defineConfig } from 'vite';

/**
 * The script of the workers in one file, since a browser knows no names of packages in a worker; with
 * `--mode standalone` all doors in one file, for a page without a bundler.
 */
export default defineConfig(({ mode }) => {
  const standalone = mode === 'standalone';
  return {
    publicDir: false as const,
    base: './',
    worker: { format: 'es', rolldownOptions: { output: { entryFileNames: 'worker.js' } } },
    build: {
      rolldownOptions: { output: { minify: true } },
      // The licences of bundled packages must go with them.
      license: { fileName: 'third-party.md' },
      target: 'es2022',
      outDir: standalone ? 'dist/standalone' : 'dist/workers',
      emptyOutDir: standalone,
      lib: standalone
        ? { entry: 'dist/standalone.js', formats: ['es'], fileName: () => 'core.js' }
        : { entry: 'dist/workers/serve.js', formats: ['es'], fileName: () => 'worker.js' },
    },
  };
});
