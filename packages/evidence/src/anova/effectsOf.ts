import type { Effect } from './Effect.js';
import type { HaifaAnova } from './haifaAnova.js';

/** One line of the analysis with its name and part. */
export interface PlacedEffect {
  readonly part: keyof HaifaAnova;
  /** The name of the effect, or "blocks 1 and 2" for a comparison of blocks. */
  readonly name: string;
  readonly effect: Effect;
  /**
   * The later block minus the earlier, in radians of the transformed share; only for comparisons of blocks.
   */
  readonly difference?: number;
}

/** All lines of an analysis, part by part, in the order in which a table shows them. */
export function effectsOf({ fined, baseline, control }: HaifaAnova): PlacedEffect[] {
  const { contrasts, blockMeans, ...terms } = fined;
  return [
    ...placed('fined', terms),
    ...contrasts.map((effect) => ({
      part: 'fined' as const,
      name: `blocks ${effect.blocks.join(' and ')}`,
      effect,
      difference: effect.difference,
    })),
    ...placed('baseline', { ...baseline }),
    ...placed('control', { ...control }),
  ];
}

function placed(part: keyof HaifaAnova, effects: Readonly<Record<string, Effect>>): PlacedEffect[] {
  return Object.entries(effects).map(([name, effect]) => ({ part, name, effect }));
}
