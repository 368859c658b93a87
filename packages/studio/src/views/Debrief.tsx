import { localNumber } from '@fairweather/report';
import { factor } from '../charts/format.js';
import { headlineOf } from '../charts/headline.js';
import { lockedOf } from '../charts/lockedOf.js';
import { Computing } from '../parts/Computing.js';
import { useStudio } from '../parts/useStudio.js';
import { score } from '../state/score.js';
import type { Numbers } from '../state/useExperiment.js';
import { evidenceNote } from '../words/evidenceNote.js';
import { teamName } from '../words/teamName.js';
import { Handout } from './Handout.js';
import { Happened } from './Happened.js';
import { Hidden } from './Hidden.js';

/** The outcome, the best forecast and the lessons, with a sheet to print. */
export function Debrief() {
  const { studio, act, words, known, computed, say } = useStudio();
  const { numbers } = computed;
  if (!studio.open || studio.until !== undefined) return <Hidden />;
  const print = (what: 'debrief' | 'handout') => {
    document.documentElement.dataset.print = what;
    // Printing without these buttons prints the sheet.
    addEventListener('afterprint', () => delete document.documentElement.dataset.print, { once: true });
    window.print();
  };
  return (
    <>
      <div class="sheet debrief-sheet">
        <h1>{words.debrief.title}</h1>
        <p class="lead">{say(known.scenario.title)}</p>
        {numbers ? (
          <>
            <Happened numbers={numbers} />
            <Score numbers={numbers} />
          </>
        ) : (
          <Computing />
        )}
        <section>
          <h2>{words.debrief.notes}</h2>
          <p class="note" data-no-print>
            {words.debrief.notesHint}
          </p>
          {words.debrief.questions.map((question, place) => (
            <label key={question} class="question">
              {question}
              <textarea
                rows={3}
                maxLength={2000}
                value={studio.notes[place]}
                onInput={({ currentTarget }) => act({ do: 'note', place, text: currentTarget.value })}
              />
              <span class="printed-note" aria-hidden="true">
                {studio.notes[place]}
              </span>
            </label>
          ))}
        </section>
        <p class="note">
          {evidenceNote(studio.setup, words) || words.measured} {words.experiment.digest}:{' '}
          <code>{computed.digest}</code>
        </p>
      </div>
      <div class="actions" data-no-print>
        <button type="button" onClick={() => print('debrief')}>
          {words.debrief.print}
        </button>
        <button type="button" class="secondary" onClick={() => print('handout')}>
          {words.debrief.handout}
        </button>
      </div>
      {numbers && <Handout numbers={numbers} />}
    </>
  );
}

function Score({ numbers }: { numbers: Numbers }) {
  const { studio, words, known, say } = useStudio();
  const measure = headlineOf(known);
  const times = factor(measure);
  const percent = times === 100 ? '%' : say(measure.unit);
  return (
    <section>
      <h2>{words.debrief.score}</h2>
      <p class="note">{words.debrief.scoreNote(percent)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard */}
      <div class="scroll" tabIndex={0} role="region" aria-label={words.debrief.score}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.predict.team}</th>
              <th scope="col">{words.debrief.decision}</th>
              <th scope="col">
                {words.debrief.forecastError} ({percent})
              </th>
              <th scope="col">
                {words.debrief.naive} ({percent})
              </th>
              <th scope="col">
                {words.debrief.outcome}: {say(measure.label)}
              </th>
              {known.scenario.trade && <th scope="col">{words.debrief.money}</th>}
              {known.scenario.trade && <th scope="col">{words.debrief.buyerMoney}</th>}
            </tr>
          </thead>
          <tbody>
            {studio.teams.map((team, place) => {
              const { arm, outcome, seller, buyer, seen } =
                team.locked ?? lockedOf(numbers, team.arm, known, true);
              const { off, naive } = score(team.forecast, outcome);
              return (
                <tr key={place}>
                  <th scope="row">{teamName(studio.teams, place, words)}</th>
                  <td>{say(arm)}</td>
                  <td>
                    {Number.isNaN(off) ? words.debrief.noForecast : localNumber(off, words.locale)}
                    {team.locked && seen && ` (${words.debrief.afterSeeing})`}
                  </td>
                  <td>{localNumber(naive, words.locale)}</td>
                  <td>{localNumber(outcome[outcome.length - 1], words.locale)}</td>
                  {known.scenario.trade && <td>{localNumber(seller ?? Number.NaN, words.locale)}</td>}
                  {known.scenario.trade && <td>{localNumber(buyer ?? Number.NaN, words.locale)}</td>}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
