import { useStudio } from '../parts/useStudio.js';
import { steps } from '../state/Studio.js';

/** Buttons to the previous and the next step. */
export function StepButtons() {
  const { studio, act, words } = useStudio();
  const at = steps.indexOf(studio.step);
  const before = steps[at - 1];
  const next = steps[at + 1];
  return (
    <div class="turn" data-no-print>
      {before && (
        <button type="button" class="secondary outline" onClick={() => act({ do: 'go', step: before })}>
          {words.back(words.steps[before])}
        </button>
      )}
      {next && (
        <button type="button" class="outline" onClick={() => act({ do: 'go', step: next })}>
          {words.next(words.steps[next])}
        </button>
      )}
    </div>
  );
}
