import {
  armColour,
  differenceChart,
  type PanelSeries,
  panelsChart,
  priceChart,
  type VegaLiteSpec,
} from '@fairweather/charts';
import {
  type ArmResult,
  actOf,
  type Experiment,
  findArm,
  measureSeries,
  priceNames,
  type Scenario,
} from '@fairweather/core';
import { capital } from '@fairweather/core/tools';
import type { KnownScenario } from '@fairweather/scenarios';
import { jointly } from '../text/jointly.js';
import { one } from '../text/numbers.js';
import { pricedWindows, windowText } from '../text/windows.js';
import type { CountsSummary } from './CountsSummary.js';

/** The charts of a report, by name, in the order in which they are shown. */
export function reportCharts(
  experiment: Experiment,
  known: KnownScenario,
  summary: CountsSummary,
  compareWith: string,
): Record<string, VegaLiteSpec> {
  return {
    weekly: observedChart(experiment, known),
    arms: armsChart(experiment, known, compareWith),
    differences: differencesChart(experiment, known, summary, compareWith),
    ...(summary.moves.length > 0 ? { prices: pricesChart(experiment) } : {}),
  };
}

function observedChart({ arms: [given] }: Experiment, known: KnownScenario): VegaLiteSpec {
  const { headline, study, scenario } = known;
  const panels: PanelSeries[] = [
    {
      ...seriesOf(given, headline.treated, capital(groupsText(scenario, true)), armColour(0)),
      ...observedOf(study?.observed[headline.treated]),
      priced: pricedWindows(given.scenario, true),
    },
  ];
  if (headline.untreated) {
    panels.push({
      ...seriesOf(given, headline.untreated, capital(groupsText(scenario, false)), armColour(2)),
      ...observedOf(study?.observed[headline.untreated]),
      priced: pricedWindows(given.scenario, false),
    });
  }
  return panelsChart(panels, {
    title: study ? 'What was counted, over what the model does' : 'What the model does',
    subtitle:
      `${study ? `Mean per ${actOf(scenario).group}. Dots: observed. ` : ''}Line and band: ` +
      `simulated mean and 90 % predictive interval of each ${scenario.calendar.unit} by itself.`,
    unit: scenario.calendar.unit,
    yTitle: axisTitle(known),
    description:
      `Observed points and simulated band by ${scenario.calendar.unit}. The mean of the ` +
      `${groupsText(scenario, true)} goes from about ` +
      `${one(measureSeries(given.outcome, headline.treated).mean[0])} to about ` +
      `${one(measureSeries(given.outcome, headline.treated).mean.at(-1) ?? 0)}.`,
    columns: 2,
    width: 400,
    height: 250,
  });
}

function armsChart({ arms }: Experiment, known: KnownScenario, compareWith: string): VegaLiteSpec {
  const { headline, scenario, study } = known;
  const compared = measureSeries(findArm({ arms }, compareWith).outcome, headline.treated).mean;
  const panels = arms.map(
    (arm, place): PanelSeries => ({
      ...seriesOf(arm, headline.treated, arm.name, armColour(place)),
      ...(place === 0 ? observedOf(study?.observed[headline.treated]) : {}),
      ...(arm.name === compareWith ? {} : { compared }),
      priced: pricedWindows(arm.scenario, true),
    }),
  );
  return panelsChart(panels, {
    title: 'The same people and the same luck, under other rules',
    subtitle:
      `${capital(groupsText(scenario, true))}. Dashed: “${compareWith}”. Arms that nobody tried are ` +
      `illustrative.`,
    unit: scenario.calendar.unit,
    yTitle: axisTitle(known),
    description: `One panel for each of ${arms.length} arms: ${arms.map(({ name }) => name).join(', ')}.`,
    columns: 3,
    width: 250,
    height: 150,
  });
}

function differencesChart(
  { arms }: Experiment,
  known: KnownScenario,
  { differences }: CountsSummary,
  compareWith: string,
): VegaLiteSpec {
  const { blocks, scenario } = known;
  const shown = blocks.slice(-2);
  const rows = differences
    .filter(({ from }) => shown.some((block) => block.from === from))
    .map((difference) => ({
      ...jointly(difference),
      arm: difference.arm,
      colour: armColour(arms.findIndex(({ name }) => name === difference.arm)),
      window: windowText(scenario.calendar.unit, difference.from, difference.until),
    }));
  return differenceChart(rows, {
    title: `What each arm adds to “${compareWith}”`,
    subtitle:
      'Paired difference with its joint 95 % interval (all of the table hold at once), which may be narrower than ' +
      'the dot.',
    xTitle: `${axisTitle(known)} and ${actOf(scenario).group}`,
    description: `Paired difference of each arm from “${compareWith}”, over two stretches of time.`,
  });
}

function pricesChart({ arms: [given] }: Experiment): VegaLiteSpec {
  const { taking, acts } = actOf(given.scenario);
  const names = priceNames.filter((name) => given.outcome.measures.includes(name));
  return priceChart(
    names.map((name) => ({ name, mean: measureSeries(given.outcome, name).mean })),
    {
      title: `Why: the four prices of ${taking}`,
      subtitle: `As felt, mean over the ${groupsText(given.scenario, true)}. The lower the sum, the more ${acts}.`,
      unit: given.scenario.calendar.unit,
      description: 'The sticker, shadow, conscience and crowd price over time, in logits.',
    },
  );
}

/** "treated centres" or "control group": the groups with the change of rules, or those without. */
function groupsText(scenario: Scenario, treated: boolean): string {
  const { group, groups } = actOf(scenario);
  const many = scenario.groups.filter((one) => one.treated === treated).length > 1;
  return `${treated ? 'treated' : 'control'} ${many ? groups : group}`;
}

/** The quantity that the headline counts: acts per unit, or whatever else is measured. */
function axisTitle({ scenario, headline }: KnownScenario): string {
  const declared = scenario.measures.find(({ name }) => name === headline.treated);
  return declared && declared.of !== 'taken'
    ? declared.label
    : `${actOf(scenario).acts} per ${scenario.calendar.unit}`;
}

function seriesOf(arm: ArmResult, measure: string, name: string, colour: string) {
  const { mean, low, high } = measureSeries(arm.outcome, measure);
  return { name, colour, mean, low, high };
}

function observedOf(observed: readonly number[] | undefined): { observed?: readonly number[] } {
  return observed ? { observed } : {};
}
