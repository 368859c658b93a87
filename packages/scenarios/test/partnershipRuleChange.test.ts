import { describe, expect, test } from 'vitest';
import { ruleChange } from '../src/index.js';
import { runArmsOf } from './support/armsOfScenario.js';

const { level, gap, worth } = runArmsOf(ruleChange);
const same = 'the rules stay';
const surprise = 'fee by surprise';
const takenBack = 'fee by surprise, taken back after a year';
const firstYear = [25, 36] as const;
const lastYear = [49, 60] as const;

describe('a change of the rules', () => {
  test('changes nothing before its month', () => {
    for (const { name } of ruleChange.arms) {
      expect(gap(name, same, 'orders', 1, 24)).toMatchObject({ low: 0, high: 0 });
    }
  });

  test('costs orders in every form', () => {
    for (const { name } of ruleChange.arms) {
      expect(gap(name, same, 'orders', ...firstYear).high).toBeLessThan(0);
    }
  });

  test('costs more by surprise than announced, and less with a reason', () => {
    expect(gap(surprise, 'fee announced', 'orders', ...firstYear).high).toBeLessThan(0);
    expect(gap(surprise, `${surprise}, with a reason`, 'orders', ...firstYear).high).toBeLessThan(0);
    expect(worth(surprise, 'fee announced', 'seller_money').high).toBeLessThan(0);
    expect(worth(surprise, `${surprise}, with a reason`, 'seller_money').high).toBeLessThan(0);
  });

  test('is helped more by a reason than by an announcement', () => {
    expect(worth(`${surprise}, with a reason`, 'fee announced', 'seller_money').low).toBeGreaterThan(0);
  });

  test('costs less in two steps, but is no kinder to the frame', () => {
    expect(worth('fee in two steps', surprise, 'seller_money').low).toBeGreaterThan(0);
    expect(gap('fee in two steps', surprise, 'frame', 25)).toMatchObject({ mean: 0 });
  });

  test('costs the seller more than the fee brings', () => {
    for (const { name } of ruleChange.arms) {
      expect(worth(name, same, 'seller_money').high).toBeLessThan(0);
    }
  });

  test('costs orders as a stricter term too, though no money is asked', () => {
    expect(gap('stricter term, no fee', same, 'conscience', ...firstYear).high).toBeLessThan(0);
    expect(gap('stricter term, no fee', surprise, 'orders', ...firstYear).low).toBeGreaterThan(0);
  });
});

describe('a price list for the favours', () => {
  const list = 'price list for favours, no fee';

  test('costs more orders than a stricter term in the end', () => {
    expect(gap(list, 'stricter term, no fee', 'orders', ...lastYear).high).toBeLessThan(0);
  });

  test('lets the lower price of a rival be heard, though no order costs more than before', () => {
    expect(gap(list, same, 'sticker', ...firstYear).high).toBeLessThan(0);
  });

  test('brings in less than it costs the seller', () => {
    expect(worth(list, same, 'seller_money').high).toBeLessThan(0);
  });
});

describe('a fee that is taken back after a year', () => {
  test('brings some orders back, against a fee that stays', () => {
    expect(gap(takenBack, surprise, 'orders', ...firstYear)).toMatchObject({ low: 0, high: 0 });
    expect(gap(takenBack, surprise, 'orders', ...lastYear).low).toBeGreaterThan(0);
  });

  test('does not bring back the orders, the frame or the customers that it cost', () => {
    for (const measure of ['orders', 'frame', 'alive', 'conscience']) {
      expect(gap(takenBack, same, measure, ...lastYear).high).toBeLessThan(0);
    }
  });

  test('takes the sticker price back at once: most of the fee’s effect on it is gone within the second year', () => {
    const during = gap(takenBack, same, 'sticker', ...firstYear).mean;
    const later = gap(takenBack, same, 'sticker', 37, 48).mean;
    expect(during).toBeLessThan(0);
    expect(Math.abs(later)).toBeLessThan(0.25 * Math.abs(during));
  });

  test('leaves a smaller scar if it was announced with a reason', () => {
    const reasoned = 'fee announced with a reason, taken back after a year';
    expect(gap(reasoned, takenBack, 'orders', ...lastYear).low).toBeGreaterThan(0);
    expect(level(reasoned, 'frame', ...lastYear)).toBeLessThan(level(same, 'frame', ...lastYear));
  });
});
