// A custom theory and a custom measure as a user's module exports them.

export const theory = {
  name: 'habit',
  source: 'made up for a test',
  states: { takes: 0 },
  prices: { habit: ({ own, person }) => -0.5 * own.takes[person] },
  updates: [
    ({ own, person, took }) => {
      if (took) own.takes[person] += 1;
    },
  ],
};

export const measures = [
  {
    name: 'never_took',
    label: 'people who did not take in the week',
    unit: 'share',
    per: 'person',
    columns: ['taken'],
    read: ({ taken }, { person }) => (taken[person] === 0 ? 1 : 0),
  },
];
