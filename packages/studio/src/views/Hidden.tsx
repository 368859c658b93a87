import { useStudio } from '../parts/useStudio.js';

/** In place of numbers that may not be seen yet. */
export function Hidden() {
  const { act, words } = useStudio();
  return (
    <section class="hidden-yet">
      <p>{words.experiment.hidden}</p>
      <div class="actions">
        <button type="button" onClick={() => act({ do: 'go', step: 'predict' })}>
          {words.experiment.toForecast}
        </button>
        <button type="button" class="secondary outline" onClick={() => act({ do: 'reveal' })}>
          {words.predict.without}
        </button>
      </div>
    </section>
  );
}
