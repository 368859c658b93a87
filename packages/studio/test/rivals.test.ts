import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const file = new URL('../src/state/rivals.json', import.meta.url);

/** The output of the command, as in the page about theories; another test compares that page with the command. */
function printed() {
  const page = readFileSync(new URL('../../../docs/theories.md', import.meta.url), 'utf8');
  const block = page.match(/<!-- theories -->[\s\S]*?<!-- \/theories -->/)?.[0] ?? '';
  const rows = block.matchAll(/^([a-z-]+) +(−[\d.]+) +−[\d.]+ +(\d+) +(?:yes|NO)$/gm);
  const words = block.replace(/\n {4}/g, ' ');
  return [...rows].map(([, theory, logLikelihood, parameters]) => {
    const score = block.match(new RegExp(`^${theory} +−[\\d.]+ +(best|([\\d.]+) ± ([\\d.]+)) +`, 'm'));
    const verdict = words.match(new RegExp(`^  ${theory}: (.*)$`, 'm'))?.[1] ?? '';
    const list = (start: string) =>
      verdict
        .split('; ')
        .find((part) => part.startsWith(start))
        ?.slice(start.length);
    return {
      theory,
      logLikelihood: Number(logLikelihood.replace('−', '-')),
      parameters: Number(parameters),
      behind: Number(score?.[2] ?? 0),
      error: Number(score?.[3] ?? 0),
      verdict: verdict.startsWith('rejected')
        ? 'rejected'
        : verdict.startsWith('supported')
          ? 'supported'
          : verdict.startsWith('predicts worse')
            ? 'worse'
            : 'simpler',
      sameAs: list('cannot be told apart from ')?.split(', ') ?? [],
      bounded: list('bounded only: ')?.split(', ') ?? [],
    };
  });
}

test('the verdict in the page is the one that the command prints (FAIRWEATHER_UPDATE=1 rewrites it)', () => {
  const now = printed();
  expect(now).toHaveLength(8);
  if (process.env.FAIRWEATHER_UPDATE) writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(now);
});
