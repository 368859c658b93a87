import {
  armsOf,
  parametersOf,
  scenarioFromJson,
  scenarioToJson,
  theories,
  withTheory,
} from '@fairweather/core';
import { datedEvents } from '@fairweather/core/engine';
import { describe, expect, test } from 'vitest';
import { catalogue, daycare, findScenario } from '../src/index.js';

describe.each(catalogue.map((entry) => [entry.name, entry] as const))('the entry %s', (name, entry) => {
  const { scenario, study, blocks, headline } = entry;
  const { units } = scenario.calendar;
  const measures = scenario.measures.map((measure) => measure.name);

  test('is found by its name, which is the scenario’s', () => {
    expect(findScenario(name)).toBe(entry);
    expect(scenario.name).toBe(name);
  });

  test('comes back from a file as it is', () => {
    expect(scenarioFromJson(scenarioToJson(scenario))).toEqual(scenario);
  });

  test('has arms and theories that can all be laid out', () => {
    for (const arm of armsOf(scenario)) {
      for (const theory of theories) {
        expect(datedEvents(withTheory(arm.scenario, theory.name)).length).toBe(scenario.policy.length);
      }
    }
  });

  test('has blocks within its calendar, one after the other', () => {
    let last = 0;
    for (const { from, until } of blocks) {
      expect(from).toBeGreaterThan(last);
      expect(until).toBeGreaterThanOrEqual(from);
      last = until;
    }
    expect(last).toBeLessThanOrEqual(units);
  });

  test('measures its headline, and the observations of its study in every unit', () => {
    for (const measure of Object.values(headline)) expect(measures).toContain(measure);
    for (const [measure, counts] of Object.entries(study?.observed ?? {})) {
      expect(measures).toContain(measure);
      expect(counts.length).toBe(units);
    }
  });

  test('has a meaning and a source for every parameter', () => {
    for (const declaration of Object.values(parametersOf(scenario))) {
      expect(declaration.meaning).toMatch(/^[A-Z0-9].+\.$/);
      expect(declaration.label).not.toBe('');
      expect(declaration.source).not.toBe('');
      expect(declaration.default).toBeGreaterThanOrEqual(declaration.low);
      expect(declaration.default).toBeLessThanOrEqual(declaration.high);
    }
  });
});

describe('findScenario(name)', () => {
  test('suggests the nearest name', () => {
    expect(() => findScenario('daycair')).toThrow('Unknown scenario "daycair": did you mean "daycare"?');
  });
});

describe('the day-care', () => {
  test('counts the baseline of each centre over the four weeks before the fine', () => {
    // Centre 1: 8 + 8 + 7 + 6 late pick-ups of 37 children on 20 days.
    expect(daycare.groups[0]).toEqual({
      name: 'centre 1',
      members: 37,
      treated: true,
      baseline: { taken: 29, opportunities: 740 },
    });
    expect(daycare.groups.map(({ treated }) => treated)).toEqual([
      ...Array(6).fill(true),
      ...Array(4).fill(false),
    ]);
  });
});
