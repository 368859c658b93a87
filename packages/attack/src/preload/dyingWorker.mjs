// Loaded before the command and each of its threads: a thread ends after so many milliseconds, with the share of them that
// ATTACK_SHARE says.
import { isMainThread, threadId } from 'node:worker_threads';

const share = Number(process.env.ATTACK_SHARE);
if (!isMainThread && (threadId * 0.37) % 1 < share)
  setTimeout(() => process.exit(9), Number(process.env.ATTACK_AFTER)).unref();
