/** The four prices of taking, in the order of their colours; each is also the name of a measure. */
export const PRICES = ['sticker', 'shadow', 'conscience', 'crowd'] as const;

/** One of the four prices. */
export type Price = (typeof PRICES)[number];

/** How the readings of counts and of one life call the prices. */
export const priceWords: Record<Price, string> = {
  sticker: 'the sticker price',
  shadow: 'the shadow price (what might happen)',
  conscience: 'conscience (guilt)',
  crowd: 'the crowd price (what others do)',
};
