import { readdirSync } from 'node:fs';
import {
  armsOf,
  mechanismNames,
  pairedDifference,
  scenarioFromJson,
  scenarioToJson,
} from '@fairweather/core';
import { describe, expect, test } from 'vitest';
import { measureCells } from '../../src/findings/measureCells.js';
import {
  type Cell,
  findingDesigns,
  isDisputed,
  publishedFindings,
  sharedPsychology,
  studies,
} from '../../src/index.js';

/** The facts of a design that may differ: the people, how social the setting is, and what a successor inherits. */
const DESIGN = ['frameStart', 'proSocialShare', 'frameCarry', 'goodwillCarry', 'goodwillStart'];

const folder = new URL('../../src/findings/studies/', import.meta.url);
const files = readdirSync(folder).filter((file) => file !== 'index.ts');

test.each(files)('%s contains one study of the bank, with the name of its file', async (file) => {
  const name = file.replace('.ts', '');
  const module = (await import(new URL(file, folder).href)) as Record<string, (typeof studies)[number]>;
  expect(Object.keys(module)).toEqual([name]);
  expect(studies).toContain(module[name]);
  expect(module[name].finding.id.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())).toBe(name);
});

describe('the designs', () => {
  test('express a finding or say why it cannot be expressed, each finding once', () => {
    expect(new Set(publishedFindings.map(({ id }) => id)).size).toBe(studies.length);
    const reasons = studies.flatMap((study) => ('notModelled' in study ? [study.notModelled] : []));
    expect(findingDesigns.length + reasons.length).toBe(studies.length);
    for (const reason of reasons) expect(reason).toMatch(/^[A-Z].{60,}\.$/);
  });

  test('share every value of the mechanism but the facts of their designs', () => {
    const shared = mechanismNames.filter((name) => !DESIGN.includes(name));
    const [first] = findingDesigns;
    for (const { scenario, conditions = [] } of findingDesigns) {
      for (const { scenario: arm } of armsOf(scenario)) {
        for (const name of shared)
          expect([name, arm.values[name]]).toEqual([name, first.scenario.values[name]]);
      }
      for (const { values } of conditions)
        expect(DESIGN).toEqual(expect.arrayContaining(Object.keys(values ?? {})));
    }
    for (const [name, { value }] of Object.entries(sharedPsychology)) {
      expect(first.scenario.values[name as keyof typeof sharedPsychology]).toBe(value);
    }
  });

  test('differ in their arms by designs and by levers of the laboratory alone', () => {
    for (const { scenario } of findingDesigns) {
      for (const { values } of scenario.arms) {
        for (const name of Object.keys(values)) {
          expect(name).toMatch(
            new RegExp(`^(${DESIGN.join('|')}|handoverAt|(pay|excused|need|granted|rules|seen)\\d+)$`),
          );
        }
      }
    }
  });

  test.each(findingDesigns.map((design) => [design.finding.id, design] as const))(
    '%s is a scenario that survives a file',
    (_, { scenario }) => {
      expect(scenarioFromJson(scenarioToJson(scenario))).toEqual(scenario);
    },
  );

  test.each(findingDesigns.map((design) => [design.finding.id, design] as const))(
    '%s starts where its control arm was observed',
    (_, design) => {
      const { scenario } = design;
      const cells = Object.fromEntries(
        scenario.groups.map(({ name }): [string, Cell] => [
          name,
          { arm: scenario.asGiven, group: name, from: 1 },
        ]),
      );
      const { minimum, ...without } = design;
      const given = measureCells({ ...without, cells }, { seed: 'levels', replicates: 40 });
      for (const { name, baseline } of scenario.groups) {
        if (!baseline) throw new Error(`${name} has no baseline.`);
        const observed = 1 - baseline.taken / baseline.opportunities;
        const level = pairedDifference(given[name], new Float64Array(40), 0.999);
        expect(level.low).toBeLessThan(observed);
        expect(level.high).toBeGreaterThan(observed);
      }
    },
  );

  test('compare like with like: the weights of each comparison cancel', () => {
    for (const { comparisons } of findingDesigns) {
      for (const { weights } of comparisons) {
        expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(0, 12);
      }
    }
  });

  test('give a disputed finding other conditions, or no reason to look for them', () => {
    const without = findingDesigns.filter(
      ({ finding, conditions }) => isDisputed({ replication: finding.replication.status }) && !conditions,
    );
    expect(without.map(({ finding }) => finding.id)).toEqual([]);
  });
});
