import { armScenarios } from '../state/armScenarios.js';
import { eventsOf } from '../state/eventsOf.js';
import { useLevers } from '../state/useSetup.js';
import { LeverField } from './LeverField.js';
import { useStudio } from './useStudio.js';

/** The levers of the arm; dates are on the timeline. */
export function Levers() {
  const { studio, words, known } = useStudio();
  const set = useLevers();
  const scenario = armScenarios(studio.setup)[studio.active];
  const dates = new Set(eventsOf(scenario).flatMap(({ fromLever, untilLever }) => [fromLever, untilLever]));
  const values: Readonly<Record<string, number>> = scenario.values;
  const levers = Object.entries(known.scenario.parameters).filter(
    ([name, { role }]) => role === 'lever' && !dates.has(name),
  );
  if (levers.length === 0) return null;
  // The levers of the story: those that its policy or one of its arms names
  const ofStory = new Set([
    ...known.scenario.policy.flatMap((event) => Object.values(event)),
    ...known.scenario.arms.flatMap((arm) => Object.keys(arm.values)),
  ]);
  type Lever = (typeof levers)[number];
  const isFirst = ([name]: Lever) => ofStory.has(name);
  const field = ([name, declaration]: Lever) => (
    <LeverField
      key={name}
      declaration={declaration}
      value={values[name]}
      change={(value) => set({ [name]: value })}
    />
  );
  return (
    <section aria-label={words.experiment.levers}>
      <h2>{words.experiment.levers}</h2>
      {levers.filter(isFirst).map(field)}
      {levers.some((lever) => !isFirst(lever)) && (
        <details>
          <summary>{words.experiment.terms}</summary>
          {levers.filter((lever) => !isFirst(lever)).map(field)}
        </details>
      )}
    </section>
  );
}
