import type { Conduct } from '../../mechanism/Relationship.js';
import type { Person } from '../../mechanism/step.js';
import { nothingWeighed, probability } from '../../mechanism/utility.js';
import { channels } from '../../random/channels.js';
import { uniform } from '../../random/draws.js';
import type { Key } from '../../random/keys.js';
import type { TradeTerms } from '../../scenario/Trade.js';
import { type Choice, stateOfChoice } from '../Choice.js';
import type { TheoryAtWork } from '../customTheory.js';
import { takesQuickly } from '../decide.js';
import type { Books } from './Books.js';
import { buyerLeaves, sellerLeaves } from './endings.js';
import { type Answer, askFavour, NO_FAVOUR } from './favours.js';
import { feltFrame, type Pair } from './Pair.js';
import type { TradePeriod } from './tradePeriod.js';

/** A trader's surroundings, the same in all periods of a group. */
export interface TraderTools {
  readonly terms: TradeTerms;
  /** The chance that a mild response is noticed. */
  readonly attention: number;
  readonly key: Key;
  readonly books: Books;
  readonly theory: TheoryAtWork | undefined;
  /** Number of the group's first member among all. */
  readonly first: number;
  readonly observe: ((choice: Choice) => void) | undefined;
}

/** The buyer whose turn it is: one after another takes this place, so that nothing is allocated for each. */
export class Trader implements Person {
  readonly weighs = nothingWeighed();
  readonly #tools: TraderTools;
  readonly #conduct: Conduct = { took: 0, arose: 0, kindness: 0 };
  #pair: Pair;
  #today: TradePeriod;
  #arose = false;
  #added: Readonly<Record<string, number>> = {};
  /** How its favour was answered in this period. */
  answer: Answer = NO_FAVOUR;

  constructor(tools: TraderTools, pair: Pair, today: TradePeriod) {
    this.#tools = tools;
    this.#pair = pair;
    this.#today = today;
  }

  /** @param arose whether an order falls due */
  takesTurn(pair: Pair, today: TradePeriod, arose: boolean): this {
    this.#pair = pair;
    this.#today = today;
    this.#arose = arose;
    return this;
  }

  notices(): number {
    const { key, attention } = this.#tools;
    return uniform(key, this.#pair.member, this.#today.period, channels.notice) < attention ? 1 : 0;
  }

  feels(frame: number): number {
    return feltFrame(this.#tools.terms, frame, this.#pair.contract.frame);
  }

  added(): number {
    const { theory, first, observe } = this.#tools;
    if (!theory) return 0;
    const person = first + this.#pair.member;
    if (observe) this.#added = theory.prices(person);
    return theory.added(person);
  }

  /** A favour is asked and answered, the order is placed here or with a rival, and either side may leave for good. */
  decides(): Conduct {
    const { terms, key, books, observe } = this.#tools;
    const { weighs } = this;
    const { frame, utility } = weighs;
    const pair = this.#pair;
    if (!Number.isFinite(utility)) this.#tools.theory?.refuse(this.#tools.first + pair.member);
    const today = this.#today;
    const draw = uniform(key, pair.member, today.period, channels.choice);
    const took = this.#arose && takesQuickly(utility, draw);

    const answer = askFavour(pair, today, utility, terms, key, books);
    if (took) {
      books.elsewhere();
      if (buyerLeaves(pair, today, weighs, terms, key)) {
        pair.alive = false;
        books.ended('buyer');
      }
    } else if (this.#arose) books.kept(today.now.price);
    if (answer.refused && pair.alive && sellerLeaves(pair, today, terms, key)) {
      pair.alive = false;
      books.ended('seller');
    }
    books.states(pair, today, weighs);
    if (observe) {
      observe({
        period: today.period,
        member: pair.member,
        ...stateOfChoice(pair.buyer, today.now, pair.others, weighs),
        frame,
        added: this.#added,
        utility,
        probability: probability(utility),
        draw,
        arose: this.#arose,
        took,
      });
    }

    this.answer = answer;
    pair.hurt = Math.min(0, answer.toBuyer);
    pair.took = took ? 1 : 0;
    this.#conduct.took = pair.took;
    this.#conduct.arose = this.#arose ? 1 : 0;
    this.#conduct.kindness = pair.heard + answer.toBuyer;
    return this.#conduct;
  }
}
