/** Answers to the exercises of each notebook, worked out with pen and paper from the numbers that it gives. */
export const answers: Readonly<Record<string, Readonly<Record<string, number | string>>>> = {
  '01-the-fine.ipynb': {
    // 10 · 0.01 · (1 − 0.8)
    firstDay: 0.02,
    // 0.908⁷ = 0.509 and 0.908⁸ = 0.462
    halfGone: 8,
    // 1.13 / 0.01
    replacement: 113,
  },
  '02-the-way-back.ipynb': {
    // ln 0.5 / ln 0.997 = 230.7
    wayBack: 231,
    // ln 0.5 / ln 0.947 = 12.7
    withApology: 13,
    forgets: 'image',
  },
  '03-four-prices.ipynb': {
    // e^1.13
    factor: 3.1,
    // 1.13 / 0.01
    breakEven: 113,
  },
  '04-rival-theories.ipynb': {
    // (8 + 8 + 7 + 6) / 4
    bestMean: 7.25,
    // 1.92 / 0.108, the first row of the table
    timesAsLarge: 17.7,
  },
  '05-the-experiment-that-would-tell.ipynb': {
    // 5 / (25.69 / 6) = 1.17
    centres: 2,
    // a new owner brings parents back, an apology does not
    law: 'signal',
  },
  '06-partnership-in-a-downturn.ipynb': {
    // −0.2 · 1.2
    plainNo: -0.24,
    // the seller's line: −0.33 in month 42, 0.14 in month 43
    paidBack: 43,
  },
  '07-the-handover.ipynb': {
    // 1.2 · 0.9 / 2 + 0.8 · 1 / 2
    halfCarried: 0.94,
    // the table: 20.62 % lost with 0.5, 15.59 % with 0.6; the published range ends at 17.6 %
    firmOwns: 0.6,
  },
  '08-when-incentives-work.ipynb': {
    // 1.2 · 0.9 / 0.8: nothing mutes the price
    enough: 1.35,
    // 16 none + 4 not negative + 1 not positive
    lazy: 21,
  },
  '09-comparing-honestly.ipynb': {
    // differences −0.29 −0.26 −0.26 −0.22 −0.22 −0.26 −0.29 −0.36: their mean is −0.27, and the squared distances
    // from it add up to 0.0142; √(0.0142 / 7) = 0.0450, and 0.0450 / √8 = 0.0159, within 0.0005
    byHand: 0.0159,
    // the errors differ 27.89 times, and 27.89² = 778
    worth: 778,
  },
  '10-your-own-scenario.ipynb': {
    // 48 of 40 · 5 · 4 = 800
    rate: 6,
    // 8 weeks of 5 days: 0.95⁴⁰ = (0.95¹⁰)⁴ = 0.5987⁴
    frameLeft: 0.1285,
    // 1.2 · (1 − 0.1285) / (0.2 · (1 − 0.5 · 0.1285)) = 1.0458 / 0.18715
    dearEnough: 5.588,
  },
};
