import { outcomeDigest, runReplicates } from '@fairweather/core';
import { runReplicatesAsync, streamReplicates } from '@fairweather/core/workers';
import { daycare } from '@fairweather/scenarios';

const luck = { seed: 'library', replicates: 300 };
const here = runReplicates(daycare, luck);
const there = await runReplicatesAsync(daycare, {
  ...luck,
  workers: 2,
  onProgress: (share) => {
    if (share === 1) console.log('all done');
  },
  signal: AbortSignal.timeout(600_000),
});
console.log(outcomeDigest(there) === outcomeDigest(here) ? 'the same digits' : 'other digits');

let replicates = 0;
for await (const part of streamReplicates(daycare, luck)) {
  if (part.first === replicates) replicates += part.replicates;
}
console.log(`${replicates} in their order`);
