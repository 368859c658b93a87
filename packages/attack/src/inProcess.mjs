import { main } from '../../cli/dist/main.js';

/** Thrown in place of ending the process, if the command would end it. */
class Ended extends Error {}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs the command in this process: the same program without the half second that a process takes to start. It removes
 * the listeners and the exit code that the command leaves behind.
 */
export async function runInProcess(argv, { cwd }) {
  const texts = { stdout: '', stderr: '' };
  const kept = { exit: process.exit, stdout: process.stdout.write, stderr: process.stderr.write };
  const listened = listeners();
  const catchText = (stream) => (chunk, encoding, done) => {
    texts[stream] += typeof chunk === 'string' ? chunk.toWellFormed() : Buffer.from(chunk).toString();
    const call = typeof encoding === 'function' ? encoding : done;
    if (call) setImmediate(call);
    return true;
  };
  let code;
  process.exit = (given) => {
    code ??= given ?? process.exitCode ?? 0;
    throw new Ended();
  };
  process.stdout.write = catchText('stdout');
  process.stderr.write = catchText('stderr');
  process.chdir(cwd);
  const start = process.cpuUsage();
  try {
    await main([process.execPath, 'fairweather', ...argv], new AbortController().signal);
    code ??= process.exitCode ?? 0;
  } catch (error) {
    if (!(error instanceof Ended)) {
      code = 1;
      texts.stderr += `${error?.stack ?? error}\n`;
    }
  } finally {
    process.exit = kept.exit;
    process.stdout.write = kept.stdout;
    process.stderr.write = kept.stderr;
    process.exitCode = undefined;
    forgetListeners(listened);
  }
  return {
    code,
    signal: null,
    ...texts,
    seconds: secondsSince(start),
    bytes: process.memoryUsage().rss,
  };
}

/** Processor time, since the machine may be busy with other things. */
function secondsSince(start) {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function listeners() {
  return [
    ...signals.map((name) => [process, name, process.listeners(name)]),
    [process.stdout, 'error', process.stdout.listeners('error')],
    [process.stderr, 'error', process.stderr.listeners('error')],
  ];
}

function forgetListeners(before) {
  for (const [emitter, name, kept] of before) {
    for (const listener of emitter.listeners(name))
      if (!kept.includes(listener)) emitter.removeListener(name, listener);
  }
}
