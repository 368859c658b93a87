import { daycare } from '@fairweather/scenarios';
import { calibrate } from '@fairweather/sweep';
import { describe, expect, test } from 'vitest';
import { observations } from '../src/input/observations.js';
import { expectRefused } from './support/expectRefused.js';
import { fairweather, finished, start } from './support/fairweather.js';

const few = ['--particles', '20', '--simulations', '20', '--studies', '10', '--seed', 'few'];
const late = ['calibrate', 'daycare', '--over', 'guilt=0.5..2', '--observed', 'late_per_week=14@5..16'];

describe('fairweather calibrate', () => {
  test('prints what the library finds, as JSON', async () => {
    const { stdout, stderr, code } = await fairweather([...late, ...few, '--format', 'json']);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    const found = calibrate(daycare, {
      over: { guilt: { low: 0.5, high: 2 } },
      observed: [{ name: 'late_per_week', measure: 'late_per_week', from: 5, until: 16, value: 14 }],
      particles: 20,
      simulations: 20,
      studies: 10,
      seed: 'few',
    });
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(found)));
  });

  test('prints a table of parameters, one of observations, and every doubt', async () => {
    const { stdout } = await fairweather([...late, ...few]);
    expect(stdout).toMatch(/^guilt +[\d.]+ +[\d.]+ to [\d.]+ +\d+ %$/m);
    expect(stdout).toMatch(/^late_per_week +14 +[\d.]+ to [\d.]+ +\d+ %$/m);
    expect(stdout).toContain('20 worlds were simulated; the search ended: out of simulations.');
    expect(stdout).toContain('The search ran out of simulations while worlds still came closer: allow more.');
  });

  test('hears Ctrl-C', async () => {
    const child = start([...late, '--particles', '5000']);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    child.kill('SIGINT');
    const { code, stderr } = await finished(child);
    expect(stderr).toMatch(/^fairweather: stopped by Ctrl-C; nothing was written/);
    expect(code).toBe(1);
  });
});

test('--observed is read, and windows of one measure have names of their own', () => {
  expect(observations(['late=8', 'on=0.5@3', 'on=1@5..6'])).toEqual([
    { name: 'late', measure: 'late', value: 8 },
    { name: 'on_3_3', measure: 'on', value: 0.5, from: 3, until: 3 },
    { name: 'on_5_6', measure: 'on', value: 1, from: 5, until: 6 },
  ]);
});

describe('one sentence refuses', () => {
  test.each([
    [
      'an observation without a value',
      ['--observed', 'late_per_week'],
      /--observed "late_per_week" cannot be read/,
    ],
    [
      'a window that cannot be read',
      ['--observed', 'late_per_week=8@x'],
      /"late_per_week=8@x" cannot be read/,
    ],
    ['an unknown measure', ['--observed', 'latte=8'], /latte/],
    [
      'too few particles',
      ['--observed', 'late_per_week=8', '--particles', '2'],
      /--particles 2: give a whole/,
    ],
  ])('%s', async (_, argv, sentence) => {
    await expectRefused(['calibrate', 'daycare', '--over', 'guilt=0.5..2', ...argv], sentence);
  });
});
