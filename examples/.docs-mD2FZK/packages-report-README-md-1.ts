import { runExperiment } from '@fairweather/core';
import { describeExperiment } from '@fairweather/report';
import { findScenario } from '@fairweather/scenarios';

const known = findScenario('rule-change');
const experiment = runExperiment(known.scenario, { seed: 'readme', replicates: 20 });
const description = describeExperiment(experiment, known, experiment.compareWith);
console.log(Object.keys(description.charts()).join(', '));
