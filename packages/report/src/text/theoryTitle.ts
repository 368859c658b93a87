import { findTheory, type Outcome } from '@fairweather/core';

/** The title of the theory of an outcome, with the custom one that was added to it. */
export function theoryTitle({ scenario, custom }: Outcome): string {
  const { title } = findTheory(scenario.theory);
  return custom.theory ? `${title} and ${custom.theory.name}` : title;
}
