/** The policy as one group meets it; every column has one entry per period. */
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

/** The policy's effect on the trade of one group, period by period, in addition to its `Timeline`. */
export interface TradeLine {
  /** Added to the price of an order. */
  readonly orderFee: Float64Array;
  /** Named for a favour; 0 where favours are free. */
  readonly favourFee: Float64Array;
  /** 1 where the first of these is announced. */
  readonly announced: Uint8Array;
  /** Drive on the frame of the favours, and on that of the contract. */
  readonly drive: Float64Array;
  readonly contractDrive: Float64Array;
  readonly repairCost: Float64Array;
  /** Share of the orders that falls away. */
  readonly downturn: Float64Array;
  /** Added switching cost, in logits. */
  readonly lock: Float64Array;
  /** 1 where nothing binds: neither the switching cost nor a lock. */
  readonly released: Uint8Array;
  /** Share granted; NaN where the one who is asked decides. */
  readonly granted: Float64Array;
  readonly reason: Float64Array;
  /** 1 where the seller asks. */
  readonly sellerAsks: Uint8Array;
}
