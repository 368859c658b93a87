import { describe, expect, test } from 'vitest';
import { refusal, sellerStake } from '../src/mechanism/refusal.js';
import { terms as plain } from './support/traded.js';

const seller = { readiness: 2, guilt: 3, reciprocity: 0.5, frame: 1, moneySensitivity: 0.25, farSight: 2 };
const terms = { ...plain, price: 10, cost: 6, favour: { ...plain.favour, cost: 8 }, seller };

describe('sellerStake(terms, frame, goodwill, downturn)', () => {
  test('is the margin of the periods in mind, and what conscience and goodwill weigh', () => {
    // 0.25 · 2 · (10 − 6) = 2; 0.5 · 3 = 1.5; 0.5 · 2 = 1
    expect(sellerStake(terms, 0, 0, 0)).toBe(2);
    expect(sellerStake(terms, 0.5, 0, 0)).toBe(3.5);
    expect(sellerStake(terms, 0.5, 2, 0)).toBe(4.5);
    expect(sellerStake(terms, 0.5, -2, 0)).toBe(2.5);
  });

  test('loses of the margin what a downturn takes of the orders', () => {
    expect(sellerStake(terms, 0.5, 2, 0.25)).toBe(4);
    expect(sellerStake(terms, 0.5, 2, 1)).toBe(2.5);
  });
});

describe('refusal(terms, frame, goodwill, fee, downturn)', () => {
  test('is readiness and the money saved, less what is at stake', () => {
    // 2 + 0.25 · 8 − 4.5
    expect(refusal(terms, 0.5, 2)).toBe(-0.5);
  });

  test('falls by what is paid for the favour, and rises in a downturn', () => {
    expect(refusal(terms, 0.5, 2, 4)).toBe(-1.5);
    expect(refusal(terms, 0.5, 2, 0, 0.25)).toBe(0);
  });
});
