/**
 * All doors in one file, for a page without a bundler: `dist/standalone/core.js`, with the script of its workers beside
 * it.
 */

export * from './engine.js';
export * from './index.js';
export * from './tools.js';
export * from './workers.js';
