// npm run mutants -- <part> [<file or file:lines>]: puts small faults into a part of the code, or some of it, one at a
// time, and counts how many the tests of the part notice.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parts } from './parts.mjs';

const root = resolve(import.meta.dirname, '../..');
const stryker = 'packages/mutants/node_modules/@stryker-mutator/core/bin/stryker.js';
/** A user number that nobody has: it owns nothing on this machine except the copy. */
const STRANGER = 64_999;

const [part, only] = process.argv.slice(2);
if (!Object.hasOwn(parts, part))
  fail(`npm run mutants -- <part> [<file or file:lines>]: choose from ${Object.keys(parts).join(', ')}.`);
const gone = parts[part].tests.filter((test) => !existsSync(join(root, test)));
if (gone.length > 0) fail(`packages/mutants/parts.mjs names tests that do not exist: ${gone.join(', ')}.`);
process.exitCode = parts[part].inPlace ? runInACopy() : run(root, {});

function run(cwd, { env = process.env, ...user }) {
  const args = [stryker, 'run', 'packages/mutants/stryker.config.mjs'];
  const options = {
    cwd,
    ...user,
    env: { ...env, MUTANTS_PART: part, ...(only && { MUTANTS_ONLY: only }) },
    stdio: 'inherit',
  };
  return spawnSync(process.execPath, args, options).status ?? 1;
}

/**
 * A fault in code that removes files may remove any file that its user can. So it runs in a copy, as a user who owns
 * nothing else; modules are linked, and that user cannot change them.
 */
function runInACopy() {
  if (process.getuid?.() !== 0)
    fail(
      `The part "${part}" removes files: run it as root in a container; it then becomes a user who owns nothing.`,
    );
  const copy = mkdtempSync(join(tmpdir(), 'fairweather-mutants-'));
  try {
    for (const folder of ['home', 'tmp']) mkdirSync(join(copy, folder));
    const own = (path) => !/node_modules|reports/.test(path.slice(root.length));
    for (const path of [
      'package.json',
      'tsconfig.json',
      'tsconfig.base.json',
      'packages/cli',
      'packages/mutants',
    ])
      cpSync(join(root, path), join(copy, path), { recursive: true, filter: own });
    // A package's compiler settings name those of the packages that it uses, and a test of the command looks at what
    // they were built to.
    for (const name of readdirSync(join(root, 'packages'))) {
      const settings = join('packages', name, 'tsconfig.json');
      if (existsSync(join(root, settings))) cpSync(join(root, settings), join(copy, settings));
      const built = join('packages', name, 'dist');
      if (existsSync(join(root, built)) && !existsSync(join(copy, built)))
        symlinkSync(join(root, built), join(copy, built));
    }
    for (const folder of ['.', 'packages/cli', 'packages/mutants']) {
      mkdirSync(join(copy, folder, 'node_modules'));
      for (const name of readdirSync(join(root, folder, 'node_modules')).filter(
        (one) => !one.startsWith('.vite'),
      ))
        symlinkSync(join(root, folder, 'node_modules', name), join(copy, folder, 'node_modules', name));
    }
    execFileSync('chown', ['-R', '-h', `${STRANGER}:${STRANGER}`, copy]);
    const env = { PATH: process.env.PATH, HOME: join(copy, 'home'), TMPDIR: join(copy, 'tmp') };
    const code = run(copy, { env, uid: STRANGER, gid: STRANGER });
    const report = `packages/mutants/reports/${part}.json`;
    if (existsSync(join(copy, report))) cpSync(join(copy, report), join(root, report));
    return code;
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}
