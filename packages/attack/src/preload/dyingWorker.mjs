// Loaded before the command and each of its threads: ends a share of the threads, given by ATTACK_SHARE, after a given
// number of milliseconds.
import { isMainThread, threadId } from 'node:worker_threads';

const share = Number(process.env.ATTACK_SHARE);
if (!isMainThread && (threadId * 0.37) % 1 < share)
  setTimeout(() => process.exit(9), Number(process.env.ATTACK_AFTER)).unref();
