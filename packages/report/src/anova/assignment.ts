import { type HaifaAssignment, type HaifaComparison, SIGNIFICANT, type Weeks } from '@fairweather/evidence';
import { signed, three, two } from '../text/numbers.js';
import { alignTable, wrap } from '../text/table.js';

/** The tests over all assignments as rows, the head first. */
export function assignmentRows({ comparisons }: HaifaAssignment): string[][] {
  return [
    ['weeks', 'against', 'fined less others, a week', 'p, as high', 'either way', 'on shares', 'on logs'],
    ...comparisons.map(({ weeks, against, latePerWeek, p, pTwoSided, otherScales: { share, log } }) => [
      span(weeks),
      span(against),
      signed(latePerWeek, 2),
      ...[p, pTwoSided, share.p, log.p].map(three),
    ]),
  ];
}

/** "9–16", or "5" for a single week. */
const span = ([from, until]: Weeks): string => (from === until ? String(from) : `${from}–${until}`);

/** The tests as text for a terminal. */
export function assignmentTable(assignment: HaifaAssignment): string[] {
  return [...wrap(heading(assignment)), ...alignTable(assignmentRows(assignment)), ''];
}

const heading = ({ assignments }: HaifaAssignment): string =>
  `The test that the design justifies: all ${assignments} ways in which chance could have chosen the fined centres`;

/** The meaning of p, which comparisons depend on the scale, and the size of the effect. */
export function assignmentReading(assignment: HaifaAssignment): string {
  const { assignments, smallestP, comparisons, rateRatio } = assignment;
  const { ratio, low, high } = rateRatio;
  return [
    'Chance assigned whole centres, so each centre gives one number: its change in the mean arcsine root of the',
    `daily share. p is the share of the ${assignments} ways in which the fined centres would rise as far above the`,
    'others (either way: differ as much), if the fine had changed nothing in any centre. It assumes no model and no',
    `distribution, and cannot be smaller than 1/${assignments} = ${three(smallestP)}. The last two columns are p, as`,
    'high, for plain shares and for logs of mean counts.',
    ...comparisons.flatMap(scaleText),
    `From weeks 1–4 to weeks 9–16 the rate of late pick-ups changed by a factor ${two(ratio)} times as large in the`,
    `fined centres as in the others (95 % interval ${two(low)} to ${two(high)}: Welch’s t interval for the difference`,
    'of two means over centres, each centre with the log of its own ratio).',
  ].join(' ');
}

/** A warning where the scale decides whether p is below 0.05. */
function scaleText({ weeks, p, otherScales: { share, log } }: HaifaComparison): string[] {
  const below = [p, share.p, log.p].filter((one) => one < SIGNIFICANT).length;
  return below === 0 || below === 3
    ? []
    : [`In weeks ${span(weeks)} the scale decides whether p is below ${SIGNIFICANT}: nothing rests on it.`];
}
