import { describe, expect, test } from 'vitest';
import { defineScenario, InputError, mechanismParameter, parametersOf, withValues } from '../src/index.js';
import { plain, scenarioWith } from './support/scenarioWith.js';

const scenario = scenarioWith({});
const change = (name: string, value: unknown) => () =>
  withValues(scenario, JSON.parse(`{"${name}": ${JSON.stringify(value)}}`) as { guilt: number });

describe('withValues(scenario, values) refuses', () => {
  test.each([
    ['guilt', 10.5, 'guilt = 10.5 is out of range: give a number from 0 to 10 (logit per harm).'],
    ['goodwillStart', -3, 'goodwillStart = -3 is out of range: give a number from -2 to 2 (goodwill).'],
    ['lossAversion', 0.5, 'lossAversion = 0.5 is out of range: give a number from 1 to 10.'],
    ['guilt', '2', 'guilt is not a number (2): give a number from 0 to 10 (logit per harm).'],
    ['guilt', null, 'guilt is not a number (null): give a number from 0 to 10 (logit per harm).'],
    ['giult', 1, 'Unknown parameter "giult": did you mean "guilt"?'],
    ['Guilt', 1, 'Unknown parameter "Guilt": did you mean "guilt"?'],
  ])('%s = %j', (name, value, message) => {
    expect(change(name, value)).toThrow(new InputError(message));
  });

  test('NaN and infinity', () => {
    expect(() => withValues(scenario, { guilt: Number.NaN })).toThrow('guilt is not a number (NaN)');
    expect(() => withValues(scenario, { guilt: Number.POSITIVE_INFINITY })).toThrow(
      'guilt is not a number (Infinity)',
    );
  });

  test.each(['constructor', '__proto__', 'toString', 'valueOf'])(
    '"%s", which every object has and no scenario declares',
    (name) => {
      expect(change(name, 3)).toThrow(`Unknown parameter "${name}": `);
    },
  );
});

test('a parameter that must be even takes no odd number', () => {
  const pairs = { ...mechanismParameter('guilt', { default: 2 }), even: true };
  const even = defineScenario<string>({ ...plain, parameters: { guilt: pairs } });
  expect(withValues(even, { guilt: 4 }).values.guilt).toBe(4);
  expect(() => withValues(even, { guilt: 3 })).toThrow(
    'guilt = 3 is out of range: give an even number from 0 to 10 (logit per harm).',
  );
});

describe('defineScenario(definition) refuses', () => {
  test('a default out of its range', () => {
    const parameters = { guilt: mechanismParameter('guilt', { default: 12 }) };
    expect(() => defineScenario<string>({ ...plain, parameters })).toThrow(
      new InputError('guilt = 12 is out of range: give a number from 0 to 10 (logit per harm).'),
    );
  });

  test('half a week if only whole ones make sense', () => {
    const fineFrom = mechanismParameter('harm', { default: 2.5, whole: true, unit: 'week' });
    expect(() => defineScenario<string>({ ...plain, parameters: { fineFrom } })).toThrow(
      new InputError('fineFrom = 2.5 is out of range: give a whole number from 0 to 10 (week).'),
    );
  });

  test.each(['two words', '3rd', ''])('a parameter called "%s"', (name) => {
    const parameters = { [name]: mechanismParameter('harm', {}) };
    expect(() => defineScenario<string>({ ...plain, parameters })).toThrow(
      new InputError(
        `A parameter cannot be called "${name}": use letters, digits and _, starting with a letter.`,
      ),
    );
  });

  test.each([0, 2.5, Number.NaN])('a group of %d members', (members) => {
    const groups = [{ name: 'first', members, treated: true }];
    expect(() => defineScenario<string>({ ...plain, groups })).toThrow(InputError);
  });

  test('a calendar without a unit', () => {
    expect(() => defineScenario<string>({ ...plain, calendar: { ...plain.calendar, units: 0 } })).toThrow(
      InputError,
    );
  });
});

describe('parametersOf(scenario)', () => {
  test('has the scenario’s own levers first, and its own word on those of the mechanism', () => {
    const parameters = {
      fine: mechanismParameter('harm', { label: 'fine' }),
      guilt: mechanismParameter('guilt', { default: 1.5, source: 'a test' }),
    };
    const all = parametersOf(defineScenario<string>({ ...plain, parameters }));
    expect(Object.keys(all).slice(0, 3)).toEqual(['fine', 'guilt', 'benefit']);
    expect(all.guilt).toMatchObject({ default: 1.5, source: 'a test', high: 10 });
    expect(all.harm.label).toBe('harm of taking');
  });
});
