import { judgeEnd } from '../judge.mjs';
import { brokenResult, resultDigest } from '../results.mjs';
import { judgeNextRun, lostFiles, makeStage, play, strangers } from './stage.mjs';

/** Several runs into one folder at the same time: it ends with one complete result, and no trace of the others. */
export function togetherFaults(reference) {
  const faults = {};
  for (const [count, old] of [
    [2, true],
    [2, false],
    [4, true],
    [4, false],
  ]) {
    faults[`together/${count} runs, ${old ? 'an' : 'no'} old result`] = {
      command: `fairweather ${reference.argv.join(' ')}, ${count} times at once`,
      async run(place) {
        const stage = makeStage(place, { old });
        const seeds = Array.from({ length: count }, (_, i) => (i === 0 ? [] : ['--seed', `other ${i}`]));
        const answers = await Promise.all(seeds.map((seed) => play([...reference.argv, ...seed], stage)));
        const failures = answers.flatMap(judgeEnd);
        const broken = brokenResult(stage.out);
        if (broken) failures.push(`together: ${broken}`);
        if (answers.every(({ code }) => code !== 0)) failures.push('together: none of them came through');
        if (resultDigest(stage.out) === stage.oldDigest)
          failures.push('together: the old result stands there');
        if (strangers(stage).length > 0) failures.push(`together: left behind: ${strangers(stage)}`);
        return [
          ...failures,
          ...lostFiles(stage),
          ...(await judgeNextRun(reference.argv, stage, reference.digest)),
        ];
      },
    };
  }
  return faults;
}
