import { edgeOf, happens } from './happens';
import { hashMembers } from './hash';
import { both, counts, keep, single, wide } from './lanes';
import {
  ANNOUNCED,
  BELIEF,
  BELIEF_SUM,
  BENEFIT,
  BRACKET_SHIFT,
  CONSCIENCE,
  CROWD,
  DRIVE,
  FAVOUR,
  FRAME,
  FRAME_BEFORE,
  FRAME_SUM,
  GOODWILL,
  GOODWILL_SUM,
  GRANTED,
  GUILT,
  HANDOVER,
  HARM,
  MEMBER,
  MILD,
  NEED,
  NORM,
  OPPORTUNITIES,
  PRICE,
  RECIPROCITY,
  RECORD,
  RECOVERY,
  REFERENCE_PRICE,
  SECOND_WORD,
  SHADOW,
  SHOCK,
  STICKER,
  SUSCEPTIBILITY,
  TAKEN,
  TRAITS,
  USUAL,
  VISIBLE,
  WORDS,
} from './layout';
import { takesWhereOpen } from './takes';

export { drawFour } from './drawFour';

/**
 * Four lives of one group side by side, through some units: the group, its policy and its calendar are the same,
 * the replicate differs. It restates `runGroup` of `src/run/kernel.ts`, every operation in its order, so that each
 * life has the digits that it has there; the names are those of that file. Members are hashed first, then live two
 * lives at a time.
 *
 * @param mechanism doubles, in the order of `fourLives.ts` on the other side
 * @param timeline the columns of the policy, one after another
 * @param periods how many each of them has
 * @param people a `MEMBER` for each member; states are moved
 * @param shares the share seen in each life, moved, then the usual share
 * @param keys the first words of the keys of the lives, then the second
 * @param ledger a `RECORD` for each unit, written
 * @param scratch two `WORDS` and two `TRAITS` for each of two members more than there are
 * @param brackets of `decide.ts`
 */
export function runFour(
  mechanism: usize,
  timeline: usize,
  periods: usize,
  people: usize,
  shares: usize,
  keys: usize,
  ledger: usize,
  scratch: usize,
  brackets: usize,
  members: i32,
  from: i32,
  until: i32,
  periodsPerUnit: i32,
): void {
  const opportunity = load<f64>(mechanism);
  const priceSensitivity = both(load<f64>(mechanism, 8));
  const socialMuting = both(load<f64>(mechanism, 16));
  const lossLessOne = both(load<f64>(mechanism, 24) - 1);
  const switchingCost = both(load<f64>(mechanism, 32));
  const severity = both(load<f64>(mechanism, 40));
  const conformity = both(load<f64>(mechanism, 48));
  const attention = load<f64>(mechanism, 56);
  const mildLikelihood = both(load<f64>(mechanism, 64));
  const normSpeed = both(load<f64>(mechanism, 72));
  const expects = load<f64>(mechanism, 80) > 0;
  const expectationSpeed = both(load<f64>(mechanism, 80));
  const referenceMoves = load<f64>(mechanism, 88) > 0;
  const referenceSpeed = both(load<f64>(mechanism, 88));
  const goodwillStays = both(1 - load<f64>(mechanism, 96));
  const grudgeStays = both(1 - load<f64>(mechanism, 104));
  const kindnessGain = both(load<f64>(mechanism, 112));
  const unkindnessGain = both(load<f64>(mechanism, 120));
  const forgiveness = both(load<f64>(mechanism, 128));
  const frameCarry = both(load<f64>(mechanism, 136));
  const goodwillCarry = both(load<f64>(mechanism, 144));
  const beliefCarry = both(load<f64>(mechanism, 152));
  const freshBelief = both((1 - load<f64>(mechanism, 152)) * load<f64>(mechanism, 160));
  const imageScale = load<f64>(mechanism, 168);
  const image = load<f64>(mechanism, 176) !== 0;
  const goodwillMoves = load<f64>(mechanism, 184) !== 0;

  const sure = opportunity === 1;
  const column = periods * 8;
  const noticeEdge = edgeOf(attention);
  const opportunityEdge = edgeOf(opportunity);
  const key0 = v128.load(keys);
  const key1 = v128.load(keys, 16);
  const zero = both(0);
  const one = both(1);
  const two = both(2);
  const everybody = both(<f64>members);
  const end = people + <usize>members * MEMBER;
  const words = scratch;
  const chances = words + <usize>(members + 2) * WORDS;
  const traits = chances + <usize>(members + 2) * WORDS;
  widenTraits(people, end, traits, members);

  for (let unit = from; unit < until; unit++) {
    const record = ledger + <usize>unit * RECORD;
    memory.fill(record, 0, RECORD);

    for (let day = 0; day < periodsPerUnit; day++) {
      const period = unit * periodsPerUnit + day;
      const now = timeline + <usize>period * 8;
      const price = load<f64>(now + PRICE * column);
      const priceBefore = period > 0 ? load<f64>(now + PRICE * column - 8) : 0;
      const comes = price > 0 && priceBefore === 0;
      const goes = price === 0 && priceBefore > 0;
      const mild = load<f64>(now + MILD * column) === 1 && attention > 0;
      const announced = load<f64>(now + ANNOUNCED * column) === 1;
      const favour = load<f64>(now + FAVOUR * column) === 1;
      const need = load<f64>(now + NEED * column);
      const granted = load<f64>(now + GRANTED * column);
      const prices = both(price);
      const drive = both(load<f64>(now + DRIVE * column));
      const recovery = both(load<f64>(now + RECOVERY * column));
      const visible = both(load<f64>(now + VISIBLE * column));
      const shock = both(load<f64>(now + SHOCK * column));
      // imageFrame
      const ratio = price / imageScale;
      const todaysImage = single(both(1 / (1 + ratio * ratio)));
      const announcedPrice = f64x2.promote_low_f32x4(single(prices));
      const kind = both(granted * need);
      const unkind = both((1 - granted) * need);

      if (load<f64>(now + HANDOVER * column) === 1) {
        for (let at = people; at < end; at += MEMBER) {
          for (let lives: usize = 0; lives < 16; lives += 8) {
            const i = at + lives;
            keep(i + FRAME, single(f64x2.mul(wide(i + FRAME), frameCarry)));
            keep(i + FRAME_BEFORE, single(f64x2.mul(wide(i + FRAME_BEFORE), frameCarry)));
            keep(i + GOODWILL, single(f64x2.mul(wide(i + GOODWILL), goodwillCarry)));
            keep(i + BELIEF, single(f64x2.add(f64x2.mul(beliefCarry, wide(i + BELIEF)), freshBelief)));
          }
        }
      }

      // Of the 32 hashes of a period the second serves choice and notice, the first the opportunity.
      hashMembers(words, members, period * 32 + 1, key0, key1);
      if (!sure) hashMembers(chances, members, period * 32, key0, key1);

      for (let half: usize = 0; half < 2; half++) {
        const lives = half * 8;
        const share = shares + half * 16;
        const sums = record + half * 16;
        const seen = v128.load(share);
        const crowdPrice = f64x2.mul(conformity, f64x2.sub(v128.load(share, USUAL), seen));
        let stickerSum = v128.load(sums, STICKER);
        let shadowSum = v128.load(sums, SHADOW);
        let conscienceSum = v128.load(sums, CONSCIENCE);
        let frameSum = v128.load(sums, FRAME_SUM);
        let beliefSum = v128.load(sums, BELIEF_SUM);
        let goodwillSum = v128.load(sums, GOODWILL_SUM);
        let takenToday = i64x2.splat(0);
        let arisenToday = i64x2.splat(0);
        let word = words + lives;
        let chance = chances + lives;
        let trait = traits + half * <usize>members * TRAITS;

        for (let i = people + lives; i < end; i += MEMBER) {
          // Cues
          const g = wide(i + GOODWILL);
          let before = wide(i + FRAME);
          if (comes) {
            keep(i + FRAME_BEFORE, v128.load64_zero(i, FRAME));
          } else if (goes) {
            // forgivenFrame
            const held = wide(i + FRAME_BEFORE);
            const back = f64x2.pmin(one, f64x2.mul(forgiveness, g));
            const forgiven = single(f64x2.add(before, f64x2.mul(back, f64x2.sub(held, before))));
            const stays = v128.or(f64x2.le(g, zero), f64x2.le(held, before));
            before = v128.bitselect(before, f64x2.promote_low_f32x4(forgiven), stays);
          }
          let felt = todaysImage;
          if (!image) {
            // frameAfter
            const pull = f64x2.mul(v128.load(trait, 48), drive);
            const regained = f64x2.mul(recovery, f64x2.sub(one, before));
            const worn = f64x2.add(f64x2.mul(before, f64x2.sub(one, pull)), regained);
            felt = single(v128.bitselect(regained, worn, f64x2.ge(pull, one)));
          }
          keep(i + FRAME, felt);
          const s = f64x2.promote_low_f32x4(felt);
          let mu = wide(i + BELIEF);
          if (mild) {
            const first = v128.load64_zero(word);
            const noticed = happens(v128.load64_zero(word, SECOND_WORD), first, noticeEdge, attention);
            if (i64x2.extract_lane(noticed, 0) !== 0) {
              // beliefAfterMildness
              const severe = f64x2.mul(mu, mildLikelihood);
              const all = f64x2.add(severe, f64x2.sub(one, mu));
              const learnt = v128.and(f64x2.div(severe, all), f64x2.gt(all, zero));
              const belief = v128.bitselect(single(learnt), v128.load64_zero(i, BELIEF), noticed);
              keep(i + BELIEF, belief);
              mu = f64x2.promote_low_f32x4(belief);
            }
          }
          const r = announced ? announcedPrice : wide(i + REFERENCE_PRICE);
          const h = wide(i + HARM);

          // Prices
          const excess = f64x2.pmax(zero, f64x2.sub(prices, r));
          const heard = f64x2.mul(priceSensitivity, f64x2.sub(one, f64x2.mul(socialMuting, s)));
          const stickerPrice = f64x2.mul(heard, f64x2.add(prices, f64x2.mul(lossLessOne, excess)));
          const shadowPrice = f64x2.mul(mu, severity);
          const guilt = f64x2.mul(f64x2.mul(s, v128.load(trait, 16)), f64x2.mul(h, visible));
          const consciencePrice = f64x2.add(guilt, f64x2.mul(v128.load(trait, 32), g));
          const money = f64x2.add(switchingCost, stickerPrice);
          const held = f64x2.add(f64x2.add(f64x2.add(money, shadowPrice), consciencePrice), crowdPrice);
          const utility = f64x2.sub(f64x2.add(v128.load(trait), shock), held);
          stickerSum = f64x2.add(stickerSum, stickerPrice);
          shadowSum = f64x2.add(shadowSum, shadowPrice);
          conscienceSum = f64x2.add(conscienceSum, consciencePrice);
          frameSum = f64x2.add(frameSum, s);
          beliefSum = f64x2.add(beliefSum, mu);
          goodwillSum = f64x2.add(goodwillSum, g);

          // Choice
          const edges = v128.load(brackets + ((<usize>load<u32>(word) >>> 22) << BRACKET_SHIFT));
          const otherEdges = v128.load(brackets + ((<usize>load<u32>(word, 4) >>> 22) << BRACKET_SHIFT));
          let take = f64x2.ge(utility, i64x2.shuffle(edges, otherEdges, 0, 2));
          const open = v128.andnot(f64x2.ge(utility, i64x2.shuffle(edges, otherEdges, 1, 3)), take);
          if (v128.any_true(open)) take = takesWhereOpen(take, open, utility, word);
          let arises = i64x2.splat(-1);
          if (!sure) {
            const second = v128.load64_zero(chance, SECOND_WORD);
            const yes = happens(v128.load64_zero(chance), second, opportunityEdge, opportunity);
            arises = i64x2.extend_low_i32x4_s(yes);
            take = v128.and(take, arises);
            arisenToday = i64x2.sub(arisenToday, arises);
          }
          takenToday = i64x2.sub(takenToday, take);

          // Consequences
          if (expects) {
            const expected = f64x2.sub(f64x2.sub(one, v128.and(take, one)), h);
            const harm = f64x2.add(h, f64x2.mul(expectationSpeed, expected));
            keep(i + HARM, single(v128.bitselect(harm, h, arises)));
          }
          if (goodwillMoves) {
            const kept = f64x2.mul(g, v128.bitselect(grudgeStays, goodwillStays, f64x2.lt(g, zero)));
            let kindness = zero;
            if (favour) {
              const meant = f64x2.mul(kind, f64x2.sub(one, f64x2.div(s, two)));
              kindness = f64x2.sub(meant, f64x2.mul(unkind, s));
            }
            const gain = v128.bitselect(unkindnessGain, kindnessGain, f64x2.lt(kindness, zero));
            const moved = f64x2.add(kept, f64x2.mul(gain, kindness));
            keep(i + GOODWILL, single(f64x2.pmax(f64x2.pmin(moved, two), both(-2))));
          }
          if (referenceMoves || announced) {
            const after = f64x2.add(r, f64x2.mul(referenceSpeed, f64x2.sub(prices, r)));
            keep(i + REFERENCE_PRICE, single(after));
          }
          word += WORDS;
          chance += WORDS;
          trait += TRAITS;
        }

        v128.store(sums, stickerSum, STICKER);
        v128.store(sums, shadowSum, SHADOW);
        v128.store(sums, conscienceSum, CONSCIENCE);
        v128.store(sums, frameSum, FRAME_SUM);
        v128.store(sums, beliefSum, BELIEF_SUM);
        v128.store(sums, goodwillSum, GOODWILL_SUM);
        const taken = counts(takenToday);
        const arisen = sure ? everybody : counts(arisenToday);
        v128.store(sums, f64x2.add(v128.load(sums, TAKEN), taken), TAKEN);
        v128.store(sums, f64x2.add(v128.load(sums, OPPORTUNITIES), arisen), OPPORTUNITIES);
        v128.store(sums, f64x2.add(v128.load(sums, CROWD), f64x2.mul(crowdPrice, everybody)), CROWD);
        v128.store(sums, f64x2.add(v128.load(sums, NORM), f64x2.mul(seen, everybody)), NORM);
        const gap = f64x2.sub(f64x2.div(taken, everybody), seen);
        v128.store(share, f64x2.add(seen, f64x2.mul(normSpeed, gap)));
      }
    }
  }
}

/** The traits of every member as doubles: they stay the same, and so are turned into doubles but once. */
function widenTraits(people: usize, end: usize, traits: usize, members: i32): void {
  let trait = traits;
  const others = <usize>members * TRAITS;
  for (let i = people; i < end; i += MEMBER) {
    for (let half: usize = 0; half < 2; half++) {
      const from = i + half * 8;
      const to = trait + half * others;
      v128.store(to, wide(from + BENEFIT));
      v128.store(to, wide(from + GUILT), 16);
      v128.store(to, wide(from + RECIPROCITY), 32);
      v128.store(to, wide(from + SUSCEPTIBILITY), 48);
    }
    trait += TRAITS;
  }
}
