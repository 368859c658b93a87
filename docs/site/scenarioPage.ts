import { findTheory, type ParameterDeclaration, type Scenario } from '@fairweather/core';
import { eventText, reactionsText } from '@fairweather/report';
import type { CatalogueEntry } from '@fairweather/scenarios';
import { markdownTable } from './markdownTable.js';

/** The page of a scenario as Markdown: its whole declaration, for readers who are choosing levers to try. */
export function scenarioPage({ name, scenario, study }: CatalogueEntry): string {
  const { title, story, calendar, groups, policy, measures } = scenario;
  const theory = findTheory(scenario.theory);
  const people = groups.reduce((sum, { members }) => sum + members, 0);
  const many = groups.length === 1 ? '1 group' : `${groups.length} groups`;
  return `# ${title}

${story}

${people} people in ${many}, ${calendar.units} ${calendar.unit}s, under the theory “${theory.title}”: ${theory.says}

\`\`\`sh
node_modules/.bin/fairweather run ${name}
\`\`\`

## Levers: what somebody can decide

${parameterTable(scenario, 'lever')}

## Uncertainties: what nobody knows

${parameterTable(scenario, 'uncertainty')}

The other parameters of the mechanism stand at their defaults; the [ODD document](./${name}-odd.md) lists them all.

## Policy

${policy.map((event) => `- ${eventText(event, scenario)}`).join('\n')}
${reactionsText(scenario)}
## Arms

${armTable(scenario)}

All are compared with “${scenario.compareWith}”.

## Measures

${markdownTable(
  ['measure', 'meaning', 'unit'],
  measures.map((measure) => [`\`${measure.name}\``, measure.label, measure.unit]),
)}

## Sources

${scenario.source}.

${
  study
    ? `Data: ${study.citation} [doi:${study.doi}](https://doi.org/${study.doi}). Replication: ${study.replication}`
    : 'Illustrative: no published data support it.'
}

The same in the order of the ODD protocol: [ODD document](./${name}-odd.md).
`;
}

function parameterTable(scenario: Scenario, role: ParameterDeclaration['role']): string {
  return markdownTable(
    ['parameter', 'default', 'range', 'unit', 'meaning and source'],
    Object.entries(scenario.parameters)
      .filter(([, declaration]) => declaration.role === role)
      .map(([name, { default: start, low, high, unit, meaning, source }]) => [
        `\`${name}\``,
        String(start),
        `${low} to ${high}`,
        unit,
        `${meaning} _Source: ${source}._`,
      ]),
  );
}

function armTable({ asGiven, arms }: Scenario): string {
  const changes = arms.map(({ name, values }) => [
    name,
    Object.entries(values)
      .map(([key, value]) => `\`${key}=${value}\``)
      .join(', '),
  ]);
  return markdownTable(['arm', 'what is changed'], [[asGiven, 'nothing'], ...changes]);
}
