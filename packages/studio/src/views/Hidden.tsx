import { useStudio } from '../parts/useStudio.js';

/** In place of numbers that may not be seen yet. */
export function Hidden() {
  const { studio, act, words } = useStudio();
  return (
    <section class="hidden-yet">
      <h1>{words.steps[studio.step]}</h1>
      <p>{studio.locked ? words.predict.locked : words.experiment.hidden}</p>
      <div class="actions">
        {studio.locked && (
          <button type="button" onClick={() => act({ do: 'reveal' })}>
            {words.predict.reveal}
          </button>
        )}
        {!studio.locked && (
          <>
            <button type="button" onClick={() => act({ do: 'go', step: 'predict' })}>
              {words.experiment.toForecast}
            </button>
            <button type="button" class="secondary outline" onClick={() => act({ do: 'reveal' })}>
              {words.predict.without}
            </button>
          </>
        )}
      </div>
    </section>
  );
}
