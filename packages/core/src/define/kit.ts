import type { ParameterDeclaration } from '../parameters/ParameterDeclaration.js';
import type { MeasureDeclaration } from '../scenario/MeasureDeclaration.js';
import type { Calendar } from '../scenario/Scenario.js';

/** A lever as a scenario gives it. */
export interface LeverOptions {
  readonly default: number;
  /** @defaultValue 0 */
  readonly low?: number;
  readonly high: number;
  readonly unit: string;
  readonly label: string;
  readonly meaning: string;
  /** @defaultValue "a what-if; illustrative" */
  readonly source?: string;
  readonly whole?: boolean;
  readonly even?: boolean;
}

/**
 * A lever: a value that somebody in the story decides.
 *
 * @example
 * lever({ default: 1, high: 100, unit: 'euro', label: 'fee', meaning: 'Price of a mug.' }).low; // 0
 */
export function lever(options: LeverOptions): ParameterDeclaration {
  return { low: 0, source: 'a what-if; illustrative', ...options, role: 'lever' };
}

/** A lever from 0 to 1. */
export function shareLever(options: Omit<LeverOptions, 'low' | 'high' | 'unit'>): ParameterDeclaration {
  return lever({ ...options, high: 1, unit: 'share' });
}

/** A date as a scenario gives it. */
export interface DateOptions extends Omit<LeverOptions, 'low' | 'high' | 'unit' | 'whole' | 'even'> {
  /** Whether 0 is allowed, which means never. @defaultValue false */
  readonly orNever?: boolean;
}

/**
 * A lever that is a date: a unit of the calendar, counted from 1.
 *
 * @example
 * const calendar = { period: 'day', unit: 'week', periodsPerUnit: 5, units: 16 };
 * dateLever(calendar, { default: 5, label: 'fee from', meaning: 'First week of the fee.' }).high; // 16
 */
export function dateLever(
  calendar: Calendar,
  { orNever = false, ...date }: DateOptions,
): ParameterDeclaration {
  return lever({ ...date, low: orNever ? 0 : 1, high: calendar.units, whole: true, unit: calendar.unit });
}

/**
 * A measure: one recorded quantity over some groups.
 *
 * @param groups over which groups; default: all
 * @param weigh how groups weigh that differ in size; see `MeasureDeclaration`
 * @example
 * measure('mugs', 'mugs left per week', 'per week', 'taken', 'treated').of; // 'taken'
 */
export function measure<const Name extends string, const Of extends MeasureDeclaration['of']>(
  name: Name,
  label: string,
  unit: string,
  of: Of,
  groups: MeasureDeclaration['groups'] = 'all',
  weigh?: MeasureDeclaration['weigh'],
): MeasureDeclaration<Name> & { readonly of: Of } {
  return { name, label, unit, of, groups, ...(weigh && { weigh }) };
}
