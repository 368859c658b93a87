import {
  type Amount,
  findTheory,
  type GroupWeight,
  type ParameterDeclaration,
  type PolicyEvent,
  parametersOf,
  resolve,
  type Scenario,
} from '@fairweather/core';
import { restrict } from '@fairweather/core/engine';
import type { Study } from '@fairweather/scenarios';
import { code, inMarkdown } from './markdown.js';
import { oddPeople } from './oddPeople.js';
import { oddTrade, tradeEvents } from './oddTrade.js';

/**
 * The ODD document of a scenario as Markdown: overview, design concepts and details, in the order of the 2020 protocol.
 * Everything that can differ between scenarios comes from the scenario; its texts are never markup.
 *
 * Source: Grimm et al. (2020), The ODD protocol, a second update, JASSS 23(2) 7, doi:10.18564/jasss.4259.
 */
export function oddDocument(given: Scenario, study?: Study): string {
  const scenario = inMarkdown(given);
  const { calendar, groups, theory, policy, measures } = scenario;
  const named = findTheory(theory);
  const ruling: Readonly<Record<string, number>> = restrict(scenario.values, named);
  const people = groups.reduce((sum, { members }) => sum + members, 0);
  const { trade } = scenario;
  const traded = trade && oddTrade(scenario, trade, (amount) => say(amount, scenario));
  const own = oddPeople(scenario, (amount) => say(amount, scenario));
  const withBaseline = groups.filter(({ baseline }) => baseline).length;
  return `${[
    `# ${scenario.title}: ODD document`,
    'This document follows the ODD protocol of Grimm et al. (2020), doi:10.18564/jasss.4259. It is generated from ' +
      `the scenario ${code(given.name)}.`,
    '## 1. Purpose and patterns',
    `${scenario.story} The model shows what happens to a relationship when somebody puts a price on it, and how far ` +
      'the data can tell rival theories of it apart.',
    study
      ? `It is compared with these patterns: the observed series of ${Object.keys(study.observed)
          .map((name) => `\`${name}\``)
          .join(' and ')} in ${study.citation} doi:${study.doi}. Replication: ${study.replication}`
      : 'No published data support this scenario: it is illustrative.',
    '## 2. Entities, state variables, and scales',
    (traded?.entities ?? plainEntities(scenario, people)).join('\n'),
    '## 3. Process overview and scheduling',
    traded?.process ??
      'In every period, group by group: (1) cues: a handover, then for each relationship the frame, a noticed mild ' +
        'response and an announced price; (2) an opportunity arises and the buyer takes or abstains; ' +
        '(3) consequences: goodwill, reference price and harm; after all members, the perceived norm.',
    '## 4. Design concepts',
    [
      `- **Basic principles**: ${named.title}: ${named.says} Source: ${named.source}.`,
      `- **Emergence**: ${
        traded
          ? 'who still orders, who has left and the worth of the relationship to either side'
          : 'the level of taking after a price, and whether it comes back'
      }; both follow from the dynamics of frame, belief and norm.`,
      `- **Adaptation**: ${
        traded?.adaptation ??
        'buyers take with probability Λ(b + V − C − sticker − shadow − conscience − crowd).'
      }`,
      `- **Objectives**: the utility in ${traded ? 'these formulas' : 'that formula'}, in logits.`,
      `- **Learning**: ${
        traded?.learning ?? 'Bayes’ rule for the belief; partial adjustment for norm and reference price.'
      }`,
      `- **Prediction**: ${traded?.prediction ?? 'none beyond the belief about the seller.'}`,
      `- **Sensing**: ${
        traded?.sensing ??
        'buyers know the price in force, notice a mild response with probability a, and see the share of takers in ' +
          'their group.'
      }`,
      `- **Interaction**: ${traded?.interaction ?? 'through the norm within a group; groups do not meet.'}`,
      `- **Stochasticity**: ${traded?.stochasticity ?? 'people, opportunities, choices and noticing'} are drawn; ` +
        'every draw is a hash of seed, replicate, group, member, period and purpose, so all arms share people and ' +
        'luck.',
      '- **Collectives**: groups.',
      `- **Observation**: ${measures
        .map(
          ({ label, weigh }, i) =>
            `${code(given.measures[i].name)} (${label}${weigh ? `; ${weights[weigh]}` : ''})`,
        )
        .join('; ')}.`,
    ].join('\n'),
    '## 5. Initialization',
    `${
      withBaseline > 0
        ? `In ${withBaseline} of ${groups.length} groups the mean benefit is set so that the group's people together ` +
          'start at the counted baseline rate, which each replicate draws again with the error of its count. '
        : ''
    }${
      withBaseline < groups.length ? 'Groups without a baseline draw their mean benefit. ' : ''
    }All relationships start at the values below.`,
    [
      '| group | members | treated | baseline |',
      '|---|---:|---|---|',
      ...groups.map(({ name, members, treated, baseline }) => {
        const rate = baseline ? `${baseline.taken} of ${baseline.opportunities}` : '–';
        return `| ${name} | ${members} | ${treated ? 'yes' : 'no'} | ${rate} |`;
      }),
    ].join('\n'),
    ...(own.length > 0
      ? [`Groups with people of their own, in place of the values below:\n\n${own.join('\n')}`]
      : []),
    '## 6. Input data',
    `The policy, by date (${calendar.unit}s counted from 1, both ends included):`,
    `${policy.map((event) => `- ${eventText(event, scenario)}`).join('\n')}\n${reactionsText(scenario)}`.trimEnd(),
    '## 7. Submodels',
    ...(traded
      ? [
          'Terms of trade, in the order of the scenario; the process is `runTrade` in packages/core/src/run/trade:',
          [
            '| term | value | meaning |',
            '|---|---:|---|',
            ...traded.terms.map(({ name, value, meaning }) => `| ${name} | ${value} | ${meaning} |`),
          ].join('\n'),
        ]
      : []),
    'Equations (1) to (7) are in docs/mechanism.md; each is a function in packages/core/src/mechanism. Parameters, ' +
      `with their values under the theory “${named.title}”, which sets those marked *:`,
    [
      '| name | letter | value | range | unit | role | meaning | source |',
      '|---|---|---:|---|---|---|---|---|',
      ...Object.entries(parametersOf(scenario)).map(([name, declaration]) =>
        parameterRow(name, declaration, scenario.values[name as keyof Scenario['values']], ruling[name]),
      ),
    ].join('\n'),
  ].join('\n\n')}\n`;
}

/** How groups weigh in a measure. */
const weights = {
  groups: 'mean over groups, each counting once',
  people: 'of all people together',
  total: 'total of all groups',
} as const satisfies Record<GroupWeight, string>;

/** The entities of a scenario without trade, one line each. */
function plainEntities({ calendar, groups }: Scenario, people: number): string[] {
  return [
    `- **Buyers** (${people}): benefit of taking b, guilt γ, reciprocity ρ, susceptibility σ; constant, and the same ` +
      'in every arm.',
    `- **Sellers** (${groups.length}, one per group: ${groups.map(({ name }) => name).join(', ')}): the share of ` +
      'takers taken for granted n₀, and as now perceived, n.',
    '- **Relationships** (one per buyer): frame s (1 social, 0 market), belief μ that the seller is severe, ' +
      'goodwill g, reference price r, harm h.',
    `- **Time**: ${calendar.units} ${calendar.unit}s of ${calendar.periodsPerUnit} periods; a period is one ` +
      `${calendar.period}. Space is not modelled.`,
  ];
}

function parameterRow(
  name: string,
  declaration: ParameterDeclaration,
  given: number,
  ruling = given,
): string {
  const { letter, low, high, unit, role, meaning, source } = declaration;
  const cells = [
    `\`${name}\``,
    letter ?? '–',
    ruling === given ? String(given) : `${ruling} *`,
    `${low} to ${high}`,
    unit,
    role,
    meaning,
    source,
  ];
  return `| ${cells.join(' | ')} |`;
}

/** A number as it is in the scenario, or a name with its value. */
function say(amount: Amount, { values }: Scenario): string {
  return typeof amount === 'number'
    ? String(amount)
    : `\`${amount}\` (${resolve(amount, values, 'the scenario')})`;
}

/** An event of the policy in words: its groups, dates, amounts and, with trade, its effect. Markdown. */
export function eventText(event: PolicyEvent, scenario: Scenario): string {
  const groups = typeof event.groups === 'string' ? event.groups : event.groups.join(', ');
  const never = resolve(event.from, scenario.values, 'the policy') === 0 ? ': never' : '';
  const start = `${say(event.from, scenario)}${never}`;
  const dates = 'until' in event ? `from ${start} until ${say(event.until, scenario)}` : `at ${start}`;
  const size = Object.entries(event)
    .filter(([key]) => ['amount', 'strength', 'need', 'granted', 'legitimacy', 'cost'].includes(key))
    .map(([key, amount]) => `${key} ${say(amount as Amount, scenario)}`);
  const announced = 'announced' in event && event.announced ? ['announced'] : [];
  const said = [`${named(event.kind, event.label)}, ${groups} groups, ${dates}`, ...size, ...announced].join(
    ', ',
  );
  return scenario.trade ? `${said}: ${tradeEvents[event.kind](event)}` : said;
}

/** The kind of an event, with its name in the story. */
function named(kind: PolicyEvent['kind'], label: string | undefined): string {
  return `**${kind}**${label === undefined ? '' : ` (${label})`}`;
}

/** The reactions of the policy in words; empty if there are none. Markdown. */
export function reactionsText(scenario: Scenario): string {
  const { reactions = [], calendar } = scenario;
  if (reactions.length === 0) return '';
  const lines = reactions.map(({ watch, above, below, during, event, lasting, groups }) => {
    const limit =
      above === undefined ? `below ${say(below ?? 0, scenario)}` : `above ${say(above, scenario)}`;
    const where = typeof groups === 'string' ? groups : groups.join(', ');
    const { kind, label, ...terms } = event;
    const amounts = Object.entries(terms).map(
      ([key, value]) => `${key} ${typeof value === 'boolean' ? value : say(value as Amount, scenario)}`,
    );
    return (
      `- ${where} groups, each separately: if \`${watch}\` is ${limit} for ${say(during, scenario)} consecutive ` +
      `${calendar.unit}s, then from the next ${calendar.unit} for ${say(lasting, scenario)}: ` +
      `${[named(kind, label), ...amounts].join(', ')}`
    );
  });
  return `\nReactions:\n\n${lines.join('\n')}\n`;
}
