import { expect, test } from 'vitest';
import { transformedShares } from '../../src/anova/haifa/counts.js';
import { arcsineRoot, shareOfRadians } from '../../src/index.js';

test('arcsineRoot(share) is 0, π/6, π/4 and π/2 at shares of 0, a quarter, a half and 1', () => {
  expect(arcsineRoot(0)).toBe(0);
  expect(arcsineRoot(0.25)).toBeCloseTo(Math.PI / 6, 14);
  expect(arcsineRoot(0.5)).toBeCloseTo(Math.PI / 4, 14);
  expect(arcsineRoot(1)).toBeCloseTo(Math.PI / 2, 14);
});

test('shareOfRadians inverts the transformation', () => {
  expect(shareOfRadians(0)).toBe(0);
  expect(shareOfRadians(Math.PI / 6)).toBeCloseTo(0.25, 15);
  expect(shareOfRadians(Math.PI / 2)).toBe(1);
  for (let i = 0; i <= 1000; i++)
    expect(Math.abs(shareOfRadians(arcsineRoot(i / 1000)) - i / 1000)).toBeLessThan(1e-15);
});

test('both agree with the functions of the machine to a few last digits', () => {
  for (let i = 1; i <= 1000; i++) {
    const share = i / 1000;
    expect(Math.abs(arcsineRoot(share) / Math.asin(Math.sqrt(share)) - 1)).toBeLessThan(1e-15);
  }
});

test('arcsineRoot(share) refuses a number that is not a share', () => {
  for (const value of [-0.1, 1.1, Number.NaN]) {
    expect(() => arcsineRoot(value)).toThrow(`${value} is not a share; give a number from 0 to 1.`);
  }
});

test('transformedShares takes the first weeks of each centre, five chances a child and week', () => {
  // 20 children: 100 chances; 25 late is a quarter, 50 a half.
  const centre = { group: 'test', children: 20, late: [25, 50, 7] } as const;
  const [first, second, ...rest] = transformedShares([centre], 2);
  expect(first).toBeCloseTo(Math.PI / 6, 14);
  expect(second).toBeCloseTo(Math.PI / 4, 14);
  expect(rest).toEqual([]);
});
