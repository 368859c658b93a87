import { pow } from '@fairweather/core';
import { channelsOf } from './channelsOf.js';

/**
 * Contrast of one colour on another: from 1 (none) to 21 (black on white). Text needs 4.5.
 *
 * Source: Web Content Accessibility Guidelines 2.2, contrast ratio, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio.
 *
 * @param a a colour such as "#0072B2"
 * @example
 * contrast('#000000', '#ffffff'); // 21
 */
export function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = channelsOf(colour).map((byte) => {
    const share = byte / 255;
    return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4);
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
