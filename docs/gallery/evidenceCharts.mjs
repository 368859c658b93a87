// Charts of evidence: findings compared with published results, and theories fitted to counts.
import { forestChart, theoriesChart } from '@fairweather/charts';
import { meanOfKnown } from '@fairweather/core';
import {
  fitTheory,
  haifaCounts,
  leaveOneOut,
  pricedTheories,
  publishedFindings,
  runFindings,
  verdicts,
} from '@fairweather/evidence';
import { daycare } from '@fairweather/scenarios';

const UNITS = { share: 'difference in shares', 'relative change': 'relative change' };
const treated = haifaCounts.groups.flatMap((group, place) => (group.treated ? [place] : []));

function forest() {
  const rows = runFindings().flatMap(({ id, comparisons }) => {
    const { short } = publishedFindings.find((finding) => finding.id === id);
    return comparisons
      .filter(({ published, prediction }) => published.low !== null && prediction.unit in UNITS)
      .map(({ name, prediction, published, sign }) => ({
        name: `${short}: ${name}`,
        unit: UNITS[prediction.unit],
        predicted: prediction,
        published,
        hit: sign === 'hit',
      }));
  });
  const hits = rows.filter(({ hit }) => hit).length;
  return forestChart(rows, {
    title: 'Findings, predicted and published',
    subtitle: 'The comparisons whose size was published with bounds, as a share or a relative change.',
    description: `${rows.length} comparisons, of which ${hits} have the published direction.`,
  });
}

function theories() {
  const fits = pricedTheories.map((theory) => fitTheory(haifaCounts, daycare, theory, { intervals: false }));
  const treatedGroups = haifaCounts.groups.map((group) => group.treated);
  const reports = fits.map((fit) => ({ fit, leftOut: leaveOneOut(haifaCounts, daycare, fit) }));
  const judged = verdicts(reports, treatedGroups);
  const path = (numbers) =>
    daycareWeeks.map((week) => meanOfKnown(treated.map((group) => numbers[group][week])));
  const daycareWeeks = Array.from({ length: daycare.calendar.units }, (_, week) => week);
  const paths = fits.map(({ theory, expected }, i) => ({
    name: theory,
    path: path(expected),
    verdict: judged[i].words,
    rejected: judged[i].rejected,
  }));
  const counts = haifaCounts.groups.map((group) => group.counts.map(({ taken }) => taken));
  return theoriesChart(paths, path(counts), {
    title: 'Eight theories over the same counts',
    subtitle:
      'Fined group, mean per centre. Dots: counted. Line: the theory at its best; dashed where the counts reject it.',
    unit: 'week',
    yTitle: 'late pick-ups a week',
    priced: [{ from: 5, until: 16, label: 'fine NIS 10' }],
    description: `Paths of ${paths.length} theories over twenty weekly counts: ${paths
      .map(({ name, verdict }) => `${name}, ${verdict}`)
      .join('. ')}.`,
  });
}

/** The charts of evidence by the name of their file. */
export const evidenceCharts = { forest, theories };
