import type { Ledger } from '../../measures/Ledger.js';
import { handOverBond } from '../../mechanism/handover.js';
import { frameCues, goodwillMoves, step } from '../../mechanism/step.js';
import type { People } from '../../people/People.js';
import type { GroupPlan, Plan } from '../../plan/Plan.js';
import { channels } from '../../random/channels.js';
import { uniform } from '../../random/draws.js';
import type { Key } from '../../random/keys.js';
import type { TradeTerms } from '../../scenario/Trade.js';
import type { ReferenceOptions } from '../Choice.js';
import { policyFeedback } from '../policyFeedback.js';
import { Books } from './Books.js';
import { tiesOf } from './network.js';
import { lookAround, makePairs, type Pair, tellStories } from './Pair.js';
import { stickerAtStart } from './stickerAtStart.js';
import { Trader } from './Trader.js';
import { type TradePeriod, tradePeriods } from './tradePeriod.js';

/**
 * Runs one group whose buyers and seller trade, period by period. This is the specification, which `runTrade` must
 * match to the last digit; it also runs custom theories and explanations. Each buyer passes through a period as `step`
 * says; what trade adds to its choice stands in `Trader`. The rules in words: docs/trade.md.
 *
 * @param people as `drawPeople` left them; states are moved
 * @param ledger written
 */
export function runTradeAsSpecified(
  plan: Plan,
  group: GroupPlan,
  key: Key,
  people: People,
  ledger: Ledger,
  { theory, observe, onlooker }: ReferenceOptions = {},
): void {
  const { mechanism, periodsPerUnit, units } = plan;
  const terms = plan.trade as TradeTerms;
  const react = policyFeedback(plan, group, ledger);
  const books = new Books(plan, ledger);
  const pairs = makePairs(terms, group, people);
  const ties = tiesOf(terms, group.members, key);
  const termsIn = tradePeriods(plan, stickerAtStart(plan, terms));
  const tools = { terms, attention: mechanism.attention, key, books, theory, first: group.first, observe };
  let live = group;
  let today = termsIn(live, 0);
  const trader = new Trader(tools, pairs[0], today);

  for (let period = 0; period < units * periodsPerUnit; period++) {
    today = termsIn(live, period);
    theory?.begin(period, today.orderFee, today.favourFee);
    for (const pair of pairs) {
      const arose = today.due === 1 || uniform(key, pair.member, period, channels.opportunity) < today.due;
      if (arose) books.due();
      if (pair.alive) {
        otherCues(pair, today, plan, terms);
        step(pair.buyer, today.now, pair.others, mechanism, trader.takesTurn(pair, today, arose));
        goodwillMoves(pair.seller, trader.answer.toSeller, mechanism);
        theory?.update(arose ? pair.took === 1 : undefined);
      } else {
        if (arose) books.elsewhere();
        pair.took = arose ? 1 : 0;
        pair.hurt = 0;
      }
      if (onlooker) {
        const i = group.first + pair.member;
        onlooker.opportunities[i] += arose ? 1 : 0;
        onlooker.taken[i] += pair.took;
        onlooker.alive[i] = pair.alive ? 1 : 0;
      }
    }
    if (ties && terms.network) tellStories(pairs, ties, terms.network.story);
    lookAround(pairs, ties, mechanism.normSpeed);
    if ((period + 1) % periodsPerUnit === 0) {
      const unit = Math.floor(period / periodsPerUnit);
      books.close(unit);
      theory?.end();
      onlooker?.turn(group, unit);
      if (react) live = react(unit);
    }
  }
}

/**
 * The cues that the seller takes, and those that the contract's part of the relationship does. A contract is not handed
 * over.
 */
function otherCues(
  { seller, contract }: Pair,
  today: TradePeriod,
  { mechanism }: Plan,
  terms: TradeTerms,
): void {
  if (today.now.handover) handOverBond(seller, mechanism);
  frameCues(seller, today.now, mechanism, terms.seller.frame);
  if (terms.contract) frameCues(contract, today.contract, mechanism, terms.contract.frame);
}
