import { channelsOf } from './channelsOf.js';

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
