// A process without rights that receives numbers, makes the input of each, plays it, and reports its failures. It may
// be killed at any moment, or by an input that hangs or uses up all memory.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { makeGround, snapshot } from './ground.mjs';
import { runInProcess } from './inProcess.mjs';
import { inputOf } from './inputs.mjs';
import { judge } from './judge.mjs';
import { judgeLink } from './links.mjs';
import { bareEnvironment, runProcess } from './realProcess.mjs';
import { judgeRoundTrip } from './roundTrip.mjs';
import { readSamples } from './samples.mjs';
import { refuseRights } from './unprivileged.mjs';

/** One input in this many is played as a separate process, and one in this many both ways, which must agree. */
const REAL = 10;
const BOTH = 50;
/** A larger process is replaced before its size is blamed on an input. */
const GROWN = 600e6;

const { seed, arena, name } = JSON.parse(process.argv[2]);
refuseRights();
const ground = join(arena, name);
mkdirSync(ground, { recursive: true });
const samples = readSamples(arena);
Object.assign(process.env, bareEnvironment(ground));
let current;
let clean = false;

process.on('uncaughtException', (error) =>
  answer([`uncaught: ${error?.stack?.split('\n').slice(0, 3).join(' ')}`]),
);
process.on('unhandledRejection', (error) =>
  answer([`unhandled: ${error?.stack?.split('\n').slice(0, 3).join(' ')}`]),
);
process.on('message', ({ number, real }) => {
  current = number;
  play(number, real).then(
    (result) => answer(result.failures, result),
    (error) => answer([`attack itself: ${error.stack}`]),
  );
});
// With everything that it started: it leads its own process group.
process.on('disconnect', () => process.kill(-process.pid, 'SIGKILL'));
process.send({ ready: true });

function answer(failures, { kind, argv, how, code } = inputOf(seed, current, samples)) {
  process.send({
    number: current,
    kind,
    argv,
    how,
    code,
    failures,
    grown: process.memoryUsage().rss > GROWN,
  });
}

async function play(number, forceReal) {
  const input = inputOf(seed, number, samples);
  const { kind, argv } = input;
  if (input.link !== undefined)
    return { kind, argv: [input.link], failures: await judgeLink(input.link), how: 'in process', code: 0 };
  const real = forceReal || number % REAL === 0;
  const first = await once(input, real);
  const failures = [...first.failures];
  if (input.roundTrip) failures.push(...judgeRoundTrip(input.files['given.json']));
  if (!forceReal && number % BOTH === 0)
    failures.push(...different(first.answer, (await once(input, false)).answer));
  return { kind, argv, failures, how: real ? 'process' : 'in process', code: first.answer.code };
}

async function once(input, real) {
  const before = await freshGround(input);
  const cwd = join(ground, 'work', 'cwd');
  const answer = await (real ? runProcess(input.argv, { cwd, ground }) : runInProcess(input.argv, { cwd }));
  if (answer.refusedBySystem) return { answer, failures: [] };
  const after = snapshot(ground);
  clean = Object.keys(input.files).length === 0 && same(before, after);
  return {
    answer,
    failures: judge(answer, { ...input, cwd, ground, earlier: samples.earlier }, before, after),
  };
}

/** The ground of the last input is reused if nothing in it was changed. */
async function freshGround({ files }) {
  process.chdir(ground);
  if (!clean || Object.keys(files).length > 0)
    makeGround(ground, samples.earlier, { ...samples.usual, ...files });
  return snapshot(ground);
}

function same(before, after) {
  return before.size === after.size && [...before].every(([path, what]) => after.get(path) === what);
}

/** A separate process and a call must say the same. */
function different(process, call) {
  if (process.announced || process.unended || process.refusedBySystem) return [];
  const message = ({ stderr }) =>
    stderr
      .split('\n')
      .filter((line) => line !== '' && !/^(\w+: \d+ %|about )/.test(line))
      .join('\n');
  if (process.code !== call.code)
    return [`both ways: exit code ${process.code} as a process, ${call.code} in process`];
  if (process.stdout !== call.stdout) return ['both ways: another standard output'];
  if (message(process) !== message(call))
    return [
      `both ways: standard error ${JSON.stringify([message(process).slice(-200), message(call).slice(-200)])}`,
    ];
  return [];
}
