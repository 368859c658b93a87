import type { Amount, Scenario } from '@fairweather/core';

/**
 * What the ODD document of a scenario says about its trade: who else decides, in which order, and the terms with their values.
 * Empty where nothing is traded.
 */
export function oddTrade({ trade, values }: Scenario): {
  readonly entities: string;
  readonly scheduling: string;
  readonly terms: string;
} {
  if (!trade) return { entities: '', scheduling: '', terms: '' };
  const rows = flat(trade).map(([name, amount]) => {
    const value = typeof amount === 'number' ? amount : values[amount as keyof typeof values];
    return `| ${name} | ${typeof amount === 'number' ? '–' : `\`${amount}\``} | ${value} |`;
  });
  return {
    entities:
      '\n- **Trade**: a seller has a frame of its own, and goodwill, towards each buyer; a relationship lasts until its buyer leaves ' +
      `for good; all sides have money.${trade.contract ? ' Part of a relationship lives by a contract, with a frame of its own.' : ''}`,
    scheduling:
      ' Where there is trade, to take is to order from a rival. Before it, favours are asked and the one who is asked grants or ' +
      'refuses, unless the policy says which; after it, a buyer who has taken may leave for good; money changes hands in each step.',
    terms: `
Terms of trade (packages/core/src/trade; the seller refuses a favour with probability Λ(readiness + what it saves − its future with this buyer − guilt − reciprocity)):

| term | parameter | value |
|---|---|---:|
${rows.join('\n')}
`,
  };
}

/** "favour.cost" and its amount, for every term. */
function flat(terms: object, path = ''): [string, Amount][] {
  return Object.entries(terms).flatMap(([key, amount]): [string, Amount][] =>
    typeof amount === 'object' ? flat(amount, `${path}${key}.`) : [[`${path}${key}`, amount as Amount]],
  );
}
