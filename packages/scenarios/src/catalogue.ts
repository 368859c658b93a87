import { type Scenario, unitsPerYear } from '@fairweather/core';
import { oneOf } from '@fairweather/core/tools';
import { daycareGerman } from './daycare.de.js';
import { daycare } from './daycare.js';
import { accountHandoverGerman } from './partnership/accountHandover.de.js';
import { accountHandover } from './partnership/accountHandover.js';
import { fairWeatherGerman } from './partnership/fairWeather.de.js';
import { fairWeather } from './partnership/fairWeather.js';
import { giftAndStringsGerman } from './partnership/giftAndStrings.de.js';
import { giftAndStrings } from './partnership/giftAndStrings.js';
import { partnershipDownturnGerman } from './partnership/partnershipDownturn.de.js';
import { partnershipDownturn } from './partnership/partnershipDownturn.js';
import { priceListGerman } from './partnership/priceList.de.js';
import { priceList } from './partnership/priceList.js';
import { repairLabGerman } from './partnership/repairLab.de.js';
import { repairLab } from './partnership/repairLab.js';
import { ruleChangeGerman } from './partnership/ruleChange.de.js';
import { ruleChange } from './partnership/ruleChange.js';
import { valueTranslationGerman } from './partnership/valueTranslation.de.js';
import { valueTranslation } from './partnership/valueTranslation.js';
import { haifaStudy } from './studies/haifaStudy.js';
import type { Study } from './studies/Study.js';
import type { Translation } from './Translation.js';

/** A stretch of units, both ends included, counted from 1. */
export interface Block {
  readonly from: number;
  readonly until: number;
}

/** A scenario of the catalogue, with its published data and its sources. */
export interface CatalogueEntry {
  /** The name by which users choose it. */
  readonly name: string;
  readonly scenario: Scenario;
  /** Its texts in other languages, by the code of the language. */
  readonly translations: Readonly<Record<string, Translation>>;
  /** Published data, if any. */
  readonly study?: Study;
  /** Stretches of units for tables, such as blocks of four weeks. */
  readonly blocks: readonly Block[];
  /** The main measure of tables and charts, and the same measure for the untreated groups. */
  readonly headline: { readonly treated: string; readonly untreated?: string };
  /** A rival theory that the data cannot tell apart, and the arm that would distinguish the two. */
  readonly rival?: { readonly theory: string; readonly arm: string };
}

/** A scenario with its context: an entry of the catalogue, or a scenario of your own. */
export type KnownScenario = Pick<CatalogueEntry, 'scenario' | 'blocks' | 'headline'> &
  Partial<Pick<CatalogueEntry, 'study' | 'rival'>>;

/** All scenarios. To add one, write its file, with its translations beside it, and list it here. */
export const catalogue: readonly CatalogueEntry[] = [
  entryOf(daycare, {
    translations: { de: daycareGerman },
    study: haifaStudy,
    headline: { treated: 'late_per_week', untreated: 'late_per_week_control' },
    rival: { theory: 'signal', arm: 'a new owner after week 16' },
  }),
  entryOf(partnershipDownturn, { translations: { de: partnershipDownturnGerman } }),
  entryOf(fairWeather, { translations: { de: fairWeatherGerman } }),
  entryOf(accountHandover, { translations: { de: accountHandoverGerman } }),
  entryOf(ruleChange, { translations: { de: ruleChangeGerman } }),
  entryOf(priceList, { translations: { de: priceListGerman } }),
  entryOf(giftAndStrings, { translations: { de: giftAndStringsGerman } }),
  entryOf(valueTranslation, { translations: { de: valueTranslationGerman } }),
  entryOf(repairLab, { translations: { de: repairLabGerman } }),
];

/**
 * The scenario of that name.
 *
 * @throws InputError that suggests the nearest known name
 */
export function findScenario(name: string): CatalogueEntry {
  return oneOf('scenario', name, catalogue);
}

/**
 * An entry of the catalogue.
 *
 * @param about whatever is known beyond the scenario; default: no translations and no data, the first measure as its
 * headline, and years or fifths of the calendar as blocks
 */
export function entryOf(
  scenario: Scenario,
  about: Partial<Omit<CatalogueEntry, 'name' | 'scenario'>> = {},
): CatalogueEntry {
  return {
    name: scenario.name,
    scenario,
    translations: {},
    blocks: blocksOf(scenario),
    headline: { treated: scenario.measures[0].name },
    ...about,
  };
}

/** Years where there is trade, otherwise fifths of the calendar; the last may be short. */
function blocksOf({ calendar, trade }: Scenario): readonly Block[] {
  const length = trade ? unitsPerYear(calendar) : Math.ceil(calendar.units / 5);
  return Array.from({ length: Math.ceil(calendar.units / length) }, (_, block) => ({
    from: block * length + 1,
    until: Math.min(calendar.units, (block + 1) * length),
  }));
}

/**
 * The context of a scenario of your own. If it was made from the catalogue and still measures the same over as many
 * units, everything in its entry applies; otherwise its headline is its first measure, over the whole time or, with
 * trade, year by year.
 */
export function knownScenario(scenario: Scenario): KnownScenario {
  const known = catalogue.find(({ name }) => name === scenario.name);
  const has = (measure: string | undefined) =>
    measure === undefined || scenario.measures.some(({ name }) => name === measure);
  // A file that was made from the catalogue and still measures the same is compared with the same data.
  const asLong = known?.scenario.calendar.units === scenario.calendar.units;
  if (known && asLong && has(known.headline.treated) && has(known.headline.untreated))
    return { ...known, scenario };
  const whole = [{ from: 1, until: scenario.calendar.units }];
  return entryOf(scenario, scenario.trade ? {} : { blocks: whole });
}
