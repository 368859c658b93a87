import { InputError } from '../input/InputError.js';
import { limits } from '../input/limits.js';
import type { BuyerColumn, People } from '../people/People.js';
import type { GroupPlan, Plan } from '../plan/Plan.js';
import { uniform } from '../random/draws.js';
import type { Key } from '../random/keys.js';
import { customError, wordFor } from './customError.js';

/**
 * The argument of a price or an update of a custom theory: one person in one period. It is the same object every time,
 * with other numbers in it, so that a million moments take no memory: take what you need out of it, and do not keep it.
 */
export interface Moment<State extends string = string> {
  /** The place of the person in the columns. A theory reads and writes entries of this person alone. */
  readonly person: number;
  /** Traits and states of the people, as columns; an update may write the states. */
  readonly people: { readonly [Column in BuyerColumn]: Float32Array };
  /** The states that the theory declares, as columns; an update may write them. */
  readonly own: { readonly [Name in State]: Float64Array };
  /** Number of the period, from 0. */
  readonly period: number;
  /** The unit it belongs to, counted from 1. */
  readonly unit: number;
  /**
   * The explicit price that the policy names; 0 where it names none. In trade, what it adds to the price of an order.
   */
  readonly price: number;
  /** In trade, the price that the policy names for a favour; 0 where favours are free, and without trade. */
  readonly favourPrice: number;
  /** Whether the person belongs to a treated group. */
  readonly treated: boolean;
  /** Whether the person took; undefined before the choice and where no opportunity arose. */
  readonly took: boolean | undefined;
  /** The values of the mechanism under the theory. */
  readonly mechanism: Readonly<Record<string, number>>;
  /** A uniform draw of this moment; channels 32 to 63 are free for custom theories. */
  readonly draw: (channel: number) => number;
}

/** Where the module of a custom theory or measure is, and what it is. */
export interface ModuleOrigin {
  /** Its address, which a worker imports again. */
  readonly url: string;
  /** SHA-256 of its text, 64 hexadecimal digits. What it imports in turn is not in it. */
  readonly hash: string;
}

/** A custom theory: prices and updates that are added to the mechanism, as small functions in a file of their own. */
export interface CustomTheory<State extends string = string> {
  readonly name: string;
  /** The first publication. */
  readonly source: string;
  /** States that every person gets, with their starts. */
  readonly states?: { readonly [Name in State]: number };
  /** Further prices of taking, in logits; a positive one holds back. Finite numbers. */
  readonly prices?: Readonly<Record<string, (moment: Moment<State>) => number>>;
  /** Called after the choice of each person in each period, in this order. */
  readonly updates?: readonly ((moment: Moment<State>) => void)[];
  /** The module that it comes from, which `loadModel` writes down. */
  readonly module?: ModuleOrigin;
}

/**
 * A custom theory, checked; the type checker knows the names of its states.
 *
 * @throws InputError when a part is missing or not of its kind
 * @example
 * const prices = { habit: ({ own, person }) => -0.5 * own.takes[person] };
 * const updates = [({ own, person, took }) => void (own.takes[person] += took ? 1 : 0)];
 * const habit = defineTheory({ name: 'habit', source: 'an example', states: { takes: 0 }, prices, updates });
 * runReplicates(daycare, { replicates: 2, customTheory: habit }).custom.theory.name // 'habit'
 */
export function defineTheory<const State extends string = never>(theory: CustomTheory<State>): CustomTheory {
  const defined = theory as unknown as CustomTheory;
  checkCustomTheory(defined);
  return Object.freeze({ ...defined });
}

/**
 * Checks that a custom theory is one.
 *
 * @throws InputError that names the first part that is not of its kind
 */
export function checkCustomTheory(theory: CustomTheory): void {
  const { name, source, states = {}, prices = {}, updates = [] } = theory;
  const texts = { name, source };
  for (const [key, value] of Object.entries(texts)) {
    if (typeof value === 'string' && value !== '' && value.length <= limits.nameLetters) continue;
    throw new InputError(
      `The ${key} of a custom theory is ${JSON.stringify(value)}: give a text of 1 to ${limits.nameLetters} letters.`,
    );
  }
  const refuse = (what: string, remedy: string) =>
    new InputError(`The theory "${name}" has ${what}: give ${remedy}.`);
  for (const [part, value] of Object.entries({ states, prices })) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) continue;
    throw refuse(`${part} that are no object`, 'an object with one entry for each');
  }
  if (Object.keys(states).length > limits.theoryStates) {
    throw refuse(`${Object.keys(states).length} states`, `${limits.theoryStates} or fewer`);
  }
  for (const [state, start] of Object.entries(states)) {
    if (!Number.isFinite(start))
      throw refuse(`a state "${state}" that starts at ${wordFor(start)}`, 'a finite number');
  }
  for (const [price, priceOf] of Object.entries(prices)) {
    if (typeof priceOf !== 'function') throw refuse(`a price "${price}" that is no function`, 'a function');
  }
  if (!Array.isArray(updates) || updates.some((update) => typeof update !== 'function')) {
    throw refuse('updates that are no list of functions', 'a list, empty where there are none');
  }
}

/** A custom theory at work in a run: made once, it enters one group after another. */
export interface TheoryAtWork {
  /** Whether it has updates, which may move any state. */
  readonly moves: boolean;
  /** Puts its states at their starts in a group whose people were drawn. */
  enter(group: GroupPlan, key: Key): void;
  /** Says which period it is; see `Moment` for the two prices that the policy names. */
  begin(period: number, price: number, favourPrice: number): void;
  /** The sum of its prices for a person, in logits: whose turn it is until the next is asked for. */
  added(person: number): number;
  /** The same prices, by name. */
  prices(person: number): Readonly<Record<string, number>>;
  /** Its changes of state, once that person has chosen. */
  update(took: boolean | undefined): void;
  /** For a person who weighs what is no finite number. @throws InputError where a price or a state is the reason */
  refuse(person: number): void;
  /** Checks, at the end of a unit, that all states of the group are finite. @throws InputError where one is not */
  end(): void;
}

/** Makes a custom theory ready to run on the people of a plan. */
export function theoryAtWork(theory: CustomTheory, plan: Plan, people: People): TheoryAtWork {
  checkCustomTheory(theory);
  return new Work(theory, plan, people);
}

/** The states of a person that an update may write. */
const personStates = ['frame', 'frameBefore', 'belief', 'goodwill', 'referencePrice', 'harm'] as const;

class Work implements TheoryAtWork, Moment {
  readonly moves: boolean;
  readonly people: People;
  readonly own: Record<string, Float64Array>;
  readonly mechanism: Readonly<Record<string, number>>;
  readonly draw: (channel: number) => number;
  person = 0;
  period = 0;
  unit = 0;
  price = 0;
  favourPrice = 0;
  treated = false;
  took: boolean | undefined;
  readonly #theory: CustomTheory;
  readonly #named: readonly [string, (moment: Moment) => number][];
  readonly #prices: readonly ((moment: Moment) => number)[];
  readonly #updates: readonly ((moment: Moment) => void)[];
  readonly #columns: readonly (readonly [string, Float32Array | Float64Array])[];
  readonly #periodsPerUnit: number;
  #key: Key = { first: 0, second: 0 };
  #first = 0;
  #end = 0;

  constructor(theory: CustomTheory, { mechanism, periodsPerUnit, members }: Plan, people: People) {
    this.#theory = theory;
    this.people = people;
    this.mechanism = mechanism;
    this.#periodsPerUnit = periodsPerUnit;
    this.#named = Object.entries(theory.prices ?? {});
    this.#prices = this.#named.map(([, priceOf]) => priceOf);
    this.#updates = theory.updates ?? [];
    this.moves = this.#updates.length > 0;
    const states = Object.keys(theory.states ?? {});
    this.own = Object.fromEntries(states.map((name) => [name, new Float64Array(members)]));
    this.#columns = [
      ...personStates.map((name) => [name, people[name]] as const),
      ...Object.entries(this.own),
    ];
    this.draw = (channel) => uniform(this.#key, this.person - this.#first, this.period, channel);
  }

  enter({ first, members, treated }: GroupPlan, key: Key): void {
    this.#key = key;
    this.#first = first;
    this.#end = first + members;
    this.treated = treated;
    const starts: Readonly<Record<string, number>> = this.#theory.states ?? {};
    for (const [name, column] of Object.entries(this.own)) column.fill(starts[name], first, this.#end);
  }

  begin(period: number, price: number, favourPrice: number): void {
    this.period = period;
    this.unit = Math.floor(period / this.#periodsPerUnit) + 1;
    this.price = price;
    this.favourPrice = favourPrice;
  }

  added(person: number): number {
    this.person = person;
    this.took = undefined;
    const prices = this.#prices;
    let sum = 0;
    let i = 0;
    try {
      for (; i < prices.length; i++) sum += prices[i](this);
    } catch (error) {
      throw this.#stopped(`The price "${this.#named[i][0]}"`, error);
    }
    return sum;
  }

  prices(person: number): Readonly<Record<string, number>> {
    this.person = person;
    this.took = undefined;
    return Object.fromEntries(
      this.#named.map(([name, priceOf]) => {
        try {
          return [name, priceOf(this)];
        } catch (error) {
          throw this.#stopped(`The price "${name}"`, error);
        }
      }),
    );
  }

  update(took: boolean | undefined): void {
    this.took = took;
    const updates = this.#updates;
    let i = 0;
    try {
      for (; i < updates.length; i++) updates[i](this);
    } catch (error) {
      throw this.#stopped(`Update ${i + 1}`, error);
    }
  }

  #stopped(part: string, error: unknown): InputError {
    return customError(
      `${part} of the theory "${this.#theory.name}", in period ${this.period} (from 0),`,
      error,
    );
  }

  refuse(person: number): void {
    for (const [name, value] of Object.entries(this.prices(person))) {
      if (Number.isFinite(value)) continue;
      throw new InputError(
        `The price "${name}" of the theory "${this.#theory.name}" is ${wordFor(value)} in period ${this.period} ` +
          '(from 0): let it return a finite number of logits.',
      );
    }
    this.#refuseState(person);
  }

  end(): void {
    if (!this.moves) return;
    for (let c = 0; c < this.#columns.length; c++) {
      const column = this.#columns[c][1];
      for (let person = this.#first; person < this.#end; person++) {
        if (column[person] - column[person] !== 0) this.#refuseState(person);
      }
    }
  }

  /** A state that is no number would decide every later choice without a word. */
  #refuseState(person: number): void {
    for (const [name, column] of this.#columns) {
      const value = column[person];
      if (Number.isFinite(value)) continue;
      throw new InputError(
        `The theory "${this.#theory.name}" has set "${name}" to ${value} by period ${this.period} (from 0): let its ` +
          'updates write finite numbers.',
      );
    }
  }
}
