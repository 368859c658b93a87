/** One side of a relationship: what it feels, and how readily that changes. The seller's side has no more than this. */
export interface Bond {
  /** How strongly cues are taken; 1 is typical. */
  readonly susceptibility: number;
  /** 1 is social, 0 is market. */
  frame: number;
  /** The frame when the last price came. */
  frameBefore: number;
  /** −2 to 2. */
  goodwill: number;
}

/**
 * A buyer and its relationship with the seller. How precisely it keeps its states is its own affair: the people of a
 * run keep them in single precision, a mean field in double.
 */
export interface Relationship extends Bond {
  /** Private benefit of taking, in logits. */
  readonly benefit: number;
  /** Guilt per unit of harm, in logits. */
  readonly guilt: number;
  /** Logits per unit of goodwill. */
  readonly reciprocity: number;
  /** Belief that the seller is the severe kind. */
  belief: number;
  /** The price that the buyer is used to. */
  referencePrice: number;
  /** The harm that the buyer feels taking would do. */
  harm: number;
}

/** The behaviour of others, as one buyer sees it; see equation (4). */
export interface Others {
  /** The share of takers that is taken for granted. */
  readonly usualShare: number;
  /** The share of takers as it is now perceived. */
  seenShare: number;
}

/** The policy and the surroundings in one period. */
export interface Terms {
  /** The price in force, in money: of taking; in trade, of an order. */
  readonly price: number;
  /** The price that the policy names, in money: what a frame without memory looks at. */
  readonly named: number;
  /** Whether a price is named now and was not before, and the other way round. */
  readonly comes: boolean;
  readonly goes: boolean;
  /** Whether the frame has a memory (equation 2) or answers to today's price alone. */
  readonly frameRule: 'memory' | 'image';
  /** Loss of the frame per unit of susceptibility; see `frameDrive`. */
  readonly drive: number;
  /** Share of the lost frame that comes back; see `recoveryOf`. */
  readonly recovery: number;
  /** Whether there is a mild response to notice. */
  readonly mild: boolean;
  /** Whether a new counterpart takes over. */
  readonly handover: boolean;
  /** Whether the reference price jumps to the price in force. */
  readonly announced: boolean;
  /** How many times its harm taking weighs because others see it. */
  readonly visible: number;
  /** Added temptation, in logits. */
  readonly shock: number;
  /** The cost of switching, in logits, which binds the buyer. */
  readonly lock: number;
  /** In trade: what a rival asks, and what money made of ordering there at the start, in logits. */
  readonly rival?: { readonly price: number; readonly opening: number };
}

/** A buyer's choice in a period, and the answers to it. */
export interface Conduct {
  /** 1 if it took, 0 if not; or the chance. */
  took: number;
  /** 1 if an opportunity arose, 0 if not; or the chance. */
  arose: number;
  /** How kind the answer to a favour was; 0 where none was asked. */
  kindness: number;
}
