import { describe, expect, test } from 'vitest';
import { armColour, INK, inDark, priceChart } from '../src/index.js';
import { darkConfig } from '../src/look/config.js';
import { contrast } from '../src/look/contrast.js';
import { DARK_GROUND, PRICE_GROUND, QUIET } from '../src/look/palette.js';
import { readable } from '../src/look/readable.js';
import { words } from './everyChart.js';
import { inside } from './inside.js';

const arms = [0, 1, 2, 3, 4, 5, 6].map(armColour);

describe('contrast', () => {
  test('is 21 for black on white, 1 for a colour on itself, and the same both ways', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
    expect(contrast('#0072B2', '#0072B2')).toBe(1);
    expect(contrast('#D55E00', '#ffffff')).toBe(contrast('#ffffff', '#D55E00'));
  });

  test('of mid grey #777777 on white is the 4.48 that the guidelines are known to refuse', () => {
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});

describe('text can be read', () => {
  test.each(arms)('in a shade of %s on paper and in the dark', (colour) => {
    expect(contrast(readable(colour), '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(readable(colour, DARK_GROUND), DARK_GROUND)).toBeGreaterThanOrEqual(4.5);
  });

  test('in all inks, and where a price was named', () => {
    expect(contrast(INK, '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(QUIET, '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(INK, PRICE_GROUND)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(darkConfig.title.color, DARK_GROUND)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(darkConfig.axis.labelColor, DARK_GROUND)).toBeGreaterThanOrEqual(4.5);
  });

  test('a colour that can be read stays as it is', () => {
    expect(readable('#0072B2')).toBe('#0072b2');
  });
});

describe('in the dark', () => {
  test('arms still differ from each other', () => {
    expect(new Set(arms.map((colour) => readable(colour, DARK_GROUND))).size).toBe(7);
  });

  test('a chart changes its colours and no word of its data', () => {
    const chart = priceChart([{ name: INK, mean: [1, 2] }], { ...words, title: INK });
    const dark = inDark(chart);
    expect(inside(dark, 'values')).toEqual(inside(chart, 'values'));
    expect((dark.title as { text: string[] }).text).toEqual([INK]);
    expect(
      inside<{ type?: string; color?: string }>(dark, 'mark').find(({ type }) => type === 'line')?.color,
    ).toBe(readable('#0072B2', DARK_GROUND));
    expect(dark.config).toBe(darkConfig);
  });
});
