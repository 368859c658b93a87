import { describe, expect, test } from 'vitest';

const load = (name: string) => import(new URL(`../src/${name}.mjs`, import.meta.url).href);
const { commandLine } = await load('commandLines');
const { dice } = await load('dice');
const { commands, scenarioSchema } = await load('program');
const { limitsOf, schemaAt } = await load('schemaValues');

interface Declared {
  readonly name: string;
  readonly options: readonly { readonly flag: string; readonly range?: object }[];
}

const lines: string[][] = Array.from({ length: 3000 }, (_, i) => commandLine(dice('a', i)).argv);

describe('the inputs', () => {
  test('are the same for the same seed and number', () => {
    expect(commandLine(dice('a', 7))).toEqual(commandLine(dice('a', 7)));
    expect(commandLine(dice('a', 7))).not.toEqual(commandLine(dice('b', 7)));
  });

  test('use every command and every option that is declared', () => {
    for (const { name, options } of commands as Declared[]) {
      const begun = (line: string[]) => `${line.join(' ')} `.startsWith(`${name} `);
      const words = lines.filter(begun).flat();
      expect(words.length, name).toBeGreaterThan(0);
      for (const { flag } of options) {
        expect(
          words.some((word) => word.split('=')[0] === flag),
          `${name} ${flag}`,
        ).toBe(true);
      }
    }
  });

  test('know the range of a number from its declaration', () => {
    const run = (commands as Declared[]).find(({ name }) => name === 'run');
    expect(run?.options.find(({ flag }) => flag === '--workers')?.range).toEqual({ low: 1, high: 256 });
  });

  test('know the limits of a place of a file from its schema', () => {
    const document = { calendar: { units: 20 } };
    expect(limitsOf(schemaAt(scenarioSchema, document, ['calendar', 'units']))).toEqual({
      low: 1,
      high: 10_000,
    });
  });
});
