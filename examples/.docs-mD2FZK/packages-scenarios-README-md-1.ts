import { catalogue, haifaStudy } from '@fairweather/scenarios';

console.log(catalogue.length, catalogue[0].scenario.title);
console.log(haifaStudy.observed.late_per_week.length, 'weeks');
