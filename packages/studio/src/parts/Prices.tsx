import { pricesStackedChart } from '@fairweather/charts';
import { priceNames } from '@fairweather/core';
import { localNumber } from '@fairweather/report';
import { useMemo } from 'preact/hooks';
import { chartTerms } from '../charts/chartTerms.js';
import { drawingWidth } from '../charts/drawingWidth.js';
import { knownMeans } from '../charts/knownMeans.js';
import { priceEventsOf } from '../charts/priceEventsOf.js';
import { isCounted } from '../state/isCounted.js';
import { unitName } from '../words/calendarWords.js';
import { saidAct } from '../words/saidAct.js';
import { Chart } from './Chart.js';
import { useStudio } from './useStudio.js';
import { useWidth } from './useWidth.js';

/** The four prices of the arm over time. */
export function Prices() {
  const [box, room] = useWidth<HTMLDivElement>(620);
  const { studio, words, known, computed, say } = useStudio();
  const { numbers } = computed;
  const act = saidAct(known.scenario, say);
  const arm = numbers?.arms[Math.min(studio.active, numbers.arms.length - 1)];
  const unit = unitName(known.scenario.calendar.unit, words, say);
  const drawn = useMemo(() => {
    if (!arm) return undefined;
    const prices = priceNames
      .filter((name) => arm.outcome.measures.includes(name))
      .map((name) => ({
        name: words.why.priceNames[name],
        mean: knownMeans(arm, name),
      }));
    const title = words.why.prices(act.taking, say(arm.name));
    return {
      title,
      spec: pricesStackedChart(prices, {
        title,
        subtitle: words.why.pricesNote(act.acts),
        description: `${title}. ${prices
          .map(
            ({ name, mean }) =>
              `${name}: ${localNumber(mean[0], words.locale)} → ${localNumber(mean.at(-1) ?? 0, words.locale)}`,
          )
          .join('; ')}.`,
        illustrative: !isCounted(studio.setup, studio.active),
        width: drawingWidth(room, studio.projector),
        unit,
        priced: priceEventsOf(arm.scenario, say, words.locale),
        terms: chartTerms(words, words.why.chance(act.taking)),
      }),
      table: {
        columns: [unit, ...prices.map(({ name }) => name)],
        rows: prices[0].mean.map((_, i) => [
          String(i + 1),
          ...prices.map(({ mean }) => localNumber(mean[i], words.locale)),
        ]),
      },
    };
  }, [arm?.outcome, arm?.name, words, room, studio.projector]);
  return (
    <div class="prices" ref={box}>
      {drawn && <Chart name={drawn.title} spec={drawn.spec} table={drawn.table} />}
    </div>
  );
}
