import { pow } from '@fairweather/core/tools';

/**
 * Red, green and blue of a colour, 0 to 255.
 *
 * @example
 * channelsOf('#0072B2'); // [0, 114, 178]
 */
export function channelsOf(colour: string): [number, number, number] {
  const at = (place: number) => Number.parseInt(colour.slice(place, place + 2), 16);
  return [at(1), at(3), at(5)];
}

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

/**
 * A colour between two.
 *
 * @param share of the second, 0 to 1
 * @example
 * mix('#000000', '#ffffff', 0.2); // '#333333'
 */
export function mix(from: string, to: string, share: number): string {
  const target = channelsOf(to);
  const bytes = channelsOf(from).map((byte, i) => Math.round(byte + (target[i] - byte) * share));
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
