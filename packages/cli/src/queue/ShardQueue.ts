import type { PointResult, Shard } from '@fairweather/sweep';
import type { SweepRequest } from '../input/sweepRequest.js';

/** A shard that a worker has taken, until it is done or its lease is over. */
export interface Claim {
  readonly shard: Shard;
  /** Tells this claim from an earlier and a later one of the same shard. */
  readonly ticket: string;
}

/** A finished shard, and who ran it. */
export interface FinishedShard {
  readonly shard: Shard;
  readonly results: readonly PointResult[];
  readonly machine: string;
  /** How long it took. */
  readonly seconds: number;
}

/** A shard that is not finished, and that somebody has taken at some time. */
export interface OpenShard {
  readonly shard: Shard;
  readonly machine: string;
  /** Why it was given back; empty while somebody is at work on it or has fallen silent. */
  readonly reason: string;
}

/**
 * The shards of one sweep, shared by workers on any number of machines. A shard is pure and has a name that is a hash
 * of everything that decides its numbers. So it is enough that each is run at least once: whoever falls silent loses
 * its shard to somebody else, and a second result of the same shard is the first one again.
 */
export interface ShardQueue {
  readonly request: SweepRequest;
  /** Takes a shard that is neither finished nor taken; undefined where there is none at the moment. */
  claim(): Promise<Claim | undefined>;
  /** Says that the worker is still there. @returns false where the shard has gone to somebody else */
  renew(claim: Claim): Promise<boolean>;
  /** Keeps the results of a shard, once. @throws Error where another machine has found other digits */
  done(claim: Claim, results: readonly PointResult[], seconds: number): Promise<void>;
  /** Gives a shard back, so that others need not wait for the end of the lease. */
  fail(claim: Claim, reason: string): Promise<void>;
  /** How many shards are still to be finished by somebody like this worker. */
  left(): Promise<number>;
  /** All finished shards, in the order of the plan. */
  finished(): Promise<FinishedShard[]>;
  /** The shards that are not finished and that somebody has taken. */
  open(): Promise<OpenShard[]>;
  close(): Promise<void>;
}

/** How a worker works. */
export interface WorkerTerms {
  /** Seconds without a sign of life after which its shard goes to somebody else. */
  readonly lease: number;
  /** Only every `of`th shard, from the `part`th on, which nobody else has. */
  readonly share?: { readonly part: number; readonly of: number };
}

/** The sentence about two machines that do not agree. */
export function disagreement(one: string, other: string, { name }: Shard): Error {
  const who = one === other ? `${one} has found two sets of digits` : `${one} and ${other} disagree`;
  return new Error(`${who} for shard ${name}: find out which is wrong with "fairweather sweep verify".`);
}
