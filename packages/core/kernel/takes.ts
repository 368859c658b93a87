import { exp } from './exp';
import { fraction } from './hash';
import { SECOND_WORD } from './layout';

/**
 * `takes` for those of two lives whose bracket leaves the choice open.
 *
 * @param surely those who take already, as a mask
 * @param words where those of the first of the two lives stand
 */
export function takesWhereOpen(surely: v128, open: v128, utility: v128, words: usize): v128 {
  let take = surely;
  if (i64x2.extract_lane(open, 0)) {
    take = i64x2.replace_lane(take, 0, takes(f64x2.extract_lane(utility, 0), words) ? -1 : 0);
  }
  if (i64x2.extract_lane(open, 1)) {
    take = i64x2.replace_lane(take, 1, takes(f64x2.extract_lane(utility, 1), words + 4) ? -1 : 0);
  }
  return take;
}

function takes(utility: f64, words: usize): bool {
  return fraction(load<u32>(words), load<u32>(words, SECOND_WORD)) < 1 / (1 + exp(-utility));
}
