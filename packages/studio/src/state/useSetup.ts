import { InputError } from '@fairweather/core';
import { useStudio } from '../parts/useStudio.js';
import { armScenarios, untouched } from './armScenarios.js';
import type { Setup } from './Setup.js';

/** Changes the setup. An impossible change is refused with a sentence, and everything stays as it was. */
export function useSetup(): (change: Partial<Setup>, active?: number) => void {
  const { studio, act } = useStudio();
  return (change, active) => {
    const setup = { ...studio.setup, ...change };
    try {
      armScenarios(setup);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      act({ do: 'problem', problem: { kind: 'change', reason: error.message } });
      return;
    }
    act({ do: 'change', setup, ...(active === undefined ? {} : { active }) });
  };
}

/** Changes levers of the current arm. A lever at the scenario's own value counts as unchanged. */
export function useLevers(): (values: Readonly<Record<string, number>>) => void {
  const { studio } = useStudio();
  const change = useSetup();
  const { setup, active } = studio;
  return (values) => {
    const all: Record<string, number> = { ...setup.arms[active].values, ...values };
    const given = untouched(setup);
    const moved = Object.fromEntries(
      Object.entries(all).filter(([name, value]) => value !== (setup.common[name] ?? given[name])),
    );
    change({ arms: setup.arms.map((arm, i) => (i === active ? { ...arm, values: moved } : arm)) });
  };
}
