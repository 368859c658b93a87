import { catalogue } from '@fairweather/scenarios';
import { useStudio } from '../parts/useStudio.js';
import { hasWork } from '../state/hasWork.js';
import { initialSetup } from '../state/initialSetup.js';
import { sayIn } from '../words/languages.js';

/** The stories. */
export function Choose() {
  const { studio, act, words, language } = useStudio();
  const choose = (name: string) => {
    if (!hasWork(studio) || confirm(words.choose.sure)) act({ do: 'choose', setup: initialSetup(name) });
  };
  return (
    <>
      <h1>{words.choose.title}</h1>
      <p class="lead">{words.choose.lead}</p>
      <div class="cards">
        {catalogue.map((entry) => {
          const { name, scenario, study } = entry;
          const say = sayIn(language, entry);
          return (
            <article key={name} class={name === studio.setup.scenario ? 'card current' : 'card'}>
              <h2>{say(scenario.title)}</h2>
              <p>{say(scenario.story)}</p>
              <footer>
                <button
                  type="button"
                  aria-label={`${words.choose.take}: ${say(scenario.title)}`}
                  onClick={() => choose(name)}
                >
                  {words.choose.take}
                </button>
                <span class={study ? 'badge data' : 'badge'}>
                  {study ? words.choose.withData : words.choose.withoutData}
                </span>
              </footer>
            </article>
          );
        })}
      </div>
    </>
  );
}
