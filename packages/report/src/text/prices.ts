import type { PriceName } from '@fairweather/core';

/** The names of the prices in the readings of counts and of one life. */
export const priceWords: Record<PriceName, string> = {
  sticker: 'the sticker price',
  shadow: 'the shadow price (what might happen)',
  conscience: 'conscience (guilt)',
  crowd: 'the crowd price (what others do)',
};
