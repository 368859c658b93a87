import { describe, expect, test } from 'vitest';
import { InputError } from '../src/index.js';
import { nearest, oneOf, unknownName } from '../src/input/names.js';

describe('nearest(typed, known)', () => {
  test('finds the known name of which the typed one is a slip', () => {
    expect(nearest('daycair', ['daycare', 'handover'])).toEqual({ name: 'daycare', likely: true });
    expect(nearest('hand-over', ['daycare', 'handover'])).toEqual({ name: 'handover', likely: true });
  });

  test('finds the first known name that starts with what was typed', () => {
    expect(nearest('sym', ['frame', 'symmetric-frame'])).toEqual({ name: 'symmetric-frame', likely: true });
  });

  test('does not mind capitals, and gives the name as it is spelt', () => {
    expect(nearest('NEVER FINDE', ['as it happened', 'never Fined'])).toEqual({
      name: 'never Fined',
      likely: true,
    });
    expect(nearest('NEVER', ['as it happened', 'never Fined'])).toEqual({
      name: 'never Fined',
      likely: true,
    });
  });

  test('thinks a name unlikely if more than half of its letters differ', () => {
    // "fine" has four letters: two may differ.
    expect(nearest('fixy', ['fine'])).toEqual({ name: 'fine', likely: true });
    expect(nearest('fxyz', ['fine'])).toEqual({ name: 'fine', likely: false });
    expect(nearest('', ['fine'])).toEqual({ name: 'fine', likely: false });
  });

  test('finds nothing among nothing', () => {
    expect(nearest('fine', [])).toBeUndefined();
  });
});

describe('oneOf(what, name, items)', () => {
  const items = [{ name: 'red' }, { name: 'green' }];

  test('gives the item of that name', () => {
    expect(oneOf('colour', 'green', items)).toBe(items[1]);
  });

  test('suggests a likely name', () => {
    expect(() => oneOf('colour', 'gren', items)).toThrow(
      new InputError('Unknown colour "gren": did you mean "green"?'),
    );
  });
});

describe('unknownName(what, name, known)', () => {
  test('names the nearest and lists all if none is likely and they are few', () => {
    expect(unknownName('colour', 'aquamarine', ['red', 'teal']).message).toMatch(
      /^Unknown colour "aquamarine": the nearest is "(red|teal)"\. Known are red, teal\.$/,
    );
  });

  test('does not list more than fourteen', () => {
    const many = Array.from({ length: 15 }, (_, i) => `colour${i}`);
    expect(unknownName('colour', 'x', many).message).toMatch(
      /^Unknown colour "x": the nearest is "colour\d+"\.$/,
    );
    expect(unknownName('colour', 'x', many.slice(1)).message).toContain('Known are colour1, colour2');
  });

  test('says so if there is none to choose from', () => {
    expect(unknownName('colour', 'red', []).message).toBe(
      'Unknown colour "red": there is none to choose from.',
    );
  });
});
