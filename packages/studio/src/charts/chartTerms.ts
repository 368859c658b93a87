import type { ChartTerms } from '@fairweather/charts';
import { localAmount } from '@fairweather/report';
import type { Words } from '../words/Words.js';

/** The words that charts add themselves, in the language of the page; the title says whose life it is. */
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
    amount: (value) => localAmount(value, words.locale),
  };
}
