import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPostgres, planInPostgres } from '../../src/queue/postgresQueue.js';
import { expectRefused } from '../support/expectRefused.js';
import { request, requestWith, testQueue } from './contract.js';
import { freePort } from './freePort.js';
import { testRestarts } from './restarts.js';

/** Where Debian keeps the programs of PostgreSQL; empty where there are none. */
const [programs = ''] = ['/usr/lib/postgresql'].filter(existsSync).flatMap((folder) =>
  readdirSync(folder)
    .map((version) => join(folder, version, 'bin'))
    .filter((bin) => existsSync(join(bin, 'initdb'))),
);

/** PostgreSQL refuses to run as root. */
const asServer = (program: string, ...args: string[]) => {
  const whole = [join(programs, program), ...args];
  const line = process.getuid?.() === 0 ? ['runuser', '-u', 'postgres', '--', ...whole] : whole;
  return execFileSync(line[0], line.slice(1), { stdio: 'ignore', cwd: tmpdir() });
};

describe.skipIf(programs === '')(
  `PostgreSQL${programs === '' ? ', which is not installed here' : ''}`,
  () => {
    const ground = mkdtempSync(join(tmpdir(), 'fairweather-postgres-'));
    const data = join(ground, 'data');
    let port = 0;
    const run = () =>
      asServer(
        'pg_ctl',
        '-D',
        data,
        '-w',
        '-l',
        join(ground, 'log'),
        '-o',
        `-p ${port} -k ${ground} -F`,
        'start',
      );
    const stop = () => asServer('pg_ctl', '-D', data, '-w', '-m', 'fast', 'stop');
    const address = (database: string) => `postgres://postgres@127.0.0.1:${port}/${database}`;
    let databases = 0;
    const newDatabase = async () => {
      const client = new pg.Client(address('postgres'));
      await client.connect();
      const name = `test${++databases}`;
      await client.query(`create database ${name}`);
      await client.end();
      return address(name);
    };

    beforeAll(async () => {
      chmodSync(ground, 0o777);
      port = await freePort();
      asServer('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync');
      run();
    });
    afterAll(() => {
      stop();
      rmSync(ground, { recursive: true, force: true });
    });

    testQueue(async () => {
      const { place, isNew } = await planInPostgres(await newDatabase(), request);
      expect(isNew).toBe(true);
      expect((await planInPostgres(place, request)).isNew).toBe(false);
      return (terms) => openPostgres(place, terms);
    });

    test('workers that are killed, and a database that goes away, lose no point and do none twice', async () => {
      const database = await newDatabase();
      await testRestarts({
        address: database,
        stop,
        run,
        open: (place) => openPostgres(place, { lease: 60 }),
      });
    });

    test('a database without this sweep, with two, or that refuses, is said in a sentence', async () => {
      const database = await newDatabase();
      await expectRefused(
        ['sweep', 'work', database],
        /^fairweather: postgres:\S+ holds no sweep: plan it with/,
      );
      await planInPostgres(database, request);
      await planInPostgres(database, requestWith('other'));
      await expectRefused(
        ['sweep', 'status', database],
        /holds 2 sweeps: add which one, such as \S+#[0-9a-f]{16}\./,
      );
      await expectRefused(
        ['sweep', 'work', `${database}#0`],
        /holds no 0: plan it with "fairweather sweep plan"/,
      );
      await expectRefused(['sweep', 'work', database, '--shard', '1/2'], /--shard is for a plan in a folder/);
      await expectRefused(
        ['sweep', 'work', address('nowhere')],
        /refuses \(database "nowhere" does not exist\)/,
      );
    });
  },
);

test('a database that is not there is said in a sentence, without the password', async () => {
  const place = `postgres://me:secret@127.0.0.1:${await freePort()}/sweeps`;
  await expectRefused(
    ['sweep', 'work', place],
    /^fairweather: No PostgreSQL answers at postgres:\/\/me@127\S+ \(ECONNREFUSED\): start it, or correct the address/,
  );
});
