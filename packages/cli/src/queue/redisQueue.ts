import { hostname } from 'node:os';
import { InputError } from '@fairweather/core';
import type { Shard } from '@fairweather/sweep';
import type { RedisClientType } from '@redis/client';
import { optionalPackage } from '../input/optionalPackage.js';
import type { SweepRequest } from '../input/sweepRequest.js';
import { sealed, unsealedShard } from '../results/sealedShard.js';
import { planFrom, planText } from './planFile.js';
import { CLAIM, COUNT, DONE, FAIL, keysOf, PLAN, RENEW } from './redisScripts.js';
import {
  disagreement,
  type FinishedShard,
  type OpenShard,
  type ShardQueue,
  type WorkerTerms,
} from './ShardQueue.js';
import { guarded, hidden, isLostConnection, type Service, steadily } from './service.js';

/** Names of all sweeps in a database. */
const SWEEPS = 'fairweather:sweeps';

/** Finished shards that are read at once: each has the numbers of many points. */
const AT_ONCE = 100;

/** Whether a place is a Redis. */
export function isRedis(place: string): boolean {
  return /^rediss?:\/\//.test(place);
}

/**
 * Writes the plan of a sweep into a Redis. The same plan may be written again.
 *
 * @returns the place of this sweep, and whether it is new
 */
export async function planInRedis(
  place: string,
  request: SweepRequest,
): Promise<{ place: string; isNew: boolean }> {
  const { id, shards } = request.plan;
  const [address] = place.split('#');
  return guarded(REDIS, address, async () => {
    const client = await connect(address);
    try {
      const isNew = await client.eval(PLAN, {
        keys: keysOf(id),
        arguments: [planText(request), String(shards.length)],
      });
      await client.sAdd(SWEEPS, id);
      return { place: `${address}#${id}`, isNew: isNew === 1 };
    } finally {
      client.destroy();
    }
  });
}

/**
 * Opens a sweep in a Redis.
 *
 * @throws InputError if none answers, or it does not hold this sweep
 */
export async function openRedis(place: string, { lease, share }: WorkerTerms): Promise<ShardQueue> {
  const [address, id] = place.split('#');
  if (share)
    throw new InputError(
      '--shard is for a plan in a folder: the workers of a database share the shards by themselves; leave it out.',
    );
  return guarded(REDIS, address, async () => {
    const client = await connect(address);
    try {
      const { sweep, request } = await planIn(client, address, id);
      return queueOf(client, { address, sweep, request, lease });
    } catch (error) {
      client.destroy();
      throw error;
    }
  });
}

async function planIn(
  client: RedisClientType,
  address: string,
  id: string | undefined,
): Promise<{ sweep: string; request: SweepRequest }> {
  const found = (await client.sMembers(SWEEPS)).sort();
  const sweep = id ?? (found.length === 1 ? found[0] : undefined);
  if (sweep === undefined && found.length > 1)
    throw new InputError(
      `${hidden(address)} holds ${found.length} sweeps: add which one, such as ${hidden(address)}#${found[0]}.`,
    );
  const text = sweep === undefined ? null : await client.get(keysOf(sweep)[0]);
  if (sweep === undefined || text === null)
    throw new InputError(
      `${hidden(address)} holds no ${id ?? 'sweep'}: plan it with "fairweather sweep plan".`,
    );
  return { sweep, request: planFrom(text, `${hidden(address)}#${sweep}`) };
}

function queueOf(
  client: RedisClientType,
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
  const keys = keysOf(sweep);
  const [, , , , takers, kept] = keys;
  const places = new Map(shards.map(({ name }, place) => [name, String(place)]));
  const placeOf = ({ name }: Shard) => places.get(name) as string;
  const ask = <T>(question: () => Promise<T>) =>
    steadily(REDIS, address, () => remembered(address, question));
  const run = (script: string, ...args: readonly string[]) =>
    ask(() => client.eval(script, { keys, arguments: [...args] }));
  const milliseconds = String(Math.round(1000 * lease));
  return {
    request,
    async claim() {
      const claimed = (await run(CLAIM, milliseconds, taker(''))) as [string, string] | null;
      return claimed ? { shard: shards[Number(claimed[0])], ticket: claimed[1] } : undefined;
    },
    async renew({ shard, ticket }) {
      return (await run(RENEW, placeOf(shard), ticket, milliseconds)) === 1;
    },
    async done({ shard }, results, seconds) {
      const line = sealed({ shard: shard.name, results });
      const head = JSON.stringify({ machine: hostname(), seconds });
      const earlier = (await run(DONE, placeOf(shard), `${head}\n${line}`)) as string | null;
      if (earlier === null) return;
      const found = finishedOf(shard, earlier);
      if (sealed({ shard: shard.name, results: found.results }) !== line)
        throw disagreement(found.machine, hostname(), shard);
    },
    async fail({ shard, ticket }, reason) {
      await run(FAIL, placeOf(shard), ticket, taker(reason));
    },
    async left() {
      return shards.length - ((await run(COUNT)) as number);
    },
    async finished() {
      const all: FinishedShard[] = [];
      for (let first = 0; first < shards.length; first += AT_ONCE) {
        const some = shards.slice(first, first + AT_ONCE);
        const texts = await ask(() => client.hmGet(kept, some.map(placeOf)));
        for (const [i, text] of texts.entries()) if (text) all.push(finishedOf(some[i], text));
      }
      return all;
    },
    async open() {
      const taken = Object.entries(await ask(() => client.hGetAll(takers)));
      return taken
        .sort(([one], [other]) => Number(one) - Number(other))
        .map(([place, who]): OpenShard => ({ shard: shards[Number(place)], ...JSON.parse(who) }));
    },
    async close() {
      client.destroy();
    },
  };
}

/** Who has a shard, or why it was given back. */
function taker(reason: string): string {
  return JSON.stringify({ machine: hostname(), reason });
}

function finishedOf(shard: Shard, text: string): FinishedShard {
  const [head, line] = text.split('\n');
  const whole = unsealedShard(line ?? '');
  if (whole?.shard !== shard.name || whole.results.length !== shard.count)
    throw new InputError(
      `The results of shard ${shard.name} were changed in Redis: remove the field of its place from the hash "done".`,
    );
  return { shard, results: whole.results, ...(JSON.parse(head) as { machine: string; seconds: number }) };
}

async function connect(address: string): Promise<RedisClientType> {
  const { createClient } = await optionalPackage(
    () => import('@redis/client'),
    '@redis/client',
    'A sweep in Redis',
  );
  let connected = false;
  const client = createClient({
    url: address,
    // As for Redis' own command.
    ...(process.env.REDISCLI_AUTH ? { password: process.env.REDISCLI_AUTH } : {}),
    // Whoever asks waits, and asks again: an answer that was lost is no answer.
    disableOfflineQueue: true,
    pingInterval: 10_000,
    socket: {
      connectTimeout: 10_000,
      socketTimeout: 30_000,
      reconnectStrategy: () => connected && 500,
    },
  }) as unknown as RedisClientType;
  // A connection that is lost while nobody uses it is made again.
  client.on('error', () => undefined);
  await client.connect();
  connected = true;
  return client;
}

/** Asks, and says so where Redis has lost the plan. */
async function remembered<T>(address: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!/FORGOTTEN/.test((error as Error).message)) throw error;
    throw new InputError(
      `Redis at ${hidden(address)} was restarted without its data: switch on its persistence, and plan the sweep ` +
        'again.',
    );
  }
}

const REDIS: Service = {
  name: 'Redis',
  isLost(error) {
    const { message, constructor: kind } = error as Error;
    // A Redis that starts is still loading its data.
    return (
      isLostConnection(error) ||
      /^(LOADING|MASTERDOWN|TRYAGAIN) /.test(message) ||
      /^(Client(Closed|Offline)|SocketClosedUnexpectedly|(Connection|Socket)Timeout|DisconnectsClient)Error$/.test(
        kind.name,
      )
    );
  },
};
