import type { Outcome } from '@fairweather/core';
import { describe, expect, test } from 'vitest';
import { oneSidedness } from '../src/index.js';

/** Two replicates of two units, in which such shares were granted. */
const granting = (...values: number[]): Outcome => ({
  measures: ['granted'],
  units: 2,
  replicates: values.length / 2,
  values: Float64Array.from(values),
});

describe('oneSidedness(buyerAsks, sellerAsks, unit)', () => {
  test('is what the seller grants less what the buyer grants, replicate by replicate', () => {
    const seller = granting(0.5, 1, 0.5, 0.75);
    const buyer = granting(0.25, 0.5, 0.5, 1);
    expect([...oneSidedness(seller, buyer, 2)]).toEqual([0.5, -0.25]);
    expect([...oneSidedness(seller, buyer, 1)]).toEqual([0.25, 0]);
  });

  test('has no meaning where nobody was asked', () => {
    expect(oneSidedness(granting(Number.NaN, 1), granting(1, 1), 1)[0]).toBeNaN();
  });

  test('refuses arms that cannot be paired', () => {
    expect(() => oneSidedness(granting(1, 1), granting(1, 1, 1, 1), 1)).toThrow(
      'oneSidedness(): 1 and 2 replicates cannot be paired; give as many of each.',
    );
  });
});
