const core = (...names) => names.map((name) => `packages/core/test/${name}.test.ts`);
const cli = (...names) => names.map((name) => `packages/cli/test/${name}.test.ts`);

/** The mutated files of each part, and the tests that must notice; where some are slow, the fast ones first. */
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
      'refusal',
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
      'presentValue',
      'runExperiment',
      'studentT',
      'summaries',
    ),
  },
  plan: {
    mutate: ['packages/core/src/plan/**/*.ts', 'packages/core/src/scenario/groupSelector.ts'],
    tests: core(
      'datedEvents',
      'layOut',
      'makePlan',
      'policyBounds',
      'policyEffects',
      'policyErrors',
      'reactions',
      'runSize',
      'trade',
      'tradeEngines',
      'tradeTerms',
    ),
  },
  run: {
    mutate: [
      'packages/core/src/run/*.ts',
      '!packages/core/src/run/kernel.ts',
      '!packages/core/src/run/reference.ts',
      '!packages/core/src/run/runReplicates.ts',
    ],
    tests: core(
      'biography',
      'customTheory',
      'decide',
      'digest',
      'measures',
      'policyEffects',
      'reactions',
      'runCache',
      'runExperiment',
      'planWork',
      'summaries',
      'tradeEngines',
    ),
  },
  // What an engine does wrong shows at once beside another.
  engines: {
    mutate: ['packages/core/src/run/kernel.ts', 'packages/core/src/run/reference.ts'],
    tests: core(
      'engines',
      'policyEffects',
      'biography',
      'customTheory',
      'reactions',
      'replicateInSteps',
      'baseline',
    ),
  },
  trade: {
    mutate: ['packages/core/src/run/trade/**/*.ts'],
    tests: core('tradeEngines', 'sides', 'trade', 'tradeTheories', 'reactions', 'neutralTrade'),
  },
  vector: {
    mutate: ['packages/core/src/run/vector/*.ts', '!packages/core/src/run/vector/*ernelBytes.ts'],
    tests: core('fourLives', 'fourTrades', 'drawFour', 'trade'),
  },
  workers: {
    mutate: ['packages/core/src/workers/*.ts'],
    tests: core(
      'planWork',
      'surroundings',
      'hireWorker',
      'pool',
      'serve',
      'runPieces',
      'runHere',
      'runsAsync',
      'replicateInSteps',
    ),
  },
  // A fault in code that removes files may remove any file. So this part runs where there are none of ours: see
  // run.mjs.
  results: {
    mutate: ['outFolder', 'ownFiles', 'workFolder', 'writeFolder'].map(
      (name) => `packages/cli/src/results/${name}.ts`,
    ),
    tests: cli('outFolder', 'ownFiles', 'workFolder', 'writeFolder'),
    inPlace: true,
  },
};
