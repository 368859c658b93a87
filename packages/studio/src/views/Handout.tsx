import { localNumber } from '@fairweather/report';
import { baselineOf } from '../charts/baselineOf.js';
import { isShare } from '../charts/format.js';
import { headlineOf } from '../charts/headline.js';
import { useStudio } from '../parts/useStudio.js';
import type { Numbers } from '../state/useExperiment.js';
import { windowName } from '../words/calendarWords.js';
import { evidenceNote } from '../words/evidenceNote.js';
import { Happened } from './Happened.js';

/** One page to hand out: the story, the roles, room for a forecast, and the key. Only visible in print. */
export function Handout({ numbers }: { numbers: Numbers }) {
  const { studio, words, known, say } = useStudio();
  const measure = headlineOf(known);
  const [team] = studio.teams;
  const arm = numbers.arms[Math.min(team.arm, numbers.arms.length - 1)];
  return (
    <section class="sheet handout-sheet" aria-label={words.debrief.handoutTitle}>
      <h1>{say(known.scenario.title)}</h1>
      <p>{say(known.scenario.story)}</p>
      {known.scenario.roles && <h2>{words.debrief.roles}</h2>}
      <ul>
        {(known.scenario.roles ?? []).map((role) => (
          <li key={role}>{say(role)}</li>
        ))}
      </ul>
      <h2>{words.debrief.grid}</h2>
      <p>
        {words.debrief.gridFor(
          say(arm.name),
          isShare(measure) ? words.percentOf(say(measure.label)) : say(measure.label),
        )}
      </p>
      <table class="grid">
        <tbody>
          <tr>
            {known.blocks.map((block, i) => (
              <th key={block.from} scope="col">
                {i === 0 ? words.predict.known : windowName(known.scenario.calendar.unit, block, words, say)}
              </th>
            ))}
          </tr>
          <tr>
            {known.blocks.map(({ from }, i) => (
              <td key={from}>{i === 0 ? localNumber(baselineOf(known), words.locale) : ''}</td>
            ))}
          </tr>
        </tbody>
      </table>
      <h2 class="fold">{words.debrief.key}</h2>
      <Happened numbers={numbers} />
      <p class="note">{evidenceNote(numbers.setup, words) || words.measured}</p>
    </section>
  );
}
