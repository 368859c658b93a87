import { describe, expect, test } from 'vitest';
import { measureCells } from '../../src/findings/measureCells.js';
import { findingDesigns } from '../../src/index.js';

const falk = findingDesigns.find(({ finding }) => finding.id === 'falk_kosfeld_2006');
if (!falk) throw new Error('The game of control is missing.');
const cells = {
  free: { arm: 'no minimum' },
  controlled: { arm: 'minimum 10' },
  less: { arm: 'minimum 10', of: 'less', than: 'no minimum' },
  more: { arm: 'minimum 10', of: 'more', than: 'no minimum' },
} as const;
/** The game with a different minimum. */
const withMinimum = (points: number) =>
  measureCells(
    { ...falk, cells, minimum: { endowment: 120, of: { 'minimum 10': points } } },
    { seed: 'control', replicates: 3 },
  );

describe('a minimum on a graded act', () => {
  test('of everything makes all give everything, and all more than before', () => {
    const { controlled, less, more } = withMinimum(120);
    expect([...Array.from(controlled), ...Array.from(less), ...Array.from(more)]).toEqual([
      1, 1, 1, 0, 0, 0, 1, 1, 1,
    ]);
  });

  test('of nothing makes nobody give more, because only the distrust is left', () => {
    const { free, controlled, less, more } = withMinimum(0);
    expect(Array.from(more)).toEqual([0, 0, 0]);
    for (let k = 0; k < 3; k++) {
      expect(controlled[k]).toBeLessThan(free[k]);
      expect(less[k]).toBeGreaterThan(0.5);
    }
  });

  test('pulls the mean up the higher it is', () => {
    const [low, high] = [withMinimum(10), withMinimum(20)];
    for (let k = 0; k < 3; k++) expect(high.controlled[k]).toBeGreaterThan(low.controlled[k]);
  });
});
