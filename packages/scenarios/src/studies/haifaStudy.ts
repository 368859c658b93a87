import { type HaifaCentre, haifaCentres } from './haifa.js';
import type { Study } from './Study.js';

/** The mean count per centre of one group, week by week. */
function meanPerCentre(group: HaifaCentre['group']): number[] {
  const centres = haifaCentres.filter((centre) => centre.group === group);
  return centres[0].late.map(
    (_, week) => centres.reduce((sum, { late }) => sum + late[week], 0) / centres.length,
  );
}

/** The day-care study as the scenario measures it. */
export const haifaStudy: Study = {
  citation: 'Gneezy, U. & Rustichini, A. (2000). A fine is a price. Journal of Legal Studies 29(1), 1–17.',
  doi: '10.1086/468061',
  observed: {
    late_per_week: meanPerCentre('test'),
    late_per_week_control: meanPerCentre('control'),
  },
  replication:
    'Mixed, and never repeated in the field in its original form. A vignette study found that fines reduce announced ' +
    'lateness (Metcalf et al. 2020); a laboratory study found no mean effect because pro-social people were ' +
    'crowded out while pro-self people were deterred (Kornhauser, Lu & Tontrup 2022); paying a late fee for ' +
    'videos reduced later lateness by 19 % (Fishman & Pope 2006).',
};
