import { daycare, haifaCentres } from '@fairweather/scenarios';
import type { CountData } from './CountData.js';

const { calendar } = daycare;

/**
 * The 200 weekly counts of the day-care study. Week 11 had four days and the authors scaled its count to five, so it
 * is treated here like the other weeks. Nobody counted on how many days a parent might have been late: every child and
 * day is a possible occasion.
 *
 * Source: Gneezy & Rustichini (2000), Table 1, doi:10.1086/468061.
 */
export const haifaCounts: CountData = {
  name: daycare.name,
  calendar,
  occasions: 'possible',
  groups: haifaCentres.map(({ centre, group, children, late }) => ({
    name: `centre ${centre}`,
    treated: group === 'test',
    counts: late.map((taken, week) => ({
      unit: week + 1,
      taken,
      opportunities: calendar.periodsPerUnit * children,
      periods: calendar.periodsPerUnit,
    })),
  })),
};
