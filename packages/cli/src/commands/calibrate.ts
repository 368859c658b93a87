import { alignTable, significant, wrap } from '@fairweather/report';
import type { Calibration } from '@fairweather/sweep';
import { loadScenario } from '../input/loadScenario.js';
import { observations } from '../input/observations.js';
import { overRanges } from '../input/overRanges.js';
import { withFlags } from '../input/runRequest.js';
import { print, printText } from '../results/streams.js';
import { type CalibrateStart, calibrateInWorker } from '../run/calibrateInWorker.js';

/** The options of `fairweather calibrate`. */
export interface CalibrateFlags {
  readonly over: readonly string[];
  readonly observed: readonly string[];
  readonly particles: number;
  readonly simulations: number;
  readonly studies: number;
  readonly theory?: string;
  readonly set?: readonly string[];
  readonly seed: string;
  readonly format: 'table' | 'json';
}

/** Prints values under which a scenario could have given what was counted, and what speaks against them. */
export async function calibrate(
  nameOrFile: string,
  flags: CalibrateFlags,
  signal: AbortSignal,
): Promise<void> {
  const { particles, simulations, studies, seed } = flags;
  const observed = observations(flags.observed);
  const start: CalibrateStart = {
    scenario: withFlags(loadScenario(nameOrFile).scenario, flags),
    options: { over: overRanges(flags.over), observed, particles, simulations, studies, seed },
  };
  const found = await calibrateInWorker(start, signal);
  if (flags.format === 'json') printText(`${JSON.stringify(found, null, 2)}\n`);
  else print(lines(found));
}

function lines({ parameters, predictive, rounds, ended, doubts }: Calibration): string[] {
  const between = ({ low, high }: { readonly low: number; readonly high: number }) =>
    `${significant(low)} to ${significant(high)}`;
  const share = (part: number) => `${(100 * part).toFixed(0)} %`;
  const { simulations } = rounds[rounds.length - 1];
  return [
    ...alignTable([
      ['parameter', 'mean', '90 % interval', 'truth in it, in simulated studies'],
      ...parameters.map((one) => [one.name, significant(one.mean), between(one), share(one.coverage)]),
    ]),
    '',
    ...alignTable([
      ['observed', 'value', '90 % of new replicates', 'above the value'],
      ...predictive.map((one) => [one.name, significant(one.observed), between(one), share(one.above)]),
    ]),
    '',
    `${simulations} worlds were simulated; the search ended: ${ended}.`,
    ...(doubts.length > 0 ? doubts : ['Nothing speaks against it.']).flatMap((doubt) => wrap(doubt)),
  ];
}
