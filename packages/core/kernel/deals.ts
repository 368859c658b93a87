import { exp } from './exp';
import { fraction, threefry13 } from './hash';
import { SECOND_WORD } from './layout';
import {
  ANSWERED,
  ASKED,
  BY_SELLER,
  COST,
  DATED,
  DESK_BUYER_CASH,
  DESK_FRAME,
  DESK_HELD,
  DESK_SELLER_CASH,
  DESK_SELLER_FRAME,
  DESK_STAKE,
  DESK_TO_BUYER,
  DESK_TO_SELLER,
  DESK_UTILITY,
  DROPPED,
  FAVOUR_CHANCE,
  FAVOUR_COST,
  FAVOUR_WORTH,
  FEE,
  GRANTED_BY_POLICY,
  LEAVING,
  LEFT,
  MAY_ASK,
  MOVING,
  PERIOD,
  REASON,
  RIVAL_PRICE,
  SAVED,
  SELLER_LEAVING,
  SELLER_MAY_LEAVE,
  SELLER_READINESS,
  TODAYS_NEED,
  TODAYS_PRICE,
  TODAYS_SHOCK,
  WORTH,
} from './tradeLayout';

/** The hashes of a period that serve leaving, and a seller that ends it. */
const LEAVE: i32 = 6;
const DROP: i32 = 9;

/**
 * What one pair does that few do in a period: a favour is asked and answered, an order is placed, and either side may
 * leave for good. `runTrade` of `src/run/trade` says it with the same names.
 *
 * @param arose whether an order falls due, and `take` whether it goes to a rival
 * @param desk of this life: what was weighed, its money, and room for the kindness of answers
 * @param record of this life in this unit
 * @param words of the hash of favours
 * @param key of this life; the second word stands 16 bytes further on
 * @returns whether the relationship has ended
 */
export function deals(
  arose: bool,
  take: bool,
  desk: usize,
  record: usize,
  values: usize,
  today: usize,
  words: usize,
  key: usize,
  member: i32,
): bool {
  let sellerCash = load<f64>(desk, DESK_SELLER_CASH);
  let buyerCash = load<f64>(desk, DESK_BUYER_CASH);
  let toBuyer = 0.0;
  let toSeller = 0.0;
  let refused = false;
  let ended = false;

  if (load<f64>(today, MAY_ASK) !== 0) {
    const dated = load<f64>(today, DATED) !== 0;
    const first = load<u32>(words);
    const second = load<u32>(words, SECOND_WORD);
    if (dated || fraction(first, second) < load<f64>(values, FAVOUR_CHANCE)) {
      const bySeller = load<f64>(today, BY_SELLER) !== 0;
      const fee = load<f64>(today, FEE);
      const need = load<f64>(today, TODAYS_NEED);
      const reason = load<f64>(today, REASON);
      const refuses = bySeller
        ? load<f64>(desk, DESK_UTILITY) + need
        : load<f64>(values, SELLER_READINESS) + load<f64>(today, SAVED) - load<f64>(desk, DESK_STAKE);
      const decided = fraction(second, first) < chance(refuses) ? 0.0 : 1.0;
      const byPolicy = load<f64>(today, GRANTED_BY_POLICY);
      const granted = dated && !F64.isNaN(byPolicy) ? byPolicy : decided;
      add(record, ASKED, 1);
      add(record, ANSWERED, granted);
      const cost = load<f64>(values, FAVOUR_COST);
      const worth = load<f64>(values, FAVOUR_WORTH);
      if (bySeller) {
        buyerCash += granted * (fee - cost);
        sellerCash += granted * (worth - fee);
        toSeller = favourKindness(need, granted, load<f64>(desk, DESK_SELLER_FRAME), reason);
      } else {
        sellerCash += granted * (fee - cost);
        buyerCash += granted * (worth - fee);
        refused = granted === 0;
        if (fee === 0) toBuyer = favourKindness(need, granted, load<f64>(desk, DESK_FRAME), reason);
      }
    }
  }

  const period = <i32>load<f64>(today, PERIOD);
  if (take) {
    buyerCash += load<f64>(values, WORTH) - load<f64>(values, RIVAL_PRICE);
    const leaves = load<f64>(values, LEAVING) + load<f64>(today, TODAYS_SHOCK) - load<f64>(desk, DESK_HELD);
    if (draw(key, member, period * 32 + LEAVE) < chance(leaves)) {
      ended = true;
      add(record, LEFT, 1);
      buyerCash += -load<f64>(values, MOVING);
    }
  } else if (arose) {
    const price = load<f64>(today, TODAYS_PRICE);
    sellerCash += price - load<f64>(values, COST);
    buyerCash += load<f64>(values, WORTH) - price;
  }
  if (refused && !ended && load<f64>(values, SELLER_MAY_LEAVE) !== 0) {
    const drops = load<f64>(values, SELLER_LEAVING) - load<f64>(desk, DESK_STAKE);
    if (draw(key, member, period * 32 + DROP) < chance(drops)) {
      ended = true;
      add(record, DROPPED, 1);
      buyerCash += -load<f64>(values, MOVING);
    }
  }

  store<f64>(desk, sellerCash, DESK_SELLER_CASH);
  store<f64>(desk, buyerCash, DESK_BUYER_CASH);
  store<f64>(desk, toBuyer, DESK_TO_BUYER);
  store<f64>(desk, toSeller, DESK_TO_SELLER);
  return ended;
}

/** `probability` of mechanism/utility.ts. */
export function chance(utility: f64): f64 {
  return 1 / (1 + exp(-utility));
}

function favourKindness(need: f64, granted: f64, frame: f64, reason: f64): f64 {
  return granted * need * (1 - frame / 2) - (1 - granted) * need * frame * (1 - reason);
}

/** The draw of an even channel. */
function draw(key: usize, member: i32, counter: i32): f64 {
  const words = threefry13(member, counter, load<i32>(key), load<i32>(key, 16));
  return fraction(<u32>words, <u32>(words >>> 32));
}

function add(record: usize, field: usize, amount: f64): void {
  store<f64>(record + field, load<f64>(record + field) + amount);
}
