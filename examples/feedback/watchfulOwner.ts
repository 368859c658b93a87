import { type Scenario, scenarioFromData } from '@fairweather/core';
import { daycare } from '@fairweather/scenarios';

/** The day-care with owners who fine for a month whenever more than 6 % of the pick-ups were late for two weeks. */
export const watchfulOwner: Scenario = scenarioFromData({
  ...daycare,
  name: 'watchful-owner',
  policy: daycare.policy.filter(({ kind }) => kind !== 'price'),
  reactions: [
    {
      watch: 'share',
      above: 0.06,
      during: 2,
      event: { kind: 'price', amount: 'fine', announced: true },
      lasting: 4,
      groups: 'all',
    },
  ],
});
