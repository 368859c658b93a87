import { inject } from 'vitest';

// A thread that stays (KeptThread) still has the mutant and the counts of the tests before. While modules load, none is
// active, unless it is one of those that act then.
const stryker = (globalThis as Record<string, unknown>)[inject('globalNamespace' as never)] as object;
const none = { hitCount: undefined, mutantCoverage: undefined, currentTestId: undefined };
const loading = inject('mode' as never) === 'mutant' && inject('mutantActivation' as never) === 'static';
Object.assign(stryker, none, loading ? {} : { activeMutant: undefined });
