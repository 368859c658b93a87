import { fork } from 'node:child_process';

const script = new URL('./player.mjs', import.meta.url);
/** Seconds for an input as a process, including the time to prepare, stop and judge it. */
const AS_PROCESS = 120;
/** Seconds for an input in process before it is repeated as a process, which can be watched and stopped. */
const PATIENCE = 6;

/**
 * Plays inputs by number in separate processes.
 *
 * @param {readonly number[]} numbers
 * @param {{ seed: string, arena: string, players: number, until?: number, onResult: (result: object) => void }} options
 *   `until` in milliseconds of performance.now(): no input is begun after it
 */
export async function fuzz(numbers, { seed, arena, players, until = Number.POSITIVE_INFINITY, onResult }) {
  const waiting = numbers.map((number) => ({ number })).reverse();
  const hire = (place) =>
    new Promise((resolve, reject) => {
      const name = `player-${place}`;
      const env = { PATH: process.env.PATH, NODE_OPTIONS: '--max-old-space-size=1500' };
      const child = fork(script, [JSON.stringify({ seed, arena, name })], {
        env,
        cwd: arena,
        detached: true,
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
        serialization: 'advanced',
      });
      let task;
      let timer;
      let said = '';
      child.stderr.on('data', (text) => {
        said = (said + text).slice(-2000);
      });
      const next = (grown) => {
        task = undefined;
        if (grown || waiting.length === 0 || performance.now() > until) {
          child.disconnect();
          return;
        }
        task = waiting.pop();
        timer = setTimeout(
          () => killGroup(child.pid),
          1000 * (task.real ? AS_PROCESS : PATIENCE + (task.number % 10 === 0 ? AS_PROCESS : 0)),
        );
        child.send(task);
      };
      child.on('message', (message) => {
        if (message.ready) return next(false);
        if (task === undefined || message.number !== task.number) return;
        clearTimeout(timer);
        if (message.failures.length > 0 && !task.real && message.kind !== 'studio link') {
          // A failure in a process that has played other inputs is checked again in a fresh one.
          waiting.push({ number: message.number, real: true, first: message.failures });
        } else onResult(task.real ? confirmed(message, task.first) : message);
        next(message.grown);
      });
      child.on('error', reject);
      child.on('exit', () => {
        clearTimeout(timer);
        killGroup(child.pid);
        if (task && !task.real) waiting.push({ number: task.number, real: true, first: ['lost in process'] });
        else if (task)
          onResult({
            number: task.number,
            kind: 'any',
            argv: [],
            failures: [`the player died: ${said.slice(-300)}`],
          });
        else if (said && waiting.length > 0 && /refuseRights|ERR_MODULE|EACCES/.test(said))
          return reject(new Error(said));
        resolve(task !== undefined);
      });
    });
  const keepPlaying = async (place) => {
    while (waiting.length > 0 && performance.now() < until) await hire(place);
  };
  await Promise.all(Array.from({ length: players }, (_, place) => keepPlaying(place)));
}

/** A failure that the fresh process does not repeat is the attack's own, unless only a call can show it. */
function confirmed(message, first = []) {
  const lasting = first.filter(
    (failure) => /^(both ways|round trip)/.test(failure) && !message.failures.includes(failure),
  );
  return { ...message, failures: [...message.failures, ...lasting] };
}

/** Ends a player and everything that it started. */
function killGroup(leader) {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
