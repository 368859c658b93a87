/**
 * The colours of Okabe & Ito, which people with any kind of colour vision can tell apart, darkest first.
 *
 * Source: Okabe & Ito (2008), Color universal design, https://jfly.uni-koeln.de/color/.
 */
const colours = ['#0072B2', '#D55E00', '#009E73', '#CC79A7', '#E69F00', '#56B4E9', '#8C6D00'];

/** Ink for text and observed data. */
export const INK = '#222222';
/** Quiet ink for axes, notes and comparisons. */
export const QUIET = '#6b7280';
/** The background of weeks in which a price was named. */
export const PRICE_GROUND = '#f3ead7';
/** The background of dark charts. */
export const DARK_GROUND = '#15181d';

/**
 * The colour of an arm: always the same for its index among the arms of an experiment.
 *
 * @example
 * armColour(0); // '#0072B2'
 */
export function armColour(place: number): string {
  return colours[place % colours.length];
}
