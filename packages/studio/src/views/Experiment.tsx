import { armColour, INK } from '@fairweather/charts';
import { useMemo } from 'preact/hooks';
import { type ArmsView, armsChart, differencesChart } from '../charts/armsCharts.js';
import { headlineOf } from '../charts/headline.js';
import { Arms } from '../parts/Arms.js';
import { Chart } from '../parts/Chart.js';
import { Computing } from '../parts/Computing.js';
import { Levers } from '../parts/Levers.js';
import { Player } from '../parts/Player.js';
import { Timeline } from '../parts/Timeline.js';
import { Unknowns } from '../parts/Unknowns.js';
import { useStudio } from '../parts/useStudio.js';
import { useWidth } from '../parts/useWidth.js';
import { command } from '../state/command.js';
import { isCounted } from '../state/isCounted.js';
import type { Team } from '../state/Studio.js';
import { evidenceNote } from '../words/evidenceNote.js';
import { teamName } from '../words/teamName.js';
import { Hidden } from './Hidden.js';

/** Levers on one side, their effects on the other. */
export function Experiment() {
  const { studio, act, words, known, computed, say } = useStudio();
  const [charts, room] = useWidth<HTMLDivElement>(700);
  const { numbers } = computed;
  const measure = headlineOf(known, studio.measure);
  const { units } = known.scenario.calendar;
  const until = Math.min(studio.until ?? units, units);
  const observed = numbers && isCounted(numbers.setup, 0) ? known.study?.observed[measure.name] : undefined;
  const colourOf = ({ locked, arm }: Team) => {
    const place = studio.setup.arms.findIndex(
      ({ name }) => name === (locked?.arm ?? studio.setup.arms[arm]?.name),
    );
    return place < 0 ? INK : armColour(place);
  };
  const expectations = (teams: readonly Team[]) =>
    teams.flatMap((team, place) =>
      known.blocks.flatMap((block, i) => {
        const value = team.forecast[i];
        if (value === null || value === undefined) return [];
        return [{ ...block, value, name: teamName(teams, place, words), colour: colourOf(team) }];
      }),
    );
  const view = useMemo<ArmsView | undefined>(
    () =>
      numbers && {
        numbers,
        measure,
        until,
        observed,
        evidence: evidenceNote(numbers.setup, words),
        expected: measure.name === known.headline.treated && studio.locked ? expectations(studio.teams) : [],
        width: Math.max(
          180,
          Math.min(
            studio.projector ? 440 : 900,
            room - sidesOf(numbers.setup.arms.map(({ name }) => say(name))),
          ),
        ),
        words,
        say,
      },
    [
      numbers?.arms[0].outcome,
      JSON.stringify(numbers?.setup),
      measure,
      until,
      observed,
      room,
      words,
      studio.locked,
      studio.projector,
    ],
  );
  const whatHappens = useMemo(() => view && armsChart(view), [view]);
  const differences = useMemo(() => view && differencesChart(view), [view]);
  if (!studio.open) return <Hidden />;
  return (
    <>
      <h1>{words.experiment.title}</h1>
      <div class="bench">
        <div class="controls" data-no-print>
          <Arms />
          <Timeline />
          <Levers />
          <Unknowns />
        </div>
        <div class="charts" ref={charts}>
          <div class="fields" data-no-print>
            <label>
              {words.experiment.measure}
              <select
                value={measure.name}
                onChange={({ currentTarget }) => act({ do: 'measure', measure: currentTarget.value })}
              >
                {known.scenario.measures.map(({ name, label }) => (
                  <option key={name} value={name}>
                    {say(label)}
                  </option>
                ))}
              </select>
            </label>
            <Player units={units} />
          </div>
          {whatHappens ? (
            <Chart name={words.experiment.chart} spec={whatHappens.spec} table={whatHappens.table} />
          ) : (
            <Computing />
          )}
          {differences ? (
            <Chart
              name={words.experiment.difference(
                say(numbers?.setup.arms[numbers.setup.compareWith].name ?? ''),
              )}
              spec={differences.spec}
              table={differences.table}
            />
          ) : (
            numbers && <p>{words.experiment.nothingToCompare}</p>
          )}
          <details class="proof">
            <summary>
              {words.experiment.digest}: <code data-digest>{computed.digest?.slice(0, 16) ?? '…'}</code>
            </summary>
            <p>
              {words.experiment.digestNote} <code>{computed.digest}</code>
            </p>
            <p>{words.experiment.command}:</p>
            <pre>
              <code data-command>{command(studio.setup)}</code>
            </pre>
          </details>
        </div>
      </div>
    </>
  );
}

/** Room for the names to the right of the lines, and for the axis to their left. */
function sidesOf(names: readonly string[]): number {
  return 80 + 7.6 * Math.max(...names.map(({ length }) => length));
}
