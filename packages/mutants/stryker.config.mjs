import { parts } from './parts.mjs';

// One part at a time: npm run mutants -- <part>. The tests of a part must notice its faults, not some other test by
// chance; so only those run, and a part takes minutes.
const { mutate, tests, inPlace = false } = parts[process.env.MUTANTS_PART];
process.env.MUTANTS_TESTS = tests.join(',');
if (inPlace) process.env.MUTANTS_PROCESSES = 'yes';

export default {
  mutate: process.env.MUTANTS_ONLY?.split(',') ?? mutate,
  inPlace,
  packageManager: 'pnpm',
  plugins: ['./packages/mutants/node_modules/@stryker-mutator/vitest-runner/dist/src/index.js'],
  testRunner: 'vitest',
  vitest: { configFile: 'packages/mutants/vitest.config.ts' },
  ignorePatterns: [
    '**',
    '!packages/core/**',
    '!packages/cli/**',
    '!packages/mutants/*.ts',
    '!package.json',
    '!tsconfig*.json',
    'packages/*/dist',
    '**/node_modules',
  ],
  coverageAnalysis: 'perTest',
  // Vitest checks no types, and a test reads a source as it is.
  disableTypeChecks: false,
  // An endless loop is found by counting its iterations; a test that is slow on a busy machine notices nothing.
  timeoutMS: 20_000,
  concurrency: Number(process.env.MUTANTS_AT_ONCE ?? 1),
  reporters: ['progress-append-only', 'clear-text', 'json'],
  jsonReporter: { fileName: `packages/mutants/reports/${process.env.MUTANTS_PART}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
};
