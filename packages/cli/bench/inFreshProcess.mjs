// What can only be measured in a process of its own: memory, and the first use of the kernel.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(import.meta.url);

/** Runs one of the measurements below in a fresh process, on a scenario that is handed over as JSON. */
export function inFreshProcess(what, scenario) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, what], {
    input: JSON.stringify(scenario),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}

const measurements = {
  /** The most memory that a run of one replicate has taken, in bytes. */
  memory: async (scenario) => {
    const { runReplicates } = await import('@fairweather/core');
    runReplicates(scenario, { replicates: 1 });
    return process.resourceUsage().maxRSS * 1024;
  },
  /** Milliseconds until the vector kernel is ready for a plan, the first time in a process. */
  kernel: async (scenario) => {
    const { makeFourLives, makePlan } = await import('@fairweather/core/engine');
    const plan = makePlan(scenario);
    const started = performance.now();
    makeFourLives(plan);
    return performance.now() - started;
  },
};

if (process.argv[1] === script) {
  let text = '';
  for await (const chunk of process.stdin.setEncoding('utf8')) text += chunk;
  process.stdout.write(String(await measurements[process.argv[2]](JSON.parse(text))));
}
