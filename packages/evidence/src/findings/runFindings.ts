import { unknownName, withTheory } from '@fairweather/core';
import type { Experiment } from './Experiment.js';
import { experiments } from './experiments.js';
import type { Finding } from './Finding.js';
import type { ComparisonResult, FindingResult } from './FindingResult.js';
import { judge, type Verdict } from './judge.js';
import { type CellOptions, measureCells } from './measureCells.js';
import { notModelled } from './notModelled.js';
import { predict } from './predict.js';
import { publishedFindings } from './publishedFindings.js';
import type { Treatment } from './Treatment.js';

/** Options for `runFindings`. */
export interface FindingsOptions {
  /** Ids of the findings to run. Default: all. */
  readonly ids?: readonly string[];
  /** Any string. Default: `"findings"`. */
  readonly seed?: string;
  /** Number of runs of each arm. Default: 30. */
  readonly replicates?: number;
  /** Name of a theory to run them under. Default: the full mechanism. */
  readonly theory?: string;
  /** Values that all arms get in addition to their own. */
  readonly values?: Treatment;
  /** The weight of an amount of pay, in going rates. Default: the amount itself. */
  readonly money?: (amount: number) => number;
  /** Called after each finding with the share done so far. */
  readonly onProgress?: (share: number) => void;
}

/**
 * Runs the findings and compares the mechanism's predictions with the published results, in the order of the bank.
 *
 * @throws InputError when an id or the theory is unknown
 * @example
 * runFindings({ ids: ['frey_oberholzer_gee_1997'] })[0].sign; // 'hit'
 */
export function runFindings({
  ids,
  seed = 'findings',
  replicates = 30,
  theory,
  values = {},
  money,
  onProgress,
}: FindingsOptions = {}): readonly FindingResult[] {
  const chosen = chosenFindings(ids);
  return chosen.map((finding, place) => {
    const experiment = experiments.find((one) => one.finding.id === finding.id);
    const result = experiment
      ? runExperiment(withMoney(underTheory(experiment, theory), money), { seed, replicates, values })
      : withoutModel(finding);
    onProgress?.((place + 1) / chosen.length);
    return result;
  });
}

function underTheory(experiment: Experiment, theory: string | undefined): Experiment {
  return theory === undefined
    ? experiment
    : { ...experiment, scenario: withTheory(experiment.scenario, theory) };
}

/** Applies a non-proportional weight of pay in every arm. */
function withMoney(experiment: Experiment, money: FindingsOptions['money']): Experiment {
  if (money === undefined) return experiment;
  const { scenario } = experiment;
  const weighed = (values: Treatment): Treatment =>
    Object.fromEntries(
      Object.entries(values)
        .filter(([name]) => name.startsWith('pay'))
        .map(([name, value]) => [name, money(value)]),
    );
  const arms = scenario.arms.map(({ name, values }) => ({ name, values: { ...values, ...weighed(values) } }));
  const values = { ...scenario.values, ...weighed(scenario.values) };
  return { ...experiment, scenario: { ...scenario, values, arms } };
}

function runExperiment(experiment: Experiment, options: Required<CellOptions>): FindingResult {
  const { finding, comparisons, conditions = [], note } = experiment;
  const cells = measureCells(experiment, options);
  const results = comparisons.map((comparison): ComparisonResult => {
    const prediction = predict(comparison, cells);
    const { name, published } = comparison;
    return { name, prediction, published, ...judge(prediction, published) };
  });
  const [main] = results;
  return {
    id: finding.id,
    prediction: main.prediction,
    published: main.published,
    sign: results.every(({ sign }) => sign === 'hit') ? 'hit' : 'miss',
    size: worstSize(results),
    replication: finding.replication.status,
    note,
    comparisons: results,
    conditions: conditions.map((condition) => ({
      name: condition.name,
      prediction: predict(
        { ...comparisons[0], weights: condition.weights ?? comparisons[0].weights },
        condition.values
          ? measureCells(experiment, { ...options, values: { ...options.values, ...condition.values } })
          : cells,
      ),
    })),
  };
}

function worstSize(results: readonly Verdict[]): Verdict['size'] {
  const sizes = results.map(({ size }) => size);
  if (sizes.includes('outside')) return 'outside';
  return sizes.includes('inside') ? 'inside' : 'none published';
}

function withoutModel({ id, replication }: Finding): FindingResult {
  return {
    id,
    prediction: null,
    published: null,
    sign: 'not modelled',
    size: 'none published',
    replication: replication.status,
    note: notModelled[id],
    comparisons: [],
    conditions: [],
  };
}

function chosenFindings(ids: readonly string[] | undefined): readonly Finding[] {
  if (ids === undefined) return publishedFindings;
  const known = publishedFindings.map(({ id }) => id);
  for (const id of ids) if (!known.includes(id)) throw unknownName('finding', id, known);
  return publishedFindings.filter(({ id }) => ids.includes(id));
}
