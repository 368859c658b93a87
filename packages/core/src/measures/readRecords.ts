import type { Plan } from '../run/Plan.js';
import {
  ALIVE,
  ANSWERED,
  ASKED,
  BELIEF,
  BINDING,
  BUYER_CASH,
  BUYER_HELPS,
  BUYER_HELPS_UNBOUND,
  CONSCIENCE,
  CROWD,
  DROPPED,
  FRAME,
  GOODWILL,
  type GroupRecord,
  KEPT,
  LEFT,
  NORM,
  OPPORTUNITIES,
  RECORD_SIZE,
  RIVAL_CASH,
  SELLER_CASH,
  SELLER_FRAME,
  SELLER_HELPS,
  SHADOW,
  STICKER,
  TAKEN,
  UNBOUND,
} from './GroupRecord.js';

/**
 * The ledger of one group as objects, unit by unit.
 *
 * @param moments members times periods of a unit
 */
export function readRecords(plan: Plan, ledger: Float64Array, moments: number): GroupRecord[] {
  return Array.from({ length: plan.units }, (_, unit) => readRecord(plan, ledger, unit, moments));
}

/** One unit of it. */
export function readRecord(plan: Plan, ledger: Float64Array, unit: number, moments: number): GroupRecord {
  const at = unit * RECORD_SIZE;
  return {
    moments: plan.trade ? ledger[at + ALIVE] : moments,
    everybody: moments,
    periods: plan.periodsPerUnit,
    taken: ledger[at + TAKEN],
    opportunities: ledger[at + OPPORTUNITIES],
    sticker: ledger[at + STICKER],
    shadow: ledger[at + SHADOW],
    conscience: ledger[at + CONSCIENCE],
    crowd: ledger[at + CROWD],
    frame: ledger[at + FRAME],
    belief: ledger[at + BELIEF],
    goodwill: ledger[at + GOODWILL],
    norm: ledger[at + NORM],
    kept: ledger[at + KEPT],
    alive: ledger[at + ALIVE],
    asked: ledger[at + ASKED],
    answered: ledger[at + ANSWERED],
    sellerCash: ledger[at + SELLER_CASH],
    buyerCash: ledger[at + BUYER_CASH],
    rivalCash: ledger[at + RIVAL_CASH],
    sellerFrame: ledger[at + SELLER_FRAME],
    binding: ledger[at + BINDING],
    unbound: ledger[at + UNBOUND],
    buyerHelps: ledger[at + BUYER_HELPS],
    buyerHelpsUnbound: ledger[at + BUYER_HELPS_UNBOUND],
    sellerHelps: ledger[at + SELLER_HELPS],
    left: ledger[at + LEFT],
    dropped: ledger[at + DROPPED],
  };
}
