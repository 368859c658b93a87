import type { Scenario } from '@fairweather/core';
import { InputError, parametersOf } from '@fairweather/core';
import type { KnownScenario } from '@fairweather/scenarios';
import {
  type Axes,
  type Design,
  factorial,
  latinHypercube,
  type Output,
  oneAtATime,
  planSweep,
  type SweepPlan,
  sobol,
  untilWidth,
} from '@fairweather/sweep';
import { chosenMeasures } from './chosenMeasures.js';
import { type CustomParts, type ModelFlags, withoutModule } from './customModel.js';
import type { designNames } from './designNames.js';
import { loadScenario } from './loadScenario.js';
import { overRanges } from './overRanges.js';
import type { ReplicatesOrWidth } from './replicatesOrWidth.js';
import { type RequestFlags, withFlags } from './runRequest.js';

/** The flags that define a sweep. */
export interface SweepRequestFlags extends Pick<RequestFlags, 'set' | 'compareWith'>, ModelFlags {
  readonly over: readonly string[];
  readonly design: (typeof designNames)[number];
  readonly points?: number;
  readonly replicates: ReplicatesOrWidth;
  readonly measure?: readonly string[];
  readonly from?: number;
  readonly until?: number;
  readonly luck: 'shared' | 'own';
  readonly seed: string;
}

/** The requested sweep. */
export interface SweepRequest {
  readonly known: KnownScenario;
  readonly plan: SweepPlan;
}

/** Default of `--points`, for a design that fills its ranges. */
const POINTS = 256;

/**
 * The sweep requested by the flags.
 *
 * @param custom the theory and measures of modules
 *
 * @throws InputError if a name is unknown, or a number or range cannot be used
 */
export function sweepRequest(
  nameOrFile: string,
  flags: SweepRequestFlags,
  custom: CustomParts = {},
): SweepRequest {
  const loaded = loadScenario(nameOrFile);
  const scenario = withFlags(loaded.scenario, custom.customTheory ? withoutModule(flags) : flags);
  const axes = overRanges(flags.over);
  const { replicates, seed, luck } = flags;
  const outputs = outputsOf(scenario, Object.keys(axes), flags, custom);
  const plan = planSweep(scenario, {
    design: designOf(scenario, axes, flags),
    outputs,
    replicates: typeof replicates === 'number' ? replicates : untilWidth(outputs[0].name, replicates.until),
    seed,
    luck,
    ...custom,
  });
  return { known: { ...loaded, scenario }, plan };
}

function designOf(scenario: Scenario, axes: Axes, { design, points, seed }: SweepRequestFlags): Design {
  const filled = design === 'sobol' || design === 'latin-hypercube';
  if (points !== undefined && !filled)
    throw new InputError(
      `--points ${points} has no effect on the design ${design}, whose points follow from --over: leave it out, or ` +
        'take --design sobol.',
    );
  const options = { points: points ?? POINTS, seed };
  if (design === 'sobol') return sobol(scenario, axes, options);
  if (design === 'latin-hypercube') return latinHypercube(scenario, axes, options);
  if (design === 'one-at-a-time') return oneAtATime(scenario, axes);
  refuseWithoutSteps(scenario, axes);
  return factorial(scenario, axes);
}

/** A range of whole numbers has its steps; any other needs them where points are combinations. */
function refuseWithoutSteps(scenario: Scenario, axes: Axes): void {
  const known = parametersOf(scenario);
  for (const [name, range] of Object.entries(axes)) {
    if (!range || 'length' in range || !Object.hasOwn(known, name) || known[name].whole || known[name].even)
      continue;
    const { low, high } = range;
    if (low === high)
      throw new InputError(
        `--over ${name}=${low}..${high} is a single value: give two ends that differ, or --set ${name}=${low}.`,
      );
    throw new InputError(
      `--over ${name}=${low}..${high} has no steps, and the design factorial needs them: write ` +
        `${name}=${low}:${high}:${Number(((high - low) / 10).toPrecision(3))}, or take --design sobol.`,
    );
  }
}

/** Each chosen measure and, with `--compare-with`, its difference from that arm. */
function outputsOf(
  scenario: Scenario,
  axes: readonly string[],
  flags: SweepRequestFlags,
  { customMeasures = [] }: CustomParts,
): Output[] {
  const measures = [...scenario.measures, ...customMeasures].map(({ name }) => name);
  const window = {
    ...(flags.from === undefined ? {} : { from: flags.from }),
    ...(flags.until === undefined ? {} : { until: flags.until }),
  };
  return chosenMeasures(measures, flags.measure).flatMap((measure): Output[] => {
    const name = columnName(measure, measures.indexOf(measure), axes);
    const output = { name, measure, ...window };
    if (flags.compareWith === undefined) return [output];
    return [output, { ...output, name: `${name}_change`, comparedWith: flags.compareWith }];
  });
}

/** A measure may have the name of a parameter, or one that is no name for a column. */
function columnName(measure: string, place: number, axes: readonly string[]): string {
  if (!/^[A-Za-z]\w{0,80}$/.test(measure)) return `measure_${place + 1}`;
  return axes.includes(measure) ? `measured_${measure}` : measure;
}
