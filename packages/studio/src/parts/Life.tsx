import { biographyChart } from '@fairweather/charts';
import { priceNames } from '@fairweather/core';
import { localNumber } from '@fairweather/report';
import { useMemo } from 'preact/hooks';
import { chartTerms } from '../charts/chartTerms.js';
import { drawingWidth } from '../charts/drawingWidth.js';
import { priceEventsOf } from '../charts/priceEventsOf.js';
import { armScenarios } from '../state/armScenarios.js';
import { isCounted } from '../state/isCounted.js';
import { saidAct } from '../words/saidAct.js';
import { Chart } from './Chart.js';
import { useAnswer } from './useAnswer.js';
import { useStudio } from './useStudio.js';
import { useWidth } from './useWidth.js';

/** The life of one person in the arm. */
export function Life({ agent }: { agent: number | undefined }) {
  const [box, room] = useWidth<HTMLElement>(620);
  const { studio, words, known, engine, say } = useStudio();
  const act = saidAct(known.scenario, say);
  const { setup, active } = studio;
  const scenario = useMemo(() => armScenarios(setup)[active], [setup, active]);
  const { answer: life, message } = useAnswer(
    agent === undefined ? undefined : () => engine.life(scenario, setup.seed, agent),
    [scenario, setup.seed, agent, engine],
  );

  const drawn = useMemo(() => {
    if (!life) return undefined;
    const { periodsPerUnit } = known.scenario.calendar;
    const who = words.why.life(act.taker, life.agent);
    const title = known.scenario.groups.length > 1 ? `${who}, ${say(life.group)}` : who;
    const traits = words.why.traits(
      localNumber(life.guilt, words.locale),
      act.taking,
      localNumber(life.benefit, words.locale),
    );
    return {
      title,
      traits,
      spec: biographyChart(life, {
        title,
        subtitle: words.why.lifeNote(act.taking),
        description: `${title}. ${traits}`,
        illustrative: !isCounted(studio.setup, studio.active),
        width: drawingWidth(room, studio.projector),
        period: say(known.scenario.calendar.period),
        priceLabel: '',
        priced: priceEventsOf(scenario, say, words.locale).map(({ from, until, label }) => ({
          from: (from - 1) * periodsPerUnit + 1,
          until: until * periodsPerUnit,
          label,
        })),
        terms: chartTerms(words, words.why.chance(act.taking)),
      }),
      table: {
        columns: [
          say(known.scenario.calendar.period),
          ...priceNames.map((name) => words.why.priceNames[name]),
          `${words.why.chance(act.taking)} (%)`,
        ],
        rows: life.choices.map((choice) => [
          String(choice.period + 1),
          ...priceNames.map((name) => localNumber(choice[name], words.locale)),
          `${localNumber(100 * choice.probability, words.locale)}${choice.took ? ' ▲' : ''}`,
        ]),
      },
    };
  }, [life, words, room, studio.projector]);
  return (
    <section class="one-life" aria-live="polite" aria-label={drawn?.title ?? words.why.nobody} ref={box}>
      {message}
      {drawn ? (
        <>
          <Chart name={drawn.title} spec={drawn.spec} table={drawn.table} />
          <p>{drawn.traits}</p>
        </>
      ) : (
        <p>{words.why.nobody}</p>
      )}
    </section>
  );
}
