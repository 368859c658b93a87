/** What one group meets in each period; every column has one entry per period. */
export interface Timeline {
  /** The explicit price, in money; 0 where none is named. */
  readonly price: Float64Array;
  /** Loss of the social frame per unit of susceptibility; see `frameDrive`. */
  readonly drive: Float64Array;
  /** Share of the lost frame that comes back. */
  readonly recovery: Float64Array;
  /** 1 where a mild response can be noticed. */
  readonly mild: Uint8Array;
  /** How many times its harm taking weighs because others see it; 1 where nobody does. */
  readonly visible: Float64Array;
  /** Added temptation, in logits. */
  readonly shock: Float64Array;
  /** 1 where a new counterpart takes over at the start of the period. */
  readonly handover: Uint8Array;
  /** 1 where the reference price jumps to the current price. */
  readonly announced: Uint8Array;
  /** 1 where a favour is asked. */
  readonly favour: Uint8Array;
  readonly need: Float64Array;
  readonly granted: Float64Array;
}
