import { InputError } from '../input/InputError.js';
import { limits } from '../input/limits.js';
import { unknownName } from '../input/names.js';
import { type RecordField, tradeFields } from '../measures/Ledger.js';
import { fieldsRead, measureFunctions } from '../measures/measureFunctions.js';
import {
  type MechanismName,
  mechanismNames,
  mechanismParameters,
} from '../parameters/mechanismParameters.js';
import { datedEvents } from '../plan/datedEvents.js';
import { peopleOf } from '../plan/peopleOf.js';
import { plannedReactions } from '../plan/plannedReactions.js';
import { tradeTerms } from '../plan/tradeTerms.js';
import { includesGroup, refuseUnknownGroups } from '../scenario/groupSelector.js';
import type { MeasureDeclaration } from '../scenario/MeasureDeclaration.js';
import { rangeRemedy } from '../scenario/rangeRemedy.js';
import { declarationOf, type Group, parametersOf, type Scenario } from '../scenario/Scenario.js';
import { findTheory } from '../theories/theories.js';
import { scenarioToJson } from './scenarioToJson.js';

/**
 * Checks what the shape of the data cannot say: names, ranges and dates. Of the arms it checks names and ranges;
 * whether an arm can be laid out is checked where it is asked for (`armsOf`), since a change of the scenario as given
 * may leave one behind.
 *
 * @throws InputError that names the first thing wrong and what to do
 */
export function checkScenario(scenario: Scenario): void {
  refuseTooLong(scenario);
  findTheory(scenario.theory);
  refuseTwins('group', scenario.groups);
  refuseTwins('measure', scenario.measures);
  refuseTwins('arm', [{ name: scenario.asGiven }, ...scenario.arms]);
  scenario.groups.forEach(checkBaseline);
  scenario.groups.forEach(checkListLengths);
  for (const measure of scenario.measures) {
    refuseUnknownGroups(`measure "${measure.name}"`, measure.groups, scenario);
    if (!scenario.groups.some((group) => includesGroup(measure.groups, group))) {
      throw new InputError(`The measure "${measure.name}" concerns no group: name a group, or "all".`);
    }
    checkWeighing(measure, scenario);
  }
  for (const [name, { low, high }] of Object.entries(scenario.parameters)) {
    if (!/^[a-z]\w*$/i.test(name)) {
      throw new InputError(
        `A parameter cannot be called "${name}": use letters, digits and _, starting with a letter.`,
      );
    }
    const widest = Object.hasOwn(mechanismParameters, name)
      ? mechanismParameters[name as MechanismName]
      : { low: -Infinity, high: Infinity };
    if (low > high || low < widest.low || high > widest.high) {
      const within = Number.isFinite(widest.low) ? ` inside ${widest.low} to ${widest.high}` : '';
      throw new InputError(
        `The range of ${name}, ${low} to ${high}, cannot be used: give a low end, then a high end${within}.`,
      );
    }
  }
  for (const name of [...mechanismNames, ...Object.keys(scenario.parameters)]) {
    checkValue(scenario, name, Object.hasOwn(scenario.values, name) ? scenario.values[name] : undefined);
  }
  for (const [name, value] of Object.entries(scenario.values)) checkValue(scenario, name, value);
  refuseTradedMeasures(scenario);
  refuseLongTrade(scenario);
  checkAmounts(scenario);
  for (const arm of scenario.arms) {
    for (const [name, value] of Object.entries(arm.values)) checkValue(scenario, name, value);
  }
  const arms = [scenario.asGiven, ...scenario.arms.map(({ name }) => name)];
  if (!arms.includes(scenario.compareWith))
    throw unknownName('arm to compare with', scenario.compareWith, arms);
}

function refuseTooLong(scenario: Scenario): void {
  const { length } = scenarioToJson(scenario);
  if (length <= limits.scenarioLetters) return;
  throw new InputError(
    `The scenario has ${length} letters as JSON, and ${limits.scenarioLetters} are the most: shorten its ` +
      `texts or lists.`,
  );
}

function refuseTwins(what: string, items: readonly { readonly name: string }[]): void {
  const seen = new Set<string>();
  for (const { name } of items) {
    if (seen.has(name))
      throw new InputError(`Two ${what}s are called "${name}": give each a name of its own.`);
    seen.add(name);
  }
}

function checkBaseline(group: Group): void {
  if (!group.baseline) return;
  const { taken, opportunities } = group.baseline;
  if (!(taken > 0 && taken < opportunities)) {
    throw new InputError(
      `The baseline of ${group.name} counts ${taken} taken of ${opportunities}: ` +
        'count over more periods until it is more than none and less than all, or leave the baseline out.',
    );
  }
}

function checkListLengths({ name, members, traits = {} }: Group): void {
  for (const [trait, list] of Object.entries(traits)) {
    if (list.length === members) continue;
    throw new InputError(
      `The group "${name}" has ${members} members and lists the ${trait} of ${list.length}: list a number for each.`,
    );
  }
}

function checkWeighing({ name, of, groups, weigh }: MeasureDeclaration, scenario: Scenario): void {
  const { adds } = measureFunctions[of];
  if (weigh === 'total' && !adds) {
    throw new InputError(
      `The measure "${name}" is of ${of}, of which there is no total: give "weigh" as "groups" or "people".`,
    );
  }
  const sizes = scenario.groups.filter((group) => includesGroup(groups, group)).map(({ members }) => members);
  if (weigh === undefined && new Set(sizes).size > 1) {
    throw new InputError(
      `The groups of the measure "${name}" have from ${Math.min(...sizes)} to ${Math.max(...sizes)} members: give ` +
        `"weigh" as "groups", where each counts once, or as "people"${adds ? ', or as "total"' : ''}.`,
    );
  }
}

function refuseLongTrade({ trade, calendar }: Scenario): void {
  if (!trade || calendar.units <= limits.tradeUnits) return;
  throw new InputError(
    `With trade, ${calendar.units} ${calendar.unit}s are too many: give ${limits.tradeUnits} or fewer, such ` +
      `as months in place of days.`,
  );
}

function refuseTradedMeasures(scenario: Scenario): void {
  if (scenario.trade) return;
  const lost = scenario.measures.find(isTraded);
  if (lost) {
    throw new InputError(
      `The measure "${lost.name}" is of ${lost.of}, which only a scenario with trade has: add "trade", or take it out.`,
    );
  }
}

/** Whether a measure reads what only trade writes down. */
function isTraded({ of }: Scenario['measures'][number]): boolean {
  const traded: readonly RecordField[] = tradeFields;
  return fieldsRead([of]).some((field) => traded.includes(field));
}

/**
 * Checks that a parameter exists and may have this value.
 *
 * @throws InputError that names the parameter, the value and the range
 */
export function checkValue(scenario: Pick<Scenario, 'parameters'>, name: string, value: unknown): void {
  const declaration = declarationOf(scenario, name);
  if (!declaration) throw unknownName('parameter', name, Object.keys(parametersOf(scenario)));
  const remedy = rangeRemedy(name, value, declaration);
  if (remedy) throw new InputError(remedy);
}

/**
 * Checks that the policy, the reactions, the people of the groups and the terms of trade can be laid out with the
 * values that the scenario has: all that a run asks of them.
 *
 * @throws InputError that names the first thing wrong and what to do
 */
export function checkAmounts(scenario: Scenario): void {
  datedEvents(scenario);
  plannedReactions(scenario);
  for (const group of scenario.groups) peopleOf(scenario, group);
  if (scenario.trade) tradeTerms(scenario, scenario.trade);
}
