import type { RecordField } from '../measures/Ledger.js';
import type { MechanismValues } from '../parameters/mechanismParameters.js';
import type { Key } from '../random/keys.js';
import type { TradeTerms } from '../scenario/Trade.js';
import type { Theory } from '../theories/Theory.js';
import type { DatedEvent } from './datedEvents.js';
import type { PeoplePlan } from './peopleOf.js';
import type { PlannedReaction } from './plannedReactions.js';
import type { Timeline, TradeLine } from './Timeline.js';

/** One group, ready to run. */
export interface GroupPlan {
  /** Number of the group, from 0. */
  readonly index: number;
  readonly name: string;
  /** Two words that stand for it, where its people are drawn: those of its name. */
  readonly key: Key;
  /** Number of its first member among all members. */
  readonly first: number;
  readonly members: number;
  readonly treated: boolean;
  /** Baseline rate, or undefined where none was counted. */
  readonly baseline?: { readonly rate: number; readonly relativeError: number };
  /** Who its people are, where they are not just those of the scenario. */
  readonly people?: PeoplePlan;
  readonly timeline: Timeline;
  /** Where there is trade: what the policy means for it. */
  readonly trade?: TradeLine;
}

/** A scenario, ready to run: names resolved, the theory applied, the policy laid out over the periods. */
export interface Plan {
  readonly mechanism: MechanismValues;
  readonly frameRule: NonNullable<Theory['frameRule']>;
  readonly groups: readonly GroupPlan[];
  readonly members: number;
  readonly units: number;
  readonly periodsPerUnit: number;
  /** The dated events, and the reactions that may add some. */
  readonly events: readonly DatedEvent[];
  readonly reactions: readonly PlannedReaction[];
  /** The recorded quantities that a measure or a reaction reads. */
  readonly reads: readonly RecordField[];
  /** Orders, money and favours, where there are any. */
  readonly trade?: TradeTerms;
}
