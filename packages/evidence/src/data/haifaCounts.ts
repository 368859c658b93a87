import { daycare, haifaCentres } from '@fairweather/scenarios';
import type { CountData } from './CountData.js';

const { calendar } = daycare;

/**
 * The 200 weekly counts of the day-care study. Week 11 had four days and its count was scaled to five by the authors,
 * so that it stands here as a week like the others.
 *
 * Source: Gneezy & Rustichini (2000), Table 1, doi:10.1086/468061.
 */
export const haifaCounts: CountData = {
  name: daycare.name,
  calendar,
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
