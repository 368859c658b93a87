import { useStudio } from '../parts/useStudio.js';
import type { Numbers } from '../state/useExperiment.js';
import { rolesOf } from '../words/roles.js';
import { Happened } from './Debrief.js';

/** One page to hand out: the story, the roles, room for a forecast, and the key. Seen in print only. */
export function Handout({ numbers }: { numbers: Numbers }) {
  const { words, known, say } = useStudio();
  return (
    <section class="sheet handout-sheet" aria-label={words.debrief.handoutTitle}>
      <h1>{say(known.scenario.title)}</h1>
      <p>{say(known.scenario.story)}</p>
      <h2>{words.debrief.roles}</h2>
      <ul>
        {rolesOf(known.scenario).map((role) => (
          <li key={role}>{say(role)}</li>
        ))}
      </ul>
      <h2>{words.debrief.grid}</h2>
      <table class="grid">
        <tbody>
          <tr>
            {known.blocks.map(({ from, until }) => (
              <th key={from} scope="col">
                {words.stretch[known.scenario.calendar.unit](from, until)}
              </th>
            ))}
          </tr>
          <tr>
            {known.blocks.map(({ from }) => (
              <td key={from}>&nbsp;</td>
            ))}
          </tr>
        </tbody>
      </table>
      <h2 class="fold">{words.debrief.key}</h2>
      <Happened numbers={numbers} />
      <p class="note">{known.study ? words.measured : words.illustrative}</p>
    </section>
  );
}
