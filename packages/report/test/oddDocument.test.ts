import { parametersOf, type Scenario, scenarioFromData, withTheory, withValues } from '@fairweather/core';
import { catalogue, daycare, haifaStudy } from '@fairweather/scenarios';
import { describe, expect, test } from 'vitest';
import { oddDocument } from '../src/odd/oddDocument.js';

const document = oddDocument(daycare, haifaStudy);

/** The part of the document under one heading. */
const section = (title: string, text = document) =>
  text.split(/^## /m).find((part) => part.includes(title)) ?? '';

describe('oddDocument(scenario, study)', () => {
  test('has the seven elements of the protocol, in its order', () => {
    expect(document.match(/^## \d\. .+$/gm)).toEqual([
      '## 1. Purpose and patterns',
      '## 2. Entities, state variables, and scales',
      '## 3. Process overview and scheduling',
      '## 4. Design concepts',
      '## 5. Initialization',
      '## 6. Input data',
      '## 7. Submodels',
    ]);
  });

  test('gives every parameter one row with its value, range, unit, role, meaning and source', () => {
    const rows = section('Submodels').split('\n');
    for (const [name, declaration] of Object.entries(parametersOf(daycare))) {
      const own = rows.filter((row) => row.startsWith(`| \`${name}\` |`));
      expect(own, name).toHaveLength(1);
      for (const part of [declaration.unit, declaration.role, declaration.meaning, declaration.source]) {
        expect(own[0]).toContain(part);
      }
      expect(own[0]).toContain(`${declaration.low} to ${declaration.high}`);
    }
  });

  test('shows the values of this scenario, not the defaults', () => {
    expect(oddDocument(withValues(daycare, { fine: 123 }))).toContain('| `fine` | – | 123 |');
  });

  test('shows the values in force under the theory, and marks those that the theory sets', () => {
    const rows = oddDocument(withTheory(daycare, 'signal')).split('\n');
    const row = (name: string) => rows.find((line) => line.startsWith(`| \`${name}\` |`));
    expect(row('guilt')).toContain('| 0 * |');
    expect(row('severity')).toContain('| 2 |');
    expect(document).not.toContain(' * |');
  });

  test('says "never" of an event that never happens', () => {
    expect(section('Input data')).toContain(
      '- **handover** (new owner), treated groups, at `newOwnerFrom` (0): never',
    );
  });

  test('says who the people of a group are where they are not those of the scenario', () => {
    const [first, ...others] = daycare.groups;
    const own = scenarioFromData({
      ...daycare,
      groups: [
        {
          ...first,
          values: { guilt: 2 },
          segments: [
            { name: 'early *birds*', share: 0.25, values: { benefit: -3 } },
            { name: 'others', values: {} },
          ],
          correlations: [{ between: ['benefit', 'guilt'], is: -0.5 }],
        },
        ...others,
      ],
    } as Scenario);
    expect(section('Initialization', oddDocument(own))).toContain(
      `- **${first.name}**: guilt 2; segment “early \\*birds\\*”, a share of 0.25: benefit -3; ` +
        'segment “others”, the rest; benefit and guilt correlate by -0.5.',
    );
    expect(document).not.toContain('people of their own');
  });

  test('lists every group with its baseline', () => {
    for (const { name, members, treated, baseline } of daycare.groups) {
      expect(section('Initialization')).toContain(
        `| ${name} | ${members} | ${treated ? 'yes' : 'no'} | ${baseline?.taken} of ${baseline?.opportunities} |`,
      );
    }
  });

  test.each(catalogue)(
    'states everything about an event of $name that determines the numbers',
    ({ scenario }) => {
      const lines = section('Input data', oddDocument(scenario))
        .split('\n')
        .filter((line) => line.startsWith('- '));
      expect(lines).toHaveLength(scenario.policy.length);
      scenario.policy.forEach(({ kind, label, groups: _groups, from: _from, ...rest }, i) => {
        const { asker, on, ...named } = rest as { readonly asker?: string; readonly on?: string };
        for (const word of [kind, ...Object.keys(named)]) expect(lines[i]).toContain(word);
        if (label) expect(lines[i]).toContain(`**${kind}** (${label})`);
        if (asker) expect(lines[i]).toContain(`the ${asker} asks`);
        if (on === 'favours') expect(lines[i]).toContain('each favour has a price');
      });
    },
  );

  test('describes the reactions of the policy', () => {
    const reaction = {
      watch: 'share',
      above: 0.15,
      during: 2,
      event: { kind: 'price', amount: 'fine', announced: true },
      lasting: 4,
      groups: 'treated',
    } as const;
    expect(section('Input data', oddDocument({ ...daycare, reactions: [reaction] }))).toContain(
      '- treated groups, each separately: if `share` is above 0.15 for 2 consecutive weeks, then from the next ' +
        'week for 4: **price**, amount `fine` (10), announced true',
    );
    expect(document).not.toContain('Reactions');
  });

  test('does not mention trade if there is none', () => {
    expect(document).not.toContain('trade');
  });

  test('names the theory, the study and how well it was repeated', () => {
    expect(oddDocument(withTheory(daycare, 'signal'))).toContain('A signal of mildness');
    expect(section('Purpose')).toContain(haifaStudy.doi);
    expect(section('Purpose')).toContain(haifaStudy.replication);
    expect(oddDocument(daycare)).toContain('No published data support this scenario: it is illustrative.');
  });

  test('leaves no gap that a template would', () => {
    for (const text of [document, ...catalogue.map(({ scenario }) => oddDocument(scenario))]) {
      expect(text).not.toMatch(/undefined|NaN|\[object|\|\s*\|\s*$/m);
    }
  });
});
