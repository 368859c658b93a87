import { describe, expect, test } from 'vitest';
import { makePeople } from '../src/people/People.js';
import { relationshipView } from '../src/people/relationshipView.js';

const states = ['frame', 'belief', 'goodwill', 'referencePrice', 'harm'] as const;
const traits = ['benefit', 'guilt', 'reciprocity', 'susceptibility'] as const;

describe('relationshipView(people, i)', () => {
  test('reads the columns of that buyer', () => {
    const people = makePeople(3, 1);
    [...traits, ...states].forEach((name, k) => {
      people[name][1] = k + 0.5;
    });
    const view = relationshipView(people, 1);
    expect([...traits, ...states].map((name) => view[name])).toEqual([
      0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5,
    ]);
    expect(view.buyer).toBe(1);
  });

  test('writes the states to the columns of that buyer alone', () => {
    const people = makePeople(3, 1);
    const view = relationshipView(people, 1);
    states.forEach((name, k) => {
      view[name] = k + 0.25;
    });
    states.forEach((name, k) => {
      expect([...people[name]]).toEqual([0, k + 0.25, 0]);
    });
  });

  test.each([-1, 3, 0.5])('refuses buyer %d of three', (i) => {
    expect(() => relationshipView(makePeople(3, 1), i)).toThrow(
      new RangeError(`relationshipView(): there is no buyer ${i}; give a whole number from 0 to 2.`),
    );
  });
});
