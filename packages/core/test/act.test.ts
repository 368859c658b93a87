import { describe, expect, test } from 'vitest';
import {
  type Act,
  actOf,
  dateLever,
  eventLabel,
  lever,
  measure,
  runReplicates,
  scenarioFromData,
  scenarioFromJson,
  scenarioId,
  scenarioToJson,
  shareLever,
} from '../src/index.js';
import { limits } from '../src/input/limits.js';
import { plainAct, plainTradeAct } from '../src/scenario/Act.js';
import { plain, scenarioWith } from './support/scenarioWith.js';
import { traded } from './support/traded.js';

const mugs: Act = {
  taking: 'leaving the mug',
  act: 'mug left',
  acts: 'mugs left',
  taker: 'colleague',
  takers: 'colleagues',
  group: 'floor',
  groups: 'floors',
};
const roles = ['A colleague: you are in a hurry.', 'Whoever washes up: you counted the mugs.'];
const fee = { kind: 'price', from: 2, until: 4, amount: 1, groups: 'all' } as const;
const reaction = { watch: 'share', above: 0.5, during: 1, lasting: 1, groups: 'all' } as const;
const repair = { kind: 'repair', strength: 1 } as const;

const silent = scenarioWith({ policy: [fee], reactions: [{ ...reaction, event: repair }] });
const spoken = scenarioWith({
  policy: [{ ...fee, label: 'a euro a mug' }],
  reactions: [{ ...reaction, event: { ...repair, label: 'flowers' } }],
  act: mugs,
  roles,
});

describe('the words of a scenario', () => {
  test('are its own, or plain ones for taking and for ordering from a rival', () => {
    expect(actOf(spoken)).toEqual(mugs);
    expect(actOf(silent)).toEqual(plainAct);
    expect(actOf(traded())).toEqual(plainTradeAct);
  });

  test('come back from a file', () => {
    expect(scenarioFromJson(scenarioToJson(spoken))).toEqual(spoken);
  });

  test('change neither its identity nor its numbers', () => {
    const run = (scenario: typeof spoken) => runReplicates(scenario, { seed: 'words', replicates: 3 });
    expect(scenarioId(spoken)).toBe(scenarioId(silent));
    expect(run(spoken).values).toEqual(run(silent).values);
  });

  test.each([
    ['act.taking', { act: { ...mugs, taking: 'x'.repeat(limits.nameLetters + 1) } }],
    ['act.acts', { act: { ...mugs, acts: undefined } }],
    ['act.verb', { act: { ...mugs, verb: 'leave' } }],
    ['roles', { roles: Array(limits.roles + 1).fill('A role.') }],
    ['roles.0', { roles: ['x'.repeat(limits.textLetters + 1)] }],
    ['policy.0.label', { policy: [{ ...fee, label: 'x'.repeat(limits.nameLetters + 1) }] }],
    ['policy.0.label', { policy: [{ ...fee, label: 7 }] }],
  ])('are refused at %s where they are too long, lacking or something else', (place, wrong) => {
    expect(() => scenarioFromData({ ...spoken, ...wrong }, 'mugs.json')).toThrow(
      `mugs.json is not usable at ${place}: `,
    );
  });
});

describe('the name of an event', () => {
  const parameters = {
    fine: lever({ default: 1, high: 9, unit: 'euro', label: 'a fine', meaning: 'A fine.' }),
  };

  test('is its label, or that of the lever that says how much of it there is, or nothing', () => {
    expect(eventLabel({ ...fee, amount: 'fine', label: 'a euro a mug' }, { parameters })).toBe(
      'a euro a mug',
    );
    expect(eventLabel({ ...fee, amount: 'fine' }, { parameters })).toBe('a fine');
    expect(
      eventLabel({ ...repair, from: 1, until: 2, groups: 'all', strength: 'guilt' }, { parameters }),
    ).toBe('guilt');
    expect(eventLabel(fee, { parameters })).toBeUndefined();
    expect(eventLabel({ kind: 'handover', from: 1, groups: 'all' }, { parameters })).toBeUndefined();
  });
});

describe('the kit', () => {
  const texts = { label: 'x', meaning: 'X.' };

  test('makes levers from 0, shares from 0 to 1, and dates within the calendar', () => {
    const source = 'a what-if; illustrative';
    expect(lever({ default: 1, high: 9, unit: 'euro', ...texts })).toEqual({
      ...texts,
      default: 1,
      low: 0,
      high: 9,
      unit: 'euro',
      role: 'lever',
      source,
    });
    expect(shareLever({ default: 0.5, source: 'a study', ...texts })).toEqual({
      ...texts,
      default: 0.5,
      low: 0,
      high: 1,
      unit: 'share',
      role: 'lever',
      source: 'a study',
    });
    expect(dateLever(plain.calendar, { default: 2, ...texts })).toEqual({
      ...texts,
      default: 2,
      low: 1,
      high: 6,
      whole: true,
      unit: 'week',
      role: 'lever',
      source,
    });
    expect(dateLever(plain.calendar, { default: 0, orNever: true, ...texts }).low).toBe(0);
  });

  test('makes measures over all groups, or those named', () => {
    expect(measure('mugs', 'mugs left', 'per week', 'taken')).toEqual({
      name: 'mugs',
      label: 'mugs left',
      unit: 'per week',
      of: 'taken',
      groups: 'all',
    });
    expect(measure('mugs', 'mugs left', 'per week', 'taken', 'treated').groups).toBe('treated');
  });
});
