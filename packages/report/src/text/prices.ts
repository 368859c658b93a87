import type { PriceName } from '@fairweather/core';

/** How the readings of counts and of one life call the prices. */
export const priceWords: Record<PriceName, string> = {
  sticker: 'the sticker price',
  shadow: 'the shadow price (what might happen)',
  conscience: 'conscience (guilt)',
  crowd: 'the crowd price (what others do)',
};
