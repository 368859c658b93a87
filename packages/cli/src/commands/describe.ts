import { findTheory, parametersOf, scenarioId, scenarioToJson } from '@fairweather/core';
import { eventText, oddDocument, tradeLines, wrap } from '@fairweather/report';
import { loadScenario } from '../input/loadScenario.js';
import { print, printText } from '../results/streams.js';

/** The options of `fairweather describe`. */
export interface DescribeFlags {
  readonly odd?: boolean;
  readonly json?: boolean;
  readonly all?: boolean;
}

/**
 * Prints a scenario: its story, parameters, measures and arms; or its ODD document; or the scenario as a file.
 */
export function describe(nameOrFile: string, { odd, json, all }: DescribeFlags): void {
  const { scenario, study } = loadScenario(nameOrFile);
  if (json) {
    printText(scenarioToJson(scenario));
    return;
  }
  if (odd) {
    printText(oddDocument(scenario, study));
    return;
  }
  const parameters = Object.entries(parametersOf(scenario)).filter(
    ([name]) => all || Object.hasOwn(scenario.parameters, name),
  );
  const section = (role: string) =>
    parameters
      .filter(([, declaration]) => declaration.role === role)
      .flatMap(([name, { default: start, low, high, unit, letter, meaning, source }]) => [
        `  ${name} = ${start}   (${low} to ` +
          `${high}${unit === '1' ? '' : `, ${unit}`}${letter && letter !== '–' ? `; ${letter}` : ''})`,
        ...wrap(`${meaning} Source: ${source}.`, 90).map((line) => `      ${line}`),
      ]);
  const { calendar, groups, policy, measures, arms } = scenario;
  const people = groups.reduce((sum, { members }) => sum + members, 0);
  const who = scenario.trade
    ? `${people} buyers of ${groups.length} ${groups.length === 1 ? 'seller' : 'sellers'}`
    : `${people} people in ${groups.length} groups`;
  const periods = calendar.periodsPerUnit === 1 ? '' : ` of ${calendar.periodsPerUnit} ${calendar.period}s`;
  const events = scenario.trade
    ? policy.map((event) =>
        wrap(eventText(event, scenario).replace(/[`*]/g, ''), 84).map(
          (line, i) => `${i === 0 ? '' : '  '}${line}`,
        ),
      )
    : policy.map((event) => [JSON.stringify(event)]);
  const lines = [
    `${scenario.title} (${scenario.name}, ${scenarioId(scenario)})`,
    ...wrap(scenario.story),
    '',
    `Source: ${scenario.source}`,
    ...(study ? wrap(`Replication: ${study.replication}`) : ['Illustrative: no published data support it.']),
    `Who: ${who}, ${calendar.units} ${calendar.unit}s${periods}.`,
    `Theory: ${scenario.theory} (${findTheory(scenario.theory).title})`,
    '',
    'Levers: what somebody can decide',
    ...section('lever'),
    '',
    'Uncertainties: what nobody knows',
    ...section('uncertainty'),
    ...(all ? [] : ['  (--all shows the other parameters of the mechanism, at their defaults)']),
    '',
    ...events.flat().map((line, i) => `${i === 0 ? 'Policy: ' : '        '}${line}`),
    ...tradeLines(scenario),
    '',
    'Measures',
    ...measures.map(({ name, label, unit }) => `  ${name}: ${label} (${unit})`),
    '',
    'Arms',
    `  ${scenario.asGiven}`,
    ...arms.map(
      ({ name, values }) =>
        `  ${name}: ${Object.entries(values)
          .map(([key, value]) => `${key}=${value}`)
          .join(', ')}`,
    ),
  ];
  print(lines);
}
