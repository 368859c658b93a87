import { defineConfig, type Plugin } from 'vite';

/** A page that is opened from a folder may only load classic scripts. */
function classicScript(): Plugin {
  return {
    name: 'classic-script',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html.replace(/<script type="module" crossorigin/g, '<script defer').replace(/ crossorigin/g, ''),
    },
  };
}

export default defineConfig({
  base: './',
  plugins: [classicScript()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'iife' },
  build: {
    target: 'es2022',
    modulePreload: false,
    // The licences of bundled code must be included.
    license: { fileName: 'licences.md' },
    cssCodeSplit: false,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { checks: { pluginTimings: false }, output: { format: 'iife', codeSplitting: false } },
  },
});
