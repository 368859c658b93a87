import type { PolicyEvent } from './PolicyEvent.js';
import type { Scenario } from './Scenario.js';
import { declarationOf } from './Scenario.js';

/**
 * The name of an event: its own label, or else that of the parameter that says how much of it there is. Undefined where
 * there is neither; then the kind of the event has to do.
 */
export function eventLabel(event: PolicyEvent, scenario: Pick<Scenario, 'parameters'>): string | undefined {
  const size = sizeOf(event);
  return event.label ?? (typeof size === 'string' ? declarationOf(scenario, size)?.label : undefined);
}

/** How much of an event there is: its amount or its strength; undefined for events without either. */
export function sizeOf(event: PolicyEvent): number | string | undefined {
  if ('amount' in event) return event.amount;
  return 'strength' in event ? event.strength : undefined;
}
