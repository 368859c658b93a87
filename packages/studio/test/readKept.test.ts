import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initialSetup } from '../src/state/initialSetup.js';
import { toLink } from '../src/state/link.js';
import { readKept } from '../src/state/readKept.js';
import { steps } from '../src/state/Studio.js';
import { begin } from '../src/state/studioAfter.js';
import { type Slip, spoil } from './support/slips.js';

const setup = initialSetup('daycare');
const link = `#${toLink(setup)}`;
const studio = { ...begin(setup), step: 'debrief', promised: { setup }, until: 3 };
const sound = JSON.stringify({ address: link, link, studio, language: 'en' });

describe('the stored work of a tab', () => {
  test('is read as it was kept', () => {
    expect(readKept(sound)).toEqual({ address: link, link, studio, language: 'en' });
  });

  test.each<Slip>([
    ['studio.step', 'nowhere'],
    ['studio.step', '__proto__'],
    ['studio.step', 7],
    ['studio.teams', null],
    ['studio.teams', []],
    ['studio.teams', [{ name: 'x', arm: 9, forecast: [] }]],
    ['studio.teams.0.forecast.0', 'many'],
    ['studio.teams.0.locked', { arm: 'x', outcome: ['a'], seen: 1 }],
    ['studio.active', 99],
    ['studio.active', -1],
    ['studio.promised', 7],
    ['studio.promised', { digest: 7, setup: null }],
    ['studio.promised', { setup: { arms: 7 } }],
    ['studio.notes', 'none'],
    ['studio.until', 'soon'],
    ['studio.measure', 'constructor'],
    ['studio', null],
    ['link', '#scenario=__proto__'],
    ['{'],
    ['[]'],
  ])('is refused if it says %j', (...slip) => {
    expect(() => readKept(spoil(sound, slip as Slip))).toThrow();
  });

  test('is refused, or is work that every page can show, whatever replaces a part of it', () => {
    const places = placesOf(JSON.parse(sound));
    const odd = fc.constantFrom<unknown>(
      ...[
        undefined,
        null,
        Number.NaN,
        1e308,
        -1,
        2 ** 53,
        '',
        '__proto__',
        'constructor',
        [],
        {},
        [null],
        true,
      ],
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), odd, (place, value) => {
        const text = spoil(sound, [place, value]);
        let read: ReturnType<typeof readKept>;
        try {
          read = readKept(text);
        } catch {
          return;
        }
        const arms = read.studio.setup.arms.length;
        expect(steps).toContain(read.studio.step);
        expect(read.studio.active).toBeLessThan(arms);
        expect(read.studio.teams.length).toBeGreaterThan(0);
        for (const team of read.studio.teams) {
          expect(team.arm).toBeLessThan(arms);
          expect(team.forecast).toHaveLength(studio.teams[0].forecast.length);
        }
        expect(read.studio.notes.every((note) => typeof note === 'string')).toBe(true);
        expect(Object.getPrototypeOf(read.studio)).toBe(Object.prototype);
      }),
      { seed: 12, numRuns: 400 },
    );
  });
});

/** The path of every part of a value. */
function placesOf(value: unknown, path = ''): string[] {
  return Object.entries(Object(value)).flatMap(([name, inner]) => [
    path + name,
    ...(typeof inner === 'object' && inner !== null ? placesOf(inner, `${path}${name}.`) : []),
  ]);
}
