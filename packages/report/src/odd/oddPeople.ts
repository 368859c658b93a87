import type { Amount, Group, OwnValues, Scenario } from '@fairweather/core';

/**
 * The groups whose people are not just those of the scenario, one line each; empty where there are none. Markdown.
 *
 * @param say formats an amount, with names resolved
 * @example
 * oddPeople(scenario, String); // ['- **north**: guilt 2; benefit and guilt correlate by -0.5.']
 */
export function oddPeople({ groups }: Pick<Scenario, 'groups'>, say: (amount: Amount) => string): string[] {
  return groups.flatMap((group) => {
    const parts = partsOf(group, say);
    return parts.length > 0 ? [`- **${group.name}**: ${parts.join('; ')}.`] : [];
  });
}

function partsOf(
  { values, segments, correlations, traits }: Group,
  say: (amount: Amount) => string,
): string[] {
  const valued = (own: OwnValues): string =>
    Object.entries(own)
      .map(([name, amount]) => `${name} ${say(amount)}`)
      .join(', ');
  return [
    ...(values && Object.keys(values).length > 0 ? [valued(values)] : []),
    ...(segments ?? []).map(({ name, share, values: own }) => {
      const size = share === undefined ? 'the rest' : `a share of ${say(share)}`;
      return `segment “${name}”, ${size}${Object.keys(own).length > 0 ? `: ${valued(own)}` : ''}`;
    }),
    ...(correlations ?? []).map(
      ({ between: [one, other], is }) => `${one} and ${other} correlate by ${say(is)}`,
    ),
    ...(traits ? [`${Object.keys(traits).join(', ')} listed person by person`] : []),
  ];
}
