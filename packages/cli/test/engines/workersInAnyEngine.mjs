// Runs in every engine beside core.js, as a user without a bundler has it, and hands over what came of it.
import { armsOf, outcomeDigest, runArmsAsync, runReplicatesAsync, scenarioFromJson } from './core.js';

const threads = globalThis.process?.getBuiltinModule?.('node:worker_threads');
const home = threads ?? globalThis;
const RealWorker = home.Worker;
const report = { started: 0, byWorkers: 0, digests: {} };
/** Counts the workers, and the pieces that they did. */
home.Worker = class extends RealWorker {
  constructor(...how) {
    super(...how);
    report.started++;
    const count = (answer) => {
      if (answer.kind === 'done') report.byWorkers++;
    };
    if (threads) this.on('message', count);
    else this.addEventListener('message', ({ data }) => count(data));
  }
};

const scenario = scenarioFromJson('SCENARIO');
const luck = { seed: 'x', replicates: 203 };
for (const workers of [0, 2, 3]) {
  report.digests[workers] = outcomeDigest(await runReplicatesAsync(scenario, { ...luck, workers }));
}
// As soon as workers are there, they do all of it. On a busy machine a browser may take a while to start them.
for (let runs = 0; runs === 0 || (report.byWorkers === 0 && runs < 100); runs++) {
  const [arm] = await runArmsAsync(armsOf(scenario).slice(0, 1), { ...luck, workers: 2 });
  report.digests.arm = arm.digest;
}

const stop = new AbortController();
const reason = new Error('enough');
report.stopped = await runReplicatesAsync(scenario, {
  replicates: 100_000,
  workers: 2,
  signal: stop.signal,
  onProgress: () => stop.abort(reason),
}).then(
  () => 'it ran to its end',
  (error) => (error === reason ? 'stopped' : String(error)),
);

if ('document' in globalThis) await fetch('/texts', { method: 'POST', body: JSON.stringify(report) });
else process.stdout.write(JSON.stringify(report));
