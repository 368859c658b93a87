import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const bin = fileURLToPath(new URL('../../cli/bin/fairweather.js', import.meta.url));
const measure = new URL('./preload/measure.mjs', import.meta.url).href;
/** Clock seconds that a process may take on a busy machine. Its processor time is judged separately. */
const BY_THE_CLOCK = 240;
/** Output that announces a long run. Such a process may exceed the limit, and is asked to stop after a while. */
const ANNOUNCED = /^(about \d|\w+: \d+ %)/m;
/** Clock seconds before a process that announced a long run is asked to stop. */
const WATCHED = 6;
/** Seconds that a process may take to stop when asked to. */
const STOPPING = 30;

/** The environment of an attacked process: none of our variables except the path to node. */
export function bareEnvironment(ground, more = {}) {
  return { PATH: process.env.PATH, HOME: join(ground, 'home'), TMPDIR: join(ground, 'tmp'), ...more };
}

/**
 * Runs the command as a separate process.
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
      // For example, a command line that is too long for the system.
      refused(error);
      return;
    }
    const texts = ['', '', ''];
    const read = (stream, i) => {
      stream.setEncoding('utf8');
      stream.on('data', (text) => {
        // Enough to judge; in a terminal the rest would scroll away.
        if (texts[i].length < 5_000_000) texts[i] += text;
      });
    };
    child.stdio.slice(1).forEach(read);
    const answer = {};
    const elapsed = () => (performance.now() - start) / 1000;
    const ask = () => {
      answer.seconds = elapsed();
      answer.asked = true;
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
