/** One day-care centre of the study. */
export interface HaifaCentre {
  readonly centre: number;
  /** "test" centres fined from week 5 to week 16; "control" centres never did. */
  readonly group: 'test' | 'control';
  readonly children: number;
  /** Late pick-ups in weeks 1 to 20; each occurrence counts. */
  readonly late: readonly number[];
}

/**
 * The weekly numbers of late pick-ups in ten day-care centres in Haifa, January to June 1998. Week 11 had four days,
 * and the authors scaled its count by 5/4; a holiday week after week 14 is left out.
 *
 * Source: Gneezy & Rustichini (2000), A fine is a price, Journal of Legal Studies 29(1), 1–17, Table 1,
 * doi:10.1086/468061. The same counts are in data/haifa-late-pickups.csv; a test compares the two.
 */
export const haifaCentres: readonly HaifaCentre[] = [
  {
    centre: 1,
    group: 'test',
    children: 37,
    late: [8, 8, 7, 6, 8, 9, 9, 12, 13, 13, 15, 13, 14, 16, 14, 15, 16, 13, 15, 17],
  },
  {
    centre: 2,
    group: 'test',
    children: 35,
    late: [6, 7, 3, 5, 2, 11, 14, 9, 16, 12, 10, 14, 14, 16, 12, 17, 14, 10, 14, 15],
  },
  {
    centre: 3,
    group: 'test',
    children: 35,
    late: [8, 9, 8, 9, 3, 5, 15, 18, 16, 14, 20, 18, 25, 22, 27, 19, 20, 23, 23, 22],
  },
  {
    centre: 4,
    group: 'test',
    children: 34,
    late: [10, 3, 14, 9, 6, 24, 8, 22, 22, 19, 25, 18, 23, 22, 24, 17, 15, 23, 25, 18],
  },
  {
    centre: 5,
    group: 'test',
    children: 33,
    late: [13, 12, 9, 13, 15, 10, 27, 28, 35, 10, 24, 32, 29, 29, 26, 31, 26, 35, 29, 28],
  },
  {
    centre: 6,
    group: 'test',
    children: 28,
    late: [5, 8, 7, 5, 5, 9, 12, 14, 19, 17, 14, 13, 10, 15, 14, 16, 6, 12, 17, 13],
  },
  {
    centre: 7,
    group: 'control',
    children: 35,
    late: [7, 10, 12, 6, 4, 13, 7, 8, 5, 12, 3, 5, 6, 13, 7, 4, 7, 10, 4, 6],
  },
  {
    centre: 8,
    group: 'control',
    children: 34,
    late: [12, 9, 14, 18, 10, 11, 6, 15, 14, 13, 7, 12, 9, 9, 17, 8, 5, 11, 8, 13],
  },
  {
    centre: 9,
    group: 'control',
    children: 34,
    late: [3, 4, 9, 3, 3, 5, 9, 5, 2, 7, 6, 6, 9, 4, 9, 2, 3, 8, 3, 5],
  },
  {
    centre: 10,
    group: 'control',
    children: 32,
    late: [15, 13, 13, 12, 10, 9, 15, 15, 15, 10, 17, 12, 13, 11, 14, 17, 12, 9, 15, 13],
  },
];
