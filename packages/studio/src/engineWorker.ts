import { outcomeDigest, runReplicates } from '@fairweather/core';
import { daycare } from '@fairweather/scenarios';

self.onmessage = () => {
  const t = performance.now();
  const d = outcomeDigest(runReplicates(daycare, { replicates: 20 }));
  self.postMessage(`${d} ${performance.now() - t}`);
};
