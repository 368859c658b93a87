import type { Bundle } from './Bundle.js';

/** Pixels of a picture for one pixel on the page: pictures are drawn at double size, so that letters are sharp. */
const SCALE = 2;

/**
 * How large the picture of a bundle is meant to be seen, in the form in which a notebook says it: viewers would else
 * show every pixel, and a chart twice as large as it is.
 *
 * Source: a PNG file tells its width and height in bytes 16 to 23 (its IHDR chunk).
 *
 * @returns metadata for the bundle; empty where there is no picture
 */
export function pictureSize(bundle: Bundle): Readonly<Record<string, { width: number; height: number }>> {
  const picture = bundle['image/png'];
  if (typeof picture !== 'string') return {};
  const head = Buffer.from(picture.slice(0, 32), 'base64');
  const size = (at: number) => Math.round(head.readUInt32BE(at) / SCALE);
  return { 'image/png': { width: size(16), height: size(20) } };
}
