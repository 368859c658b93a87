// Loaded before the command: reports on a separate stream that the command begins now.
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) writeSync(3, 'ready');
