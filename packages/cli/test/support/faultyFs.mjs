// Loaded before a program with node --import: a fault happens at its n-th change of the file system.
//
//   FAULT=kill:*:17            the process is killed before its 17th change, whichever it is
//   FAULT=half:writeFileSync:2 half of the second file is written, then the process is killed
//   FAULT=full:*:17            the 17th change fails because the disk is full
//   FAULT=files:closeSync:1    the first file is not closed, because too many are open
//   FAULT=link:*:17            before the 17th change, somebody replaces the work folder by a link to ./victim
//
// If the process ends by itself, it reports the number of changes on standard error.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [kind, operation, number] = (process.env.FAULT ?? 'none:*:0').split(':');
const start = process.cwd();
const changes = [
  'mkdtempSync',
  'mkdirSync',
  'openSync',
  'writeFileSync',
  'fsyncSync',
  'closeSync',
  'renameSync',
  'chmodSync',
  'unlinkSync',
  'rmdirSync',
];
let count = 0;
let done = false;

for (const name of changes) {
  const real = fs[name];
  fs[name] = (...args) => {
    if (name === 'openSync' && args[1] !== 'wx') return real(...args);
    if (operation === '*' || operation === name) count++;
    if (count !== Number(number) || done) return real(...args);
    done = true;
    if (kind === 'half') real(args[0], String(args[1]).slice(0, String(args[1]).length / 2));
    if (kind === 'half' || kind === 'kill') process.kill(process.pid, 'SIGKILL');
    if (kind === 'full') throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
    if (kind === 'files') throw Object.assign(new Error('EMFILE: too many open files'), { code: 'EMFILE' });
    if (kind === 'link') swap();
    return real(...args);
  };
}
syncBuiltinESMExports();
process.on('exit', () => process.stderr.write(`changes: ${count}\n`));

function swap() {
  const work = fs.readdirSync(start).find((name) => name.startsWith('.fairweather-'));
  if (work === undefined) return;
  fs.renameSync(`${start}/${work}`, `${start}/moved`);
  fs.symlinkSync(`${start}/victim`, `${start}/${work}`);
}
