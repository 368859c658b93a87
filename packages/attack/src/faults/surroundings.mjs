import { chmodSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { resultDigest } from '../results.mjs';
import { foreign, judgeFault, makeStage, play } from './stage.mjs';

/** Surroundings in which the digits must be the same: other languages, clocks, homes. */
const environments = {
  'no environment': {},
  'no home': { HOME: undefined },
  'an empty home': { HOME: '' },
  'a home that is not there': { HOME: '/nosuch/home' },
  'no place for temporary files': { TMPDIR: undefined },
  'a place for temporary files that is not there': { TMPDIR: '/nosuch/tmp' },
  Turkish: { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  German: { LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8', LC_NUMERIC: 'de_DE.UTF-8' },
  Arabic: { LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' },
  'the language C': { LANG: 'C', LC_ALL: 'C' },
  'a language that is not there': { LANG: 'xx_YY', LC_ALL: '\u0001' },
  Kathmandu: { TZ: 'Asia/Kathmandu' },
  Newfoundland: { TZ: 'America/St_Johns' },
  'a time zone that is not there': { TZ: 'Nowhere/Never' },
  'a narrow terminal': { COLUMNS: '1', TERM: 'dumb', NO_COLOR: '1' },
  'colours forced': { FORCE_COLOR: '3', COLORTERM: 'truecolor' },
};

/** Limits that the shell sets before the command begins. */
const shells = {
  '32 open files': 'ulimit -n 32;',
  'files of 50 kB at most': 'ulimit -f 100;',
  'files that nobody else may read': 'umask 077;',
  'files that all may write': 'umask 000;',
  'no more than 40 processes of the user': 'ulimit -u 40;',
};

export function surroundingFaults(reference) {
  const faults = {};
  const command = `fairweather ${reference.argv.join(' ')}`;
  for (const [name, env] of Object.entries(environments)) {
    faults[`surroundings/${name}`] = {
      command: `${JSON.stringify(env)} ${command}`,
      async run(place) {
        const stage = makeStage(place);
        const answer = await play(reference.argv, { ...stage, env, bare: name === 'no environment' });
        const failures = judgeFault(answer, stage, reference.digest);
        if (answer.code !== 0)
          failures.push(`surroundings: exit code ${answer.code}: ${answer.stderr.slice(0, 200)}`);
        else if (answer.stdout !== reference.stdout) failures.push('surroundings: it prints something else');
        return failures;
      },
    };
  }
  for (const [name, shell] of Object.entries(shells)) {
    for (const workers of ['1', '2']) {
      const argv = [...reference.argv, '--workers', workers];
      faults[`surroundings/${name}, ${workers} threads`] = {
        command: `${shell} fairweather ${argv.join(' ')}`,
        needs: 'posix',
        async run(place) {
          const stage = makeStage(place);
          const answer = await play(argv, { ...stage, shell });
          // A shell that cannot set this limit, or may not start a process, reports it itself.
          if (/ulimit: |fork|Resource temporarily/.test(answer.stderr)) return [];
          return judgeFault(answer, stage, reference.digest);
        },
      };
    }
  }
  return { ...faults, ...placeFaults(reference, command) };
}

/** Unusual places for the result, or for the working folder itself. */
function placeFaults(reference, command) {
  const faults = {};
  const without = reference.argv.slice(0, -2);
  const refused = (name, prepare, out) => {
    faults[`places/${name}`] = {
      command: `fairweather ${[...without, '--out', out].join(' ').slice(0, 300)}`,
      needs: name.includes('permission') ? 'posix' : undefined,
      async run(place) {
        const stage = makeStage(place);
        prepare(stage.cwd);
        const placed = { ...stage, before: foreign(stage.ground) };
        const answer = await play([...without, '--out', out], placed);
        const failures = judgeFault(answer, placed, reference.digest);
        return answer.code === 0 ? ['places: it went well where it could not'] : failures;
      },
    };
  };
  refused('a folder without permission', (cwd) => chmodSync(join(cwd, 'foreign'), 0o000), 'foreign/new');
  refused('a read-only folder, no permission', () => undefined, 'readonly/new');
  refused('a file', () => undefined, 'file.txt');
  refused('below a file', () => undefined, 'file.txt/new');
  refused('a path of 4,000 letters in names too long', () => undefined, 'n'.repeat(4000));
  const inFolder = (name) => {
    faults[`places/working in ${JSON.stringify(name.slice(0, 20))}`] = {
      command: `cd ${JSON.stringify(name.slice(0, 40))}; ${command}`,
      async run(place) {
        const stage = makeStage(place);
        const cwd = join(stage.ground, 'work', name);
        mkdirSync(cwd, { recursive: true });
        cpSync(place.samples.earlier, join(cwd, 'r'), { recursive: true });
        const answer = await play(reference.argv, { ...stage, cwd });
        if (answer.code !== 0) return [`places: exit code ${answer.code}: ${answer.stderr.slice(0, 200)}`];
        return resultDigest(join(cwd, 'r')) === reference.digest
          ? []
          : ['places: the result has other bytes'];
      },
    };
  };
  for (const name of [
    'a blank in it',
    '-dash',
    'Ωμέγα 日本語',
    'עברית',
    '👩‍👩‍👧',
    'quote\'"$(id)',
    '100% #?&',
    `${'deep/'.repeat(300)}end`,
  ])
    inFolder(name);
  faults['places/a working folder that is gone'] = {
    command: `rmdir "$PWD"; ${command}`,
    needs: 'posix',
    async run(place) {
      const stage = makeStage(place);
      const cwd = join(stage.cwd, 'gone');
      mkdirSync(cwd);
      const answer = await play(reference.argv, { ...stage, cwd, shell: 'rmdir ../gone;' });
      rmSync(cwd, { recursive: true, force: true });
      return judgeFault(
        { ...answer, code: answer.code || 1, stderr: answer.stderr },
        stage,
        reference.digest,
      );
    },
  };
  faults['places/a scenario file of 4,000 letters'] = {
    command: 'fairweather run <4,000 letters>/scenario.json',
    async run(place) {
      const stage = makeStage(place);
      const answer = await play(['run', `${'d/'.repeat(2000)}scenario.json`, '--replicates', '1'], stage);
      return judgeFault(answer, stage, reference.digest);
    },
  };
  faults['places/a scenario file that nobody may read'] = {
    command: 'chmod 000 secret.json; fairweather describe secret.json',
    needs: 'posix',
    async run(place) {
      const stage = makeStage(place);
      writeFileSync(join(stage.cwd, 'secret.json'), '{}', { mode: 0 });
      const placed = { ...stage, before: foreign(stage.ground) };
      const answer = await play(['describe', 'secret.json'], placed);
      return answer.code === 2 || answer.code === 1
        ? judgeFault(answer, placed, reference.digest)
        : [`exit code: ${answer.code}`];
    },
  };
  return faults;
}
