import { setTimeout as wait } from 'node:timers/promises';
import { judgeKept } from './keptShards.mjs';
import { judgeFault, judgeNextRun, makeStage, play, start } from './stage.mjs';

/**
 * For this long after its start, a signal may end the command without a sentence, because nobody listens yet; in
 * milliseconds on an idle machine.
 */
const DEAF = 60;

/** A command is killed or stopped at a random moment, with one or two threads, with or without an old result. */
export function randomKill(dice, reference) {
  const signal = dice.weighted({ SIGKILL: 5, SIGTERM: 3, SIGINT: 2 });
  const again = signal !== 'SIGKILL' && dice.chance(0.2);
  const argv = [...reference.argv, '--workers', dice.pick(['1', '2'])];
  const moment = dice.real() * reference.milliseconds * 1.1;
  const old = reference.replaces && dice.chance(0.7);
  return {
    killed: true,
    command: `fairweather ${argv.join(' ')} (${signal}${again ? ' twice' : ''} after ${Math.round(moment)} ms)`,
    async run(place) {
      const stage = makeStage(place, { old });
      const { child, ended } = start(argv, { ...stage, preload: 'ready' });
      await Promise.race([new Promise((resolve) => child.stdio[3].once('data', resolve)), ended]);
      await Promise.race([wait(moment), ended]);
      child.kill(signal);
      if (again) child.kill(signal);
      const answer = await ended;
      const mayDie = signal === 'SIGKILL' || again || moment < DEAF * reference.slowness;
      return [
        ...judgeFault(answer, stage, reference.digest, { mayDie }),
        ...(await judgeNextRun(argv, stage, reference.digest)),
      ];
    },
  };
}

/** A command is killed, or refused by the file system, at its n-th writing call. */
export function strike(n, how, old, reference) {
  const killed = ['before', 'half', 'after'].includes(how);
  const fault = `${killed ? `SIGKILL ${how}` : how} at writing call ${n}, ${old ? 'an' : 'no'} old result`;
  return {
    killed,
    command: `fairweather ${reference.argv.join(' ')} (${fault})`,
    async run(place) {
      const stage = makeStage(place, { old });
      const answer = await play(reference.argv, {
        ...stage,
        preload: 'atWrite',
        env: { ATTACK_AT: String(n), ATTACK_HOW: how },
      });
      return [
        ...judgeFault(answer, stage, reference.digest, { mayDie: killed }),
        ...judgeKept(stage, reference, n),
        ...(await judgeNextRun(reference.argv, stage, reference.digest)),
      ];
    },
  };
}

/** Threads die: the work is done again, or given up with a sentence. */
export function dyingWorkers(dice, reference) {
  const share = dice.pick([0.3, 0.6, 1]);
  const after = dice.whole(0, 300);
  const argv = [...reference.argv, '--workers', '2'];
  return {
    killed: true,
    command: `fairweather ${argv.join(' ')} (threads die after ${after} ms, ${100 * share} % of them)`,
    async run(place) {
      const stage = makeStage(place, { old: reference.replaces });
      const answer = await play(argv, {
        ...stage,
        preload: 'dyingWorker',
        env: { ATTACK_SHARE: String(share), ATTACK_AFTER: String(after) },
      });
      return [
        ...judgeFault(answer, stage, reference.digest),
        ...(await judgeNextRun(argv, stage, reference.digest)),
      ];
    },
  };
}
