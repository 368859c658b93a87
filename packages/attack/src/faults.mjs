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

/** The command that faults hit: it is short, and its result differs from the earlier one. */
const ARGV = ['run', 'daycare', '--no-arm', '--replicates', '3', '--out', 'r'];
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
  const reference = await referenceRun({ arena, samples, lane: 0 });
  // Any fault can be requested by name, even if few are requested.
  const faults = allFaults(seed, only === undefined ? kills : 10_000, reference);
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

function allFaults(seed, kills, reference) {
  const faults = {};
  const shuffled = (list, dice) =>
    list
      .map((one) => [dice.real(), one])
      .sort(([a], [b]) => a - b)
      .map(([, one]) => one);
  const half = Math.ceil(kills / 2);
  for (let i = 0; i < half; i++) faults[`kill/${i}`] = randomKill(throwsOf(seed, `kill ${i}`), reference);
  const strikes = (hows) =>
    Array.from({ length: reference.calls }, (_, i) => i + 1).flatMap((n) =>
      hows.flatMap((how) => [true, false].map((old) => [n, how, old])),
    );
  const some = (hows, count) => shuffled(strikes(hows), throwsOf(seed, hows.join())).slice(0, count);
  for (const [n, how, old] of some(KILLS, kills - half))
    faults[`kill at a write/${n} ${how} ${old ? 'old' : 'none'}`] = strike(n, how, old, reference);
  // With enough time, the n-th write fails for every n.
  const errors =
    kills >= 60
      ? strikes(['ENOSPC']).concat(some(ERRORS.slice(1), Math.ceil(kills / 2)))
      : some(ERRORS, Math.ceil(kills / 4));
  for (const [n, how, old] of errors)
    faults[`refused write/${n} ${how} ${old ? 'old' : 'none'}`] = strike(n, how, old, reference);
  for (let i = 0; i < kills / 10; i++)
    faults[`dying threads/${i}`] = dyingWorkers(throwsOf(seed, `threads ${i}`), reference);
  for (let i = 0; i < kills / 5; i++)
    faults[`full disk/${i}`] = fullDisk(throwsOf(seed, `disk ${i}`), reference);
  const others = {
    ...streamFaults(reference),
    ...surroundingFaults(reference),
    ...togetherFaults(reference),
  };
  const listed = Object.entries(others);
  // A short attack takes a sample of them.
  const chosen = kills >= 20 ? listed : shuffled(listed, throwsOf(seed, 'others')).slice(0, kills);
  return { ...faults, ...Object.fromEntries(chosen) };
}

/** The command without a fault: its time, its result, and its number of writes. */
async function referenceRun(place) {
  const stage = makeStage(place);
  const counted = await play(ARGV, { ...stage, preload: 'atWrite' });
  const calls = Number(counted.report);
  const again = makeStage(place);
  const { code, stdout, stderr, seconds, report } = await play(ARGV, { ...again, preload: 'measure' });
  if (code !== 0 || !(calls > 5))
    throw new Error(`the run to be struck does not go well by itself: ${code}, ${calls} calls, ${stderr}`);
  return {
    argv: ARGV,
    digest: resultDigest(again.out),
    stdout,
    calls,
    milliseconds: 1000 * seconds,
    // The ratio of clock time to processor time on a busy machine
    slowness: Math.max(1, seconds / JSON.parse(report).seconds),
  };
}
