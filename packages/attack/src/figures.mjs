import { readFileSync, writeFileSync } from 'node:fs';

const START = '<!-- attack: written by "npm run attack -- --write" -->';
const END = '<!-- /attack -->';

/** The tried inputs and faults, with their failures, as Markdown. */
export function figuresText({
  seed,
  inputs,
  asProcess,
  byKind,
  byCode,
  faults,
  kills,
  byFault,
  skipped,
  failures,
  seconds,
}) {
  const rows = (table) =>
    Object.entries(table)
      .sort()
      .map(([name, tried]) => `| ${name} | ${tried} | ${failedOf(failures, name)} |`);
  const codes = Object.entries(byCode)
    .sort()
    .map(([code, times]) => `${times} ended with ${code}`);
  return [
    `Seed ${seed}: ${inputs} inputs (${asProcess} as separate processes; ${codes.join(', ')}) and ${faults} faults, ` +
      `${kills} of them kills, in ${seconds} s: ${failures.length} failures.`,
    '',
    '| inputs of this kind | tried | failures |',
    '| --- | --: | --: |',
    ...rows(byKind),
    '',
    '| fault | tried | failures |',
    '| --- | --: | --: |',
    ...rows(byFault),
    ...(skipped.length > 0 ? ['', `Not tried here: ${skipped.join('; ')}.`] : []),
  ].join('\n');
}

function failedOf(failures, name) {
  return failures.filter(
    ({ kind, again }) =>
      kind === name || (kind === 'fault' && again.split('--only ')[1].split('/')[0] === name),
  ).length;
}

/** Puts the figures between two markers of a page; the rest of the page stays. */
export function writeFigures(file, figures) {
  const page = readFileSync(file, 'utf8');
  const [before, rest] = page.split(START);
  const after = rest?.split(END)[1];
  if (after === undefined)
    throw new Error(`${file} has no place for the figures: put ${START} and ${END} into it.`);
  writeFileSync(file, `${before}${START}\n${figuresText(figures)}\n${END}${after}`);
}
