import type { Relationship } from '../mechanism/Relationship.js';
import type { People } from './People.js';

/** One buyer and its relationship as an object, for those who want to look. Reading and writing go to the columns. */
export interface RelationshipView extends Relationship {
  /** Number of the buyer among all buyers, from 0. */
  readonly buyer: number;
}

/**
 * An object view of buyer i.
 *
 * @throws RangeError when there is no such buyer
 */
export function relationshipView(people: People, i: number): RelationshipView {
  if (!Number.isInteger(i) || i < 0 || i >= people.count) {
    throw new RangeError(
      `relationshipView(): there is no buyer ${i}; give a whole number from 0 to ${people.count - 1}.`,
    );
  }
  return new View(people, i);
}

class View implements RelationshipView {
  readonly #people: People;
  readonly buyer: number;

  constructor(people: People, buyer: number) {
    this.#people = people;
    this.buyer = buyer;
  }

  get benefit(): number {
    return this.#people.benefit[this.buyer];
  }
  get guilt(): number {
    return this.#people.guilt[this.buyer];
  }
  get reciprocity(): number {
    return this.#people.reciprocity[this.buyer];
  }
  get susceptibility(): number {
    return this.#people.susceptibility[this.buyer];
  }
  get frame(): number {
    return this.#people.frame[this.buyer];
  }
  set frame(value: number) {
    this.#people.frame[this.buyer] = value;
  }
  get frameBefore(): number {
    return this.#people.frameBefore[this.buyer];
  }
  set frameBefore(value: number) {
    this.#people.frameBefore[this.buyer] = value;
  }
  get belief(): number {
    return this.#people.belief[this.buyer];
  }
  set belief(value: number) {
    this.#people.belief[this.buyer] = value;
  }
  get goodwill(): number {
    return this.#people.goodwill[this.buyer];
  }
  set goodwill(value: number) {
    this.#people.goodwill[this.buyer] = value;
  }
  get referencePrice(): number {
    return this.#people.referencePrice[this.buyer];
  }
  set referencePrice(value: number) {
    this.#people.referencePrice[this.buyer] = value;
  }
  get harm(): number {
    return this.#people.harm[this.buyer];
  }
  set harm(value: number) {
    this.#people.harm[this.buyer] = value;
  }
}
