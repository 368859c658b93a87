import { localNumber } from '@fairweather/report';
import { useStudio } from '../parts/useStudio.js';
import { rivals } from '../state/rivals.js';

/** The verdict on the rival theories, computed from the same counts. */
export function Rivals() {
  const { words, say } = useStudio();
  const { verdicts } = words.check;
  return (
    <section class="rivals">
      <h2>{words.check.rivals}</h2>
      <p class="note">{words.check.rivalsNote}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard */}
      <div class="scroll" tabIndex={0} role="region" aria-label={words.check.rivals}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.check.theory}</th>
              <th scope="col">{words.check.verdict}</th>
              <th scope="col">{words.check.logLikelihood}</th>
              <th scope="col">{words.check.parameters}</th>
              <th scope="col">{words.check.behind}</th>
            </tr>
          </thead>
          <tbody>
            {rivals.map(
              ({ theory, title, logLikelihood, parameters, behind, error, verdict, sameAs, bounded }) => (
                <tr key={theory}>
                  <th scope="row">{say(title)}</th>
                  <td>
                    {[
                      verdicts[verdict],
                      ...(sameAs.length > 0 ? [verdicts.same(sameAs.map(say).join(', '))] : []),
                      ...(bounded.length > 0 ? [verdicts.bounded(bounded.map(say).join(', '))] : []),
                    ].join('; ')}
                  </td>
                  <td>{localNumber(logLikelihood, words.locale, 2)}</td>
                  <td>{parameters}</td>
                  <td>
                    {behind === 0
                      ? words.check.best
                      : `${localNumber(behind, words.locale, 1)} ± ${localNumber(error, words.locale, 1)}`}
                  </td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      </div>
    </section>
  );
}
