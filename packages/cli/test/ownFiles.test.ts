import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST_FORMAT, manifestText } from '@fairweather/report';
import { beforeEach, describe, expect, test } from 'vitest';
import { ownFiles } from '../src/results/ownFiles.js';
import { folderForTest } from './support/fairweather.js';

let folder: string;
beforeEach(() => {
  folder = folderForTest();
  const files = { 'report.html': '<p>first</p>', 'measures.csv': 'first' };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'manifest.json'), manifestText({ format: MANIFEST_FORMAT }, files));
});

describe('ownFiles(folder)', () => {
  test('are all files of a result as it was written, in order', () => {
    expect(ownFiles(folder)).toStrictEqual({ own: ['manifest.json', 'measures.csv', 'report.html'] });
  });

  test('are the remaining ones if some were removed', () => {
    unlinkSync(join(folder, 'report.html'));
    expect(ownFiles(folder)).toStrictEqual({ own: ['manifest.json', 'measures.csv'] });
  });

  test('are none in an empty folder, and no foreign ones either', () => {
    mkdirSync(join(folder, 'empty'));
    expect(ownFiles(join(folder, 'empty'))).toStrictEqual({ own: [] });
  });

  test('are none without a manifest', () => {
    unlinkSync(join(folder, 'manifest.json'));
    expect(ownFiles(folder)).toStrictEqual({ own: [], foreign: 'other files' });
  });

  test('are none if somebody else wrote or changed the manifest', () => {
    const manifest = join(folder, 'manifest.json');
    const strange = (text: string) => {
      writeFileSync(manifest, text);
      return ownFiles(folder);
    };
    expect(strange('{}')).toStrictEqual({
      own: [],
      foreign: 'a manifest.json that no run of Fairweather wrote',
    });
    expect(strange('{"format":"fairweather-manifest-1"}')).toStrictEqual({
      own: [],
      foreign: 'a result of a Fairweather before 0.1.0, which kept no list of its files',
    });
    expect(strange(`{"format":"${MANIFEST_FORMAT}"}`)).toStrictEqual({
      own: [],
      foreign: 'manifest.json, which was changed after it was written',
    });
  });

  test('do not include changed or added ones, of which the first is named', () => {
    writeFileSync(join(folder, 'report.html'), '<p>mine</p>');
    writeFileSync(join(folder, 'zebra.txt'), 'mine');
    expect(ownFiles(folder)).toStrictEqual({
      own: ['manifest.json', 'measures.csv'],
      foreign: 'report.html, which was changed after it was written',
    });
    writeFileSync(join(folder, 'apple.txt'), 'mine');
    expect(ownFiles(folder).foreign).toBe('apple.txt, which is not part of the result there');
  });

  test('are not a folder of the name of a file', () => {
    const report = join(folder, 'report.html');
    const changed = {
      own: ['manifest.json', 'measures.csv'],
      foreign: 'report.html, which was changed after it was written',
    };
    unlinkSync(report);
    mkdirSync(report);
    expect(ownFiles(folder)).toStrictEqual(changed);
  });

  test.skipIf(process.platform === 'win32')('are not a link to the same text, nor a pipe', () => {
    const report = join(folder, 'report.html');
    const elsewhere = join(folderForTest(), 'same.html');
    writeFileSync(elsewhere, '<p>first</p>');
    unlinkSync(report);
    symlinkSync(elsewhere, report);
    expect(ownFiles(folder).own).toEqual(['manifest.json', 'measures.csv']);
    unlinkSync(report);
    execFileSync('mkfifo', [report]);
    expect(ownFiles(folder).own).toEqual(['manifest.json', 'measures.csv']);
  });

  // Such a file takes no space if the file system leaves out unwritten parts.
  test.skipIf(process.platform === 'win32')(
    'are none next to a manifest that does not fit into memory',
    () => {
      truncateSync(join(folder, 'manifest.json'), 3e9);
      expect(ownFiles(folder)).toStrictEqual({
        own: [],
        foreign: 'a manifest.json that no run of Fairweather wrote',
      });
    },
  );
});
