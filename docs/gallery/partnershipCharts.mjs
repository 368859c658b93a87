// Charts of a partnership in a downturn.
import { armColour, linesChart, survivalChart } from '@fairweather/charts';
import { armsOf, measureSeries, runReplicates } from '@fairweather/core';
import { partnershipDownturn } from '@fairweather/scenarios';

const SHOWN = ['sold hard', 'plain trade'].flatMap((trade) => [`${trade}, granted`, `${trade}, refused`]);

function survival() {
  const { downturnFrom, downturnUntil } = partnershipDownturn.values;
  const series = armsOf(partnershipDownturn)
    .map((arm, place) => ({ ...arm, colour: armColour(place) }))
    .filter(({ name }) => SHOWN.includes(name))
    .map(({ name, scenario, colour }) => ({
      name,
      colour,
      share: measureSeries(runReplicates(scenario, { seed: 'gallery', replicates: 20 }), 'alive').mean,
    }));
  return survivalChart(series, {
    title: 'Who stays after a favour in hard times was granted or refused',
    subtitle: 'Share of sixty customers who have not left for good, mean over 20 replicates.',
    unit: 'month',
    yTitle: 'relationships that last',
    marked: [{ from: downturnFrom, until: downturnUntil, label: 'downturn' }],
    description: 'The share of relationships that last over five years, a line an arm.',
    illustrative: true,
  });
}

function money() {
  const arms = armsOf(partnershipDownturn)
    .map((arm, place) => ({ ...arm, place }))
    .filter(({ name }) => SHOWN.includes(name))
    .map((arm) => ({ ...arm, outcome: runReplicates(arm.scenario, { seed: 'gallery', replicates: 20 }) }));
  const panel = (title, measure) => ({
    title,
    yTitle: 'thousand a customer',
    lines: arms.map(({ name, place, outcome }) => ({
      name,
      place,
      mean: summed(measureSeries(outcome, measure).mean),
    })),
  });
  return linesChart([panel('The seller', 'seller_money'), panel('The buyer', 'buyer_money')], {
    title: 'Money so far, on both sides',
    subtitle:
      'Illustrative: these numbers are not based on published data. Not discounted; mean over 20 replicates.',
    unit: 'month',
    description: 'The money that seller and buyer have made month by month, a line an arm, in two panels.',
  });
}

function summed(values) {
  let sum = 0;
  return values.map((value) => {
    sum += value;
    return sum;
  });
}

/** The charts of the partnership by the name of their file. */
export const partnershipCharts = { survival, money };
