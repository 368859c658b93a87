import { InputError } from '@fairweather/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initialSetup } from '../src/state/initialSetup.js';
import { fromLink, toLink } from '../src/state/link.js';
import { setups } from './support/setups.js';

const digest = 'a'.repeat(64);

describe('a link', () => {
  test('gives back the experiment and the digest that were put in, whatever they are', () => {
    fc.assert(
      fc.property(setups, fc.boolean(), (setup, promised) => {
        const link = toLink(setup, promised ? digest : undefined);
        expect(fromLink(`#${link}`)).toEqual(promised ? { setup, digest } : { setup });
      }),
      { seed: 31, numRuns: 300 },
    );
  });

  test('reads like the flags of the command line', () => {
    const setup = { ...initialSetup('daycare'), seed: 'a b&c', replicates: 20 };
    expect(decodeURIComponent(toLink(setup)).replaceAll('+', ' ')).toBe(
      'scenario=daycare&theory=full&seed=a b&c&replicates=20&arm=as it happened&arm=never fined: fine=0&compare=2',
    );
  });

  test('needs only the name of a story', () => {
    expect(fromLink('#scenario=daycare')).toEqual({ setup: initialSetup('daycare') });
  });

  test('with arms and no word on it compares them with the first, as the command line does', () => {
    expect(fromLink('scenario=daycare&arm=alone')?.setup).toMatchObject({ compareWith: 0 });
    expect(fromLink('scenario=daycare&arm=a&arm=b: fine=3')?.setup).toMatchObject({ compareWith: 0 });
  });

  test('that is empty contains no experiment', () => {
    expect(fromLink('')).toBeUndefined();
    expect(fromLink('#')).toBeUndefined();
  });

  test.each<[string, string, RegExp]>([
    ['names no story', 'seed=x', /names no scenario/],
    ['names an unknown story', 'scenario=daycair', /did you mean "daycare"/],
    ['names what every object has', 'scenario=__proto__', /Unknown scenario "__proto__"/],
    ['names a theory that every object has', 'scenario=daycare&theory=constructor', /Unknown theory/],
    ['sets a prototype', 'scenario=daycare&set=__proto__%3D1', /Unknown parameter "__proto__"/],
    ['sets a constructor', 'scenario=daycare&arm=a:constructor%3D1', /Unknown parameter "constructor"/],
    ['moves a lever too far', 'scenario=daycare&arm=a:fine%3D-3', /fine = -3 is out of range/],
    [
      'moves a lever to infinity',
      'scenario=daycare&set=fine%3DInfinity',
      /where a lever and its value belong/,
    ],
    ['has an arm without a name', 'scenario=daycare&arm=:fine%3D3', /no name/],
    ['has twins', 'scenario=daycare&arm=a&arm=a', /Two of its arms are called "a"/],
    ['has too many arms', `scenario=daycare${'&arm=a'.repeat(5)}`, /5 arms, and 4 are the most/],
    ['has an arm with an endless name', `scenario=daycare&arm=${'a'.repeat(81)}`, /81 letters/],
    ['has too many replicates', 'scenario=daycare&replicates=2001', /from 1 to 2000/],
    ['has half a replicate', 'scenario=daycare&replicates=0.5', /from 1 to 2000/],
    ['compares with nobody', 'scenario=daycare&compare=9', /"compare" is "9"/],
    ['has a digest that is none', 'scenario=daycare&digest=abc', /digest is broken/],
    ['has a character that nobody can type', 'scenario=daycare&seed=%00', /nobody can type/],
    ['turns the direction of a seed', 'scenario=daycare&seed=a%E2%80%AEb', /nobody can type/],
    ['turns the direction of a name', 'scenario=daycare&arm=a%E2%81%A6b', /nobody can type/],
    ['breaks the line in a name', 'scenario=daycare&arm=a%E2%80%A8b', /nobody can type/],
    ['never ends', `scenario=daycare&seed=${'a'.repeat(30_000)}`, /too long/],
    ['is no link at all', '%%%<script>alert(1)</script>', /names no scenario/],
  ])('that %s is refused with a sentence', (_, text, sentence) => {
    expect(() => fromLink(`#${text}`)).toThrow(InputError);
    expect(() => fromLink(`#${text}`)).toThrow(sentence);
  });

  test('is either read or refused with a sentence, whatever it says', () => {
    const field = fc.constantFrom(
      'scenario',
      'theory',
      'seed',
      'replicates',
      'set',
      'arm',
      'compare',
      'digest',
    );
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('daycare', 'full', 'a: fine=3', 'fine=3', '__proto__=1', '2', '%E0%A4%A', '<b>'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(field, value)), fc.boolean(), (fields, encoded) => {
        const link = encoded
          ? new URLSearchParams(fields).toString()
          : fields.map((pair) => pair.join('=')).join('&');
        try {
          fromLink(`#scenario=daycare&${link}`);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
      { seed: 32, numRuns: 500 },
    );
  });
});
