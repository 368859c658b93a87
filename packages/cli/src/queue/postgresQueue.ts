import { hostname } from 'node:os';
import { InputError } from '@fairweather/core';
import type { Shard } from '@fairweather/sweep';
import type { Pool, QueryResultRow } from 'pg';
import { optionalPackage } from '../input/optionalPackage.js';
import type { SweepRequest } from '../input/sweepRequest.js';
import { sealed, unsealedShard } from '../results/sealedShard.js';
import { planFrom, planText } from './planFile.js';
import {
  disagreement,
  type FinishedShard,
  type OpenShard,
  type ShardQueue,
  type WorkerTerms,
} from './ShardQueue.js';
import { guarded, hidden, isLostConnection, type Service, steadily } from './service.js';

// Sweeps in a database: a row for each sweep, and a row for each of its shards. A shard is free while it has neither
// results nor a lease that still runs, by the clock of the database. Results are written where there are none.

const TABLES = `
create table if not exists fairweather_sweeps (
  sweep text primary key,
  plan text not null
);
create table if not exists fairweather_shards (
  sweep text not null references fairweather_sweeps on delete cascade,
  shard text not null,
  place integer not null,
  ticket integer not null default 0,
  machine text not null default '',
  lease timestamptz,
  reason text not null default '',
  seconds double precision,
  results text,
  primary key (sweep, shard)
)`;

/** Two workers that make the tables at the same moment would meet in the catalogue of the database. */
const LOCK = 'select pg_advisory_xact_lock(4077)';

/** Whether a place is a database. */
export function isPostgres(place: string): boolean {
  return /^postgres(ql)?:\/\//.test(place);
}

/**
 * Writes the plan of a sweep into a database. The same plan may be written again.
 *
 * @returns the place of this sweep, and whether it is new
 */
export async function planInPostgres(
  place: string,
  request: SweepRequest,
): Promise<{ place: string; isNew: boolean }> {
  const { plan } = request;
  const [address] = place.split('#');
  const database = await connect(address);
  try {
    return await guarded(POSTGRES, address, async () => {
      const client = await database.connect();
      try {
        await client.query('begin');
        await client.query(LOCK);
        await client.query(TABLES);
        const made = await client.query(
          'insert into fairweather_sweeps values ($1, $2) on conflict do nothing',
          [plan.id, planText(request)],
        );
        await client.query(
          `insert into fairweather_shards (sweep, shard, place)
           select $1, shard, place - 1 from unnest($2::text[]) with ordinality as shards (shard, place)
           on conflict do nothing`,
          [plan.id, plan.shards.map(({ name }) => name)],
        );
        await client.query('commit');
        return { place: `${address}#${plan.id}`, isNew: made.rowCount === 1 };
      } finally {
        // A transaction that was not committed ends with its connection.
        client.release(true);
      }
    });
  } finally {
    await database.end();
  }
}

/**
 * Opens a sweep in a database.
 *
 * @throws InputError if no database answers, or it does not hold this sweep
 */
export async function openPostgres(place: string, { lease, share }: WorkerTerms): Promise<ShardQueue> {
  const [address, id] = place.split('#');
  if (share)
    throw new InputError(
      '--shard is for a plan in a folder: the workers of a database share the shards by themselves; leave it out.',
    );
  const database = await connect(address);
  try {
    const { sweep, request } = await guarded(POSTGRES, address, () => planIn(database, address, id));
    return queueOf(database, { address, sweep, request, lease });
  } catch (error) {
    await database.end();
    throw error;
  }
}

async function planIn(
  database: Pool,
  address: string,
  id: string | undefined,
): Promise<{ sweep: string; request: SweepRequest }> {
  const tables = await database.query("select to_regclass('fairweather_sweeps') as found");
  const found =
    tables.rows[0].found === null
      ? []
      : (await database.query('select sweep from fairweather_sweeps order by sweep')).rows.map(
          ({ sweep }) => sweep,
        );
  const sweep = id ?? (found.length === 1 ? found[0] : undefined);
  if (sweep === undefined && found.length > 1)
    throw new InputError(
      `${hidden(address)} holds ${found.length} sweeps: add which one, such as ${hidden(address)}#${found[0]}.`,
    );
  if (!found.includes(sweep))
    throw new InputError(
      `${hidden(address)} holds no ${id ?? 'sweep'}: plan it with "fairweather sweep plan".`,
    );
  const { rows } = await database.query('select plan from fairweather_sweeps where sweep = $1', [sweep]);
  return { sweep, request: planFrom(rows[0].plan, `${hidden(address)}#${sweep}`) };
}

function queueOf(
  database: Pool,
  {
    address,
    sweep,
    request,
    lease,
  }: {
    readonly address: string;
    readonly sweep: string;
    readonly request: SweepRequest;
    readonly lease: number;
  },
): ShardQueue {
  const { shards } = request.plan;
  const ask = <Row extends QueryResultRow>(sql: string, ...values: unknown[]) =>
    steadily(POSTGRES, address, () => database.query<Row>(sql, [sweep, ...values]));
  const finishedOf = (row: FinishedRow): FinishedShard => {
    const shard = shards[row.place];
    const whole = unsealedShard(row.results);
    if (whole?.shard !== shard.name || whole.results.length !== shard.count)
      throw new InputError(
        `The results of shard ${shard.name} were changed in the database: remove its row.`,
      );
    return { shard, results: whole.results, machine: row.machine, seconds: row.seconds };
  };
  return {
    request,
    async claim() {
      const { rows } = await ask<{ place: number; ticket: number }>(
        `update fairweather_shards
         set ticket = ticket + 1, machine = $2, lease = now() + $3 * interval '1 second', reason = ''
         where sweep = $1 and shard = (
           select shard from fairweather_shards
           where sweep = $1 and results is null and (lease is null or lease < now())
           order by place for update skip locked limit 1
         )
         returning place, ticket`,
        hostname(),
        lease,
      );
      const [claimed] = rows;
      return claimed && { shard: shards[claimed.place], ticket: String(claimed.ticket) };
    },
    async renew({ shard, ticket }) {
      const { rowCount } = await ask(
        `update fairweather_shards set lease = now() + $4 * interval '1 second'
         where sweep = $1 and shard = $2 and ticket = $3 and results is null`,
        shard.name,
        Number(ticket),
        lease,
      );
      return rowCount === 1;
    },
    async done({ shard }, results, seconds) {
      const line = sealed({ shard: shard.name, results });
      const { rowCount } = await ask(
        `update fairweather_shards set results = $3, machine = $4, seconds = $5, lease = null
         where sweep = $1 and shard = $2 and results is null`,
        shard.name,
        line,
        hostname(),
        seconds,
      );
      if (rowCount === 1) return;
      const { rows } = await ask<FinishedRow>(`${FINISHED} and shard = $2`, shard.name);
      if (rows[0].results !== line) throw disagreement(rows[0].machine, hostname(), shard);
    },
    async fail({ shard, ticket }, reason) {
      await ask(
        `update fairweather_shards set lease = null, reason = $4
         where sweep = $1 and shard = $2 and ticket = $3 and results is null`,
        shard.name,
        Number(ticket),
        reason,
      );
    },
    async left() {
      const { rows } = await ask<{ left: number }>(
        'select count(*)::integer as left from fairweather_shards where sweep = $1 and results is null',
      );
      return rows[0].left;
    },
    async finished() {
      const { rows } = await ask<FinishedRow>(`${FINISHED} order by place`);
      return rows.map(finishedOf);
    },
    async open() {
      const { rows } = await ask<{ place: number; machine: string; reason: string }>(
        `select place, machine, reason from fairweather_shards
         where sweep = $1 and results is null and ticket > 0 order by place`,
      );
      return rows.map(({ place, ...who }): OpenShard => ({ shard: shards[place] as Shard, ...who }));
    },
    close: () => database.end(),
  };
}

interface FinishedRow {
  readonly place: number;
  readonly machine: string;
  readonly seconds: number;
  readonly results: string;
}

const FINISHED =
  'select place, machine, seconds, results from fairweather_shards where sweep = $1 and results is not null';

async function connect(address: string): Promise<Pool> {
  const { default: pg } = await optionalPackage(() => import('pg'), 'pg', 'A sweep in PostgreSQL');
  const pool = new pg.Pool({ connectionString: address, max: 2, connectionTimeoutMillis: 10_000 });
  // A connection that is lost while nobody uses it is replaced by the next question.
  pool.on('error', () => undefined);
  return pool;
}

const POSTGRES: Service = {
  name: 'PostgreSQL',
  isLost(error) {
    const { code, message } = error as NodeJS.ErrnoException;
    // A database that starts or stops takes no connection.
    return (
      isLostConnection(error) ||
      /^(57P0[123]|08\w{3})$/.test(code ?? '') ||
      /terminated|timeout exceeded/.test(message)
    );
  },
};
