import { digestOf } from '@fairweather/core/tools';
import type { PointResult } from '@fairweather/sweep';

/** A finished shard as it is kept: in a line of a file, or in a database. */
export interface SealedShard {
  /** Name of the shard. */
  readonly shard: string;
  readonly results: readonly PointResult[];
}

/** A line of JSON with a checksum of its content. */
export function sealed(content: object): string {
  return JSON.stringify({ ...content, checksum: digestOf(JSON.stringify(content)).slice(0, 16) });
}

/** The shard in a line; undefined where the line is not whole. */
export function unsealedShard(line: string): SealedShard | undefined {
  try {
    const { shard, results } = JSON.parse(line) as SealedShard;
    if (sealed({ shard, results }) !== line) return undefined;
    // JSON has no NaN, and writes null.
    return {
      shard,
      results: results.map((point) => ({
        ...point,
        outputs: point.outputs.map((numbers) => numbers.map((value) => value ?? Number.NaN)),
      })),
    };
  } catch {
    return undefined;
  }
}
