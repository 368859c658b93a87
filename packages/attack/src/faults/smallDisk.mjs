import { cpSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeEnd } from '../judge.mjs';
import { resultDigest } from '../results.mjs';
import { unfinishedOf } from './keptShards.mjs';
import { judgeNextRun, makeStage, play } from './stage.mjs';

/** A real disk with little room: the old result stays whole, or the new one is complete. */
export function fullDisk(dice, reference) {
  const room = dice.whole(0, 60) * 4096;
  const old = reference.replaces && dice.chance(0.6);
  const argv = (disk) => [...reference.argv.slice(0, -1), join(disk, 'r')];
  return {
    command: `fairweather ${argv('<disk>').join(' ')} (${room} bytes free, ${old ? 'an' : 'no'} old result)`,
    needs: 'disk',
    async run(place) {
      const disk = join(place.arena, 'small disk');
      const stage = makeStage(place);
      for (const name of readdirSync(disk)) rmSync(join(disk, name), { recursive: true });
      if (old) cpSync(place.samples.earlier, join(disk, 'r'), { recursive: true });
      const before = resultDigest(join(disk, 'r'));
      const { bavail, bsize } = statfsSync(disk);
      writeFileSync(join(disk, 'ballast'), Buffer.alloc(Math.max(0, bavail * bsize - room)));
      const answer = await play(argv(disk), stage);
      const failures = judgeEnd(answer);
      const now = resultDigest(join(disk, 'r'));
      if (now !== (answer.code === 0 ? reference.digest : before))
        failures.push('result: neither the old nor the new one stands there whole');
      const others = readdirSync(disk).filter((name) => !['r', 'ballast', unfinishedOf('r')].includes(name));
      if (others.length > 0) failures.push(`files: left behind: ${others}`);
      rmSync(join(disk, 'ballast'));
      return [
        ...failures,
        ...(await judgeNextRun(argv(disk), { ...stage, out: join(disk, 'r') }, reference.digest)),
      ];
    },
  };
}
