import {
  defineScenario,
  type MechanismName,
  mechanismParameter,
  type ParameterDeclaration,
  type PolicyEvent,
  type Scenario,
} from '@fairweather/core';
import type { Finding } from './Finding.js';
import type { Treatment } from './FindingDesign.js';
import { assumed, type SourcedValue, settings, sharedPsychology } from './settings.js';

/** People who were observed without a treatment. */
export interface ObservedGroup {
  readonly name: string;
  /** Share who gave, complied or cooperated in the control arm, or share of the maximum; 0 to 1. */
  readonly given: number;
  /** Number of people observed. Default: `assumed.observations`. */
  readonly observations?: number;
}

/** The design of a study, in the terms of the laboratory. */
export interface LaboratoryDesign {
  readonly finding: Finding;
  readonly setting: keyof typeof settings;
  /** Number of rounds. Default: 2, one before and one under the treatment. */
  readonly rounds?: number;
  readonly groups: readonly ObservedGroup[];
  /** Name of the arm that sets the baseline. */
  readonly control: string;
  readonly arms: Readonly<Record<string, Treatment>>;
  /** People simulated in each group. Default: 1,000. */
  readonly people?: number;
}

/** The possible treatments in a round: their range and meaning. */
const levers = {
  pay: {
    high: 1000,
    meaning: 'Earnings from the act, or the cost of its omission, in going rates of pay; 0 is none.',
  },
  excused: { high: 1, meaning: 'Share of the cue of the price that a legitimate reason excuses.' },
  need: { high: 1, meaning: 'Need of a favour that is asked; 0 is no favour.' },
  granted: { high: 1, meaning: 'Share of the favour that is granted.' },
  rules: { high: 1, meaning: 'How strictly the counterpart applies the rules.' },
  seen: { high: 1, meaning: 'How much others see of each act.' },
} as const;

/**
 * The single laboratory for all findings. To take is to keep one's effort, money or time to oneself; the share given
 * is the rest. All findings share one psychology (`sharedPsychology`); the mean benefit of each group is solved from
 * its control arm; arms are the treatments, round by round.
 *
 * @throws InputError when an arm names something that the laboratory cannot do
 */
export function laboratory(design: LaboratoryDesign): Scenario {
  const { finding, setting, rounds = 2, groups, control, arms, people = 1000 } = design;
  const treatments = Object.entries(arms).filter(([name]) => name !== control);
  return defineScenario<string>({
    name: finding.id,
    title: finding.short,
    story: finding.design,
    source: finding.citation,
    calendar: { period: 'round', unit: 'round', periodsPerUnit: 1, units: rounds },
    groups: groups.map(({ name, given, observations = assumed.observations }) => ({
      name,
      members: people,
      treated: true,
      baseline: { taken: (1 - given) * observations, opportunities: observations },
    })),
    theory: 'full',
    parameters: { ...psychology(setting), ...leversOf(rounds) },
    policy: policyOf(rounds),
    measures: groups.flatMap(({ name }) => [
      { name: `taken: ${name}`, label: `share taken, ${name}`, unit: 'share', of: 'share', groups: [name] },
      { name: `frame: ${name}`, label: `frame, ${name}`, unit: '1', of: 'frame', groups: [name] },
    ]),
    asGiven: control,
    arms: treatments.map(([name, values]) => ({ name, values: { ...arms[control], ...values } })),
    compareWith: control,
  });
}

function psychology(setting: LaboratoryDesign['setting']): Record<string, ParameterDeclaration> {
  const shared = Object.entries(sharedPsychology) as [MechanismName, SourcedValue][];
  return {
    ...Object.fromEntries(
      shared.map(([name, { value, source }]) => [name, mechanismParameter(name, { default: value, source })]),
    ),
    frameStart: mechanismParameter('frameStart', {
      default: settings[setting],
      source: `the design of the study: ${setting}`,
    }),
  };
}

function leversOf(rounds: number): Record<string, ParameterDeclaration> {
  const declared: Record<string, ParameterDeclaration> = {
    handoverAt: lever(
      'handoverAt',
      'Round at the start of which somebody else takes over; 0 is never.',
      rounds,
    ),
  };
  for (let round = 1; round <= rounds; round++) {
    for (const [name, { high, meaning }] of Object.entries(levers)) {
      declared[`${name}${round}`] = lever(`${name} in round ${round}`, meaning, high);
    }
  }
  return declared;
}

function lever(label: string, meaning: string, high: number): ParameterDeclaration {
  return { default: 0, low: 0, high, unit: '1', role: 'lever', label, meaning, source: 'the study' };
}

function policyOf(rounds: number): PolicyEvent[] {
  const events: PolicyEvent[] = [{ kind: 'handover', from: 'handoverAt', groups: 'all' }];
  for (let round = 1; round <= rounds; round++) {
    const now = { from: round, until: round, groups: 'all' } as const;
    const legitimacy = `excused${round}`;
    events.push(
      { kind: 'price', ...now, amount: `pay${round}`, legitimacy, announced: true },
      { kind: 'rules', ...now, strength: `rules${round}` },
      { kind: 'visibility', ...now, strength: `seen${round}` },
      { kind: 'favour', from: round, groups: 'all', need: `need${round}`, granted: `granted${round}` },
    );
  }
  return events;
}
