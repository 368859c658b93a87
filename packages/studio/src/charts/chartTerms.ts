import type { ChartTerms } from '@fairweather/charts';
import type { Words } from '../words/Words.js';
import { amount } from './format.js';

/** What charts say by themselves, in the language of the page; the title says whose life it is. */
export function chartTerms(words: Words, chance: string): ChartTerms {
  const { sticker, shadow, conscience, crowd } = words.why.priceNames;
  return {
    illustrative: words.illustrative,
    agent: () => '',
    frame: words.charts.frame,
    chance,
    prices: words.charts.prices,
    stackedPrices: words.charts.stackedPrices,
    sticker,
    shadow,
    conscience,
    crowd,
    zeroThroughout: (names) => words.charts.zeroThroughout(names.join(', ')),
    amount: (value) => amount(value, words.locale),
  };
}
