import { InputError } from '@fairweather/core';
import { describe, expect, test, vi } from 'vitest';
import { commitForecast, type Forecasts, meanAbsoluteError, revealForecast } from '../src/forecasts.js';
import { predict, reveal } from '../src/index.js';
import { revealBundle } from '../src/reveal.js';

const none: Forecasts = new Map();
const one = commitForecast(none, 'fine', 'How many?', { early: 5, late: 8 });
const actual = { early: 9, late: 10 };

describe('a forecast', () => {
  test('can be changed until its outcome is revealed, and not after', () => {
    const changed = commitForecast(one, 'fine', 'How many?', { early: 6, late: 8 });
    const { forecasts, forecast } = revealForecast(changed, 'fine', actual);
    expect(forecast.values).toEqual({ early: 6, late: 8 });
    expect(() => commitForecast(forecasts, 'fine', 'How many?', actual)).toThrow(
      new InputError(
        'The outcome of "fine" was already revealed, so its forecast is final; restart the kernel to start again.',
      ),
    );
  });

  test('can be revealed again, as when a cell is run twice', () => {
    const { forecasts } = revealForecast(one, 'fine', actual);
    expect(revealForecast(forecasts, 'fine', actual).forecast.values).toEqual({ early: 5, late: 8 });
  });

  test('keeps its numbers when the object that they came in is changed later', () => {
    const values = { early: 1 };
    const kept = commitForecast(none, 'fine', 'How many?', values);
    values.early = 100;
    expect(kept.get('fine')?.values).toEqual({ early: 1 });
  });

  test.each([
    [{}, `The forecast "x" is empty; give a number for each unit, such as { 'week 5': 9 }.`],
    [{ a: Number.NaN }, 'The forecast "x" has NaN for a; give a number there.'],
  ])('that is %j is refused', (values, message) => {
    expect(() => commitForecast(none, 'x', 'How many?', values)).toThrow(new InputError(message));
  });

  test.each([
    ['fines', { early: 1 }, 'Unknown forecast "fines": did you mean "fine"?'],
    ['fine', { early: 1 }, 'The outcome of "fine" has no late; give both the same units.'],
    ['fine', { ...actual, later: 1 }, 'The forecast of "fine" has no later; give both the same units.'],
  ])('%s with the outcome %j cannot be revealed', (name, outcome, message) => {
    expect(() => revealForecast(one, name, outcome)).toThrow(new InputError(message));
  });

  test('must come before its reveal', () => {
    expect(() => revealForecast(none, 'fine', actual)).toThrow(
      `There is no forecast "fine" yet: call predict('fine', …) first.`,
    );
  });
});

describe('the score', () => {
  test('is the mean distance from the outcome', () => {
    expect(meanAbsoluteError({ early: 5, late: 8 }, actual)).toBe((4 + 2) / 2);
    expect(meanAbsoluteError(9, actual)).toBe((0 + 1) / 2);
  });

  test.each([
    [9, 'the naive forecast, 9 throughout, by 0.50: it was better than yours.'],
    [2, 'the naive forecast, 2 throughout, by 7.50: yours was better.'],
    [6.5, 'the naive forecast, 6.50 throughout, by 3: both are equally good.'],
  ])('is compared with a naive forecast of %d', (naive, sentence) => {
    const { forecast } = revealForecast(one, 'fine', actual);
    expect(revealBundle(forecast, actual, naive)['text/plain']).toBe(
      [
        'unit   forecast  outcome  off by',
        'early         5        9       4',
        'late          8       10       2',
        `How many? Off by 3 on average; ${sentence}`,
      ].join('\n'),
    );
  });
});

test('predict and reveal work from cell to cell', () => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  predict('cells', 'How many?', { all: 4 });
  reveal('cells', { all: 6 });
  const printed = write.mock.calls.map(([text]) => text);
  write.mockRestore();
  expect(printed).toEqual([
    'unit  forecast\nall          4\nHow many? Your forecast is noted.\n',
    'unit  forecast  outcome  off by\nall          4        6       2\nHow many? Off by 2 on average.\n',
  ]);
  expect(() => predict('cells', 'How many?', { all: 6 })).toThrow(InputError);
});
