import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scenarioToJson } from '@fairweather/core';
import { daycare } from '@fairweather/scenarios';
import { describe, expect, test } from 'vitest';
import { expectRefused } from './support/expectRefused.js';
import { fairweather, folderForTest } from './support/fairweather.js';

const linux = process.platform === 'linux';

describe('a path that leads nowhere is one sentence:', () => {
  const paths: readonly (readonly [string, string, RegExp])[] = [
    ['with blanks', './no such file.json', /there is no such file/],
    ['in another alphabet', './סיפור 話.json', /Cannot read \.\/סיפור 話\.json \(there is no such file\)/],
    ['of 4,000 letters', `./${'x'.repeat(4000)}.json`, linux ? /its name is too long/ : /Cannot read/],
    ['of 4,000 folders', `./${'x/'.repeat(2000)}a.json`, /Cannot read/],
    ['through a file', './here.json/a.json', linux ? /a part of the path is no folder/ : /Cannot read/],
    ['to a folder', './folder.json', /it is a folder/],
  ];
  test.each(paths)('%s', async (_, path, message) => {
    const folder = folderForTest();
    writeFileSync(join(folder, 'here.json'), '{}');
    mkdirSync(join(folder, 'folder.json'));
    await expectRefused(['run', path], message, folder);
  });

  test('and one with blanks, letters of another alphabet and a dash in front is read', async () => {
    const folder = folderForTest();
    writeFileSync(join(folder, '- סיפור 話.json'), `\ufeff${scenarioToJson(daycare)}`);
    const { code, stdout } = await fairweather(['describe', '--', '- סיפור 話.json'], folder);
    expect(stdout).toContain('The day-care fine');
    expect(code).toBe(0);
  });
});
