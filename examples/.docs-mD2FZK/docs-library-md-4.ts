import { runExperiment } from '@fairweather/core';
import { describeExperiment, measuresCsv } from '@fairweather/report';
import { findScenario } from '@fairweather/scenarios';

const known = findScenario('partnership-downturn');
const experiment = runExperiment(known.scenario, { seed: 'library', replicates: 20 });
const description = describeExperiment(experiment, known, experiment.compareWith);
console.log(Object.keys(description.charts()).join(', '));
console.log(description.trade?.money.map(({ arm, seller }) => `${arm}: ${seller.mean.toFixed(1)}`)[1]);
console.log(measuresCsv(experiment, ['orders']).split('\n')[0]);
