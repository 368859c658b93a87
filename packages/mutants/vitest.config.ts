import { defineConfig } from 'vitest/config';

/** The tests of the mutated part (see stryker.config.mjs), from the root of the repository. */
export default defineConfig({
  plugins: [
    {
      name: 'processes',
      // Stryker asks for threads, but only a process can change its working folder, as the code that writes results
      // does.
      configureVitest({ project }) {
        project.config.pool = 'forks';
      },
    },
  ],
  test: { include: process.env.MUTANTS_TESTS?.split(',') ?? [], testTimeout: 60_000 },
});
