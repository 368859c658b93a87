// Loaded before the command: says at its end, on a stream of its own, how much memory it took at most.
import { closeSync, writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  process.on('exit', () => {
    writeSync(3, String(process.resourceUsage().maxRSS * 1024));
    closeSync(3);
  });
}
