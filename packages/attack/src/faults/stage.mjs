import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { makeGround, snapshot } from '../ground.mjs';
import { judgeEnd } from '../judge.mjs';
import { bareEnvironment, bin } from '../realProcess.mjs';
import { brokenResult, resultDigest } from '../results.mjs';
import { judgeGoingOn, keptShards } from './keptShards.mjs';

/** The place where a fault hits: its own ground, with the result in `r`. */
export function makeStage({ arena, samples, lane }, { old = true } = {}) {
  const ground = join(arena, `faults-${lane}`);
  mkdirSync(ground, { recursive: true });
  const cwd = makeGround(ground, samples.earlier, samples.usual);
  if (old) cpSync(samples.earlier, join(cwd, 'r'), { recursive: true });
  return {
    ground,
    cwd,
    out: join(cwd, 'r'),
    oldDigest: old ? resultDigest(samples.earlier) : 'absent',
    before: foreign(ground),
  };
}

/** The contents of the ground outside the result, and outside the file of a sweep that is not finished. */
export function foreign(ground) {
  return new Map([...snapshot(ground)].filter(([path]) => !/^work\/cwd\/r(\/|\.unfinished$|$)/.test(path)));
}

/** Names that were added to the ground, such as a work folder left by a killed run. */
export function strangers(stage) {
  return [...foreign(stage.ground).keys()].filter((path) => !stage.before.has(path));
}

/** The first of other people's files that has changed. */
export function lostFiles(stage) {
  const after = foreign(stage.ground);
  return [...stage.before]
    .filter(([path, what]) => after.get(path) !== what)
    .map(([path]) => `files: ${path} is not as it was`)
    .slice(0, 1);
}

/**
 * Starts the command. A preload can report on its fourth stream.
 *
 * @param {{ cwd: string, ground: string, preload?: string, env?: object, shell?: string, redirect?: string,
 *   bare?: boolean }} options
 *   `shell` is put before the command in a shell ("ulimit -n 32;"), and `redirect` after it
 */
export function start(argv, { cwd, ground, preload, env = {}, shell, redirect = '', bare = false }) {
  const loads = preload
    ? { NODE_OPTIONS: `--import=${new URL(`../preload/${preload}.mjs`, import.meta.url).href}` }
    : {};
  const environment = bare
    ? { PATH: process.env.PATH, ...env }
    : bareEnvironment(ground, { ...loads, ...env });
  const stdio = ['ignore', 'pipe', 'pipe', 'pipe'];
  const words = [process.execPath, bin, ...argv];
  const child =
    shell === undefined
      ? spawn(words[0], words.slice(1), { cwd, env: environment, stdio })
      : spawn('/bin/sh', ['-c', `${shell} exec "$0" "$@" ${redirect}`, ...words], {
          cwd,
          env: environment,
          stdio,
        });
  const texts = ['', '', '', ''];
  child.stdio.slice(1).forEach((stream, i) => {
    stream.setEncoding('utf8');
    stream.on('error', () => undefined);
    stream.on('data', (text) => {
      texts[i + 1] += text;
    });
  });
  const from = performance.now();
  const overdue = setTimeout(() => child.kill('SIGKILL'), 60_000);
  const ended = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(overdue);
      resolve({
        code,
        signal,
        stdout: texts[1],
        stderr: texts[2],
        report: texts[3],
        seconds: (performance.now() - from) / 1000,
        announced: true,
      });
    });
  });
  return { child, ended };
}

/** Runs the command to its end. */
export const play = (argv, options) => start(argv, options).ended;

/** Judges how it ended, and whether one complete result is in place if there should be one. */
export function judgeFault(answer, stage, newDigest, { mayDie = false } = {}) {
  const failures = judgeEnd(mayDie ? { ...answer, signal: null, code: answer.code ?? 0 } : answer);
  const now = resultDigest(stage.out);
  if (answer.code === 0 && now !== newDigest)
    failures.push('result: it said that all went well, and the new result is not there');
  if (answer.code !== 0 && now !== stage.oldDigest && now !== newDigest && !isMovedAside(stage, now)) {
    failures.push(
      `result: neither the old nor the new one stands there whole (${brokenResult(stage.out) ?? 'another one'})`,
    );
  }
  // If the system refuses to remove a work folder, the command must name it.
  const said = `${answer.stdout} ${answer.stderr}`;
  const unnamed = strangers(stage).filter((path) => !said.includes(path.split('/')[2] ?? path));
  if (answer.code !== null && unnamed.length > 0)
    failures.push(`files: left behind without a word: ${unnamed.slice(0, 3).join(', ')}`);
  return [...failures, ...lostFiles(stage)];
}

/** Killed between two renames: the old result is whole in a work folder, for the next command to restore. */
function isMovedAside(stage, now) {
  if (now !== 'absent') return false;
  return readdirSync(stage.cwd)
    .filter((name) => name.startsWith('.'))
    .some((name) =>
      [join(stage.cwd, name), join(stage.cwd, name, 'old')].some(
        (path) => existsSync(join(path, 'manifest.json')) && resultDigest(path) === stage.oldDigest,
      ),
    );
}

/** After a fault, the next run must succeed and leave nothing but its result. */
export async function judgeNextRun(argv, stage, newDigest) {
  const kept = existsSync(stage.out) ? [] : keptShards(stage.out);
  const next = await play(argv, stage);
  if (next.code !== 0) return [`next run: exit code ${next.code}: ${next.stderr.slice(0, 200)}`];
  if (resultDigest(stage.out) !== newDigest) return ['next run: its result has other bytes'];
  const left = strangers(stage);
  return [
    ...judgeGoingOn(stage.out, kept, next),
    ...(left.length > 0 ? [`next run: left-overs stay: ${left.slice(0, 3).join(', ')}`] : lostFiles(stage)),
  ];
}
