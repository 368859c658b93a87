// Charts over time

export {
  type BiographyOptions,
  biographyChart,
  type Life,
  type LifeMoment,
} from './charts/biographyChart.js';
export {
  type ArmLine,
  type Expectation,
  type LinesOptions,
  type LinesPanel,
  linesChart,
} from './charts/linesChart.js';
export { type PanelSeries, type PanelsOptions, panelsChart } from './charts/panelsChart.js';
export { type PhaseOptions, type PhasePath, phaseChart } from './charts/phaseChart.js';
export { type PriceOptions, type PriceSeries, priceChart } from './charts/priceChart.js';
export { type PricesStackedOptions, pricesStackedChart } from './charts/pricesStackedChart.js';
export { type SurvivalOptions, type SurvivalSeries, survivalChart } from './charts/survivalChart.js';
export type { PricedWindow } from './layout/pricedGround.js';

// Charts that compare

export { type ChoiceOptions, type ChoiceRow, choiceChart } from './charts/choiceChart.js';
export { type DifferenceOptions, type DifferenceRow, differenceChart } from './charts/differenceChart.js';
export { type DistributionOptions, distributionChart, type Sample } from './charts/distributionChart.js';
export { type ForestRow, forestChart } from './charts/forestChart.js';
export { type HeatMapOptions, heatMapChart, type LeverGrid } from './charts/heatMapChart.js';
export {
  type ResponseCurve,
  type ResponseOptions,
  type ResponsePoint,
  responseChart,
} from './charts/responseChart.js';
export { type TheoriesOptions, type TheoryPath, theoriesChart } from './charts/theoriesChart.js';
export { type LeverEnd, type LeverRow, type TornadoOptions, tornadoChart } from './charts/tornadoChart.js';

// Words and colours

export type { ChartTerms, ChartWords } from './layout/ChartWords.js';
export { armColour, INK } from './look/palette.js';

// Drawing

export { drawable } from './draw/drawable.js';
export { type PngOptions, toPng } from './draw/toPng.js';
export { toSvg } from './draw/toSvg.js';
export { inDark } from './look/inDark.js';
export type { VegaLiteSpec } from './look/VegaLiteSpec.js';
