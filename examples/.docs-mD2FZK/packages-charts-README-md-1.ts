import { pricesStackedChart, toSvg } from '@fairweather/charts';

const chart = pricesStackedChart([{ name: 'sticker', mean: [0, 1, 1, 0] }], {
  title: 'A fine that comes and goes',
  subtitle: 'Illustration.',
  description: 'The sticker price, week by week.',
  unit: 'week',
});
const svg = await toSvg(chart);
console.log(svg.slice(0, 4));
