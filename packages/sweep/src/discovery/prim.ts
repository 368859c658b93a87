import { InputError } from '@fairweather/core';
import type { Design } from '../design/Design.js';

/** One limit of a box. */
export interface BoxLimit {
  /** Name of the parameter. */
  readonly name: string;
  /** Both ends included. */
  readonly low: number;
  readonly high: number;
}

/** A region of the ranges that a person can read: a few limits, all of which hold. */
export interface Box {
  /** Limits of those parameters that matter; none is the whole of the ranges. */
  readonly limits: readonly BoxLimit[];
  /** Share of the box that is of interest. */
  readonly density: number;
  /** Share of everything of interest that lies in the box. */
  readonly coverage: number;
  /** How many points lie in the box. */
  readonly points: number;
}

/** How patiently boxes are searched. */
export interface PrimOptions {
  /** Share of the points that is cut off at each step. Default: 0.05. */
  readonly peel?: number;
  /** Fewest points of a box. Default: 20. */
  readonly least?: number;
}

/**
 * Scenario discovery by the patient rule induction method: where in the ranges does something of interest happen, such
 * as a loss? It cuts a thin slice off one side of the box, the one that leaves most of interest, again and again; then
 * it drops the limits that do not matter. The boxes are those of the points that they were found in: check one on the
 * points of another seed before you rely on its density.
 *
 * Source: Friedman & Fisher (1999), Bump hunting in high-dimensional data, doi:10.1023/A:1008894516817; for scenarios
 * Bryant & Lempert (2010), doi:10.1016/j.techfore.2009.08.002.
 *
 * @param interesting for each point of the design, whether it is of interest
 * @returns boxes from the widest, which covers most, to the narrowest, which is densest; each is denser than the last
 * @throws InputError when a point has no answer, none is of interest, or an option cannot be used
 * @example
 * const design = sobol(daycare, { fine: { low: 0, high: 200 } }, { points: 256 });
 * const boxes = prim(design, design.points.map(([fine]) => fine < 50));
 * boxes[0].coverage; // 1
 */
export function prim(
  design: Design,
  interesting: readonly boolean[],
  { peel = 0.05, least = 20 }: PrimOptions = {},
): Box[] {
  check(design, interesting, peel, least);
  const { axes, points } = design;
  const sides: Side[] = axes.map(() => ({ low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }));
  let inside = points.map((_, point) => point);
  const boxes = [boxOf(design, interesting, sides)];
  for (;;) {
    const cut = bestCut(design, interesting, inside, peel, least);
    if (!cut) return boxes;
    sides[cut.axis] = { ...sides[cut.axis], ...cut.side };
    inside = insideOf(points, sides);
    const box = boxOf(design, interesting, withoutIdle(design, interesting, sides));
    if (box.density > boxes[boxes.length - 1].density) boxes.push(box);
    if (box.density === 1) return boxes;
  }
}

/** The limits of one axis, both ends included. */
interface Side {
  readonly low: number;
  readonly high: number;
}

/** The slice that leaves the densest box; undefined where every one leaves too few points. */
function bestCut(
  { axes, points }: Design,
  interesting: readonly boolean[],
  inside: readonly number[],
  peel: number,
  least: number,
): { readonly axis: number; readonly side: Partial<Side> } | undefined {
  let best: { axis: number; side: Partial<Side>; density: number } | undefined;
  for (let axis = 0; axis < axes.length; axis++) {
    const values = inside.map((point) => points[point][axis]).sort((a, b) => a - b);
    const slice = Math.max(1, Math.floor(peel * values.length));
    // Equal values go together: the next larger, and the next smaller one.
    const low = values.find((value) => value > values[slice - 1]);
    const high = [...values].reverse().find((value) => value < values[values.length - slice]);
    for (const side of [
      low === undefined ? {} : { low },
      high === undefined ? {} : { high },
    ] as Partial<Side>[]) {
      if (side.low === undefined && side.high === undefined) continue;
      const left = inside.filter((point) => holds(points[point][axis], side));
      if (left.length < least) continue;
      const density = shareOf(left, interesting);
      if (!best || density > best.density) best = { axis, side, density };
    }
  }
  return best;
}

function holds(
  value: number,
  { low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY }: Partial<Side>,
) {
  return value >= low && value <= high;
}

function insideOf(points: Design['points'], sides: readonly Side[]): number[] {
  return points
    .map((_, point) => point)
    .filter((point) => sides.every((side, axis) => holds(points[point][axis], side)));
}

function shareOf(points: readonly number[], interesting: readonly boolean[]): number {
  return points.filter((point) => interesting[point]).length / points.length;
}

/** The same sides without those whose loss costs less than a hundredth of the density. */
function withoutIdle({ points }: Design, interesting: readonly boolean[], sides: readonly Side[]): Side[] {
  const kept = [...sides];
  const density = (some: readonly Side[]) => shareOf(insideOf(points, some), interesting);
  for (const axis of kept.keys()) {
    const open = kept.map((side, other) =>
      other === axis ? { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY } : side,
    );
    if (density(open) >= density(sides) - 0.01) kept[axis] = open[axis];
  }
  return kept;
}

function boxOf({ axes, points }: Design, interesting: readonly boolean[], sides: readonly Side[]): Box {
  const inside = insideOf(points, sides);
  const caught = inside.filter((point) => interesting[point]).length;
  const limits = axes.flatMap(({ name, low, high }, axis) => {
    const side = sides[axis];
    if (side.low === Number.NEGATIVE_INFINITY && side.high === Number.POSITIVE_INFINITY) return [];
    return [{ name, low: Math.max(low, side.low), high: Math.min(high, side.high) }];
  });
  return {
    limits,
    density: caught / inside.length,
    coverage: caught / interesting.filter(Boolean).length,
    points: inside.length,
  };
}

function check({ points }: Design, interesting: readonly boolean[], peel: number, least: number): void {
  if (interesting.length !== points.length)
    throw new InputError(
      `prim() has ${interesting.length} answers for ${points.length} points: give one for each.`,
    );
  if (!interesting.some(Boolean)) throw new InputError('prim() finds nothing: no point is of interest.');
  if (!(peel > 0 && peel < 0.5))
    throw new InputError(`prim(): peel is ${peel}; give a share above 0 and below 0.5.`);
  if (!Number.isInteger(least) || least < 1)
    throw new InputError(`prim(): least is ${least}; give a whole number from 1 up.`);
}
