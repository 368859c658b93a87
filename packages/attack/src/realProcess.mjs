import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const bin = fileURLToPath(new URL('../../cli/bin/fairweather.js', import.meta.url));
const measure = new URL('./preload/measure.mjs', import.meta.url).href;
/** How long it may take on a machine that is busy with other things, in seconds by the clock. What is judged is its time on processors. */
const BY_THE_CLOCK = 240;
/** The command said how long it will take: then it may take so long, and is asked to stop. */
const ANNOUNCED = /^(about \d|\w+: \d+ %)/m;
/** How long one that announced itself is watched, in seconds. */
const WATCHED = 6;
/** How long a process may take to stop when it is asked to, in seconds. */
const STOPPING = 30;

/** The environment of an attacked process: nothing of ours but the way to node. */
export function bareEnvironment(ground, more = {}) {
  return { PATH: process.env.PATH, HOME: join(ground, 'home'), TMPDIR: join(ground, 'tmp'), ...more };
}

/**
 * Runs the command as a process of its own.
 *
 * @param {readonly string[]} argv
 * @param {{ cwd: string, ground: string, env?: object, seconds?: number }} options
 */
export function runProcess(argv, { cwd, ground, env, seconds = BY_THE_CLOCK }) {
  return new Promise((resolve) => {
    const start = performance.now();
    const refused = (error) =>
      resolve({ refusedBySystem: error.code, code: null, signal: null, stdout: '', stderr: '', seconds: 0 });
    let child;
    try {
      child = spawn(process.execPath, [bin, ...argv], {
        cwd,
        env: env ?? bareEnvironment(ground, { NODE_OPTIONS: `--import=${measure}` }),
        stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      });
    } catch (error) {
      // Such as a command line that is too long for the system.
      refused(error);
      return;
    }
    const texts = ['', '', ''];
    const read = (stream, i) => {
      stream.setEncoding('utf8');
      stream.on('data', (text) => {
        // Enough to judge by; a terminal would scroll the rest away.
        if (texts[i].length < 5_000_000) texts[i] += text;
      });
    };
    child.stdio.slice(1).forEach(read);
    const answer = {};
    const elapsed = () => (performance.now() - start) / 1000;
    const ask = () => {
      answer.seconds = elapsed();
      child.kill('SIGINT');
      setTimeout(() => {
        answer.unended = true;
        child.kill('SIGKILL');
      }, STOPPING * 1000).unref();
    };
    const watch = setInterval(() => {
      if (answer.seconds !== undefined) return;
      if (elapsed() > WATCHED && ANNOUNCED.test(texts[1])) answer.announced = true;
      if (answer.announced || elapsed() > seconds + 0.5) ask();
    }, 250);
    child.on('error', (error) => {
      clearInterval(watch);
      refused(error);
    });
    child.on('close', (code, signal) => {
      clearInterval(watch);
      const [stdout, stderr, measured] = texts;
      resolve({
        code,
        signal,
        stdout,
        stderr,
        seconds: elapsed(),
        ...answer,
        ...(measured && JSON.parse(measured)),
      });
    });
  });
}
