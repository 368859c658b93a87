import type { Scenario } from '@fairweather/core';
import { oneOf } from '@fairweather/core/tools';
import { daycare } from './daycare/daycare.js';
import { accountHandover } from './partnership/accountHandover.js';
import { fairWeather } from './partnership/fairWeather.js';
import { giftAndStrings } from './partnership/giftAndStrings.js';
import { partnershipDownturn } from './partnership/partnershipDownturn.js';
import { priceList } from './partnership/priceList.js';
import { repairLab } from './partnership/repairLab.js';
import { ruleChange } from './partnership/ruleChange.js';
import { valueTranslation } from './partnership/valueTranslation.js';
import { haifaStudy } from './studies/haifaStudy.js';
import type { Study } from './studies/Study.js';

/** A scenario of the catalogue, with what was published about it. */
export interface CatalogueEntry {
  /** The name by which users choose it. */
  readonly name: string;
  readonly scenario: Scenario;
  /** Published data, if any. */
  readonly study?: Study;
  /** Stretches of units for tables, such as blocks of four weeks. */
  readonly blocks: readonly { readonly from: number; readonly until: number }[];
  /** The main measure of tables and charts, and the same measure for the untreated groups. */
  readonly headline: { readonly treated: string; readonly untreated?: string };
  /** A rival theory that the data cannot tell apart, and the arm that would distinguish the two. */
  readonly rival?: { readonly theory: string; readonly arm: string };
}

/** All scenarios. To add one, write another file and list it here. */
export const catalogue: readonly CatalogueEntry[] = [
  {
    name: daycare.name,
    scenario: daycare,
    study: haifaStudy,
    blocks: [
      { from: 1, until: 4 },
      { from: 5, until: 8 },
      { from: 9, until: 12 },
      { from: 13, until: 16 },
      { from: 17, until: 20 },
    ],
    headline: { treated: 'late_per_week', untreated: 'late_per_week_control' },
    rival: { theory: 'signal', arm: 'a new owner after week 16' },
  },
  partnership(partnershipDownturn),
  partnership(fairWeather),
  partnership(accountHandover),
  partnership(ruleChange),
  partnership(priceList),
  partnership(giftAndStrings),
  partnership(valueTranslation),
  partnership(repairLab),
];

/**
 * The scenario of that name.
 *
 * @throws InputError that suggests the nearest known name
 */
export function findScenario(name: string): CatalogueEntry {
  return oneOf('scenario', name, catalogue);
}

/** A scenario between firms: five years, reported year by year as the share of orders. */
function partnership(scenario: Scenario): CatalogueEntry {
  const years = [1, 2, 3, 4, 5].map((year) => ({ from: 12 * year - 11, until: 12 * year }));
  return { name: scenario.name, scenario, blocks: years, headline: { treated: 'orders' } };
}
