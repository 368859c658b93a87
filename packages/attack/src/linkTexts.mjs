import { hostileText } from './hostileTexts.mjs';
import { knownNames } from './program.mjs';

const parts = {
  scenario: (dice) => dice.pick(knownNames.scenarios),
  theory: (dice) => dice.pick(knownNames.theories),
  seed: () => 'luck',
  replicates: (dice) => dice.pick(['1', '20', '0', '2001', '1e308', '-1', '0.5', 'NaN']),
  set: (dice) => dice.pick(['guilt=1', 'fine=20', '__proto__=1', 'guilt=1e308', 'guilt=-0', 'fine=']),
  arm: (dice) =>
    dice.pick(['as it is', 'dear: fine=100', 'dear: fine=100, fineFrom=3', ': fine=1', 'x: constructor=1']),
  compare: (dice) => dice.pick(['1', '2', '0', '99', '-1']),
  digest: (dice) => dice.pick(['a'.repeat(64), 'A'.repeat(64), 'a'.repeat(63), '']),
};

/** A text after "#" in the address: an experiment with something wrong in it. */
export function linkText(dice) {
  const fields = Object.entries(parts)
    .filter(([name]) => name === 'scenario' || dice.chance(0.5))
    .flatMap(([name, value]) => Array.from({ length: dice.chance(0.1) ? 3 : 1 }, () => [name, value(dice)]));
  for (let i = dice.whole(0, 2); i > 0; i--) {
    const field = dice.pick(fields);
    field[dice.chance(0.8) ? 1 : 0] = hostileText(dice).slice(0, 30_000);
  }
  const link = new URLSearchParams(fields.map(([name, value]) => [name, value.toWellFormed()])).toString();
  if (dice.chance(0.8)) return `#${link}`;
  const at = dice.whole(0, link.length);
  return dice.pick([
    link.slice(0, at),
    `${link.slice(0, at)}%${link.slice(at)}`,
    `${link.slice(0, at)}&${link.slice(at)}`,
    `#?${link}`,
    hostileText(dice),
  ]);
}
