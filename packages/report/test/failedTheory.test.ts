import { attemptTheory, haifaCounts, isFitted, verdicts } from '@fairweather/evidence';
import { daycare } from '@fairweather/scenarios';
import { describe, expect, test } from 'vitest';
import { theoriesJson } from '../src/theories/json.js';
import { theoriesTable } from '../src/theories/table.js';

const fitted = attemptTheory(haifaCounts, daycare, 'null', { replicates: 0 });
const failed = attemptTheory(haifaCounts, daycare, 'frame', {}, () => {
  throw new Error('LU matrix is singular');
});
const judged = verdicts([fitted].filter(isFitted));

describe('a theory that could not be fitted', () => {
  test('is a row of the table and a sentence, and the others are as ever', () => {
    const lines = theoriesTable(haifaCounts, daycare, [failed, fitted], judged, []);
    expect(lines.find((line) => line.startsWith('frame '))).toMatch(/^frame +– +– +– +FAILED$/);
    expect(lines.find((line) => line.startsWith('null '))).toMatch(/^null +−620\.19 +−620\.19 +10 +yes$/);
    expect(lines.join(' ').replace(/\s+/g, ' ')).toContain(
      'The theory "frame" could not be fitted to these counts (LU matrix is singular):',
    );
  });

  test('has its reason in JSON, in its place', () => {
    const { theories, counts } = JSON.parse(theoriesJson(haifaCounts, daycare, [failed, fitted], judged, []));
    expect(counts).toBe(200);
    expect(theories[0]).toMatchObject({ name: 'frame', failed: expect.stringContaining('is singular') });
    expect(theories[0]).not.toHaveProperty('verdict');
    expect(theories[1]).toMatchObject({ name: 'null', verdict: 'supported' });
  });

  test('leaves a table even if it is the only one', () => {
    const text = theoriesTable(haifaCounts, daycare, [failed], [], []).join('\n');
    expect(text).toContain('FAILED');
    expect(text).not.toContain('How this is decided');
  });
});
