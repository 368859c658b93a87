import { armColour, panelsChart } from '@fairweather/charts';
import { localNumber } from '@fairweather/report';
import { useMemo } from 'preact/hooks';
import { priceEventsOf } from '../charts/priceEventsOf.js';
import { seriesOf } from '../charts/series.js';
import { Chart } from '../parts/Chart.js';
import { useStudio } from '../parts/useStudio.js';
import { useWidth } from '../parts/useWidth.js';
import { isCounted } from '../state/isCounted.js';
import { unitName } from '../words/calendarWords.js';
import { Hidden } from './Hidden.js';
import { Rivals } from './Rivals.js';

/** Counts compared with the model, and how far to trust both. */
export function Check() {
  const { studio, words, known, say } = useStudio();
  if (!studio.open || studio.until !== undefined) return <Hidden />;
  return (
    <>
      <h1>{words.check.title}</h1>
      {known.study ? <Observed /> : <p>{words.check.noData}</p>}
      <h2>{words.check.rests}</h2>
      <p>{say(known.scenario.source)}</p>
      {known.study && (
        <>
          <h2>{words.check.replication}</h2>
          <p>{say(known.study.replication)}</p>
        </>
      )}
      {known.rival && <Rivals />}
    </>
  );
}

function Observed() {
  const { studio, words, known, computed, say } = useStudio();
  const [box, room] = useWidth<HTMLDivElement>(900);
  const { numbers } = computed;
  const arm = numbers?.arms[0];
  const { headline, study, blocks, scenario } = known;
  const fromStory = isCounted(studio.setup, 0);
  const unit = unitName(scenario.calendar.unit, words, say);
  const drawn = useMemo(() => {
    if (!arm || !study) return undefined;
    const names = [
      { measure: headline.treated, name: words.check.treated, treated: true },
      ...(headline.untreated
        ? [{ measure: headline.untreated, name: words.check.untreated, treated: false }]
        : []),
    ];
    const panels = names.map(({ measure, name, treated }, i) => {
      const { mean, low, high } = seriesOf(arm, measure);
      return {
        name,
        colour: armColour(i === 0 ? 0 : 2),
        mean,
        low,
        high,
        observed: study.observed[measure],
        priced: treated ? priceEventsOf(arm.scenario, say, words.locale) : [],
      };
    });
    const [{ low, high, observed }] = panels;
    const first = blocks[0].until;
    const judged = observed
      .slice(first)
      .map((value, i) => value >= low[first + i] && value <= high[first + i]);
    const side = room >= 720 ? 2 : 1;
    const written = (value: number) => localNumber(value, words.locale);
    return {
      inside: judged.filter(Boolean).length,
      of: judged.length,
      spec: panelsChart(panels, {
        title: words.check.over,
        subtitle: words.check.overNote,
        unit,
        yTitle: say(scenario.measures.find(({ name }) => name === headline.treated)?.unit ?? ''),
        description: `${words.check.over}. ${words.check.inside(judged.filter(Boolean).length, judged.length)}`,
        columns: side,
        width: Math.max(200, Math.min(420, Math.floor(room / side) - 80)),
        height: 240,
      }),
      table: {
        columns: [unit, ...panels.flatMap(({ name }) => [name, `${name}: ${words.experiment.counted}`])],
        rows: observed.map((_, i) => [
          String(i + 1),
          ...panels.flatMap((panel) => [
            `${written(panel.mean[i])} (${written(panel.low[i])} – ${written(panel.high[i])})`,
            written(panel.observed[i]),
          ]),
        ]),
      },
    };
  }, [arm?.outcome, words, room]);
  return (
    <div ref={box}>
      {!fromStory && <p class="message">{words.check.firstArmOnly}</p>}
      {drawn && fromStory && (
        <>
          <Chart name={words.check.over} spec={drawn.spec} table={drawn.table} />
          <p>
            {words.check.inside(drawn.inside, drawn.of)} {words.check.fitted}
          </p>
        </>
      )}
    </div>
  );
}
