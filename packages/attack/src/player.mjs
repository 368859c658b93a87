// A process without rights that is given numbers, makes the input of each, plays it, and says what was wrong. It may be killed
// at any moment: by an input that hangs or eats all memory.
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

/** One in so many inputs is played as a process of its own, and one in so many in both ways, which must agree. */
const REAL = 10;
const BOTH = 50;
/** A process that has grown so large is replaced before its size is blamed on an input. */
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
// With all that it started: it leads a group of its own.
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

/** The ground of the last input serves again if nothing was changed in it. */
async function freshGround({ files }) {
  process.chdir(ground);
  if (!clean || Object.keys(files).length > 0)
    makeGround(ground, samples.earlier, { ...samples.usual, ...files });
  return snapshot(ground);
}

function same(before, after) {
  return before.size === after.size && [...before].every(([path, what]) => after.get(path) === what);
}

/** A process of its own and a call must say the same. */
function different(process, call) {
  if (process.announced || process.unended || process.refusedBySystem) return [];
  const told = ({ stderr }) =>
    stderr
      .split('\n')
      .filter((line) => line !== '' && !/^(\w+: \d+ %|about )/.test(line))
      .join('\n');
  if (process.code !== call.code)
    return [`both ways: exit code ${process.code} as a process, ${call.code} in process`];
  if (process.stdout !== call.stdout) return ['both ways: another standard output'];
  if (told(process) !== told(call))
    return [
      `both ways: standard error ${JSON.stringify([told(process).slice(-200), told(call).slice(-200)])}`,
    ];
  return [];
}
