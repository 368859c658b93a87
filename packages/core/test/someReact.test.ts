import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeDigest, type Reaction, runReplicates } from '../src/index.js';
import { between } from './support/between.js';
import { scenarios } from './support/scenarios.js';

const reaction: fc.Arbitrary<Reaction> = fc
  .record({
    side: fc.constantFrom('above' as const, 'below' as const),
    limit: between(0, 1),
    during: fc.integer({ min: 1, max: 2 }),
    event: fc.constantFrom<Reaction['event']>(
      { kind: 'price', amount: 8 },
      { kind: 'rules', strength: 0.5 },
      { kind: 'shock', amount: 1 },
      { kind: 'handover' },
      { kind: 'favour', need: 1, granted: 1 },
    ),
    lasting: fc.integer({ min: 1, max: 3 }),
    groups: fc.constantFrom('all' as const, 'treated' as const, 'untreated' as const),
  })
  .map(({ side, limit, ...rest }): Reaction => ({ watch: 'share', ...rest, [side]: limit }));

describe('a policy that reacts in some groups', () => {
  test('gives the same digits where the other groups live side by side', () => {
    let reacted = 0;
    fc.assert(
      fc.property(scenarios, fc.array(reaction, { minLength: 1, maxLength: 2 }), (scenario, reactions) => {
        const run = (engine: 'fast' | 'flat' | 'reference', policy: readonly Reaction[]) =>
          outcomeDigest(
            runReplicates({ ...scenario, reactions: policy }, { seed: 'react', replicates: 6, engine }),
          );
        const reference = run('reference', reactions);
        expect(run('fast', reactions)).toBe(reference);
        expect(run('flat', reactions)).toBe(reference);
        if (run('flat', []) !== reference) reacted++;
      }),
      { seed: 18, numRuns: 150 },
    );
    expect(reacted).toBeGreaterThan(50);
  });
});
