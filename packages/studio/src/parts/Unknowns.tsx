import { findTheory, mechanismParameters, theories } from '@fairweather/core';
import { restrict } from '@fairweather/core/engine';
import { armScenarios, untouched } from '../state/armScenarios.js';
import { typable } from '../state/link.js';
import { MOST_REPLICATES } from '../state/Setup.js';
import { useSetup } from '../state/useSetup.js';
import { LeverField } from './LeverField.js';
import { useStudio } from './useStudio.js';

/** The uncertainties, the theory and the luck: the same for all arms. */
export function Unknowns() {
  const { studio, words, known, say } = useStudio();
  const change = useSetup();
  const { setup } = studio;
  const [scenario] = armScenarios(setup);
  const values: Readonly<Record<string, number>> = scenario.values;
  const given = untouched(setup);
  const unknowns = Object.entries(known.scenario.parameters).filter(([, { role }]) => role === 'uncertainty');
  // A parameter that the theory leaves out has no slider.
  const theory = findTheory(setup.theory);
  const moves = ([name, { low, high }]: (typeof unknowns)[number]) => {
    if (!(name in mechanismParameters)) return true;
    const at = (value: number) =>
      restrict({ ...scenario.values, [name]: value }, theory)[name as keyof typeof mechanismParameters];
    return at(low) !== at(high);
  };
  const idle = unknowns.filter((unknown) => !moves(unknown));
  return (
    <>
      <details>
        <summary>{words.experiment.unknowns}</summary>
        <p class="note">{words.experiment.unknownsHint}</p>
        <label>
          {words.experiment.theory}
          <select
            value={setup.theory}
            onChange={({ currentTarget }) => change({ theory: currentTarget.value })}
          >
            {theories.map(({ name, title }) => (
              <option key={name} value={name}>
                {say(title)}
              </option>
            ))}
          </select>
          <small>{words.experiment.theoryHint}</small>
        </label>
        {idle.length > 0 && (
          <p class="note">{words.experiment.fixed(idle.map(([, { label }]) => say(label)).join(', '))}</p>
        )}
        {unknowns.filter(moves).map(([name, declaration]) => (
          <LeverField
            key={name}
            declaration={declaration}
            value={values[name]}
            change={(value) => {
              const { [name]: _, ...others } = setup.common;
              change({ common: value === given[name] ? others : { ...others, [name]: value } });
            }}
          />
        ))}
      </details>
      <details>
        <summary>{words.experiment.luck}</summary>
        <label>
          {words.experiment.seed}
          <input
            value={setup.seed}
            maxLength={80}
            onChange={({ currentTarget }) => change({ seed: typable(currentTarget.value) })}
          />
          <small>{words.experiment.seedHint}</small>
        </label>
        <label>
          {words.experiment.replicates}
          <input
            type="number"
            min={1}
            max={MOST_REPLICATES}
            value={setup.replicates}
            onChange={({ currentTarget }) => {
              const count = Math.round(currentTarget.valueAsNumber);
              if (count >= 1) change({ replicates: Math.min(MOST_REPLICATES, count) });
              else currentTarget.value = String(setup.replicates);
            }}
          />
        </label>
      </details>
    </>
  );
}
