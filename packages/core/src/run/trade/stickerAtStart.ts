import { frameAtStart } from '../../mechanism/frame.js';
import { stayingPrice } from '../../mechanism/sticker.js';
import type { Plan } from '../../plan/Plan.js';
import type { TradeTerms } from '../../scenario/Trade.js';
import { feltFrame } from './Pair.js';

/**
 * The utility, in money terms, of ordering from a rival before anything happens, in logits; the sticker price starts
 * there.
 */
export function stickerAtStart({ mechanism, frameRule }: Plan, terms: TradeTerms): number {
  const { price, rivalPrice, contract } = terms;
  const frame = feltFrame(terms, frameAtStart(frameRule, mechanism), contract?.frame ?? 0);
  return stayingPrice({ price, rivalPrice, referencePrice: price, frame }, mechanism);
}
