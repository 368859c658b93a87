import { InputError, mechanismParameters, theories } from '@fairweather/core';
import { type CatalogueEntry, catalogue, findScenario } from '@fairweather/scenarios';
import { describe, expect, test } from 'vitest';
import { armScenarios } from '../src/state/armScenarios.js';
import { eventsOf } from '../src/state/eventsOf.js';
import { initialSetup } from '../src/state/initialSetup.js';
import { fromLink } from '../src/state/link.js';
import { de } from '../src/words/de.js';
import { deMechanism } from '../src/words/deMechanism.js';
import { reasonInGerman } from '../src/words/deReasons.js';
import { en } from '../src/words/en.js';
import { languages, sayIn } from '../src/words/languages.js';
import { saidAct } from '../src/words/saidAct.js';
import type { Words } from '../src/words/Words.js';
import { textsOf } from './support/textsOf.js';

/** Every text of a catalogue by its path, including functions. */
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

  test.each(catalogues)('are never empty in %s, and contain their arguments', (_, words) => {
    for (const [path, text] of leaves(words)) {
      if (typeof text !== 'function') {
        expect(text, path).toMatch(/\S/);
        continue;
      }
      const given = Array.from({ length: text.length }, (_, place) => 3700 + place);
      const said = (text as (...given: unknown[]) => string)(...given.map(String));
      for (const one of given) expect(said, path).toContain(String(one));
    }
  });

  test('say one and several as each language does', () => {
    expect([en.stretch.week(1, 4), en.stretch.month(49, 60)]).toEqual(['weeks 1–4', 'months 49–60']);
    expect([de.stretch.week(1, 4), de.stretch.month(49, 60)]).toEqual(['Wochen 1–4', 'Monate 49–60']);
    expect(de.unitAt(de.units.week, 3)).toBe('Woche 3');
  });

  test.each(catalogues)('have a word in %s for the calendar of every story', (_, { stretch, units }) => {
    for (const { scenario } of catalogue) {
      const { unit } = scenario.calendar;
      expect(units, unit).toHaveProperty(unit);
      expect(stretch, unit).toHaveProperty(unit);
    }
  });

  test('speak of the act in the words of the story', () => {
    const act = (name: string, language: 'en' | 'de') => {
      const entry = findScenario(name);
      return saidAct(entry.scenario, sayIn(language, entry));
    };
    const spoken = (name: string, language: 'en' | 'de') => {
      const { why } = languages[language];
      const { taking, takers, acts, taker, act: one } = act(name, language);
      return [why.prices(taking, 'x'), why.peopleHint(takers, acts), why.person(taker, 7, `1 ${one}`)].join(
        ' ',
      );
    };
    expect(spoken('daycare', 'en')).toMatch(
      /coming late.*the parents of.*late pick-ups.*Parent 7: 1 late pick-up/,
    );
    expect(spoken('daycare', 'de')).toMatch(
      /Zuspätkommen.*die Eltern der.*Verspätungen.*Elternteil 7: 1 Verspätung/,
    );
    expect(spoken('rule-change', 'en')).toMatch(
      /ordering elsewhere.*the customers of.*Customer 7: 1 order placed/,
    );
    expect(spoken('rule-change', 'de')).toMatch(
      /fürs Bestellen bei anderen.*die Kunden der.*Kunde 7: 1 Bestellung/,
    );
  });

  test('in German have German quotes and no English ones', () => {
    for (const [path, text] of leaves(de)) {
      const said = typeof text === 'function' ? text.toString() : String(text);
      expect((said.match(/„/g) ?? []).length, path).toBe((said.match(/“/g) ?? []).length);
      expect(said.replace(/`[^`]*`|'[^']*'/g, ''), path).not.toMatch(/”/);
    }
  });
});

const ofMechanism = [
  ...theories.map(({ title }) => title),
  ...Object.values(mechanismParameters).flatMap(({ label, meaning, unit }) => [label, meaning, unit]),
];
const germanOf = ({ translations }: CatalogueEntry) => translations.de ?? {};

describe('the texts of the stories', () => {
  test.each(catalogue)('have a German one each in $name', (entry) => {
    const table = { ...deMechanism, ...germanOf(entry) };
    expect(textsOf(entry).filter((text) => !Object.hasOwn(table, text))).toEqual([]);
  });

  test('of the mechanism each have a German one, and none is unused', () => {
    expect(Object.keys(deMechanism).sort()).toEqual([...new Set(ofMechanism)].sort());
  });

  test('leave no German one over', () => {
    const used = new Set(catalogue.flatMap(textsOf));
    const translated = new Set(catalogue.flatMap((entry) => Object.keys(germanOf(entry))));
    expect([...translated].filter((text) => !used.has(text))).toEqual([]);
  });

  test('are not English in German', () => {
    const pairs = new Map(
      [deMechanism, ...catalogue.map(germanOf)].flatMap((table) => Object.entries(table)),
    );
    const same = [...pairs].filter(([english, german]) => english === german);
    // Numbers, a currency and a mere citation
    expect(same.map(([english]) => english.slice(0, 21)).sort()).toEqual([
      '1',
      'Gneezy & Rustichini (',
      'NIS',
    ]);
    for (const german of pairs.values()) {
      expect(german).toMatch(/\S/);
      expect(german).not.toMatch(/\b(the|and|with|which|customer|seller)\b/i);
    }
  });

  test('keep numbers at the end, and names that somebody typed', () => {
    const say = sayIn('de', findScenario('daycare'));
    expect(say('centre 10')).toBe('Kita 10');
    expect(say('apology 2')).toBe('Entschuldigung 2');
    expect(say('never fined')).toBe('ohne Strafgebühr');
    expect(say('my own arm 3')).toBe('my own arm 3');
    expect(say('constructor')).toBe('constructor');
  });

  test.each(catalogue)('name arms that differ by names that differ in $name', (entry) => {
    const names = [entry.scenario.asGiven, ...entry.scenario.arms.map(({ name }) => name)];
    expect(new Set(names.map(sayIn('de', entry))).size).toBe(names.length);
  });

  test.each(catalogue)('name every event on the timeline of $name, each by a name of its own', (entry) => {
    const labels = eventsOf(entry.scenario).map(({ label }) => label);
    expect(labels).not.toContain(undefined);
    expect(new Set(labels.map((label) => sayIn('de', entry)(label ?? ''))).size).toBe(labels.length);
  });
});

describe('roles', () => {
  test.each(catalogue)('are three in $name, in two sentences at most after the name of the role', (entry) => {
    const { roles = [] } = entry.scenario;
    expect(roles).toHaveLength(3);
    for (const role of roles) {
      for (const text of [role, sayIn('de', entry)(role)]) {
        const [who, ...said] = text.split(': ');
        expect(who.split(' ').length, text).toBeLessThan(8);
        expect(said.join(': ').match(/[.?!](?=\s|$)/g)?.length, text).toBeLessThanOrEqual(2);
      }
    }
  });
});

/** The reason why a link is refused. */
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
      'Ein Ereignis endet, bevor es beginnt (Beginn: Woche 17, Ende: Woche 16). Das Ende darf nicht vor dem ' +
        'Beginn liegen.',
    ],
    [
      link({ scenario: 'rule-change', arm: 'a: fee=1, announcedFee=1' }),
      'Zwei Preise überschneiden sich (Kunden): Der eine gilt bis Monat 60, der nächste ab Monat 25. Der eine muss ' +
        'enden, bevor der andere beginnt.',
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

  test('an unknown text stays as it is', () => {
    expect(reasonInGerman('Something else.')).toBe('Something else.');
  });

  test('stand in the sentence of the page', () => {
    expect(de.share.refused('It names no scenario.')).toBe('Das geht nicht. Er nennt keinen Fall.');
    expect(de.share.broken('Its digest is broken.')).toMatch(/Seine Prüfsumme ist beschädigt\.$/);
    expect(de.failed('fine = -1 is out of range: give a number from 0 to 9.')).toContain('von 0 bis 9');
  });
});
