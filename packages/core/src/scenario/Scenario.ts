import {
  type MechanismName,
  type MechanismValues,
  mechanismParameters,
} from '../parameters/mechanismParameters.js';
import type { ParameterDeclaration } from '../parameters/ParameterDeclaration.js';
import type { Act } from './Act.js';
import type { GroupPeople } from './GroupPeople.js';
import type { MeasureDeclaration } from './MeasureDeclaration.js';
import type { PolicyEvent } from './PolicyEvent.js';
import type { Reaction } from './Reaction.js';
import type { Trade } from './Trade.js';
import type { TheoryName } from './theoryNames.js';

/** The format that a scenario file names. */
export const SCENARIO_FORMAT = 'fairweather-scenario-2';

/** How time runs: a period is the smallest step, a unit is what results are reported by. */
export interface Calendar {
  /** Name of one period: "working day". */
  readonly period: string;
  /** Name of one unit: "week". Dates of the policy are given in units, counted from 1. */
  readonly unit: string;
  readonly periodsPerUnit: number;
  readonly units: number;
}

/** One seller and the buyers who deal with it, such as a day-care and its parents. */
export interface Group<Name extends string = string> extends GroupPeople<Name> {
  readonly name: string;
  /** How many buyers. */
  readonly members: number;
  /** Whether events for the treated concern it. */
  readonly treated: boolean;
  /** Counts before any treatment; the benefit of taking is set so that the group starts at this rate. */
  readonly baseline?: {
    /** How often somebody took. */
    readonly taken: number;
    /** Out of how many opportunities. */
    readonly opportunities: number;
  };
}

/** A what-if: the baseline scenario with some values changed. */
export interface Arm {
  readonly name: string;
  readonly values: Readonly<Record<string, number>>;
}

/**
 * Who, under which theory, under which policy, measured how. Frozen plain data with no functions, so that it can go to
 * a worker, into a file or a URL, and be compared with another.
 */
export interface Scenario<Name extends string = string, Measure extends string = string> {
  readonly format: typeof SCENARIO_FORMAT;
  readonly name: string;
  readonly title: string;
  /** The story, in two sentences. */
  readonly story: string;
  /** The studies that it rests on. */
  readonly source: string;
  /** The words of the story for what people do in it; see `actOf` for a scenario without. */
  readonly act?: Act;
  /** Roles for a class that plays the story, one text each: "A parent: you want to be on time." */
  readonly roles?: readonly string[];
  readonly calendar: Calendar;
  readonly groups: readonly Group[];
  readonly theory: TheoryName;
  /** The scenario's own levers, and the parameters of the mechanism whose default or source it says itself. */
  readonly parameters: Readonly<Record<Name, ParameterDeclaration>>;
  /** A value for every parameter of the mechanism and every lever. */
  readonly values: MechanismValues & Readonly<Record<Name, number>>;
  readonly policy: readonly PolicyEvent[];
  /** Events that follow from the course of a run. */
  readonly reactions?: readonly Reaction[];
  /** Orders, money and favours between the two sides, where there are any; taking is then to order from a rival. */
  readonly trade?: Trade;
  readonly measures: readonly MeasureDeclaration<Measure>[];
  /** Name of the scenario as given, as an arm among its what-if arms. */
  readonly asGiven: string;
  readonly arms: readonly Arm[];
  /** Name of the arm with which the others are compared. */
  readonly compareWith: string;
}

/**
 * Every parameter of a scenario by name: its own levers first, then those of the mechanism, each as the scenario or
 * else the mechanism declares it.
 */
export function parametersOf(
  scenario: Pick<Scenario, 'parameters'>,
): Readonly<Record<string, ParameterDeclaration>> {
  return { ...scenario.parameters, ...mechanismParameters, ...scenario.parameters };
}

/**
 * The same of one parameter; undefined where there is none of that name. It makes no copy of them all, as checking
 * needs it often.
 */
export function declarationOf(
  { parameters }: Pick<Scenario, 'parameters'>,
  name: string,
): ParameterDeclaration | undefined {
  if (Object.hasOwn(parameters, name)) return parameters[name];
  return Object.hasOwn(mechanismParameters, name) ? mechanismParameters[name as MechanismName] : undefined;
}
