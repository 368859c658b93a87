import { DEFAULT_SEED, InputError, type Scenario, scenarioId } from '@fairweather/core';
import { checkRunSize } from '@fairweather/core/engine';
import {
  type CustomParts,
  checkCustomMeasures,
  checkCustomTheory,
  customOf,
  customParts,
  customSize,
  digestOf,
  limits,
  unknownName,
} from '@fairweather/core/tools';
import type { Design } from '../design/Design.js';
import { type CheckedOutput, checkOutputs, type Output } from './Output.js';
import type { UntilWidth } from './UntilWidth.js';

/** What to run at every point of a design, and what to write down. */
export interface SweepOptions extends CustomParts {
  readonly design: Design;
  readonly outputs: readonly Output[];
  /** Replicates of each point: a number, or `untilWidth(…)`. Default: 100. */
  readonly replicates?: number | UntilWidth;
  /** Any text; the same seed gives the same digits. Default: "fairweather". */
  readonly seed?: string;
  /**
   * Whether all points share the same people and the same luck. Default: "shared", so that points differ by what the
   * design varies alone. "own" gives each point others, as an emulator may want.
   */
  readonly luck?: 'shared' | 'own';
}

/** The options of a sweep. */
const optionNames: readonly (keyof SweepOptions)[] = [
  'design',
  'outputs',
  'replicates',
  'seed',
  'luck',
  'customTheory',
  'customMeasures',
];

/** Some points of a sweep, next to one another. */
export interface Shard {
  /** The first point, from 0. */
  readonly first: number;
  readonly count: number;
  /** 32 hexadecimal digits: a hash of everything that decides its numbers. */
  readonly name: string;
}

/** A sweep, checked and divided, as plain data but for the functions of a custom theory and custom measures. */
export interface SweepPlan extends CustomParts {
  readonly scenario: Scenario;
  readonly design: Design;
  readonly outputs: readonly CheckedOutput[];
  readonly replicates: number | UntilWidth;
  readonly seed: string;
  readonly luck: 'shared' | 'own';
  /** 16 hexadecimal digits: a hash of everything that decides the numbers of the sweep. */
  readonly id: string;
  readonly shards: readonly Shard[];
}

/** The columns beside those of parameters and outputs. */
export const otherColumns = ['point', 'replicates', 'error'] as const;

/** Moments of a shard, one person in one period of one replicate each: less than a second of work. */
const SHARD = 2e7;
/** The most points of a shard. */
const MOST = 250;

/**
 * Checks a sweep and divides it into shards. A shard is a pure function of its plan: it can be run anywhere, in any
 * order and more than once.
 *
 * @throws InputError that says what cannot be run, and what to give instead
 * @example
 * const design = points(daycare, [{ fine: 0 }, { fine: 200 }]);
 * planSweep(daycare, { design, outputs: [{ name: 'late', measure: 'late_per_week' }] }).shards.length; // 1
 */
export function planSweep(scenario: Scenario, options: SweepOptions): SweepPlan {
  for (const name of Object.keys(options)) {
    if (!(optionNames as readonly string[]).includes(name))
      throw unknownName('option of a sweep', name, optionNames);
  }
  const { design, replicates = 100, seed = DEFAULT_SEED, luck = 'shared' } = options;
  const custom = customParts(options);
  if (custom.customTheory) checkCustomTheory(custom.customTheory);
  checkCustomMeasures(custom.customMeasures ?? [], scenario);
  if (typeof seed !== 'string') throw new InputError(`The seed is ${seed}: give a text, such as "42".`);
  if (luck !== 'shared' && luck !== 'own') throw unknownName('luck', luck, ['shared', 'own']);
  const axes = design.axes.map(({ name }) => name);
  const clash = axes.find((name) => (otherColumns as readonly string[]).includes(name));
  if (clash !== undefined)
    throw new InputError(`The parameter "${clash}" has the name of a column of every sweep: rename it.`);
  const measures = [...scenario.measures, ...(custom.customMeasures ?? [])].map(({ name }) => name);
  const outputs = checkOutputs(scenario, options.outputs, [...otherColumns, ...axes], measures);
  const most = checkReplicates(replicates, outputs);
  const worlds =
    1 + new Set(outputs.flatMap(({ compared }) => (compared ? [JSON.stringify(compared)] : []))).size;
  const { moments } = checkRunSize([scenario], most, customSize(custom));
  refuseTooLong(moments * worlds * design.points.length);

  const identity = [
    'fairweather-sweep-1',
    scenarioId(scenario),
    design.id,
    outputs.map(({ name, measure, from, until, compared }) => [name, measure, from, until, sorted(compared)]),
    typeof replicates === 'number' ? replicates : Object.values(replicates),
    seed,
    luck,
    ...(custom.customTheory || custom.customMeasures ? [customOf(custom)] : []),
  ];
  const size = Math.min(MOST, Math.max(1, Math.floor(SHARD / (moments * worlds))));
  const shards = Array.from({ length: Math.ceil(design.points.length / size) }, (_, i): Shard => {
    const first = i * size;
    const count = Math.min(size, design.points.length - first);
    return { first, count, name: digestOf(JSON.stringify([...identity, first, count])).slice(0, 32) };
  });
  return {
    scenario,
    design,
    outputs,
    replicates,
    seed,
    luck,
    ...custom,
    id: digestOf(JSON.stringify(identity)).slice(0, 16),
    shards,
  };
}

/** @returns the most replicates of a point */
function checkReplicates(replicates: number | UntilWidth, outputs: readonly CheckedOutput[]): number {
  if (typeof replicates === 'number') {
    if (Number.isInteger(replicates) && replicates >= 1 && replicates <= limits.replicates) return replicates;
    throw new InputError(
      `The sweep has ${replicates} replicates a point: give a whole number from 1 to ${limits.replicates}.`,
    );
  }
  const names = outputs.map(({ name }) => name);
  if (!names.includes(replicates.output)) throw unknownName('output', replicates.output, names);
  return replicates.most;
}

function refuseTooLong(moments: number): void {
  if (moments <= limits.moments) return;
  throw new InputError(
    `The sweep asks for ${moments.toExponential(1)} moments, one person in one period each, and ` +
      `${limits.moments.toExponential()} are the most: ask for fewer points, replicates or people.`,
  );
}

/** The order in which values were written down is no part of a sweep. */
function sorted(values: Readonly<Record<string, number>> | undefined): [string, number][] | null {
  return values ? Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)) : null;
}
