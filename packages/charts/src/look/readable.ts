import { contrast, mix } from './contrast.js';

const STEPS = 50;
/** The contrast that small text needs, by the guidelines that `contrast` names. */
const ENOUGH = 4.5;

/**
 * The colour itself, or the nearest shade that is legible as text: darker on a light background, lighter on a dark one.
 *
 * @param ground the background. Default: white
 * @example
 * readable('#0072B2'); // '#0072b2', legible on white as it is
 */
export function readable(colour: string, ground = '#ffffff'): string {
  const towards = contrast('#ffffff', ground) > contrast('#000000', ground) ? '#ffffff' : '#000000';
  for (let step = 0; step < STEPS; step++) {
    const shade = mix(colour, towards, step / STEPS);
    if (contrast(shade, ground) >= ENOUGH) return shade;
  }
  return towards;
}
