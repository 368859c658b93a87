import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import threads from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type CustomTheory,
  type Outcome,
  outcomeDigest,
  runExperiment,
  runReplicates,
} from '../src/index.js';
import type { Answer, Order } from '../src/workers/messages.js';
import { scenarioWith } from './support/scenarioWith.js';

// The built files: workers have a script of their own.
type Door = typeof import('@fairweather/core/workers');
const door: Door = await import('@fairweather/core/workers');

/** 10,000 moments a replicate, and so 144 replicates a piece. */
const scenario = scenarioWith({
  calendar: { period: 'day', units: 20, unit: 'week', periodsPerUnit: 5 },
  groups: [{ name: 'A', members: 100, treated: true }],
  policy: [{ kind: 'price', from: 5, until: 16, amount: 2, groups: 'all' }],
  arms: [{ name: 'guilty', values: { guilt: 3 } }],
});
const MOMENTS = 10_000;
const luck = { seed: 'x', replicates: 1005 };
/** For runs that are ended before they end. */
const long = { seed: 'x', replicates: 1_000_000 };

const digest = outcomeDigest(runReplicates(scenario, luck));

/** Every worker that is started, and what befalls it. */
const born: Watched[] = [];
const ended = new Set<unknown>();
const orders: (Order & { kind: 'run' })[] = [];
let onOrder: (order: Order & { kind: 'run' }, worker: Watched) => void;
let deadly: number;
const { Worker: RealWorker } = threads;

class Watched extends RealWorker {
  /** The first replicates of the pieces that it owes, in the order in which it does them. */
  readonly owes: number[] = [];
  ready = false;
  constructor(...how: ConstructorParameters<typeof RealWorker>) {
    super(...how);
    born.push(this);
    this.on('exit', () => ended.add(this));
    this.on('message', ({ kind }: Answer) => {
      if (kind === 'ready') this.ready = true;
      if (kind === 'done') this.owes.shift();
      this.dieAt(deadly);
    });
  }
  /** Dies as soon as it works at the piece that begins with this replicate. */
  dieAt(first: number): void {
    if (this.owes[0] === first) void this.terminate();
  }
  override postMessage(order: Order): void {
    super.postMessage(order);
    if (order.kind !== 'run') return;
    orders.push(order);
    this.owes.push(order.first);
    this.dieAt(deadly);
    onOrder(order, this);
  }
}

/** Waits until something is so. */
async function until(so: () => boolean): Promise<void> {
  while (!so()) await new Promise((resolve) => setTimeout(resolve, 5));
}

beforeEach(() => {
  born.length = 0;
  ended.clear();
  orders.length = 0;
  onOrder = () => {};
  deadly = Number.NaN;
  threads.Worker = Watched;
});
afterEach(async () => {
  threads.Worker = RealWorker;
  // None is kept for the next test.
  for (const worker of born) await worker.terminate();
});

/** A run that has been given to workers, whatever had been done here before they were ready. */
async function inWorkers(how: Parameters<Door['runReplicatesAsync']>[1]): Promise<Outcome> {
  await door.runReplicatesAsync(scenario, { ...luck, replicates: 600, workers: how?.workers ?? 2 });
  await until(() => born.length > 0 && born.every(({ ready }) => ready));
  return door.runReplicatesAsync(scenario, how);
}

describe('runReplicatesAsync(scenario, options)', () => {
  test.each([0, 1, 2, 3, 7])('gives the digits of runReplicates with %i workers', async (workers) => {
    expect(outcomeDigest(await door.runReplicatesAsync(scenario, { ...luck, workers }))).toBe(digest);
    expect(born.length).toBe(workers);
    // Now that they are ready, they do it all.
    await until(() => born.every(({ ready }) => ready));
    expect(outcomeDigest(await door.runReplicatesAsync(scenario, { ...luck, workers }))).toBe(digest);
    expect(born.length).toBe(workers);
  });

  test('begins at the replicate that is asked for', async () => {
    const part = { seed: 'x', first: 700, replicates: 150 };
    const { values } = await door.runReplicatesAsync(scenario, { ...part, workers: 2 });
    expect(values.join()).toBe(runReplicates(scenario, part).values.join());
  });

  test('starts no worker for a run that is over before one has started', async () => {
    await door.runReplicatesAsync(scenario, { replicates: 20 });
    expect(born).toEqual([]);
  });

  test('tells the share that is done, which grows up to 1', async () => {
    const shares: number[] = [];
    await door.runReplicatesAsync(scenario, {
      ...luck,
      workers: 2,
      onProgress: (share) => shares.push(share),
    });
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.length).toBe(Math.ceil(luck.replicates / 144));
    expect(shares.at(-1)).toBe(1);
  });

  test.each([0, 2])('is stopped by a signal, with its reason and %i workers ended', async (workers) => {
    const stop = new AbortController();
    const running = door.runReplicatesAsync(scenario, {
      ...long,
      workers,
      signal: stop.signal,
      onProgress: (share) =>
        share > 0.001 && (workers === 0 || orders.length > 0) && stop.abort(new Error('enough')),
    });
    await expect(running).rejects.toThrow('enough');
    await until(() => born.every((worker) => worker.owes.length === 0 || ended.has(worker)));
  });

  test('does not begin when the signal came before', async () => {
    const signal = AbortSignal.abort(new Error('never mind'));
    await expect(door.runReplicatesAsync(scenario, { ...long, workers: 2, signal })).rejects.toThrow(
      'never mind',
    );
    expect(born).toEqual([]);
  });

  test('replaces a worker that dies, and does its share once more', async () => {
    let killed = false;
    onOrder = ({ first }, worker) => {
      if (killed || first === 0) return;
      killed = true;
      void worker.terminate();
    };
    expect(outcomeDigest(await inWorkers({ ...luck, workers: 2 }))).toBe(digest);
    await until(() => ended.size === 1);
    expect(born.length).toBe(3);
  });

  test('gives up with a sentence when a second worker dies at the same replicates', async () => {
    deadly = 720;
    await expect(inWorkers({ ...luck, workers: 2 })).rejects.toThrow(
      'Two workers died at replicates 720 to 863, perhaps for lack of memory: ' +
        'run it with fewer workers, or with fewer people.',
    );
  });

  test.each([
    [
      'are refused',
      () => {
        throw new Error('no threads here');
      },
    ],
    ['die before they are ready', (worker: threads.Worker) => void worker.terminate()],
  ])('gives the same digits where workers %s', async (_, befalls) => {
    class Refused extends Watched {
      constructor(...how: ConstructorParameters<typeof RealWorker>) {
        super(...how);
        befalls(this);
      }
    }
    threads.Worker = Refused;
    // In a program that never had one.
    vi.resetModules();
    const fresh = await import('@fairweather/core/workers');
    expect(outcomeDigest(await fresh.runReplicatesAsync(scenario, { ...luck, workers: 2 }))).toBe(digest);
    expect(orders).toEqual([]);
  });

  test('runs a custom theory here, since functions cannot be sent', async () => {
    const customTheory: CustomTheory = { name: 'shy', source: 'this test', prices: { shyness: () => 1 } };
    const how = { seed: 'x', replicates: 20, customTheory };
    const { values } = await door.runReplicatesAsync(scenario, { ...how, workers: 2 });
    expect(values).toEqual(runReplicates(scenario, how).values);
    expect(born).toEqual([]);
  });

  test('runs a scenario here that cannot be sent, such as one in the proxy of a framework', async () => {
    const proxy = new Proxy(scenario, {});
    await door.runReplicatesAsync(scenario, { ...luck, workers: 2 });
    expect(outcomeDigest(await door.runReplicatesAsync(proxy, { ...luck, workers: 2 }))).toBe(digest);
  });

  test('tells a slip of the user as runReplicates does', async () => {
    const broken = { ...scenario, theory: 'unknown' as never };
    const message = (run: () => unknown) => {
      try {
        run();
        return '';
      } catch (error) {
        return (error as Error).message;
      }
    };
    for (const workers of [0, 2])
      await expect(door.runReplicatesAsync(broken, { ...luck, workers })).rejects.toMatchObject({
        name: 'InputError',
        message: message(() => runReplicates(broken, luck)),
      });
    await expect(door.runReplicatesAsync(scenario, { replicates: 0 })).rejects.toThrow(/replicates is 0/);
    await expect(door.runReplicatesAsync(scenario, { workers: 257 })).rejects.toThrow(
      'runReplicatesAsync(): workers is 257; give a whole number from 0 to 256.',
    );
  });

  test('lets the event loop do other things all the while', async () => {
    let others = 0;
    const real = globalThis.setImmediate;
    const counted = vi.spyOn(globalThis, 'setImmediate').mockImplementation(((call: () => void) =>
      real(() => {
        others++;
        call();
      })) as typeof setImmediate);
    let ticks = 0;
    const clock = setInterval(() => ticks++, 5);
    await door.runReplicatesAsync(scenario, { ...luck, workers: 0 });
    clearInterval(clock);
    counted.mockRestore();
    // A slice of eight milliseconds has two million moments at most, on the fastest machine.
    expect(others).toBeGreaterThanOrEqual((luck.replicates * MOMENTS) / 2e6);
    expect(ticks).toBeGreaterThan(5);
  });
});

describe('runExperimentAsync(scenario, options)', () => {
  test('gives what runExperiment gives', async () => {
    const how = {
      ...luck,
      replicates: 303,
      measures: [scenario.measures[0].name],
      windows: [{ from: 5, until: 9 }],
    };
    expect(await door.runExperimentAsync(scenario, { ...how, workers: 2 })).toEqual(
      runExperiment(scenario, how),
    );
  });

  test('names an unknown arm before it runs any', async () => {
    await expect(door.runExperimentAsync(scenario, { compareWith: 'gilty' })).rejects.toThrow(/guilty/);
  });
});

describe('streamReplicates(scenario, options)', () => {
  test('hands the replicates over in their order', async () => {
    const firsts: number[] = [];
    const values = new Float64Array(runReplicates(scenario, luck).values.length);
    let at = 0;
    let last: Outcome | undefined;
    for await (const outcome of door.streamReplicates(scenario, { ...luck, workers: 3 })) {
      firsts.push(outcome.first);
      values.set(outcome.values, at);
      at += outcome.values.length;
      last = outcome;
    }
    expect(firsts).toEqual(firsts.map((_, i) => i * 144));
    expect(last?.replicates).toBe(1005 - 6 * 144);
    expect(outcomeDigest({ values })).toBe(digest);
  });

  test('waits for a reader who is slow', async () => {
    let share = 0;
    const parts = door.streamReplicates(scenario, {
      ...luck,
      workers: 1,
      onProgress: (done) => {
        share = done;
      },
    });
    await parts.next();
    // Four parts for each worker may wait, of 144 replicates each.
    await until(() => share * luck.replicates >= 4 * 144);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(share * luck.replicates).toBeLessThanOrEqual(5 * 144);
    await parts.return();
  });

  test('is over when the loop is left', async () => {
    for await (const { first } of door.streamReplicates(scenario, { ...long, workers: 2 })) {
      if (first > 144 && orders.length > 0) break;
    }
    await until(() => born.every((worker) => worker.owes.length === 0 || ended.has(worker)));
  });
});

test('workers that are kept for the next run keep no process alive', () => {
  const core = new URL('../dist/', import.meta.url).href;
  const text = `
    import { scenarioFromJson } from '${core}index.js';
    import { runReplicatesAsync } from '${core}workers.js';
    const scenario = JSON.parse(process.argv[1]);
    const { replicates } = await runReplicatesAsync(scenario, { replicates: 1005, workers: 2 });
    console.log(replicates);`;
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', text, JSON.stringify(scenario)],
    // Workers are kept for a minute.
    { encoding: 'utf8', timeout: 50_000, cwd: fileURLToPath(core) },
  );
  expect([stdout, stderr, status]).toEqual(['1005\n', '', 0]);
});
