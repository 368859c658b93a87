// Loaded before the command: says on a stream of its own that the command begins now.
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) writeSync(3, 'ready');
