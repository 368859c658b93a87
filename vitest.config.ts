import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'packages/*/test/**/*.test.ts',
      'examples/**/*.test.ts',
      'notebooks/test/**/*.test.ts',
      'docs/site/test/**/*.test.ts',
    ],
    // Files share no state; loading the packages anew for each took half of the time.
    isolate: false,
    maxWorkers: '100%',
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
