import { armColour, biographyChart, pricesStackedChart } from '@fairweather/charts';
import type { Biography, PresentGroup, Scenario } from '@fairweather/core';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { chartTerms } from '../charts/chartTerms.js';
import { number } from '../charts/format.js';
import { priceEventsOf } from '../charts/priceEventsOf.js';
import { seriesOf } from '../charts/series.js';
import { Chart } from '../parts/Chart.js';
import { useStudio } from '../parts/useStudio.js';
import { useWidth } from '../parts/useWidth.js';
import { armScenarios } from '../state/armScenarios.js';
import type { Words } from '../words/Words.js';
import { Hidden } from './Hidden.js';

const PRICES = ['sticker', 'shadow', 'conscience', 'crowd'] as const;

/** The four prices, and the people behind them. */
export function Why() {
  const { studio, act, words, known, computed, say } = useStudio();
  const { numbers } = computed;
  if (!studio.open) return <Hidden />;
  return (
    <>
      <h1>{words.why.title}</h1>
      <label data-no-print>
        {words.why.inArm}
        <select
          value={studio.active}
          onChange={({ currentTarget }) => act({ do: 'select', active: Number(currentTarget.value) })}
        >
          {studio.setup.arms.map(({ name }, place) => (
            <option key={name} value={place}>
              {say(name)}
            </option>
          ))}
        </select>
      </label>
      <dl class="meanings">
        {words.why.priceMeanings.map(([name, meaning]) => (
          <div key={name}>
            <dt>{words.why.priceNames[name]}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <div class="beside">
        {numbers ? <Prices /> : <p aria-busy="true">{words.computing}</p>}
        <People key={known.name} />
      </div>
    </>
  );
}

function Prices() {
  const [box, room] = useWidth<HTMLDivElement>(620);
  const { studio, words, known, computed, say } = useStudio();
  const { numbers } = computed;
  const told = actOf(words, known.scenario);
  const arm = numbers?.arms[Math.min(studio.active, numbers.arms.length - 1)];
  const unit = words.units[known.scenario.calendar.unit] ?? known.scenario.calendar.unit;
  const drawn = useMemo(() => {
    if (!arm) return undefined;
    const prices = PRICES.filter((name) => arm.outcome.measures.includes(name)).map((name) => ({
      name: words.why.priceNames[name],
      // A price has no value where nobody is left to feel it.
      mean: seriesOf(arm, name).mean.map((value) => (Number.isFinite(value) ? value : 0)),
    }));
    const title = told.prices(say(arm.name));
    return {
      title,
      spec: pricesStackedChart(prices, {
        title,
        subtitle: told.pricesNote,
        description: `${title}. ${prices
          .map(
            ({ name, mean }) =>
              `${name}: ${number(mean[0], words.locale)} → ${number(mean.at(-1) ?? 0, words.locale)}`,
          )
          .join('; ')}.`,
        illustrative: !known.study,
        width: drawing(room),
        unit,
        priced: priceEventsOf(arm.scenario, say, words.locale),
        terms: chartTerms(words, told),
      }),
      table: {
        columns: [unit, ...prices.map(({ name }) => name)],
        rows: prices[0].mean.map((_, i) => [
          String(i + 1),
          ...prices.map(({ mean }) => number(mean[i], words.locale)),
        ]),
      },
    };
  }, [arm?.outcome, arm?.name, words, room]);
  return <div ref={box}>{drawn && <Chart name={drawn.title} spec={drawn.spec} table={drawn.table} />}</div>;
}

/** Width of a drawing in a room, less the names at its right and the axis at its left. */
function drawing(room: number): number {
  return Math.max(180, Math.min(560, room - 150));
}

function People() {
  const [box, room] = useWidth<HTMLElement>(620);
  const { studio, words, known, engine, say } = useStudio();
  const told = actOf(words, known.scenario);
  const { setup, active } = studio;
  const scenario = useMemo(() => armScenarios(setup)[active], [setup, active]);
  const [groups, setGroups] = useState<readonly PresentGroup[]>([]);
  const [agent, choose] = useState<number>();
  const [life, setLife] = useState<Biography>();
  const [failure, setFailure] = useState<string>();

  useEffect(() => {
    let current = true;
    engine.people(scenario, setup.seed).then(
      (found) => current && setGroups(found),
      (error: Error) => current && setFailure(error.message),
    );
    return () => {
      current = false;
    };
  }, [scenario, setup.seed, engine]);

  useEffect(() => {
    if (agent === undefined) return;
    let current = true;
    engine.life(scenario, setup.seed, agent).then(
      (found) => current && setLife(found),
      (error: Error) => current && setFailure(error.message),
    );
    return () => {
      current = false;
    };
  }, [scenario, setup.seed, agent, engine]);

  const times = (taken: readonly number[]) => taken.reduce((sum, count) => sum + count, 0);
  const most = Math.max(1, ...groups.flatMap(({ buyers }) => buyers.map(({ taken }) => times(taken))));
  const drawn = useMemo(() => {
    if (!life) return undefined;
    const title = told.life(life.agent, say(life.group));
    return {
      title,
      spec: biographyChart(life, {
        title,
        subtitle: told.lifeNote,
        description: `${title}. ${told.traits(number(life.guilt, words.locale), number(life.benefit, words.locale))}`,
        illustrative: !known.study,
        width: drawing(room),
        period: say(known.scenario.calendar.period),
        priceLabel: words.events.price,
        terms: chartTerms(words, told),
      }),
      table: {
        columns: [
          say(known.scenario.calendar.period),
          ...PRICES.map((name) => words.why.priceNames[name]),
          `${told.chance} (%)`,
        ],
        rows: life.choices.map((choice) => [
          String(choice.period + 1),
          ...PRICES.map((name) => number(choice[name], words.locale)),
          `${number(100 * choice.probability, words.locale)}${choice.took ? ' ▲' : ''}`,
        ]),
      },
    };
  }, [life, words, room]);
  return (
    <section aria-label={words.why.people} ref={box}>
      <h2>{words.why.people}</h2>
      <p class="note">{told.peopleHint}</p>
      {failure !== undefined && <p class="message warning">{words.failed(failure)}</p>}
      <div class="people">
        {groups.map(({ name, buyers }) => (
          <div class="group" key={name} role="toolbar" aria-label={say(name)}>
            <span class="group-name">{say(name)}</span>
            {buyers.map((buyer) => (
              <button
                key={buyer.agent}
                type="button"
                class="person"
                tabIndex={buyer.agent === (agent ?? groups[0].buyers[0].agent) ? 0 : -1}
                aria-pressed={buyer.agent === agent}
                aria-label={told.person(buyer.agent, times(buyer.taken))}
                title={told.person(buyer.agent, times(buyer.taken))}
                style={{
                  backgroundColor: armColour(active),
                  opacity: 0.15 + (0.85 * times(buyer.taken)) / most,
                }}
                onClick={() => choose(buyer.agent)}
                onKeyDown={roam}
              />
            ))}
          </div>
        ))}
      </div>
      {drawn && life ? (
        <>
          <p>{told.traits(number(life.guilt, words.locale), number(life.benefit, words.locale))}</p>
          <Chart name={drawn.title} spec={drawn.spec} table={drawn.table} />
        </>
      ) : (
        <p>{words.why.nobody}</p>
      )}
    </section>
  );
}

/** What it is to take, in the words of the story. */
function actOf(words: Words, { trade }: Scenario): Words['why']['late'] {
  return words.why[trade ? 'elsewhere' : 'late'];
}

/** Arrow keys go from person to person, so that hundreds of dots are one stop of the tab key. */
function roam(event: KeyboardEvent): void {
  const by = { ArrowRight: 1, ArrowDown: 10, ArrowLeft: -1, ArrowUp: -10 }[event.key];
  if (by === undefined) return;
  event.preventDefault();
  const all = [...document.querySelectorAll<HTMLButtonElement>('.person')];
  const at = all.indexOf(event.currentTarget as HTMLButtonElement);
  all[Math.min(all.length - 1, Math.max(0, at + by))]?.focus();
}
