// Charts of the day-care: counts, prices, one parent, and what-ifs.
import {
  armColour,
  biographyChart,
  differenceChart,
  distributionChart,
  heatMapChart,
  panelsChart,
  phaseChart,
  priceChart,
  pricesStackedChart,
  responseChart,
  tornadoChart,
} from '@fairweather/charts';
import {
  acrossReplicates,
  armsOf,
  biography,
  meanOfKnown,
  measureSeries,
  pairedDifference,
  runReplicates,
  windowInterval,
  withTheory,
  withValues,
} from '@fairweather/core';
import { daycare, haifaCentres } from '@fairweather/scenarios';

const seed = 'gallery';
const AFTER = [17, 20];
const PRICES = ['sticker', 'shadow', 'conscience', 'crowd'];
const priced = [{ from: 5, until: 16, label: 'fine NIS 10' }];
const arms = armsOf(daycare).map(({ name, scenario }, place) => ({
  name,
  colour: armColour(place),
  outcome: runReplicates(scenario, { seed, replicates: 200 }),
}));
const [given] = arms;
const neverFined = arms.find(({ name }) => name === daycare.compareWith);
const after = ({ outcome }) => acrossReplicates(outcome, 'late_per_week', ...AFTER);

/** Late pick-ups per week with changed levers, averaged over weeks. */
function lateWith(values, [from, until]) {
  const outcome = runReplicates(withValues(daycare, values), { seed, replicates: 40 });
  return windowInterval(outcome, 'late_per_week', from, until).mean;
}

function counted(group) {
  const centres = haifaCentres.filter((centre) => centre.group === group);
  return centres[0].late.map((_, week) => meanOfKnown(centres.map(({ late }) => late[week])));
}

function panel(name, colour, measure, group, windows) {
  const { mean, low, high } = measureSeries(given.outcome, measure);
  return {
    name,
    colour,
    mean,
    low,
    high,
    observed: counted(group),
    priced: windows,
  };
}

function weekly() {
  return panelsChart(
    [
      panel('Fined group', armColour(0), 'late_per_week', 'test', priced),
      panel('Control group', armColour(2), 'late_per_week_control', 'control', []),
    ],
    {
      title: 'What was counted, over what the model does',
      subtitle:
        'Mean per centre. Dots: observed. Line and band: simulated mean and 90 % predictive interval.',
      unit: 'week',
      yTitle: 'late pick-ups a week',
      description:
        'Late pick-ups in twenty weeks: they rise in the fined group and stay up, and do not move in the other.',
      columns: 2,
      width: 360,
      height: 220,
    },
  );
}

function difference() {
  const rows = arms
    .filter((arm) => arm !== neverFined)
    .map((arm) => ({
      arm: arm.name,
      colour: arm.colour,
      window: 'weeks 17–20',
      ...pairedDifference(after(arm), after(neverFined)),
    }));
  return differenceChart(rows, {
    title: 'What each arm adds to “never fined”',
    subtitle: 'Paired difference with its 95 % interval.',
    xTitle: 'late pick-ups a week, per centre',
    description: 'Paired difference of five arms from the arm that was never fined, in weeks 17 to 20.',
  });
}

const felt = () => PRICES.map((name) => ({ name, mean: measureSeries(given.outcome, name).mean }));

function price() {
  return priceChart(felt(), {
    title: 'The four prices of taking',
    subtitle: 'As felt, mean over the fined group.',
    unit: 'week',
    description: 'The sticker, shadow, conscience and crowd price over twenty weeks, in logits.',
  });
}

function pricesStacked() {
  return pricesStackedChart(felt(), {
    title: 'What coming late costs a parent, and what of it is guilt',
    subtitle: 'Mean over the fined group.',
    unit: 'week',
    description: 'Conscience falls under the fine by more than the sticker price adds, and stays low.',
    priced,
  });
}

function oneLife() {
  return biographyChart(biography(daycare, 17, { seed }), {
    title: 'One parent over a hundred days',
    subtitle: 'Triangles: days on which the parent came late.',
    period: 'day',
    priceLabel: 'fine NIS',
    description:
      'The prices that parent 17 feels, its frame, its chance of coming late, and when it came late.',
  });
}

function distribution() {
  const samples = arms.map((arm) => ({ name: arm.name, colour: arm.colour, values: after(arm) }));
  return distributionChart(samples, {
    title: 'Late pick-ups once the fine is gone, in 200 replicates',
    subtitle: 'Weeks 17–20. Line: mean. Bar: 90 % predictive interval.',
    xTitle: 'late pick-ups a week, per centre',
    observed: meanOfKnown(counted('test').slice(AFTER[0] - 1)),
    description: 'The spread of late pick-ups over replicates, an arm a panel; the counted value is marked.',
  });
}

/** A fine that climbs by NIS 2 a week to NIS 20 and comes down again, under two theories. */
function phase() {
  const ramp = Array.from({ length: daycare.calendar.units }, (_, i) =>
    i < 4 ? 0 : Math.max(0, 14 - 2 * Math.abs(i - 10)),
  );
  const policy = ramp.flatMap((amount, i) =>
    amount > 0 ? [{ kind: 'price', from: i + 1, until: i + 1, amount, groups: 'treated' }] : [],
  );
  const paths = ['frame', 'symmetric-frame'].map((theory, place) => ({
    name: `theory: ${theory}`,
    colour: armColour(place),
    price: ramp,
    frame: measureSeries(
      runReplicates(withTheory({ ...daycare, policy }, theory), { seed, replicates: 20 }),
      'frame',
    ).mean,
  }));
  return phaseChart(paths, {
    title: 'A fine that climbs and comes down again: does the frame remember?',
    subtitle: 'A dot a week. Full: the way there. Dashed: the way back.',
    xTitle: 'fine (NIS)',
    description:
      'The frame falls while the fine climbs; under the theory of two norms it does not come back with it.',
    illustrative: true,
  });
}

function tornado() {
  const row = (lever, name, low, high, words) => ({
    lever,
    low: { setting: words(low), value: lateWith({ [name]: low }, AFTER) },
    high: { setting: words(high), value: lateWith({ [name]: high }, AFTER) },
  });
  const week = (from) => (from === 0 ? 'never' : `week ${from}`);
  const rows = [
    row('fine', 'fine', 0, 200, (amount) => `NIS ${amount}`),
    row('fine from', 'fineFrom', 1, 12, week),
    row('fine until', 'fineUntil', 6, 20, week),
    row('apology from', 'apologyFrom', 0, 17, week),
    row('new owner from', 'newOwnerFrom', 0, 17, week),
  ];
  return tornadoChart(rows, {
    title: 'What each lever does on its own',
    subtitle: 'Weeks 17–20. The line is what happened: NIS 10 in weeks 5–16.',
    baseline: lateWith({}, AFTER),
    xTitle: 'late pick-ups a week, per centre',
    description: 'Late pick-ups with each of five levers at both of its ends, the strongest lever first.',
    illustrative: true,
  });
}

function response() {
  const fines = [0, 10, 25, 50, 75, 100, 150, 200, 300, 400];
  const curve = fines.map((fine) => {
    const outcome = runReplicates(withValues(daycare, { fine }), { seed, replicates: 40 });
    return { x: fine, ...windowInterval(outcome, 'late_per_week', 5, 16) };
  });
  return responseChart(
    { curve },
    {
      title: 'How high must a fine be?',
      subtitle: 'Weeks 5–16. The band holds 90 % of new replicates.',
      xTitle: 'fine (NIS)',
      yTitle: 'late pick-ups a week, per centre',
      description: 'Late pick-ups over the fine: a small fine brings more of them, a high one fewer.',
      illustrative: true,
    },
  );
}

function heatMap() {
  const columns = [0, 10, 25, 50, 100, 200];
  const rows = [6, 9, 12, 16];
  return heatMapChart(
    {
      columns,
      rows,
      values: rows.map((fineUntil) => columns.map((fine) => lateWith({ fine, fineUntil }, [5, 20]))),
    },
    {
      title: 'A fine in two levers: how high and how long',
      subtitle: 'Late pick-ups a week, per centre, mean over weeks 5–20.',
      xTitle: 'fine (NIS)',
      yTitle: 'last week of the fine',
      description: 'Late pick-ups for each pair of a fine and its last week.',
      illustrative: true,
    },
  );
}

/** The charts of the day-care by the name of their file. */
export const daycareCharts = {
  weekly,
  difference,
  price,
  'prices-stacked': pricesStacked,
  biography: oneLife,
  distribution,
  phase,
  tornado,
  response,
  'heat-map': heatMap,
};
