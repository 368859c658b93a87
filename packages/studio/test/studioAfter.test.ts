import { describe, expect, test } from 'vitest';
import { initialSetup } from '../src/state/initialSetup.js';
import type { Action, Studio } from '../src/state/Studio.js';
import { begin, studioAfter } from '../src/state/studioAfter.js';

const setup = initialSetup('daycare');
const after = (...actions: readonly Action[]): Studio => actions.reduce(studioAfter, begin(setup));
const forecast = [null, 12, null, null, 20];
const result = { arm: 'never fined', outcome: [8, 9, 10, 11, 12], seen: false };
const lock: Action = { do: 'lock', results: [result] };
const drawn: Action = { do: 'teams', teams: [{ name: 'Reds', arm: 1, forecast }] };

describe('the studio', () => {
  test('begins with a choice, nothing to be seen, and one team that asks about the other arm', () => {
    expect(begin(setup)).toMatchObject({ step: 'choose', open: false, locked: false, active: 0 });
    expect(begin({ ...setup, compareWith: 0 }).teams.map(({ arm }) => arm)).toEqual([1]);
    expect(begin({ ...setup, compareWith: 1 }).teams.map(({ arm }) => arm)).toEqual([0]);
  });

  test('lets nobody change a locked forecast', () => {
    const locked = after(drawn, lock);
    expect(studioAfter(locked, { do: 'teams', teams: [] }).teams).toEqual(locked.teams);
  });

  test('keeps the outcome of the arms as they were when the forecasts were locked', () => {
    const changed = { ...setup, arms: setup.arms.map((arm) => ({ ...arm, values: { fine: 77 } })) };
    expect(after(drawn, lock, { do: 'change', setup: changed }).teams[0].locked).toEqual(result);
  });

  test('stays shut until somebody asks for the outcome', () => {
    expect(after(drawn, lock, { do: 'go', step: 'check' }).open).toBe(false);
    expect(after(drawn, lock, { do: 'reveal' })).toMatchObject({ open: true, step: 'experiment' });
  });

  test('forgets forecasts and notes with another story, and keeps the projector', () => {
    const other = initialSetup('price-list');
    const now = after(
      drawn,
      { do: 'projector', on: true },
      { do: 'note', place: 2, text: 'x' },
      { do: 'choose', setup: other },
    );
    expect(now).toMatchObject({ step: 'predict', open: false, locked: false, projector: true });
    expect(now.notes.join('')).toBe('');
    expect(now.teams[0].forecast.every((value) => value === null)).toBe(true);
  });

  test('shows the content of a link at once, and remembers its digest', () => {
    const digest = 'b'.repeat(64);
    const now = after({ do: 'projector', on: true }, { do: 'open', linked: { setup, digest } });
    expect(now).toMatchObject({
      step: 'experiment',
      open: true,
      projector: true,
      promised: { digest, setup },
    });
  });

  test('leaves a team with its arm if an arm before it is removed', () => {
    const three = { ...setup, arms: [...setup.arms, { name: 'dear', values: { fine: 200 } }] };
    const team: Action = { do: 'teams', teams: [{ name: '', arm: 2, forecast }] };
    const now = after({ do: 'change', setup: three }, team, {
      do: 'change',
      setup: { ...three, arms: three.arms.slice(1), compareWith: 0 },
    });
    expect(now.setup.arms[now.teams[0].arm].name).toBe('dear');
  });

  test('leaves a team with its arm if that arm gets another name', () => {
    const [first, second] = setup.arms;
    const now = after(drawn, {
      do: 'change',
      setup: { ...setup, arms: [first, { ...second, name: 'free' }] },
    });
    expect(now.teams[0].arm).toBe(1);
  });

  test('never points at an arm that is gone', () => {
    const now = after(
      drawn,
      { do: 'select', active: 1 },
      {
        do: 'change',
        setup: { ...setup, arms: setup.arms.slice(0, 1), compareWith: 0 },
      },
    );
    expect([now.active, now.teams[0].arm]).toEqual([0, 0]);
  });

  test('forgets a refusal with the next change', () => {
    const refused = after({ do: 'problem', problem: { kind: 'change', reason: 'No.' } });
    expect(refused.problem).toBeDefined();
    expect(studioAfter(refused, { do: 'change', setup })).not.toHaveProperty('problem');
  });
});
