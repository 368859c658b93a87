import { InputError, priceNames } from '@fairweather/core';
import { axisTitle, domainWithZero, timeAxis } from '../layout/axes.js';
import { type ChartTerms, type ChartWords, englishTerms } from '../layout/ChartWords.js';
import { checkNumbers } from '../layout/check.js';
import { endLabels } from '../layout/endLabels.js';
import { heading } from '../layout/heading.js';
import { type PricedWindow, pricedGround, pricedWindows } from '../layout/pricedGround.js';
import { armColour, INK, QUIET } from '../look/palette.js';
import type { VegaLiteSpec } from '../look/VegaLiteSpec.js';

/** The state behind one choice, as reported by the engine. */
export interface LifeMoment {
  /** Number of the period, from 0. */
  readonly period: number;
  /** The explicit price in force. */
  readonly price: number;
  readonly sticker: number;
  readonly shadow: number;
  readonly conscience: number;
  readonly crowd: number;
  /** 1 social, 0 market. */
  readonly frame: number;
  /** Of taking. */
  readonly probability: number;
  readonly arose: boolean;
  readonly took: boolean;
}

/** The life of one buyer, as returned by `biography` of @fairweather/core. */
export interface Life {
  readonly agent: number;
  readonly group: string;
  /** One entry per period, in order. */
  readonly choices: readonly LifeMoment[];
}

/** Options for `biographyChart`. */
export interface BiographyOptions extends ChartWords {
  /** Name of one period: "day". */
  readonly period: string;
  /** Name of an explicit price: "fine NIS". The amount follows. */
  readonly priceLabel: string;
  /** Windows in which a price is named, in periods. Default: those in which the price of a choice is not 0. */
  readonly priced?: readonly PricedWindow[];
  /** Width of the drawing without names and axis, in pixels. Default: 560. */
  readonly width?: number;
}

const WIDTH = 560;
const priceNames_HEIGHT = 150;
const SHARE_HEIGHT = 80;
/**
 * One agent's life, period by period: the four prices, the frame of the relationship, and the probability of taking.
 * A triangle under the last line marks each time the agent took.
 *
 * @throws InputError when a number is not finite or the periods are not in order
 * @example
 * const words = { title: 'A life', subtitle: '', description: 'Parent 17.', period: 'day', priceLabel: 'fine NIS' };
 * biographyChart(biography(daycare, 17), words).spacing; // 22
 */
export function biographyChart(life: Life, options: BiographyOptions): VegaLiteSpec {
  const { choices, agent, group } = life;
  const { width = WIDTH } = options;
  const terms = { ...englishTerms, ...options.terms };
  check(choices);
  const periods = choices.length;
  const grounds =
    options.priced ??
    pricedWindows(choices.map(({ price }) => price)).map(
      ({ amount, ...window }): PricedWindow => ({
        ...window,
        label: `${options.priceLabel} ${terms.amount(amount)}`,
      }),
    );
  const ground = (labelled: boolean, unit: string | null) =>
    grounds.map((window) => pricedGround(labelled ? window : { ...window, label: '' }, periods, unit));
  const rows = choices.map((choice) => drawn(choice));
  const panel = (height: number, unit: string | null, layer: readonly VegaLiteSpec[]): VegaLiteSpec => ({
    width,
    height,
    data: { values: rows },
    layer: [...ground(height === priceNames_HEIGHT, unit), ...layer],
  });
  const share = (field: string, title: string, unit: string | null, colour: string): VegaLiteSpec => ({
    mark: { type: 'line', color: colour, strokeWidth: 2.5 },
    encoding: {
      x: timeAxis(periods, unit),
      y: {
        field,
        type: 'quantitative',
        scale: { domain: [0, 1] },
        axis: { title: axisTitle(title, SHARE_HEIGHT), values: [0, 0.5, 1] },
      },
    },
  });
  return {
    ...heading({ ...options, subtitle: named(terms.agent(agent, group), options.subtitle) }, width),
    spacing: 22,
    bounds: 'flush',
    vconcat: [
      panel(priceNames_HEIGHT, null, priceLines(choices, terms, width)),
      panel(SHARE_HEIGHT, null, [share('frame', terms.frame, null, QUIET)]),
      panel(SHARE_HEIGHT, options.period, [
        share('probability', terms.chance, options.period, INK),
        taken(periods, options.period),
      ]),
    ],
  };
}

/** A subtitle with the agent's name before it. */
function named(agent: string, subtitle: ChartWords['subtitle']): ChartWords['subtitle'] {
  return typeof subtitle === 'string' ? `${agent} ${subtitle}`.trim() : [agent, ...subtitle];
}

function check(choices: readonly LifeMoment[]): void {
  for (const field of [...priceNames, 'price', 'frame', 'probability'] as const) {
    checkNumbers(
      'biographyChart',
      field,
      choices.map((choice) => choice[field]),
    );
  }
  const astray = choices.find(({ period }, place) => period !== place);
  if (!astray) return;
  throw new InputError(
    `biographyChart(): period ${astray.period} is out of order; give each period once, from 0 up.`,
  );
}

/** The drawn part of a moment. */
function drawn({ period, frame, probability, took, ...prices }: LifeMoment): VegaLiteSpec {
  const { sticker, shadow, conscience, crowd } = prices;
  return { unit: period + 1, sticker, shadow, conscience, crowd, frame, probability, took };
}

/** Lines of the prices that are ever nonzero, each in its usual colour. */
function priceLines(choices: readonly LifeMoment[], terms: ChartTerms, width: number): VegaLiteSpec[] {
  const felt = priceNames
    .map((name, place) => ({ name, colour: armColour(place) }))
    .filter(({ name }) => choices.some((choice) => choice[name] !== 0));
  const all = choices.flatMap((choice) => priceNames.map((name) => choice[name]));
  const domain = domainWithZero(all);
  const y = (field: string) => ({
    field,
    type: 'quantitative',
    scale: { domain, nice: false },
    axis: { title: terms.prices, tickCount: 4 },
  });
  const x = timeAxis(choices.length, null);
  const axes = { data: { values: [] }, mark: 'line', encoding: { x, y: y('sticker') } };
  const last = choices.at(-1);
  const ends = last ? felt.map(({ name, colour }) => ({ text: terms[name], colour, value: last[name] })) : [];
  return [
    axes,
    ...felt.map(({ name, colour }) => ({
      mark: { type: 'line', color: colour, strokeWidth: 2.5 },
      encoding: { x, y: y(name) },
    })),
    ...endLabels(ends, { domain, width, height: priceNames_HEIGHT }),
  ];
}

function taken(periods: number, unit: string): VegaLiteSpec {
  return {
    transform: [{ filter: 'datum.took' }],
    mark: { type: 'point', shape: 'triangle-up', filled: true, color: armColour(1), opacity: 1, size: 60 },
    encoding: { x: timeAxis(periods, unit), y: { value: SHARE_HEIGHT - 6 } },
  };
}
