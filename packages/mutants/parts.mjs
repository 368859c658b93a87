const core = (...names) => names.map((name) => `packages/core/test/${name}.test.ts`);
const cli = (...names) => names.map((name) => `packages/cli/test/${name}.test.ts`);

/** What is mutated, and which tests must notice. */
export const parts = {
  mechanism: {
    mutate: ['packages/core/src/mechanism/**/*.ts'],
    tests: core(
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
      'step',
      'sticker',
    ),
  },
  compare: {
    mutate: ['packages/core/src/compare/**/*.ts'],
    tests: core(
      'acrossReplicates',
      'difference',
      'incompleteBeta',
      'predictiveInterval',
      'studentT',
      'summaries',
    ),
  },
  plan: {
    mutate: ['packages/core/src/plan/**/*.ts'],
    tests: core('datedEvents', 'layOut', 'policyErrors', 'policyEffects', 'reactions', 'trade'),
  },
  run: {
    mutate: ['packages/core/src/run/**/*.ts', '!packages/core/src/run/runReplicates.ts'],
    tests: core('engines', 'decide', 'digest', 'memory', 'policyEffects', 'reactions'),
  },
  // A fault in code that removes files may remove any. So this part runs where there are none of ours: see run.mjs.
  results: {
    mutate: ['outFolder', 'ownFiles', 'workFolder', 'writeFolder'].map(
      (name) => `packages/cli/src/output/${name}.ts`,
    ),
    tests: cli('outFolder', 'workFolder', 'writeFolder'),
    inPlace: true,
  },
};
