import {
  actOf,
  armsOf,
  type Biography,
  biography,
  type Calendar,
  type Choice,
  InputError,
} from '@fairweather/core';
import { alignTable, biographyReading, decimals, wrap } from '@fairweather/report';
import { parseArm } from '../input/assignments.js';
import { customModel, withoutModule } from '../input/customModel.js';
import { loadScenario } from '../input/loadScenario.js';
import { withFlags } from '../input/runRequest.js';
import { print, printText } from '../results/streams.js';

/** The options of `fairweather explain`. */
export interface ExplainFlags {
  readonly agent: number;
  readonly week?: number;
  readonly set?: readonly string[];
  readonly theory?: string;
  readonly arm?: string;
  readonly seed: string;
  readonly replicate: number;
  readonly format: 'table' | 'json';
}

/** Prints the reasons for the choices of one agent: in one unit, or over its whole life. */
export async function explain(nameOrFile: string, flags: ExplainFlags): Promise<void> {
  const { calendar, ...scenario } = chosenArm(nameOrFile, flags);
  const { unit, units, periodsPerUnit } = calendar;
  if (flags.week !== undefined && flags.week > units) {
    throw new InputError(
      `--week ${flags.week} lies beyond the calendar: give a whole ${unit} from 1 to ${units}.`,
    );
  }
  const { customTheory } = await customModel(flags.theory === undefined ? {} : { theory: flags.theory });
  const life = biography({ calendar, ...scenario }, flags.agent, {
    seed: flags.seed,
    replicate: flags.replicate - 1,
    ...(customTheory && { customTheory }),
  });
  const inWeek = (week: number) => life.choices.slice((week - 1) * periodsPerUnit, week * periodsPerUnit);
  const shown = flags.week === undefined ? life.choices : inWeek(flags.week);
  const left = leftIn(life, calendar);
  if (flags.format === 'json') {
    const json = { ...life, ...(left === undefined ? {} : { left }), choices: shown };
    printText(`${JSON.stringify(json, null, 2)}\n`);
    return;
  }
  const weeks = Array.from({ length: left ?? units }, (_, i) => inWeek(i + 1));
  const table =
    flags.week === undefined ? byUnit(weeks, unit) : byPeriod(shown, periodsPerUnit, calendar.period);
  const lines = [
    `Agent ${life.agent} of ${life.group}${life.treated ? '' : ' (never treated)'}: ` +
      `benefit ${decimals(life.benefit, 3)}, guilt ${decimals(life.guilt, 3)} logits.`,
    '',
    ...(shown.length > 0 ? [...alignTable(table), ''] : []),
    ...(left === undefined ? [] : [`Left in ${unit} ${left}: it makes no choices after that.`]),
    ...wrap(biographyReading(life, weeks, unit, actOf(scenario))),
  ];
  print(lines);
}

/** The unit in which the relationship ended, from 1; undefined if the buyer chose to the end. */
function leftIn({ choices }: Biography, { units, periodsPerUnit }: Calendar): number | undefined {
  return choices.length < units * periodsPerUnit ? Math.ceil(choices.length / periodsPerUnit) : undefined;
}

function chosenArm(nameOrFile: string, flags: ExplainFlags) {
  const scenario = withFlags(loadScenario(nameOrFile).scenario, withoutModule(flags));
  if (flags.arm === undefined) return scenario;
  const own = scenario.arms.find(({ name }) => name === flags.arm);
  return armsOf(scenario, [own ?? parseArm(flags.arm)])[1].scenario;
}

const columns: readonly (readonly [string, (choice: Choice) => number])[] = [
  ['price', (choice) => choice.price],
  ['frame', (choice) => choice.frame],
  ['belief', (choice) => choice.belief],
  ['goodwill', (choice) => choice.goodwill],
  ['sticker', (choice) => choice.sticker],
  ['shadow', (choice) => choice.shadow],
  ['conscience', (choice) => choice.conscience],
  ['crowd', (choice) => choice.crowd],
  ['probability', (choice) => choice.probability],
];

function byPeriod(choices: readonly Choice[], periodsPerUnit: number, period: string): string[][] {
  return [
    [period, ...columns.map(([name]) => name), 'luck', 'took'],
    ...choices.map((choice) => [
      String((choice.period % periodsPerUnit) + 1),
      ...columns.map(([, value]) => decimals(value(choice), 3)),
      decimals(choice.draw, 3),
      choice.took ? 'yes' : choice.arose ? 'no' : 'no opportunity',
    ]),
  ];
}

function byUnit(weeks: readonly (readonly Choice[])[], unit: string): string[][] {
  const mean = (choices: readonly Choice[], value: (choice: Choice) => number) =>
    choices.reduce((sum, choice) => sum + value(choice), 0) / choices.length;
  return [
    [unit, ...columns.map(([name]) => name), 'took'],
    ...weeks.map((choices, i) => [
      String(i + 1),
      ...columns.map(([, value]) => decimals(mean(choices, value), 3)),
      String(choices.filter(({ took }) => took).length),
    ]),
  ];
}
