import { type ArmResult, acrossReplicates, CONFIDENCE_LEVEL, pairedDifference } from '@fairweather/core';
import { factor, number, signed } from '../charts/format.js';
import { headlineOf } from '../charts/headline.js';
import { lockedOf } from '../charts/lockedOf.js';
import { type Stretch, stretchMean } from '../charts/series.js';
import { Computing } from '../parts/Computing.js';
import { useStudio } from '../parts/useStudio.js';
import { isCounted } from '../state/isCounted.js';
import { score } from '../state/score.js';
import type { Numbers } from '../state/useExperiment.js';
import { stretchName } from '../words/calendarWords.js';
import { evidenceNote } from '../words/evidenceNote.js';
import { teamName } from '../words/teamName.js';
import { Handout } from './Handout.js';
import { Hidden } from './Hidden.js';

/** What happened, whose forecast was best, and what to take home; a sheet to print. */
export function Debrief() {
  const { studio, act, words, known, computed, say } = useStudio();
  const { numbers } = computed;
  if (!studio.open || studio.until !== undefined) return <Hidden />;
  const print = (what: 'debrief' | 'handout') => {
    document.documentElement.dataset.print = what;
    // What a reader prints without these buttons is the sheet.
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

/** What the arms did, in sentences that are computed. */
export function Happened({ numbers }: { numbers: Numbers }) {
  const { words, known, say } = useStudio();
  const measure = headlineOf(known);
  const times = factor(measure);
  const { blocks } = known;
  const last = blocks[blocks.length - 1];
  const suffix = times === 100 ? ' %' : '';
  const written = (value: number) => `${number(times * value, words.locale)}${suffix}`;
  const base = numbers.arms[numbers.setup.compareWith];
  return (
    <section>
      <h2>{words.debrief.happened}</h2>
      <ul>
        {numbers.arms.map((arm) => (
          <li key={arm.name}>
            {words.debrief.changes(
              say(arm.name),
              written(stretchMean(arm, measure.name, blocks[0])),
              written(stretchMean(arm, measure.name, last)),
              say(measure.label),
            )}
            {isCounted(numbers.setup, numbers.arms.indexOf(arm)) && ` ${counts()}`}
            {arm !== base && base && ` ${addsTo(arm, base)}`}
          </li>
        ))}
      </ul>
    </section>
  );

  function counts(): string {
    const counted = known.study?.observed[measure.name] ?? [];
    const mean = ({ from, until }: Stretch) => {
      const some = counted.slice(from - 1, until);
      return some.reduce((sum, value) => sum + value, 0) / some.length;
    };
    return words.debrief.counted(written(mean(blocks[0])), written(mean(last)));
  }

  function addsTo(arm: ArmResult, other: ArmResult): string {
    const { mean, low, high } = pairedDifference(
      acrossReplicates(arm.outcome, measure.name, last.from, last.until),
      acrossReplicates(other.outcome, measure.name, last.from, last.until),
      CONFIDENCE_LEVEL,
    );
    const difference = (value: number) => signed(times * value, words.locale);
    const told = times === 100 ? words.debrief.points(difference(mean)) : difference(mean);
    const when = stretchName(known.scenario.calendar.unit, last, words, say);
    return Number.isNaN(low)
      ? words.debrief.addsOne(say(arm.name), say(other.name), told, when)
      : words.debrief.adds(say(arm.name), say(other.name), told, difference(low), difference(high), when);
  }
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
                    {Number.isNaN(off) ? words.debrief.noForecast : number(off, words.locale)}
                    {team.locked && seen && ` (${words.debrief.afterSeeing})`}
                  </td>
                  <td>{number(naive, words.locale)}</td>
                  <td>{number(outcome[outcome.length - 1], words.locale)}</td>
                  {known.scenario.trade && <td>{number(seller ?? Number.NaN, words.locale)}</td>}
                  {known.scenario.trade && <td>{number(buyer ?? Number.NaN, words.locale)}</td>}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
