import { type MechanismValues, type Scenario, withValues } from '@fairweather/core';
import { describe, expect, test } from 'vitest';
import { daycare } from '../src/index.js';

/** `npm run typecheck` reads this file: an expected error that does not occur is an error. */
describe('the names of values', () => {
  test('are known to the compiler: an error does not type-check, and is refused at run time', () => {
    // @ts-expect-error the lever is called "fine"
    const slip = () => withValues(daycare, { fien: 3 });
    expect(slip).toThrow('Unknown parameter "fien": did you mean "fine"?');
  });

  test('have values that are numbers', () => {
    // @ts-expect-error a fine is a number
    const words = () => withValues(daycare, { fine: 'ten' });
    expect(words).toThrow('fine is not a number (ten)');
  });

  test('are the levers of the scenario and the parameters of the mechanism', () => {
    const changed = withValues(daycare, { fine: 12, apologyFrom: 17, guilt: 2, conformity: 1 });
    const fine: number = changed.values.fine;
    const conformity: number = changed.values.conformity;
    expect([fine, conformity]).toEqual([12, 1]);
  });

  test('are missed by the compiler if a scenario does not have them', () => {
    // @ts-expect-error the day-care has no lever of that name
    expect(daycare.values.discount).toBeUndefined();
  });
});

describe('a scenario', () => {
  test('is read-only to the compiler, and frozen at run time', () => {
    const write = () => {
      // @ts-expect-error values are read-only
      daycare.values.fine = 3;
    };
    expect(write).toThrow(TypeError);
    expect(daycare.values.fine).toBe(10);
  });

  test('of known names is a scenario, and has all values of the mechanism', () => {
    const any: Scenario = daycare;
    const values: MechanismValues = any.values;
    expect(values.guilt).toBe(1.13);
  });
});
