import { defineScenario, type Scenario, withValues } from '@fairweather/core';
import { daycare, fairWeather, partnershipDownturn } from '@fairweather/scenarios';
import { describe, expect, test } from 'vitest';
import { eventText, oddDocument } from '../src/odd/oddDocument.js';
import { oddTrade } from '../src/odd/oddTrade.js';

const document = oddDocument(partnershipDownturn);
const trade = partnershipDownturn.trade as NonNullable<Scenario['trade']>;
const section = (title: string) => document.split(/^## /m).find((part) => part.includes(title)) ?? '';
const { format: _format, values: _values, ...parts } = partnershipDownturn;

describe('the ODD document of a scenario with trade', () => {
  test('has sellers as agents, relationships that can end, and money', () => {
    const entities = section('Entities');
    expect(entities).toContain('**Sellers** (1, one per group: customers): agents too.');
    expect(entities).toContain('whether it lasts');
    expect(entities).toContain('**Money**');
  });

  test('describes favours, orders and leaving in the order of a period', () => {
    const process = section('Process');
    const places = [
      'an order falls due',
      'cues:',
      'favours:',
      'the order is placed',
      'may leave for good',
      'consequences:',
    ];
    const found = places.map((words) => process.indexOf(words));
    expect(found).not.toContain(-1);
    expect(found).toEqual([...found].sort((a, b) => a - b));
  });

  test('gives every term of trade one row, with names resolved to the values of this scenario', () => {
    const rows = oddDocument(withValues(partnershipDownturn, { yearlyRate: 0.2 })).split('\n');
    expect(rows).toContain('| discountRate | `yearlyRate` (0.2) | yearly discount rate of both sides |');
    expect(rows).toContain(
      '| seller.guilt | 1.2 | guilt of refusing in the seller’s social frame, in logits |',
    );
    const terms = oddTrade(partnershipDownturn, trade, String).terms;
    // Seven of the order, four of the favour, six of the seller and three of the network.
    expect(terms).toHaveLength(7 + 4 + 6 + 3);
    for (const { meaning } of terms) expect(meaning).not.toBe('');
  });

  test('mentions a contract and a network only if there are any', () => {
    expect(document).not.toMatch(/contract has a frame|small world/);
    const talking = oddTrade(
      partnershipDownturn,
      {
        ...trade,
        contract: { share: 0.5, frame: 0.1, spill: 0.2 },
        network: { neighbours: 4, rewiring: 0.1, story: 0.3 },
      },
      String,
    );
    expect(talking.entities.join()).toMatch(/its own frame.*small world/s);
    expect(talking.process).toContain('stories of refusals spread');
    const names = talking.terms.map(({ name }) => name);
    expect(names).toContain('contract.spill');
    expect(names).toContain('network.story');
    for (const { meaning } of talking.terms) expect(meaning).not.toBe('');
  });

  test('says that the seller may end a relationship only if it may', () => {
    const tells =
      /as may a seller who refused a favour.*who has refused one ends the relationship.*seller\.leaving \| -1 \|/s;
    expect(oddDocument(fairWeather)).toMatch(tells);
    expect(document).not.toMatch(/ends the relationship|a seller who refused/);
  });

  test('leaves no gap that a template would', () => {
    expect(document).not.toMatch(/undefined|NaN|\[object|\|\s*\|\s*$/m);
  });
});

describe('eventText(event, scenario)', () => {
  test('says who decides about a favour', () => {
    const favour = { kind: 'favour', from: 3, need: 1, groups: 'all' } as const;
    expect(eventText(favour, partnershipDownturn)).toBe(
      '**favour**, all groups, at 3, need 1: the buyer asks a favour, and the seller decides by its own rule ' +
        'whether to grant it',
    );
    expect(eventText({ ...favour, asker: 'seller' }, partnershipDownturn)).toContain(
      'the seller asks a favour, and the buyer decides by its own rule whether to grant it',
    );
  });

  test('distinguishes a price on favours from one on orders, and a repair that costs', () => {
    const price = { kind: 'price', from: 1, until: 2, amount: 5, groups: 'all' } as const;
    expect(eventText({ ...price, on: 'favours' }, partnershipDownturn)).toContain('each favour has a price');
    expect(eventText(price, partnershipDownturn)).toContain('comes on top of the price of an order');
    const repair = { kind: 'repair', from: 1, until: 2, strength: 1, cost: 4, groups: 'all' } as const;
    expect(eventText(repair, partnershipDownturn)).toMatch(/cost 4: the relationship is repaired, at a cost/);
  });

  test('describes the effect of every kind of event, and nothing more without trade', () => {
    const kinds = [
      { kind: 'rules', from: 1, until: 2, strength: 1 },
      { kind: 'shock', from: 1, until: 2, amount: 1 },
      { kind: 'handover', from: 1 },
      { kind: 'downturn', from: 1, until: 2, amount: 0.5 },
      { kind: 'lock', from: 1, until: 2, amount: 1 },
      { kind: 'release', from: 1, until: 2 },
    ] as const;
    const scenario = defineScenario<string>({
      ...parts,
      policy: kinds.map((event) => ({ ...event, groups: 'all' as const })),
    });
    for (const event of scenario.policy) expect(eventText(event, scenario)).toMatch(/: [a-z]/);
    for (const event of daycare.policy) expect(eventText(event, daycare)).not.toMatch(/: (?!never)/);
  });
});
