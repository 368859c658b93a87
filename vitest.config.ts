import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/*/test/**/*.test.ts', 'examples/**/*.test.ts', 'notebooks/test/**/*.test.ts'],
    testTimeout: 60_000,
  },
});
