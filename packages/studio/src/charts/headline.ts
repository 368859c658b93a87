import type { MeasureDeclaration } from '@fairweather/core';
import type { CatalogueEntry } from '@fairweather/scenarios';

/** The main measure of a scenario, or another one that somebody chose. */
export function headlineOf({ scenario, headline }: CatalogueEntry, chosen?: string): MeasureDeclaration {
  const find = (name: string) => scenario.measures.find((measure) => measure.name === name);
  return (chosen && find(chosen)) || (find(headline.treated) as MeasureDeclaration);
}
