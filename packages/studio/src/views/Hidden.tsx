import { useStudio } from '../parts/useStudio.js';

/** Stands in for numbers that may not be seen yet: before the forecast, or while the outcome is paused. */
export function Hidden() {
  const { studio, act, words } = useStudio();
  if (studio.open)
    return (
      <section class="hidden-yet">
        <h1>{words.steps[studio.step]}</h1>
        <p>{words.experiment.paused}</p>
        <div class="actions">
          <button type="button" onClick={() => act({ do: 'until', until: undefined })}>
            {words.experiment.showAll}
          </button>
        </div>
      </section>
    );
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
