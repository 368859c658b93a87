import { joinOutcomes, runReplicates } from '@fairweather/core';
import { daycare } from '@fairweather/scenarios';

const outcome = runReplicates(daycare, { seed: 'library', replicates: 50 });
console.log(outcome.seed, outcome.first, outcome.replicates, outcome.version);
console.log(outcome.mean('late_per_week', 17, 20).toFixed(1)); // weeks 17 to 20
const [{ replicate, unit, late_per_week }] = outcome.rows();
console.log(`replicate ${replicate}, week ${unit}: ${late_per_week.toFixed(1)} late`);
console.log(Object.keys(outcome.columns()).slice(0, 3).join(', '));

const parts = [0, 25].map((first) => runReplicates(daycare, { seed: 'library', first, replicates: 25 }));
console.log(joinOutcomes(parts).mean('late_per_week', 17, 20) === outcome.mean('late_per_week', 17, 20));
