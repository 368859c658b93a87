import type { HaifaCentre } from '@fairweather/scenarios';

/** The weekly counts of one centre, as published or from one replicate. */
export type CentreCounts = Pick<HaifaCentre, 'group' | 'children' | 'late'>;
