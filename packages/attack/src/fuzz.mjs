import { fork } from 'node:child_process';

const script = new URL('./player.mjs', import.meta.url);
/** An input as a process may take so many seconds, with what it takes to set it up, to stop it and to judge it. */
const AS_PROCESS = 120;
/** In process an input may take so long before it is played again as a process, which can be watched and asked to stop. */
const PATIENCE = 6;

/**
 * Plays inputs by number in processes of their own.
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
          // What happens in a process that has played others before is looked at once more in one of its own.
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

/** Failures of the call that the process does not have are the attack's own, but for what only a call can show. */
function confirmed(message, first = []) {
  const lasting = first.filter(
    (failure) => /^(both ways|round trip)/.test(failure) && !message.failures.includes(failure),
  );
  return { ...message, failures: [...message.failures, ...lasting] };
}

/** Ends a player with all that it started. */
function killGroup(leader) {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
