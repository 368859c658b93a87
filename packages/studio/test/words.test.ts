import { InputError, mechanismParameters, parametersOf, theories } from '@fairweather/core';
import { catalogue } from '@fairweather/scenarios';
import { describe, expect, test } from 'vitest';
import { armScenarios } from '../src/state/armScenarios.js';
import { initialSetup } from '../src/state/initialSetup.js';
import { fromLink } from '../src/state/link.js';
import { de } from '../src/words/de.js';
import { deContent } from '../src/words/deContent.js';
import { reasonInGerman } from '../src/words/deReasons.js';
import { en } from '../src/words/en.js';
import { roles, rolesOf } from '../src/words/roles.js';
import { translate } from '../src/words/translate.js';
import type { Words } from '../src/words/Words.js';

/** Every text of a catalogue by its path, functions among them. */
function leaves(value: unknown, path = ''): [string, unknown][] {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) => leaves(one, `${path}.${key}`))
    : [[path, value]];
}

const catalogues: readonly [string, Words][] = [
  ['English', en],
  ['German', de],
];

describe('the words of the page', () => {
  test('are the same in all languages, and as many', () => {
    expect(leaves(de).map(([path]) => path)).toEqual(leaves(en).map(([path]) => path));
  });

  test.each(catalogues)('are never empty in %s, and hold what they are told', (_, words) => {
    for (const [path, text] of leaves(words)) {
      if (typeof text !== 'function') {
        expect(text, path).toMatch(/\S/);
        continue;
      }
      const told = Array.from({ length: text.length }, (_, place) => 3700 + place);
      const said = (text as (...told: unknown[]) => string)(...told.map(String));
      for (const one of told) expect(said, path).toContain(String(one));
    }
  });

  test('say one and several as each language does', () => {
    expect([en.stretch.week(1, 4), en.stretch.month(49, 60)]).toEqual(['weeks 1–4', 'months 49–60']);
    expect([de.stretch.week(1, 4), de.stretch.month(49, 60)]).toEqual(['Wochen 1–4', 'Monate 49–60']);
    expect(de.unitAt(de.units.week, 3)).toBe('Woche 3');
    expect([1, 3].map((count) => en.why.late.person(7, count))).toEqual([
      'Parent 7, late once',
      'Parent 7, late 3 times',
    ]);
    expect([1, 3].map((count) => de.why.elsewhere.person(7, count))).toEqual([
      'Kunde 7, einmal anderswo bestellt',
      'Kunde 7, 3-mal anderswo bestellt',
    ]);
  });

  test.each(catalogues)('have a word in %s for the calendar of every story', (_, { stretch, units }) => {
    for (const { scenario } of catalogue) {
      const { unit } = scenario.calendar;
      expect(units, unit).toHaveProperty(unit);
      expect(stretch, unit).toHaveProperty(unit);
    }
  });

  test('in German have German quotes and no English ones', () => {
    for (const [path, text] of leaves(de)) {
      const said = typeof text === 'function' ? text.toString() : String(text);
      expect((said.match(/„/g) ?? []).length, path).toBe((said.match(/“/g) ?? []).length);
      expect(said.replace(/`[^`]*`|'[^']*'/g, ''), path).not.toMatch(/”/);
    }
  });
});

/** Every text of the stories that the page can show. */
const texts = new Set<string>([
  ...theories.map(({ title }) => title),
  ...Object.values(mechanismParameters).map(({ label }) => label),
  ...catalogue.flatMap(({ scenario, study }) => [
    scenario.title,
    scenario.story,
    scenario.source,
    ...(study ? [study.replication] : []),
    scenario.calendar.period,
    scenario.calendar.unit,
    ...scenario.groups.map(({ name }) => name),
    scenario.baselineArm,
    ...scenario.arms.map(({ name }) => name),
    ...scenario.measures.flatMap(({ label, unit }) => [label, unit]),
    ...Object.values(parametersOf(scenario)).flatMap(({ label, meaning, unit }) => [label, meaning, unit]),
    ...rolesOf(scenario),
  ]),
]);
/** Under what the table lists a text: "centre 3" is listed as "centre". */
const listed = new Set([...texts].map((text) => (text in deContent ? text : text.replace(/ \d+$/, ''))));

describe('the texts of the stories', () => {
  test('have a German one each', () => {
    expect([...listed].filter((text) => !Object.hasOwn(deContent, text))).toEqual([]);
  });

  test('leave no German one over', () => {
    expect(Object.keys(deContent).filter((text) => !listed.has(text))).toEqual([]);
  });

  test('are not English in German', () => {
    const same = Object.entries(deContent).filter(([english, german]) => english === german);
    // Numbers, a currency and a mere citation.
    expect(same.map(([english]) => english.slice(0, 21))).toEqual(['1', 'Gneezy & Rustichini (', 'NIS']);
    for (const german of Object.values(deContent)) {
      expect(german).toMatch(/\S/);
      expect(german).not.toMatch(/\b(the|and|with|which|customer|seller)\b/i);
    }
  });

  test('keep numbers at the end, and names that somebody typed', () => {
    const say = (text: string) => translate(deContent, text);
    expect(say('centre 10')).toBe('Kita 10');
    expect(say('apology 2')).toBe('Entschuldigung 2');
    expect(say('never fined')).toBe('nie eine Strafgebühr');
    expect(say('my own arm 3')).toBe('my own arm 3');
    expect(say('constructor')).toBe('constructor');
  });

  test('name arms that differ by names that differ', () => {
    for (const { scenario } of catalogue) {
      const names = [scenario.baselineArm, ...scenario.arms.map(({ name }) => name)];
      expect(new Set(names.map((name) => deContent[name])).size, scenario.name).toBe(names.length);
    }
  });
});

describe('roles', () => {
  test('are three for every story, in two sentences at most after the name of the role', () => {
    expect(Object.keys(roles)).toEqual(catalogue.map(({ name }) => name));
    for (const role of Object.values(roles).flat()) {
      for (const text of [role, deContent[role]]) {
        const [who, ...said] = text.split(': ');
        expect(who.split(' ').length, text).toBeLessThan(8);
        expect(said.join(': ').match(/[.?!](?=\s|$)/g)?.length, text).toBeLessThanOrEqual(2);
      }
    }
  });
});

/** What a link is refused with. */
function refusal(link: string): string {
  try {
    fromLink(link);
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  throw new Error(`Nothing is wrong with "${link}".`);
}

const link = (fields: Readonly<Record<string, string>>, ...more: readonly [string, string][]) => {
  const all = new URLSearchParams(fields);
  for (const [name, value] of more) all.append(name, value);
  return all.toString();
};
const daycare = (...more: readonly [string, string][]) => link({ scenario: 'daycare' }, ...more);

describe('refusals in German', () => {
  test.each([
    ['theory=full', 'Er nennt keinen Fall.'],
    [link({ scenario: 'daycar' }), 'Unbekannter Fall „daycar“. Meinten Sie „daycare“?'],
    [
      link({ scenario: 'xyz' }),
      /^Unbekannter Fall „xyz“; am nächsten kommt „[a-z-]+“\. Es gibt: daycare, .*, repair-lab\.$/,
    ],
    [link({ scenario: 'daycare', theory: 'signals' }), 'Unbekannte Theorie „signals“. Meinten Sie „signal“?'],
    [daycare(['set', 'gilt=1']), 'Unbekannte Stellgröße „gilt“. Meinten Sie „guilt“?'],
    [daycare(['set', 'zzzzzzzz=1']), /^Unbekannte Stellgröße „zzzzzzzz“; am nächsten kommt „\w+“\.$/],
    [
      daycare(['arm', 'a: fine=-1']),
      'fine = -1 ist nicht erlaubt; möglich ist eine Zahl von 0 bis 10000 (NIS).',
    ],
    [
      daycare(['arm', 'a: fineFrom=2.5']),
      'fineFrom = 2.5 ist nicht erlaubt; möglich ist eine ganze Zahl von 1 bis 20 (Woche).',
    ],
    [
      daycare(['set', 'guiltSpread=9']),
      'guiltSpread = 9 ist nicht erlaubt; möglich ist eine Zahl von 0 bis 3.',
    ],
    [
      daycare(['arm', 'a: fineFrom=17']),
      'Ein Ereignis endet, bevor es beginnt (Beginn: Woche 17, Ende: Woche 16). Das Ende darf nicht vor dem Beginn liegen.',
    ],
    [
      link({ scenario: 'rule-change', arm: 'a: fee=1, announcedFee=1' }),
      'Zwei Preise überschneiden sich (Kunden): Der eine gilt bis Monat 60, der nächste ab Monat 25. Der eine muss enden, bevor der andere beginnt.',
    ],
    [
      link({ scenario: 'fair-weather', arm: 'a: customerAsks=25, supplierAsks=25' }),
      'In Monat 25 wird zweimal um einen Gefallen gebeten (Kunden). Legen Sie die beiden auf verschiedene Zeitpunkte.',
    ],
    [
      daycare(['arm', 'a'], ['arm', 'b'], ['arm', 'c'], ['arm', 'd'], ['arm', 'e']),
      'Er enthält 5 Varianten; höchstens 4 sind möglich.',
    ],
    [daycare(['arm', 'a'], ['arm', 'a: fine=1']), 'Zwei seiner Varianten heißen „a“.'],
    [daycare(['arm', ': fine=1']), 'Eine seiner Varianten hat keinen Namen.'],
    [daycare(['set', 'fine']), 'Wo eine Stellgröße und ihr Wert stehen müssten, steht „fine“.'],
    [
      daycare(['replicates', '1e9']),
      'Bei „replicates“ steht „1e9“; dort gehört eine ganze Zahl von 1 bis 2000 hin.',
    ],
    [`scenario=daycare&seed=${'a'.repeat(30_000)}`, 'Er ist zu lang für einen Link auf diese Seite.'],
    [
      daycare(['arm', 'a'.repeat(81)]),
      'Eine Variante hat einen Namen von 81 Zeichen; höchstens 80 sind möglich.',
    ],
    [daycare(['seed', 'a\tb']), 'Das Startwort enthält ein Zeichen, das niemand tippen kann.'],
    [daycare(['arm', 'a\nb']), 'Der Name einer Variante enthält ein Zeichen, das niemand tippen kann.'],
    [daycare(['digest', 'abc']), 'Seine Prüfsumme ist beschädigt.'],
  ])('%s', (broken, german) => {
    const said = reasonInGerman(refusal(broken));
    if (typeof german === 'string') expect(said).toBe(german);
    else expect(said).toMatch(german);
  });

  test('an odd number of neighbours', () => {
    const setup = initialSetup('partnership-downturn');
    let reason = '';
    try {
      armScenarios({ ...setup, common: { neighbours: 3 } });
    } catch (error) {
      reason = (error as Error).message;
    }
    expect(reasonInGerman(reason)).toBe(
      'neighbours = 3 ist nicht erlaubt; möglich ist eine gerade Zahl von 0 bis 20 (Käufer).',
    );
  });

  test('what nobody knows stays as it is', () => {
    expect(reasonInGerman('Something else.')).toBe('Something else.');
  });

  test('stand in the sentence of the page', () => {
    expect(de.share.refused('It names no scenario.')).toBe('Das geht nicht. Er nennt keinen Fall.');
    expect(de.share.broken('Its digest is broken.')).toMatch(/Seine Prüfsumme ist beschädigt\.$/);
    expect(de.failed('fine = -1 is out of range: give a number from 0 to 9.')).toContain('von 0 bis 9');
  });
});
