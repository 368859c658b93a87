import { catalogue } from '@fairweather/scenarios';
import { deMechanism } from './deMechanism.js';
import { translate } from './translate.js';

/** A refusal names groups and units, but not the story. */
const everything = Object.assign({}, deMechanism, ...catalogue.map(({ translations }) => translations.de));
const say = (text: string) => translate(everything, text);

/** Kinds of names that may be unknown. */
const unknown: Readonly<Record<string, string>> = {
  scenario: 'Unbekannter Fall',
  theory: 'Unbekannte Theorie',
  parameter: 'Unbekannte Stellgröße',
};

/** Refusals by the engine and the link, with their German translation. A test provokes each. */
const reasons: readonly (readonly [RegExp, (...found: string[]) => string])[] = [
  [/^the calculation broke off twice\.$/, () => 'Die Berechnung ist zweimal abgebrochen.'],
  [/^It names no scenario\.$/, () => 'Er nennt keinen Fall.'],
  [
    /^It has (\d+) arms, and (\d+) are the most\.$/,
    (count, most) => `Er enthält ${count} Varianten; höchstens ${most} sind möglich.`,
  ],
  [/^Two of its arms are called "(.*)"\.$/, (name) => `Zwei seiner Varianten heißen „${name}“.`],
  [/^One of its arms has no name\.$/, () => 'Eine seiner Varianten hat keinen Namen.'],
  [/^It is too long for a link to this page\.$/, () => 'Er ist zu lang für einen Link auf diese Seite.'],
  [
    /^An arm has a name of (\d+) letters; (\d+) are the most\.$/,
    (count, most) => `Eine Variante hat einen Namen von ${count} Zeichen; höchstens ${most} sind möglich.`,
  ],
  [
    /^The (seed|name of an arm) has a character in it that nobody can type\.$/,
    (what) =>
      `${what === 'seed' ? 'Das Startwort' : 'Der Name einer Variante'} enthält ein Zeichen, das niemand tippen kann.`,
  ],
  [/^Its digest is broken\.$/, () => 'Seine Prüfsumme ist beschädigt.'],
  [
    /^It says "(.*)" where a lever and its value belong\.$/s,
    (text) => `Wo eine Stellgröße und ihr Wert stehen müssten, steht „${text}“.`,
  ],
  [
    /^Its "(\w+)" is "(.*)"; a whole number from 1 to (\d+) belongs there\.$/s,
    (what, text, most) => `Bei „${what}“ steht „${text}“; dort gehört eine ganze Zahl von 1 bis ${most} hin.`,
  ],
  [
    /^Unknown (scenario|theory|parameter) "(.*)": did you mean "(.*)"\?$/s,
    (kind, name, near) => `${unknown[kind]} „${name}“. Meinten Sie „${near}“?`,
  ],
  [
    /^Unknown (scenario|theory|parameter) "(.*)": the nearest is "(.*?)"\.(?: Known are (.*)\.)?$/s,
    (kind, name, near, all) =>
      `${unknown[kind]} „${name}“; am nächsten kommt „${near}“.${all ? ` Es gibt: ${all}.` : ''}`,
  ],
  [
    /^(\w+) = (\S+) is out of range: give an? (whole |even )?number from (\S+) to (\S+?)(?: \((.*)\))?\.$/,
    (name, value, kind, low, high, unit) =>
      `${name} = ${value} ist nicht erlaubt; möglich ist eine ` +
      `${kind === 'whole ' ? 'ganze ' : kind === 'even ' ? 'gerade ' : ''}Zahl von ${low} bis ${high}` +
      `${unit ? ` (${say(unit)})` : ''}.`,
  ],
  [
    /^The \w+ event is reversed: it starts in (\w+) (\d+).* and ends in \w+ (\d+).*; let it end in \w+ \d+ or later\.$/,
    (unit, from, until) =>
      `Ein Ereignis endet, bevor es beginnt (Beginn: ${say(unit)} ${from}, Ende: ${say(unit)} ${until}). Das Ende ` +
      `darf nicht vor dem Beginn liegen.`,
  ],
  [
    /^Two prices overlap in (.+): one lasts until (\w+) (\d+), the next starts in \w+ (\d+); let one end before.*\.$/,
    (group, unit, until, from) =>
      `Zwei Preise überschneiden sich (${say(group)}): Der eine gilt bis ${say(unit)} ${until}, der nächste ab ` +
      `${say(unit)} ${from}. Der eine muss enden, bevor der andere beginnt.`,
  ],
  [
    /^Two favours are asked in (\w+) (\d+) of (.+): ask them in different \w+s, or make them one\.$/,
    (unit, at, group) =>
      `In ${say(unit)} ${at} wird zweimal um einen Gefallen gebeten (${say(group)}). Legen Sie die beiden auf ` +
      `verschiedene Zeitpunkte.`,
  ],
];

/** A refusal in German; unknown ones stay as they are. */
export function reasonInGerman(reason: string): string {
  for (const [pattern, german] of reasons) {
    const found = pattern.exec(reason);
    if (found) return german(...found.slice(1));
  }
  return reason;
}
