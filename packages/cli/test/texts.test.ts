import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scenarioToJson } from '@fairweather/core';
import { daycare } from '@fairweather/scenarios';
import { describe, expect, test } from 'vitest';
import { fairweather } from './support/fairweather.js';

async function printed(...args: string[]): Promise<string> {
  const { code, stdout } = await fairweather(args);
  expect(code).toBe(0);
  return stdout;
}

test('list names the scenarios and the theories', async () => {
  const text = await printed('list');
  for (const name of ['daycare', 'null', 'deterrence', 'signal', 'frame', 'contagion', 'full']) {
    expect(text).toContain(name);
  }
  const { scenarios } = JSON.parse(await printed('list', '--format', 'json')) as {
    scenarios: { name: string }[];
  };
  expect(scenarios.map(({ name }) => name)).toContain('daycare');
});

test('describe shows each parameter with default, range, unit, meaning and source', async () => {
  const text = await printed('describe', 'daycare');
  expect(text).toMatch(
    /fine = 10 {3}\(0 to 10000, NIS\)\n\s+The fine for each late pick-up.*Source:\s+the study/s,
  );
  expect(text).toMatch(/guilt = 1\.13/);
  expect(text).not.toMatch(/\bconformity = /);
  expect(await printed('describe', 'daycare', '--all')).toMatch(/conformity = 0/);
});

test('describe --odd prints the seven sections of the ODD protocol in their order', async () => {
  const text = await printed('describe', 'daycare', '--odd');
  const sections = [...text.matchAll(/^## (\d)\. (.*)$/gm)].map(([, number, title]) => `${number} ${title}`);
  expect(sections).toEqual([
    '1 Purpose and patterns',
    '2 Entities, state variables, and scales',
    '3 Process overview and scheduling',
    '4 Design concepts',
    '5 Initialization',
    '6 Input data',
    '7 Submodels',
  ]);
  expect(text).toContain('`cueLoss` | φ of the cue | 0.092 | 0 to 1 | per working day');
  expect(text).toContain('| centre 1 | 37 | yes | 29 of 740 |');
});

test('explain shows the four prices of one agent, day by day in a week', async () => {
  const text = await printed('explain', 'daycare', '--agent', '17', '--week', '6');
  expect(text).toMatch(/Agent 17 of centre 1/);
  expect(text).toMatch(
    /price\s+frame\s+belief\s+goodwill\s+sticker\s+shadow\s+conscience\s+crowd\s+probability\s+luck\s+took/,
  );
  // The frame after 6 to 10 days of a price cue, starting from 1: 0.908⁶ = 0.560 to 0.908¹⁰ = 0.381.
  expect(text).toMatch(/^1 +10\.000 +0\.560 /m);
  expect(text).toMatch(/^5 +10\.000 +0\.381 /m);
});

test('explain as JSON contains the whole life', async () => {
  const life = JSON.parse(await printed('explain', 'daycare', '--agent', '17', '--format', 'json')) as {
    choices: { probability: number; draw: number; took: boolean }[];
  };
  expect(life.choices).toHaveLength(100);
  for (const { probability, draw, took } of life.choices) expect(took).toBe(draw < probability);
});

test('explain says that nothing but luck moves an agent who is never fined', async () => {
  const text = await printed('explain', 'daycare', '--agent', '17', '--arm', 'never fined');
  expect(text.replace(/\s+/g, ' ')).toContain(
    'None of the four prices moved for this agent: only luck changed.',
  );
});

test('under the full mechanism the reading says that the data are reproduced, and what they cannot show', async () => {
  const text = (await printed('run', 'daycare', '--replicates', '200')).replace(/\s+/g, ' ');
  expect(text).toMatch(/Yes: 4 of 4 observed levels/);
  expect(text).toMatch(/conscience \(guilt\) went from 1\.1\d to 0\.0\d and then 0\.0\d logits/);
  expect(text).toMatch(/the counts cannot tell the two apart/);
});

test('of a scenario from a file the reading does not say that no price moved: it has not looked', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fairweather-texts-'));
  try {
    const file = join(folder, 'own.json');
    writeFileSync(file, scenarioToJson({ ...daycare, name: 'own' }));
    const text = await printed('run', file, '--replicates', '5');
    expect(text).toContain('What happened');
    expect(text).not.toContain('Why, under the theory');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('under deterrence the reading says that the theory does not reproduce the data', async () => {
  const text = (await printed('run', 'daycare', '--replicates', '100', '--theory', 'deterrence')).replace(
    /\s+/g,
    ' ',
  );
  expect(text).toMatch(
    /No: this theory, with these values, does not reproduce the data\. 0 of 4 observed levels/,
  );
});

test('run --format csv prints tidy rows', async () => {
  const text = await printed(
    'run',
    'daycare',
    '--replicates',
    '2',
    '--format',
    'csv',
    '--measure',
    'late_per_week',
  );
  const lines = text.trim().split('\n');
  expect(lines[0]).toBe('arm,measure,unit,mean,low,high');
  expect(lines).toHaveLength(1 + 6 * 20);
});

test('--set changes the scenario as given and says so in the name of its arm', async () => {
  const text = await printed(
    'run',
    'daycare',
    '--replicates',
    '2',
    '--format',
    'csv',
    '--set',
    'fine=3',
    '--measure',
    'sticker',
  );
  expect(text).toContain('"as it happened, but fine=3"');
});

describe('a customer who has left', () => {
  const leaver = ['explain', 'price-list', '--agent', '2'];

  test('has its months up to the one in which it left, and says so in a sentence', async () => {
    const text = await printed(...leaver);
    expect(text).not.toContain('NaN');
    expect(text).toMatch(
      /\n21 .* 1\n\nLeft in month 21: it makes no choices after that\.\n4 orders placed elsewhere in 21 months\./,
    );
  });

  test('has no table for a month after it left', async () => {
    const text = await printed(...leaver, '--week', '22');
    expect(text).toMatch(/logits\.\n\nLeft in month 21: it makes no choices after that\.\n/);
  });

  test('has in JSON its choices up to then, and the month as "left"', async () => {
    const life = JSON.parse(await printed(...leaver, '--format', 'json'));
    expect(life.left).toBe(21);
    expect(life.choices).toHaveLength(21);
    expect(JSON.stringify(life)).not.toContain('null');
  });

  test('has no "left" in JSON if it stays', async () => {
    const life = JSON.parse(await printed('explain', 'daycare', '--agent', '3', '--format', 'json'));
    expect(life).not.toHaveProperty('left');
  });
});
