import { armScenarios } from '../state/armScenarios.js';
import { eventsOf } from '../state/eventsOf.js';
import { useLevers } from '../state/useSetup.js';
import { LeverField } from './LeverField.js';
import { useStudio } from './useStudio.js';

/** What can be decided in the arm; dates are on the timeline. */
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
  return (
    <section aria-label={words.experiment.levers}>
      <h2>{words.experiment.levers}</h2>
      {levers.map(([name, declaration]) => (
        <LeverField
          key={name}
          declaration={declaration}
          value={values[name]}
          change={(value) => set({ [name]: value })}
        />
      ))}
    </section>
  );
}
