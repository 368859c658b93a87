const parts = {
  mechanism: [
    'belief',
    'conscience',
    'crowd',
    'frame',
    'goodwill',
    'harm',
    'norm',
    'probability',
    'referencePrice',
    'shadow',
    'sticker',
  ],
  compare: [
    'acrossReplicates',
    'difference',
    'incompleteBeta',
    'predictiveInterval',
    'studentT',
    'summaries',
  ],
  policy: ['datedEvents', 'layOut', 'policyErrors', 'policyEffects', 'reactions', 'trade', 'arms'],
  run: ['engines'],
};
const part = process.env.MUTANTS_PART;
process.env.MUTANTS_TESTS = parts[part].map((t) => `packages/core/test/${t}.test.ts`).join(',');
export default {
  packageManager: 'pnpm',
  plugins: ['./packages/mutants/node_modules/@stryker-mutator/vitest-runner/dist/src/index.js'],
  testRunner: 'vitest',
  vitest: { configFile: 'packages/mutants/vitest.config.ts' },
  mutate: [`packages/core/src/${part}/**/*.ts`],
  ignorePatterns: [
    '**',
    '!packages/core/**',
    'packages/core/dist',
    '**/node_modules',
    '!packages/mutants/vitest.config.ts',
    '!package.json',
    '!tsconfig*.json',
  ],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: `packages/mutants/reports/${part}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
};
