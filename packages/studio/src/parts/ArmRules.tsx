import { localAmount } from '@fairweather/report';
import { armScenarios, untouched } from '../state/armScenarios.js';
import { eventsOf } from '../state/eventsOf.js';
import { unitName, windowName } from '../words/calendarWords.js';
import { useStudio } from './useStudio.js';

/** The rules of an arm in one line: its events and its changed levers, so that a class knows what it forecasts. */
export function ArmRules({ arm }: { arm: number }) {
  const { studio, words, known, say } = useStudio();
  const { setup } = studio;
  const scenario = armScenarios(setup)[arm];
  const { unit } = known.scenario.calendar;
  const shown = eventsOf(scenario).filter(({ from, amount }) => from > 0 && amount !== 0);
  const dates = new Set(eventsOf(scenario).flatMap(({ fromLever, untilLever }) => [fromLever, untilLever]));
  const given = untouched(setup);
  const values: Readonly<Record<string, number>> = scenario.values;
  const written = (name: string) => {
    const { label, unit: of } = known.scenario.parameters[name];
    const shown = localAmount(of === 'share' ? 100 * values[name] : values[name], words.locale);
    if (of === '1') return `${say(label)} ${shown}`;
    return `${say(label)} ${shown} ${of === 'share' ? '%' : (words.units[of] ?? say(of))}`;
  };
  // Events that are named after their amount
  const named = new Set(
    shown.flatMap((event) =>
      event.amountLever && event.label === known.scenario.parameters[event.amountLever]?.label
        ? [event.amountLever]
        : [],
    ),
  );
  const happens = shown.map((event) => {
    const when =
      event.from === event.until
        ? words.unitAt(unitName(unit, words, say), event.from)
        : windowName(unit, event, words, say);
    const name = event.label ? say(event.label) : words.events[event.kind];
    const { amountLever } = event;
    return `${amountLever && named.has(amountLever) ? written(amountLever) : name}: ${when}`;
  });
  const moved = Object.entries(known.scenario.parameters)
    .filter(
      ([name, { role }]) =>
        role === 'lever' &&
        !dates.has(name) &&
        !named.has(name) &&
        (values[name] !== given[name] || shown.some(({ amountLever }) => amountLever === name)),
    )
    .map(([name]) => written(name));
  const rules = [...happens, ...moved];
  return <p class="note rules">{rules.length > 0 ? rules.join(' · ') : words.predict.noRules}</p>;
}
