import { InputError } from '@fairweather/core';
import { daycare } from '@fairweather/scenarios';
import { describe, expect, test } from 'vitest';
import { attemptTheory, haifaCounts, isFitted } from '../../src/index.js';

const none = { replicates: 0 };
const throwing = (error: unknown) => () => {
  throw error;
};

describe('attemptTheory(data, scenario, theory)', () => {
  test('is the report of a theory that was fitted', () => {
    const attempt = attemptTheory(haifaCounts, daycare, 'null', none);
    expect(isFitted(attempt) && attempt.fit.theory).toBe('null');
  });

  test('is a sentence if the fit throws, with the reason and a remedy', () => {
    const attempt = attemptTheory(
      haifaCounts,
      daycare,
      'frame',
      none,
      throwing(new Error('LU matrix is singular')),
    );
    expect(isFitted(attempt)).toBe(false);
    expect(attempt).toEqual({
      theory: 'frame',
      failed:
        'The theory "frame" could not be fitted to these counts (LU matrix is singular): see whether they are right, ' +
        'or choose a theory with fewer parameters.',
    });
  });

  test('leaves an error of the user to the caller', () => {
    expect(() =>
      attemptTheory(haifaCounts, daycare, 'frame', none, throwing(new InputError('Nothing was taken.'))),
    ).toThrow('Nothing was taken.');
  });

  test('hides no fault of the program', () => {
    const fault = throwing(new TypeError('counts is undefined'));
    expect(() => attemptTheory(haifaCounts, daycare, 'frame', none, fault)).toThrow(TypeError);
  });
});
