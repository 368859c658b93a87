import { readFileSync } from 'node:fs';
import { publishedFindings } from '@fairweather/evidence';
import { describe, expect, test } from 'vitest';
import { fairweather } from './support/fairweather.js';

interface FindingsJson {
  readonly findings: {
    readonly id: string;
    readonly prediction: Record<string, unknown> | null;
    readonly published: Record<string, unknown> | null;
    readonly sign: string;
    readonly size: string;
    readonly replication: string;
    readonly note: string;
    readonly comparisons: Record<string, unknown>[];
    readonly conditions: Record<string, unknown>[];
  }[];
}

describe('fairweather findings', () => {
  test('prints one object with all findings, each hit, missed or not modelled', async () => {
    const { code, stdout } = await fairweather(['findings', '--format', 'json', '--no-progress']);
    expect(code).toBe(0);
    const { findings } = JSON.parse(stdout) as FindingsJson;
    expect(findings.map(({ id }) => id)).toEqual(publishedFindings.map(({ id }) => id));
    const keys = [
      'id',
      'prediction',
      'published',
      'sign',
      'size',
      'replication',
      'note',
      'comparisons',
      'conditions',
    ];
    for (const finding of findings) {
      expect(Object.keys(finding)).toEqual(keys);
      expect(['hit', 'miss', 'not modelled']).toContain(finding.sign);
      expect(['inside', 'outside', 'none published']).toContain(finding.size);
      const modelled = finding.sign !== 'not modelled';
      expect(finding.prediction !== null).toBe(modelled);
      expect(finding.published !== null).toBe(modelled);
      expect(finding.comparisons.length > 0).toBe(modelled);
    }
  });

  test(
    'prints the findings asked for, with sizes and the published figures, and shows progress ' +
      'beside them',
    async () => {
      const { code, stdout, stderr } = await fairweather(['findings', '--id', 'frey_oberholzer_gee_1997']);
      expect(code).toBe(0);
      expect(stdout).toMatch(/frey_oberholzer_gee_1997\s+hit\s+2 of 2\s+inside\s+contested/);
      expect(stdout).toContain('published: negative, −0.262');
      expect(stderr).toContain('findings: 100 %');
    },
  );

  test('prints a section exactly as in docs/evidence.md', async () => {
    const args = ['findings', '--format', 'markdown', '--no-progress', '--id', 'shi_2017'];
    const { stdout, stderr } = await fairweather(args);
    const section = stdout.slice(stdout.indexOf('### Shi'));
    const document = readFileSync(new URL('../../../docs/evidence.md', import.meta.url), 'utf8');
    expect(section).toMatch(/^### Shi, Sridhar, Grewal & Lilien 2017\n/);
    expect(document).toContain(section);
    expect(stderr).toBe('');
  });

  test('suggests a finding in one sentence if it does not know one', async () => {
    const { code, stdout, stderr } = await fairweather(['findings', '--id', 'shi']);
    expect(code).not.toBe(0);
    expect(stdout).toBe('');
    expect(stderr.trim()).toBe('fairweather: Unknown finding "shi": did you mean "shi_2017"?');
  });
});
