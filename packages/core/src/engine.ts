/**
 * The inner parts, for those who build on plan, people and ledger: `@fairweather/core/engine`.
 *
 * @module core/engine
 */

// A scenario as numbers, ready to run.

export { type DatedEvent, datedEvents } from './plan/datedEvents.js';
export { makePlan } from './plan/makePlan.js';
export type { GroupPlan, Plan } from './plan/Plan.js';
export { checkRunSize, type RunSize, runSize } from './plan/runSize.js';
export type { Timeline, TradeLine } from './plan/Timeline.js';
export { tradeTerms } from './plan/tradeTerms.js';
export { includesGroup } from './scenario/groupSelector.js';
export type { TradeTerms } from './scenario/Trade.js';
export { restrict } from './theories/restrict.js';

// People.

export { drawPeople } from './people/drawPeople.js';
export { makePeople, type People } from './people/People.js';
export { type RelationshipView, relationshipView } from './people/relationshipView.js';

// One period of one relationship.

export { frameAtStart } from './mechanism/frame.js';
export { normAfter } from './mechanism/norm.js';
export type { Bond, Conduct, Others, Relationship, Terms } from './mechanism/Relationship.js';
export { type Person, step } from './mechanism/step.js';
export { heldBack, nothingWeighed, type Weighing } from './mechanism/utility.js';
export { kindnessAt, termsAt } from './run/termsAt.js';

// All periods of a group, and what is written down of them.

export {
  type GroupRecord,
  type Ledger,
  type LedgerPage,
  makeLedger,
  openLedger,
  type RecordField,
  recordFields,
} from './measures/Ledger.js';
export type { ReferenceOptions } from './run/Choice.js';
export { type FlatOptions, runGroup, type UnitRange } from './run/kernel.js';
export { makeRunCache, type RunCache } from './run/RunCache.js';
export { runGroupAsSpecified } from './run/reference.js';
export { replicateRunner } from './run/runReplicates.js';
export { runTrade } from './run/trade/runTrade.js';
export { runTradeAsSpecified } from './run/trade/runTradeAsSpecified.js';
export { type FourLives, LANES, makeFourLives } from './run/vector/fourLives.js';

// Draws by address.

export { channels } from './random/channels.js';
export { bernoulli, lognormal, normal, uniform } from './random/draws.js';
export { groupKey, type Key, nameKey, seedKey } from './random/keys.js';
