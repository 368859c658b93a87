import { InputError } from '@fairweather/core';
import { describe, expect, test } from 'vitest';
import { type Finding, parseFindings, publishedFindings } from '../../src/index.js';

/** The bank as read from a JSON file. */
const foreign = () => JSON.parse(JSON.stringify(publishedFindings)) as Record<string, unknown>[];
const broken = (change: (finding: Record<string, unknown>) => void) => {
  const data = foreign();
  change(data[2]);
  return () => parseFindings(data, 'mine.json');
};

describe('parseFindings', () => {
  test('takes all 28 findings of the bank as they are', () => {
    expect(parseFindings(foreign(), 'the bank')).toEqual(publishedFindings);
    expect(publishedFindings).toHaveLength(28);
  });

  test('refuses anything but a list', () => {
    expect(() => parseFindings({}, 'mine.json')).toThrow(
      new InputError('mine.json contains no list of findings: put them in [ ].'),
    );
  });

  test('says if a value has the wrong type', () => {
    expect(
      broken((finding) => {
        finding.figures = [
          { treatment: 'none', statistic: 'mean', value: 'many', unit: null, confidence: 'verified' },
        ];
      }),
    ).toThrow('Finding 3 of mine.json has "many" at figures.0.value: give number or a list.');
    expect(
      broken((finding) => {
        finding.verificationLevel = 'hearsay';
      }),
    ).toThrow(
      'Finding 3 of mine.json has "hearsay" at verificationLevel: give "data_or_transcribed_tables" or ' +
        '"primary_abstract" or ',
    );
  });

  test('names missing and unknown fields', () => {
    expect(
      broken((finding) => {
        delete finding.citation;
      }),
    ).toThrow('Finding 3 of mine.json lacks citation: add it.');
    expect(
      broken((finding) => {
        finding.colour = 'blue';
      }),
    ).toThrow(
      'Finding 3 of mine.json has the key colour, which no finding has: remove it or correct its name.',
    );
  });

  test('refuses an id or a DOI that is there twice', () => {
    const [one] = foreign();
    const twin = { ...one, id: 'another' };
    expect(() => parseFindings([one, one], 'mine.json')).toThrow(
      'Two findings of mine.json have the id heyman_ariely_2004: keep one.',
    );
    expect(() => parseFindings([one, twin], 'mine.json')).toThrow(
      'Two findings of mine.json have the doi 10.1111/j.0956-7976.2004.00757.x: keep one.',
    );
    const without: Finding[] = publishedFindings.filter(({ doi }) => doi === null);
    expect(without.length).toBeGreaterThan(1);
    expect(parseFindings(JSON.parse(JSON.stringify(without)), 'mine.json')).toEqual(without);
  });
});
