// Where things stand in the memory, in bytes; `src/run/vector/fourLives.ts` puts them there. A column holds one number
// for each of the four lives.

/** A member: ten columns in single precision, in the order of `buyerColumns`. */
export const BENEFIT: usize = 0;
export const GUILT: usize = 16;
export const RECIPROCITY: usize = 32;
export const SUSCEPTIBILITY: usize = 48;
export const FRAME: usize = 64;
export const FRAME_BEFORE: usize = 80;
export const BELIEF: usize = 96;
export const GOODWILL: usize = 112;
export const REFERENCE_PRICE: usize = 128;
export const HARM: usize = 144;
export const MEMBER: usize = 160;

/**
 * The traits of a member in double precision: four columns of two lives, then those of the other two lives
 * elsewhere.
 */
export const TRAITS: usize = 64;

/** The two words of a hash of a member. */
export const SECOND_WORD: usize = 16;
export const WORDS: usize = 32;

/** The columns of the policy, each with a double for each period. */
export const PRICE: usize = 0;
export const DRIVE: usize = 1;
export const RECOVERY: usize = 2;
export const MILD: usize = 3;
export const VISIBLE: usize = 4;
export const SHOCK: usize = 5;
export const HANDOVER: usize = 6;
export const ANNOUNCED: usize = 7;
export const FAVOUR: usize = 8;
export const NEED: usize = 9;
export const GRANTED: usize = 10;

/** A unit of the ledger: ten columns in double precision, in the order of `groupFields`. */
export const TAKEN: usize = 0;
export const OPPORTUNITIES: usize = 32;
export const STICKER: usize = 64;
export const SHADOW: usize = 96;
export const CONSCIENCE: usize = 128;
export const CROWD: usize = 160;
export const FRAME_SUM: usize = 192;
export const BELIEF_SUM: usize = 224;
export const GOODWILL_SUM: usize = 256;
export const NORM: usize = 288;
export const RECORD: usize = 320;

/** The share seen, then the usual share. */
export const USUAL: usize = 32;

/** A bracket of `decide.ts`: from where on utilities surely take, and below which they surely abstain. */
export const BRACKET_SHIFT: usize = 4;
