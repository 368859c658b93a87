import { DARK_GROUND, INK, QUIET } from './palette.js';

/** The look of all charts. */
export const config = {
  background: null,
  font: 'system-ui, -apple-system, "Segoe UI", "DejaVu Sans", Helvetica, Arial, sans-serif',
  view: { stroke: null },
  axis: {
    labelColor: QUIET,
    titleColor: INK,
    titleFontWeight: 'normal',
    labelFontSize: 12,
    titleFontSize: 13,
    gridColor: '#e5e7eb',
    domainColor: '#9ca3af',
    tickColor: '#9ca3af',
    labelPadding: 4,
  },
  title: {
    color: INK,
    fontSize: 15,
    fontWeight: 600,
    anchor: 'start',
    subtitleColor: QUIET,
    subtitleFontSize: 12,
  },
  header: { labelColor: INK, labelFontSize: 13, labelFontWeight: 600, labelAnchor: 'start', title: null },
} as const;

/** The schema of every chart. */
export const VEGA_LITE_SCHEMA = 'https://vega.github.io/schema/vega-lite/v6.json';

const DARK_INK = '#e8eaed';
const DARK_QUIET = '#a3abb8';
const DARK_LINE = '#5b6472';

/** The look of all charts on a dark background. */
export const darkConfig = {
  ...config,
  background: DARK_GROUND,
  axis: {
    ...config.axis,
    labelColor: DARK_QUIET,
    titleColor: DARK_INK,
    gridColor: '#2c323b',
    domainColor: DARK_LINE,
    tickColor: DARK_LINE,
  },
  title: { ...config.title, color: DARK_INK, subtitleColor: DARK_QUIET },
  header: { ...config.header, labelColor: DARK_INK },
} as const;
