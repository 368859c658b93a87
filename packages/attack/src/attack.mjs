import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { playFaults } from './faults.mjs';
import { fuzz } from './fuzz.mjs';
import { inputOf, kindOf, kinds } from './inputs.mjs';
import { makeSamples } from './samples.mjs';
import { refuseRights } from './unprivileged.mjs';

refuseRights();
const asked = JSON.parse(process.argv[2]);
const figures = await attack({
  ...asked,
  inputs: Number(asked.inputs),
  kills: Number(asked.kills),
  players: Number(asked.players),
  say: (line) => process.stdout.write(`${line}\n`),
});
writeFileSync(join(asked.arena, 'figures.json'), JSON.stringify(figures));

/**
 * Attacks the command and the links of the studio.
 *
 * @param {{ seed: string, inputs: number, kills: number, only?: string, players: number, seconds?: number,
 *   arena: string, say: (line: string) => void }} options
 *   `only` is the number of an input, a kind of them, or the name of a fault; after `seconds`, no new input is begun
 */
async function attack({
  seed,
  inputs,
  kills,
  only,
  players,
  seconds = Number.POSITIVE_INFINITY,
  arena,
  say,
}) {
  const start = performance.now();
  const figures = {
    seed,
    inputs: 0,
    asProcess: 0,
    byKind: {},
    byCode: {},
    faults: 0,
    kills: 0,
    byFault: {},
    skipped: [],
    failures: [],
  };
  const fail = (failure) => {
    figures.failures.push(failure);
    say(`FAILED ${failure.what}\n  ${failure.command}\n  again: ${failure.again}`);
  };
  const samples = await makeSamples(arena);
  const isKind = only !== undefined && only in kinds;
  const isNumber = only !== undefined && /^\d+$/.test(only);
  const isFault = only !== undefined && !isKind && !isNumber;
  const all = isFault || isNumber ? [] : Array.from({ length: inputs }, (_, i) => i);
  const numbers = isNumber
    ? [Number(only)]
    : all.filter((number) => !isKind || kindOf(seed, number) === only);
  if (isNumber) showInput(inputOf(seed, numbers[0], samples), say);
  await fuzz(numbers, {
    seed,
    arena,
    players,
    // The faults get the rest of the time.
    until: start + 1000 * seconds * (kills > 0 ? 0.6 : 1),
    onResult: (result) => {
      figures.inputs++;
      count(figures.byKind, result.kind);
      count(figures.byCode, String(result.code ?? 'none'));
      if (result.how === 'process') figures.asProcess++;
      if (figures.inputs % 1000 === 0) say(`${figures.inputs} inputs, ${figures.failures.length} failures`);
      for (const what of result.failures) {
        fail({
          what,
          kind: result.kind,
          command: commandText(result.argv),
          again: `npm run attack -- --seed ${seed} --only ${result.number}`,
        });
      }
    },
  });
  if (only === undefined || isFault) {
    await playFaults({
      seed,
      kills,
      only,
      arena,
      samples,
      players,
      until: start + 1000 * seconds,
      onSkip: (why) => figures.skipped.push(why),
      onResult: ({ name, killed, command, failures }) => {
        figures.faults++;
        if (killed) figures.kills++;
        count(figures.byFault, name.split('/')[0]);
        for (const what of failures)
          fail({ what, kind: 'fault', command, again: `npm run attack -- --seed ${seed} --only ${name}` });
      },
    });
  }
  figures.seconds = Math.round((performance.now() - start) / 1000);
  return figures;
}

function count(table, key) {
  table[key] = (table[key] ?? 0) + 1;
}

function showInput({ kind, argv, files, link }, say) {
  say(`${kind}: ${commandText(link === undefined ? argv : [link])}`);
  for (const [name, text] of Object.entries(files))
    say(`${name}: ${JSON.stringify(text.toString()).slice(0, 3000)}`);
}

/** A command line as somebody could type it, with every character visible. */
function commandText(argv) {
  const shown = (word) =>
    /^[\w./:=-]+$/.test(word)
      ? word
      : `$'${JSON.stringify(word).slice(1, -1).replaceAll("'", "\\'").replaceAll('\\"', '"')}'`;
  const text = `fairweather ${argv.map(shown).join(' ')}`.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (letter) => `\\u${letter.codePointAt(0).toString(16).padStart(4, '0')}`,
  );
  return text.length > 400 ? `${text.slice(0, 400)} …` : text;
}
