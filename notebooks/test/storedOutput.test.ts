import { expect, test } from 'vitest';
import { comparable } from './comparable.js';
import { notebookText } from './notebookText.js';
import { storedOutput } from './storedOutput.js';

const shown = (picture: string, text: string) => ({
  output_type: 'display_data',
  data: { 'image/png': picture, 'text/plain': text },
  metadata: {},
});

test('texts are stored line by line, each with its end, and data as they are', () => {
  expect(storedOutput({ output_type: 'stream', name: 'stdout', text: 'a\nb\n' }).text).toEqual([
    'a\n',
    'b\n',
  ]);
  const data = { 'text/html': 'a\nb', 'application/json': { a: 'x\ny' } };
  expect(storedOutput({ output_type: 'display_data', data }).data).toEqual({
    'text/html': ['a\n', 'b'],
    'application/json': { a: 'x\ny' },
  });
});

test('pictures are compared by presence, everything else exactly', () => {
  const same = comparable(shown('<svg>1</svg>', 'a'));
  expect(comparable(shown('<svg>2</svg>', 'a'))).toEqual(same);
  expect(comparable(shown('', 'a'))).not.toEqual(same);
  expect(comparable(shown('<svg>1</svg>', 'b'))).not.toEqual(same);
});

test('what was stored compares as what was fresh', () => {
  const fresh = shown('<svg>\n</svg>', 'a\nb');
  expect(comparable(storedOutput(fresh))).toEqual(comparable(fresh));
});

test('a file has sorted keys, no count of executions, and ends its last line', () => {
  const cell = { source: ['1'], cell_type: 'code', outputs: [], execution_count: 7 } as const;
  expect(notebookText({ nbformat: 4, cells: [cell] })).toBe(
    '{\n "cells": [\n  {\n   "cell_type": "code",\n   "execution_count": null,\n   "outputs": [],\n   "source": ' +
      '[\n    "1"\n   ]\n  }\n ],\n "nbformat": 4\n}\n',
  );
});
