import { textWidth } from './textWidth.js';

/** A place in a panel, in pixels from its upper left corner. */
export interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** Position of a label relative to its spot. */
export interface LabelPlace {
  readonly side: 'left' | 'right';
  readonly height: 'above' | 'below';
}

/** Distance of words from their spot, sideways and vertically, in pixels. */
export const BESIDE = { dx: 7, dy: 4 };

export const LABEL_SIZE = 12;
const LINE_HEIGHT = 14;

/** In order of preference when all are equally free. */
const PLACES: readonly LabelPlace[] = [
  { side: 'right', height: 'above' },
  { side: 'right', height: 'below' },
  { side: 'left', height: 'below' },
  { side: 'left', height: 'above' },
];

/** The cost of a label that overlaps an earlier one, or leaves the panel; each covered pixel of a line costs 1. */
const [ON_LABEL, OUTSIDE] = [1e6, 1e3];

/**
 * Positions labels beside their spots so that, in this order, they do not overlap each other, stay in the panel and
 * hide as little of the lines as possible.
 *
 * @param lines the corners of each line, in pixels
 * @param size of the panel, which is a square
 * @returns one position per label, in the given order
 * @example
 * placeLabels([{ text: 'a', at: { x: 50, y: 50 } }], [], 100); // [{ side: 'right', height: 'above' }]
 */
export function placeLabels(
  labels: readonly { readonly text: string; readonly at: Pixel }[],
  lines: readonly (readonly Pixel[])[],
  size: number,
): LabelPlace[] {
  const ink = lines.flatMap(pixelsOf);
  const taken: Box[] = [];
  return labels.map(({ text, at }) => {
    const [best] = PLACES.map((place) => {
      const box = boxOf(text, at, place);
      const onLabels = taken.filter((other) => overlap(box, other)).length;
      const onInk = ink.filter((pixel) => holds(box, pixel)).length;
      return { place, box, cost: ON_LABEL * onLabels + (outside(box, size) ? OUTSIDE : 0) + onInk };
    }).sort((a, b) => a.cost - b.cost);
    taken.push(best.box);
    return best.place;
  });
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf(text: string, { x, y }: Pixel, { side, height }: LabelPlace): Box {
  const width = textWidth(text, LABEL_SIZE);
  const left = side === 'right' ? x + BESIDE.dx : x - BESIDE.dx - width;
  const top = height === 'below' ? y + BESIDE.dy : y - BESIDE.dy - LINE_HEIGHT;
  return { left, right: left + width, top, bottom: top + LINE_HEIGHT };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function holds({ left, right, top, bottom }: Box, { x, y }: Pixel): boolean {
  return x > left && x < right && y > top && y < bottom;
}

/** Above the panel there is room for words. */
function outside({ left, right, bottom }: Box, size: number): boolean {
  return left < 0 || right > size || bottom > size;
}

/** The pixels along a line, about one apart. */
function pixelsOf(corners: readonly Pixel[]): Pixel[] {
  return corners.flatMap((to, i) => {
    const from = corners[Math.max(i - 1, 0)];
    const steps = Math.max(1, Math.ceil(distance(from, to)));
    return Array.from({ length: steps }, (_, k) => {
      const share = (k + 1) / steps;
      return { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) };
    });
  });
}

/** Between two places, in pixels. */
export function distance(a: Pixel, b: Pixel): number {
  const across = a.x - b.x;
  const down = a.y - b.y;
  return Math.sqrt(across * across + down * down);
}
