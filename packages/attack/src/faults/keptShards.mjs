import { existsSync, readFileSync } from 'node:fs';

/** Where a sweep keeps its finished shards until its result is written. */
export const unfinishedOf = (out) => `${out}.unfinished`;

/** The number of points in each finished shard. Half a line is none. */
export function keptShards(out) {
  if (!existsSync(unfinishedOf(out))) return [];
  const lines = readFileSync(unfinishedOf(out), 'utf8').split('\n');
  return lines.flatMap((line) => {
    try {
      return JSON.parse(line).results?.length ?? [];
    } catch {
      return [];
    }
  });
}

/** A shard that was flushed before the n-th writing call is kept until there is a result. */
export function judgeKept({ out }, { calls, shards }, n) {
  const flushed = calls.slice(0, n - 1).filter((name) => name === 'fsyncSync').length;
  const finished = Math.min(flushed, shards);
  const kept = keptShards(out).length;
  return existsSync(out) || kept >= finished ? [] : [`shards: ${kept} of ${finished} are kept`];
}

/** The next command says that it goes on from the shards that were kept, and leaves nothing of them. */
export function judgeGoingOn(out, kept, { stderr }) {
  const points = kept.reduce((sum, count) => sum + count, 0);
  const failures = [];
  if (points > 0 && !stderr.startsWith(`${points} of `))
    failures.push(`next run: does not go on from ${points} points: ${stderr.slice(0, 200)}`);
  if (existsSync(unfinishedOf(out))) failures.push('next run: the file of finished shards stays');
  return failures;
}
