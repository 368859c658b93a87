import type { HaifaCentre } from '@fairweather/scenarios';

/** The weekly counts of one centre, as they were published or as one replicate gave them. */
export type CentreCounts = Pick<HaifaCentre, 'group' | 'children' | 'late'>;
