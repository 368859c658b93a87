import { fitTheory, haifaCounts } from '@fairweather/evidence';
import { daycare } from '@fairweather/scenarios';

const fit = fitTheory(haifaCounts, daycare, 'null');
console.log(fit.logLikelihood.toFixed(2));
