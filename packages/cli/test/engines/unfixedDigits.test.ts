import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { unfixedDigits } from './unfixedDigits.js';

const packages = fileURLToPath(new URL('../../../', import.meta.url));

/** Every source file of every package. */
function sources(): string[] {
  const named = readdirSync(packages).filter((name) => existsSync(`${packages}${name}/src`));
  return named.flatMap((name) =>
    readdirSync(`${packages}${name}/src`, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => `${name}/src/${file.replaceAll('\\', '/')}`),
  );
}

test('no source calls a function that may give other digits on another engine', () => {
  const files = sources();
  expect(files.length).toBeGreaterThan(400);
  const found = files.flatMap((file) => unfixedDigits(file, readFileSync(`${packages}${file}`, 'utf8')));
  expect(found).toEqual([]);
});

describe('unfixedDigits(file, text)', () => {
  test.each([
    'Math.pow(x, 2)',
    'Math.exp(x)',
    'Math.hypot(x, 1)',
    'Math.log10(x)',
    '[x].map(Math.log1p)',
    'Math["sin"](x)',
    'const { cos } = Math',
    'const M = Math',
    'x ** 2',
    '2 ** x',
    '(x + 1) ** 2.4',
    'x **= 2',
    'x.toLocaleString()',
    'x?.toLocaleString("en")',
    '"a".localeCompare("b")',
    'new Intl.NumberFormat("de")',
  ])('finds %s', (text) => {
    const found = unfixedDigits('a.ts', `let x = 1;\n${text};\n`);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^a\.ts:2: /);
  });

  test.each([
    'Math.sqrt(x)',
    'Math.round(x)',
    '[x].map(Math.floor)',
    'Math.PI',
    '2 ** -20',
    'x * x',
    'x.toFixed(2)',
    '"Math.exp(x) and x ** 2"',
    '// Math.exp(x)',
  ])('lets %s pass', (text) => {
    expect(unfixedDigits('a.ts', `let x = 1;\n${text};\n`)).toEqual([]);
  });
});
