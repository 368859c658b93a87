// Where things stand in the memory of trade, in bytes; `src/run/vector/fourTrades.ts` puts them there. A column holds
// one number for each of the four lives.

/** A member: the ten columns of `layout.ts`, then those of trade in double precision. */
export const SELLER_FRAME: usize = 160;
export const SELLER_FRAME_BEFORE: usize = 192;
export const SELLER_GOODWILL: usize = 224;
export const CONTRACT_FRAME: usize = 256;
/** A mask: whether the relationship has ended. */
export const ENDED: usize = 288;
export const TRADE_MEMBER: usize = 320;

/** What is the same in all periods: doubles in the order of `valuesOf` in `fourTrades.ts`. */
export const PRICE_SENSITIVITY: usize = 0;
export const SOCIAL_MUTING: usize = 8;
export const LOSS_AVERSION: usize = 16;
export const SEVERITY: usize = 24;
export const CONFORMITY: usize = 32;
export const ATTENTION: usize = 40;
export const MILD_LIKELIHOOD: usize = 48;
export const NORM_SPEED: usize = 56;
export const EXPECTATION_SPEED: usize = 64;
export const REFERENCE_SPEED: usize = 72;
export const GOODWILL_DECAY: usize = 80;
export const GRUDGE_DECAY: usize = 88;
export const KINDNESS_GAIN: usize = 96;
export const UNKINDNESS_GAIN: usize = 104;
export const FORGIVENESS: usize = 112;
export const FRAME_CARRY: usize = 120;
export const GOODWILL_CARRY: usize = 128;
export const BELIEF_CARRY: usize = 136;
export const BELIEF_START: usize = 144;
export const IMAGE: usize = 152;
export const OPENING: usize = 160;
export const WORTH: usize = 168;
export const COST: usize = 176;
export const RIVAL_PRICE: usize = 184;
export const MOVING: usize = 192;
export const LEAVING: usize = 200;
export const FAVOUR_CHANCE: usize = 208;
export const FAVOUR_NEED: usize = 216;
export const FAVOUR_WORTH: usize = 224;
export const FAVOUR_COST: usize = 232;
export const SELLER_READINESS: usize = 240;
export const SELLER_GUILT: usize = 248;
export const SELLER_RECIPROCITY: usize = 256;
export const SELLER_FRAME_START: usize = 264;
export const SELLER_MAY_LEAVE: usize = 272;
export const SELLER_LEAVING: usize = 280;
export const CONTRACT: usize = 288;
export const CONTRACT_SHARE: usize = 296;
export const CONTRACT_START: usize = 304;
export const LOYALTY: usize = 312;
export const HELP: usize = 320;

/** A period: doubles in the order of `periodOf` in `fourTrades.ts`. */
export const TODAYS_PRICE: usize = 0;
export const COMES: usize = 8;
export const GOES: usize = 16;
export const TODAYS_DRIVE: usize = 24;
export const TODAYS_RECOVERY: usize = 32;
export const CONTRACT_DRIVE: usize = 40;
export const TODAYS_MILD: usize = 48;
export const NEW_SELLER: usize = 56;
export const PRICE_ANNOUNCED: usize = 64;
export const TODAYS_VISIBLE: usize = 72;
export const TODAYS_SHOCK: usize = 80;
export const LOCK: usize = 88;
export const OWN_IMAGE: usize = 96;
export const CONTRACT_IMAGE: usize = 104;
export const DUE: usize = 112;
export const MAY_ASK: usize = 120;
export const DATED: usize = 128;
export const BY_SELLER: usize = 136;
export const FEE: usize = 144;
export const TODAYS_NEED: usize = 152;
export const GRANTED_BY_POLICY: usize = 160;
export const REASON: usize = 168;
export const BINDING: usize = 176;
export const REPAIR_COST: usize = 184;
export const FUTURE: usize = 192;
export const SAVED: usize = 200;
export const SAVED_AT_FEE: usize = 208;
export const PERIOD: usize = 216;

/** A unit of the ledger: 25 columns in the order of `recordFields`. */
export const KEPT: usize = 320;
export const ALIVE: usize = 352;
export const ASKED: usize = 384;
export const ANSWERED: usize = 416;
export const SELLER_CASH: usize = 448;
export const BUYER_CASH: usize = 480;
export const RIVAL_CASH: usize = 512;
export const SELLER_FRAME_SUM: usize = 544;
export const BINDING_SUM: usize = 576;
export const UNBOUND: usize = 608;
export const BUYER_HELPS: usize = 640;
export const BUYER_HELPS_UNBOUND: usize = 672;
export const SELLER_HELPS: usize = 704;
export const LEFT: usize = 736;
export const DROPPED: usize = 768;
export const TRADE_RECORD: usize = 800;

/** What two lives have on the desk when something rare happens: a double for each. */
export const DESK_UTILITY: usize = 0;
export const DESK_HELD: usize = 16;
export const DESK_FRAME: usize = 32;
export const DESK_SELLER_FRAME: usize = 48;
export const DESK_STAKE: usize = 64;
export const DESK_SELLER_CASH: usize = 80;
export const DESK_BUYER_CASH: usize = 96;
export const DESK_TO_BUYER: usize = 112;
export const DESK_TO_SELLER: usize = 128;
export const DESK: usize = 192;
