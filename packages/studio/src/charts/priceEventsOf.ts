import type { PricedWindow } from '@fairweather/charts';
import type { Scenario } from '@fairweather/core';
import { localAmount, pricedWindows } from '@fairweather/report';

/** The windows in which a price is in force for the treated, labelled in the language of the page. */
export function priceEventsOf(
  scenario: Scenario,
  say: (text: string) => string,
  locale: string,
): PricedWindow[] {
  return pricedWindows(scenario, true, (amount, parameter) =>
    parameter
      ? `${say(parameter.label)} ${localAmount(amount, locale)} ${say(parameter.unit)}`
      : localAmount(amount, locale),
  );
}
