#!/usr/bin/env node
// Makes sure that the attack has no rights, and records its findings; src/attack.mjs runs it.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { figuresText, writeFigures } from './src/figures.mjs';
import {
  leftOutside,
  makeArena,
  mountSmallDisk,
  removeArena,
  unmountSmallDisk,
  victim,
} from './src/unprivileged.mjs';

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '2000' },
    kills: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    players: { type: 'string', default: String(Math.min(4, availableParallelism())) },
    seconds: { type: 'string', default: 'Infinity' },
    json: { type: 'string' },
    write: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
});

for (const name of ['inputs', 'kills', 'players']) {
  if (!/^\d{1,7}$/.test(values[name])) {
    process.stderr.write(`--${name} ${values[name]}: give a whole number.\n`);
    process.exit(2);
  }
}

const user = victim();
const arena = makeArena(user);
const disk = mountSmallDisk(arena, user);
const leftBefore = new Set(leftOutside(user));
let figures;
try {
  const asked = {
    ...values,
    seconds: values.seconds === 'Infinity' ? undefined : Number(values.seconds),
    arena,
  };
  const script = fileURLToPath(new URL('./src/attack.mjs', import.meta.url));
  spawnSync(process.execPath, [script, JSON.stringify(asked)], {
    ...user,
    cwd: arena,
    env: { PATH: process.env.PATH },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const file = join(arena, 'figures.json');
  if (!existsSync(file))
    throw new Error('the attack came to no end: it says why above, or its user may not read this repository');
  figures = JSON.parse(readFileSync(file, 'utf8'));
} finally {
  unmountSmallDisk(disk);
  if (!values.keep) removeArena(arena);
  else process.stdout.write(`The ground is kept in ${arena}.\n`);
}
const left = leftOutside(user).filter((path) => !leftBefore.has(path));
if (left.length > 0)
  figures.failures.push({
    what: `files: left outside the ground: ${left.join(', ')}`,
    kind: 'all',
    command: '',
    again: '',
  });
process.stdout.write(`\n${figuresText(figures)}\n`);
if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
if (values.write) writeFigures(values.write, figures);
process.exitCode = figures.failures.length === 0 ? 0 : 1;
