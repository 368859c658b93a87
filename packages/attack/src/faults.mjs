import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dice as throwsOf } from './dice.mjs';
import { dyingWorkers, randomKill, strike } from './faults/kills.mjs';
import { fullDisk } from './faults/smallDisk.mjs';
import { makeStage, play } from './faults/stage.mjs';
import { streamFaults } from './faults/streams.mjs';
import { surroundingFaults } from './faults/surroundings.mjs';
import { togetherFaults } from './faults/together.mjs';
import { resultDigest } from './results.mjs';

/** The commands that faults hit. They are short; the run replaces an earlier result, and the sweep has two shards. */
const RUN = ['run', 'daycare', '--no-arm', '--replicates', '3', '--out', 'r'];
const SWEEP = [
  ...['sweep', 'scenario.json', '--over', 'fine=0:100:0.4', '--measure', 'late_per_week'],
  ...['--replicates', '1', '--out', 'r'],
];
const KILLS = ['before', 'half', 'after'];
const ERRORS = ['ENOSPC', 'EACCES', 'EIO', 'EMFILE'];

/**
 * Plays faults one after another.
 *
 * @param {{ seed: string, kills: number, only?: string, arena: string, samples: object, onSkip: (why: string) => void,
 *   onResult: (result: { name: string, killed: boolean, command: string, failures: string[] }) => void }} options
 *   half of the kills come at random moments, the others at calls that write
 */
export async function playFaults({ seed, kills, only, players, arena, samples, until, onSkip, onResult }) {
  if (kills === 0) return;
  const references = await Promise.all([
    referenceOf(SWEEP, { arena, samples, lane: 0 }, { replaces: false, shards: 2 }),
    referenceOf(RUN, { arena, samples, lane: 1 }, { replaces: true, shards: 0 }),
  ]);
  // Any fault can be requested by name, even if few are requested.
  const faults = allFaults(seed, only === undefined ? kills : 10_000, references);
  const has = {
    posix: process.platform !== 'win32',
    full: existsSync('/dev/full'),
    disk: existsSync(join(arena, 'small disk')),
  };
  if (!has.disk) onSkip('a real full disk, which only root can make');
  if (!has.full) onSkip('streams that are full, for want of /dev/full');
  if (!has.posix) onSkip('what a shell and rights of files are needed for');
  const able = Object.entries(faults).filter(
    ([name, { needs }]) => (only === undefined || name === only) && (!needs || has[needs]),
  );
  // There is only one disk, so all its faults are in the first lane.
  const waiting = [
    able.filter(([, { needs }]) => needs === 'disk'),
    able.filter(([, { needs }]) => needs !== 'disk'),
  ];
  const lanes = Array.from({ length: players }, async (_, lane) => {
    const next = () => (lane === 0 && waiting[0].pop()) || waiting[1].pop();
    for (let task = next(); task && performance.now() <= until; task = next()) {
      const [name, fault] = task;
      const failures = await fault
        .run({ arena, samples, lane })
        .catch((error) => [`attack itself: ${error.stack}`]);
      onResult({ name, killed: fault.killed === true, command: fault.command, failures });
    }
  });
  await Promise.all(lanes);
}

function allFaults(seed, kills, references) {
  const shuffled = (list, dice) =>
    list
      .map((one) => [dice.real(), one])
      .sort(([a], [b]) => a - b)
      .map(([, one]) => one);
  const strikes = (kind, hows, reference) =>
    Array.from(reference.calls, (_, i) => i + 1).flatMap((n) =>
      hows.flatMap((how) =>
        (reference.replaces ? ['old', 'none'] : ['none']).map((old) => [
          `${kind}/${reference.argv[0]} ${n} ${how} ${old}`,
          strike(n, how, old === 'old', reference),
        ]),
      ),
    );
  // Commands take turns, in one kind the sweep first and in another the run, so that a few faults hit both.
  const [sweep, run] = references;
  const some = (kind, hows, count, turns) =>
    turns.flatMap((reference, i) => {
      const order = throwsOf(seed, `${reference.argv[0]} ${hows}`);
      return shuffled(strikes(kind, hows, reference), order).slice(0, (count + 1 - i) / 2);
    });
  const half = Math.ceil(kills / 2);
  // With enough time, the n-th write fails for every n.
  const refused =
    kills >= 60
      ? references
          .flatMap((reference) => strikes('refused write', ['ENOSPC'], reference))
          .concat(some('refused write', ERRORS.slice(1), half, references))
      : some('refused write', ERRORS, half, references);
  const faults = Object.fromEntries([
    ...some('kill at a write', KILLS, kills - half, [run, sweep]),
    ...refused,
  ]);
  for (let i = 0; i < half; i++)
    faults[`kill/${i}`] = randomKill(throwsOf(seed, `kill ${i}`), references[i % 2]);
  for (let i = 0; i < kills / 10; i++)
    faults[`dying threads/${i}`] = dyingWorkers(throwsOf(seed, `threads ${i}`), [run, sweep][i % 2]);
  for (let i = 0; i < kills / 5; i++)
    faults[`full disk/${i}`] = fullDisk(throwsOf(seed, `disk ${i}`), references[i % 2]);
  const others = {
    ...streamFaults(run),
    ...surroundingFaults(run),
    ...togetherFaults(run),
  };
  const listed = Object.entries(others);
  // A short attack takes a sample of them.
  const chosen = kills >= 20 ? listed : shuffled(listed, throwsOf(seed, 'others')).slice(0, kills + 1);
  return { ...faults, ...Object.fromEntries(chosen) };
}

/** The command without a fault: its time, its result, and its calls that write. */
async function referenceOf(argv, place, { replaces, shards }) {
  const stage = makeStage(place, { old: replaces });
  const { code, stdout, stderr, seconds, report } = await play(argv, { ...stage, preload: 'atWrite' });
  const counted = code === 0 ? JSON.parse(report) : { calls: [] };
  if (counted.calls.length <= 5)
    throw new Error(`the command to be struck does not go well by itself: ${code}, ${stderr}`);
  return {
    argv,
    replaces,
    shards,
    digest: resultDigest(stage.out),
    stdout,
    calls: counted.calls,
    milliseconds: 1000 * seconds,
    // The ratio of clock time to processor time on a busy machine
    slowness: Math.max(1, seconds / counted.seconds),
  };
}
