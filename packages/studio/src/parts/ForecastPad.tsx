import { armColour } from '@fairweather/charts';
import { powerOfTen } from '@fairweather/core/tools';
import { localAmount, localNumber } from '@fairweather/report';
import { useRef } from 'preact/hooks';
import { baselineOf } from '../charts/baselineOf.js';
import { factor } from '../charts/format.js';
import { headlineOf } from '../charts/headline.js';
import type { Team } from '../state/Studio.js';
import { windowName } from '../words/calendarWords.js';
import { useStudio } from './useStudio.js';
import { useWidth } from './useWidth.js';

/** Widest drawing, in pixels; a narrower page gets a narrower drawing, so that letters keep their size. */
const WIDEST = 640;
const HEIGHT = 240;
const LEFT = 46;
const BOTTOM = 30;
const TOP = 12;
/** The largest forecast that makes sense to draw. */
const MOST = 1e6;
/** The height of the pad, as a multiple of the known value. */
const ROOM = 4;

/** A pad on which a team draws its forecast, one point per stretch of time; every point can also be typed. */
export function ForecastPad({
  team,
  name,
  locked,
  change,
}: {
  team: Team;
  name: string;
  locked: boolean;
  change: (forecast: readonly (number | null)[]) => void;
}) {
  const { words, known, say } = useStudio();
  const { blocks, scenario } = known;
  const measure = headlineOf(known);
  const times = factor(measure);
  const start = baselineOf(known);
  // The axis grows with the typed numbers.
  const drawn = Math.max(0, ...team.forecast.map((value) => value ?? 0));
  const highest = times === 100 ? 100 : niceCeiling(Math.max(ROOM * start, drawn));
  const svg = useRef<SVGSVGElement>(null);
  const [box, room] = useWidth<HTMLDivElement>(WIDEST);
  const width = Math.min(WIDEST, Math.max(240, room));
  const nameOfBlock = (i: number) => windowName(scenario.calendar.unit, blocks[i], words, say);
  const shown = blocks.map((_, i) => (i === 0 ? start : team.forecast[i]));

  const x = (i: number) => LEFT + ((i + 0.5) * (width - LEFT - 10)) / blocks.length;
  const y = (value: number) => TOP + (1 - value / highest) * (HEIGHT - TOP - BOTTOM);
  const put = (i: number, value: number | null) => {
    if (locked || i < 1) return;
    const kept =
      value === null || !Number.isFinite(value)
        ? null
        : Math.min(times === 100 ? 100 : MOST, Math.max(0, value));
    change(blocks.map((_, at) => (at === i ? kept : (team.forecast[at] ?? null))));
  };
  const draw = (event: PointerEvent) => {
    const box = svg.current?.getBoundingClientRect();
    if (!box || event.buttons === 0) return;
    const left = ((event.clientX - box.left) / box.width) * width;
    const top = ((event.clientY - box.top) / box.height) * HEIGHT;
    const i = Math.floor(((left - LEFT) / (width - LEFT - 10)) * blocks.length);
    const value = (1 - (top - TOP) / (HEIGHT - TOP - BOTTOM)) * highest;
    if (i >= 1 && i < blocks.length) put(i, round(value, highest));
  };
  const step = highest / 50;
  const nudge = (i: number) => (event: KeyboardEvent) => {
    const by = {
      ArrowUp: step,
      ArrowRight: step,
      ArrowDown: -step,
      ArrowLeft: -step,
      PageUp: 5 * step,
      PageDown: -5 * step,
    }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    put(i, round((team.forecast[i] ?? start) + by, highest));
  };
  const points = shown.flatMap((value, i) =>
    value === null || value === undefined || !Number.isFinite(value) ? [] : [`${x(i)},${y(value)}`],
  );
  const colour = armColour(team.arm);
  return (
    <div class="pad" ref={box}>
      <p class="pad-title">
        {say(measure.label)}
        {times === 100 ? ' (%)' : ''}. {words.predict.draw}
      </p>
      <svg
        ref={svg}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="group"
        aria-label={`${name}: ${words.predict.draw}`}
        onPointerDown={(event) => {
          svg.current?.setPointerCapture(event.pointerId);
          draw(event);
        }}
        onPointerMove={draw}
      >
        {[0, 0.25, 0.5, 0.75, 1].map((share) => (
          <g key={share} class="grid">
            <line x1={LEFT} x2={width - 10} y1={y(share * highest)} y2={y(share * highest)} />
            <text x={LEFT - 8} y={y(share * highest) + 5} text-anchor="end">
              {localAmount(share * highest, words.locale)}
            </text>
          </g>
        ))}
        {blocks.map(({ from }, i) => (
          <text key={from} class="tick" x={x(i)} y={HEIGHT - 8} text-anchor="middle">
            {i === 0 ? words.predict.known : `${blocks[i].from}–${blocks[i].until}`}
          </text>
        ))}
        {points.length > 1 && (
          <polyline points={points.join(' ')} fill="none" stroke={colour} stroke-width="3" />
        )}
        <circle cx={x(0)} cy={y(start)} r="7" class="known" />
        {blocks.slice(1).map(({ from }, before) => {
          const i = before + 1;
          const value = team.forecast[i];
          return (
            <circle
              key={from}
              cx={x(i)}
              cy={y(value ?? start)}
              r="10"
              class={value === null ? 'handle empty' : 'handle'}
              fill={value === null ? 'transparent' : colour}
              stroke={colour}
              role="slider"
              tabindex={locked ? -1 : 0}
              aria-label={`${name}: ${words.predict.point(nameOfBlock(i))}`}
              aria-valuemin={0}
              aria-valuemax={highest}
              aria-valuenow={value ?? undefined}
              aria-valuetext={value === null ? '–' : localNumber(value, words.locale)}
              aria-disabled={locked}
              onKeyDown={nudge(i)}
            />
          );
        })}
      </svg>
      <div class="numbers">
        {blocks.slice(1).map(({ from }, before) => {
          const i = before + 1;
          return (
            <label key={from}>
              {nameOfBlock(i)}
              <input
                type="number"
                min={0}
                max={times === 100 ? 100 : MOST}
                step="any"
                disabled={locked}
                value={team.forecast[i] ?? ''}
                onInput={({ currentTarget }) =>
                  put(i, currentTarget.value === '' ? null : currentTarget.valueAsNumber)
                }
              />
            </label>
          );
        })}
      </div>
    </div>
  );
}

/** One decimal for drawn values. */
function round(value: number, highest: number): number {
  const digits = highest >= 50 ? 0 : 1;
  return Number(value.toFixed(digits));
}

function niceCeiling(value: number): number {
  const power = powerOfTen(value);
  return [1, 2, 4, 5, 10].map((size) => size * power).find((size) => size >= value) ?? 10 * power;
}
