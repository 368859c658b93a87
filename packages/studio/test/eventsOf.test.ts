import { withValues } from '@fairweather/core';
import { catalogue, daycare } from '@fairweather/scenarios';
import { describe, expect, test } from 'vitest';
import { eventsOf } from '../src/state/eventsOf.js';

describe('the timeline', () => {
  test('shows the fine, the apology that may never be, and the new owner of the day-care', () => {
    const [fine, repair, handover, ...more] = eventsOf(daycare);
    expect(more).toEqual([]);
    expect(fine).toMatchObject({
      kind: 'price',
      from: 5,
      until: 16,
      fromLever: 'fineFrom',
      untilLever: 'fineUntil',
      canBeNever: false,
      moment: false,
      amount: 10,
    });
    expect(repair).toMatchObject({ kind: 'repair', from: 0, canBeNever: true });
    expect(handover).toMatchObject({ kind: 'handover', from: 0, canBeNever: true, moment: true });
  });

  test('follows the levers', () => {
    const [fine, , handover] = eventsOf(withValues(daycare, { fineFrom: 2, fineUntil: 9, newOwnerFrom: 12 }));
    expect(fine).toMatchObject({ from: 2, until: 9 });
    expect(handover).toMatchObject({ from: 12, until: 12 });
  });

  test('shows a fine of zero', () => {
    expect(eventsOf(withValues(daycare, { fine: 0 }))[0].amount).toBe(0);
  });

  test.each(catalogue.map(({ name, scenario }) => [name, scenario] as const))(
    'gives %s events that lie in its calendar, with levers that there are',
    (_, scenario) => {
      const events = eventsOf(scenario);
      const only = scenario.policy.filter((event) => 'strength' in event && event.strength === 0);
      expect(events.length).toBe(scenario.policy.length - only.length);
      for (const { from, until, fromLever, untilLever } of events) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(until).toBeLessThanOrEqual(scenario.calendar.units);
        for (const lever of [fromLever, untilLever])
          if (lever !== undefined) expect(scenario.parameters).toHaveProperty(lever);
      }
    },
  );
});
