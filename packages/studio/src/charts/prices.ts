/** The four prices of taking, in the order of their colours; each is also the name of a measure. */
export const PRICES = ['sticker', 'shadow', 'conscience', 'crowd'] as const;
