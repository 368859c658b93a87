import { theories } from '@fairweather/core';
import { catalogue } from '@fairweather/scenarios';

/** The answer of `list`. The bundle holds it as text: to define all scenarios takes longer than everything else. */
export const listed = {
  scenarios: catalogue.map(({ name, scenario: { title, story } }) => ({ name, title, story })),
  theories: theories.map(({ name, title, says }) => ({ name, title, says })),
};
