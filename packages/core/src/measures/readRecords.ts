import type { Plan } from '../run/Plan.js';
import {
  BELIEF,
  CONSCIENCE,
  CROWD,
  FRAME,
  GOODWILL,
  type GroupRecord,
  NORM,
  OPPORTUNITIES,
  RECORD_SIZE,
  SHADOW,
  STICKER,
  TAKEN,
} from './GroupRecord.js';

/**
 * The ledger of one group as objects, unit by unit.
 *
 * @param moments members times periods of a unit
 */
export function readRecords(plan: Plan, ledger: Float64Array, moments: number): GroupRecord[] {
  return Array.from({ length: plan.units }, (_, unit) => {
    const at = unit * RECORD_SIZE;
    return {
      moments,
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
    };
  });
}
