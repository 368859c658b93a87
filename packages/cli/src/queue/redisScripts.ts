// A sweep in Redis, as keys that share a hash tag, so that one node of a cluster has them all:
//
//   plan     what to run; nothing else is believed where it is missing
//   waiting  sorted set: shards that nobody has, by their place in the plan
//   leases   sorted set: shards that somebody has, by the end of the lease
//   tickets  hash: shard → number of its last claim
//   takers   hash: shard → who has it or gave it back, and why
//   done     hash: shard → who ran it, and its results
//
// Redis runs a script as one step, by its own clock. Each takes the keys in this order.

/** The names of the keys of a sweep, in the order in which scripts take them. */
export const keysOf = (sweep: string): string[] =>
  ['plan', 'waiting', 'leases', 'tickets', 'takers', 'done'].map((name) => `fairweather:{${sweep}}:${name}`);

/** A Redis without persistence that was restarted knows nothing of the sweep, and must not say that all is well. */
const known = `if redis.call('exists', KEYS[1]) == 0 then return redis.error_reply('FORGOTTEN') end
local time = redis.call('time')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
`;

/** Writes a plan of so many shards, once. Arguments: the plan, shards. Returns 1 where it is new. */
export const PLAN = `if redis.call('exists', KEYS[1]) == 1 then return 0 end
redis.call('del', unpack(KEYS))
for place = 0, ARGV[2] - 1 do redis.call('zadd', KEYS[2], place, place) end
redis.call('set', KEYS[1], ARGV[1])
return 1`;

/** Takes a shard. Arguments: lease in milliseconds, who. Returns its place and its ticket, or nothing. */
export const CLAIM = `${known}
local place = redis.call('zrangebyscore', KEYS[3], '-inf', '(' .. now, 'limit', 0, 1)[1]
  or redis.call('zpopmin', KEYS[2])[1]
if not place then return false end
redis.call('zadd', KEYS[3], now + ARGV[1], place)
redis.call('hset', KEYS[5], place, ARGV[2])
return { place, tostring(redis.call('hincrby', KEYS[4], place, 1)) }`;

/** Whether a claim still counts. Arguments: place, ticket. */
const held = `${known}
if redis.call('hget', KEYS[4], ARGV[1]) ~= ARGV[2] or redis.call('hexists', KEYS[6], ARGV[1]) == 1 then
  return 0
end
`;

/** Arguments: place, ticket, lease in milliseconds. Returns 1 where the claim still counts. */
export const RENEW = `${held}
redis.call('zadd', KEYS[3], now + ARGV[3], ARGV[1])
redis.call('zrem', KEYS[2], ARGV[1])
return 1`;

/** Gives a shard back. Arguments: place, ticket, who and why. */
export const FAIL = `${held}
redis.call('zrem', KEYS[3], ARGV[1])
redis.call('zadd', KEYS[2], ARGV[1], ARGV[1])
redis.call('hset', KEYS[5], ARGV[1], ARGV[3])
return 1`;

/** Keeps results, where there are none. Arguments: place, results. Returns those that were there. */
export const DONE = `${known}
redis.call('zrem', KEYS[2], ARGV[1])
redis.call('zrem', KEYS[3], ARGV[1])
redis.call('hdel', KEYS[5], ARGV[1])
if redis.call('hsetnx', KEYS[6], ARGV[1], ARGV[2]) == 1 then return false end
return redis.call('hget', KEYS[6], ARGV[1])`;

/** How many shards are done. */
export const COUNT = `${known}
return redis.call('hlen', KEYS[6])`;
