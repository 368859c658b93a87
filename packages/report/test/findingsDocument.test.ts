import { readFileSync } from 'node:fs';
import { findingVariants, runVariant } from '@fairweather/evidence';
import { describe, expect, test } from 'vitest';
import { findingResults } from '../../evidence/test/support/findingResults.js';
import { findingsDocument } from '../src/findings/document.js';
import { sizeText } from '../src/findings/words.js';
import { markdownTable } from '../src/text/table.js';

describe('docs/evidence.md', () => {
  test('is up to date with the run (npm run evidence writes it)', () => {
    const file = new URL('../../../docs/evidence.md', import.meta.url);
    const variants = findingVariants.map(runVariant);
    expect(readFileSync(file, 'utf8')).toBe(findingsDocument(findingResults(), variants));
  });

  test('cannot be written of a finding that is not in the bank', () => {
    const [first] = findingResults();
    expect(() => findingsDocument([{ ...first, id: 'unknown' }])).toThrow('there is no finding "unknown"');
  });
});

describe('the words of the document', () => {
  test('give a size in its unit, with a real minus sign and no minus zero', () => {
    expect(sizeText(-0.05, 'relative change')).toBe('−5.0 %');
    expect(sizeText(-0.0001, 'relative change')).toBe('0.0 %');
    expect(sizeText(0.1284, 'share')).toBe('0.128');
    expect(sizeText(-5.46, 'points')).toBe('−5.5 points');
  });

  test('line tables up and keep a stroke inside its cell', () => {
    expect(markdownTable(['a', 'bc'], [['one|two', '2']])).toBe(
      '| a        | bc  |\n| -------- | --- |\n| one\\|two | 2   |',
    );
  });
});
