import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { KeptThread } from './KeptThread';

const tests = process.env.MUTANTS_TESTS?.split(',') ?? [];
const place = ({ moduleId }: TestSpecification) => tests.findIndex((test) => moduleId.endsWith(test));

/** The first test that notices a mutant is the last that runs: fast ones stand first in parts.mjs. */
class AsListed extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.sort((a, b) => place(a) - place(b));
  }
}

/** The tests of the mutated part (see stryker.config.mjs), from the root of the repository. */
export default defineConfig({
  plugins: [
    {
      name: 'where tests run',
      // Stryker asks for threads. But only a process can change its working folder, as the code that writes results
      // does.
      configureVitest({ project: { config } }) {
        if (process.env.MUTANTS_PROCESSES) {
          config.pool = 'forks';
          return;
        }
        config.pool = 'kept';
        config.poolRunner = { name: 'kept', createPoolWorker: (options) => new KeptThread(options) };
      },
    },
  ],
  test: {
    include: tests,
    setupFiles: ['packages/mutants/forget.ts', 'packages/mutants/endOnFailure.ts'],
    sequence: { sequencer: AsListed },
    testTimeout: 600_000,
  },
});
