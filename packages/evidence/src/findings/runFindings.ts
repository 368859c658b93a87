import { findTheory, withTheory } from '@fairweather/core';
import { pow, unknownName } from '@fairweather/core/tools';
import type { ReplicationStatus } from './Finding.js';
import type { FindingDesign, Published, Study, Treatment, UnmodelledFinding } from './FindingDesign.js';
import { type CellOptions, measureCells } from './measureCells.js';
import { publishedFindings, studies } from './studies/index.js';
import { type Prediction, predict, type Verdict, verdictOf } from './verdictOf.js';

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
  /** The weight of an amount of pay, in going rates. Default: `weightOfPay`. */
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
  const chosen = chosenStudies(ids);
  return chosen.map((study, place) => {
    const result =
      'notModelled' in study
        ? untested(study)
        : testFinding(underTheory(study, theory), { seed, replicates, values, ...(money ? { money } : {}) });
    onProgress?.((place + 1) / chosen.length);
    return result;
  });
}

function underTheory(design: FindingDesign, theory: string | undefined): FindingDesign {
  return theory === undefined
    ? design
    : { ...design, scenario: withTheory(design.scenario, findTheory(theory).name) };
}

/**
 * Runs one design and compares its predictions with the published results: one of the bank, or your own.
 *
 * @example
 * testFinding(findingDesigns[0], { seed: 'mine', replicates: 5 }).id; // 'heyman_ariely_2004'
 */
export function testFinding(design: FindingDesign, options: CellOptions): FindingResult {
  const { finding, comparisons, conditions = [], note } = design;
  const cells = measureCells(design, options);
  const results = comparisons.map((comparison): ComparisonResult => {
    const prediction = predict(comparison, cells);
    const { name, published } = comparison;
    return { name, prediction, published, ...verdictOf(prediction, published) };
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
          ? measureCells(design, { ...options, values: { ...options.values, ...condition.values } })
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

function untested({ finding: { id, replication }, notModelled }: UnmodelledFinding): FindingResult {
  return {
    id,
    prediction: null,
    published: null,
    sign: 'not modelled',
    size: 'none published',
    replication: replication.status,
    note: notModelled,
    comparisons: [],
    conditions: [],
  };
}

function chosenStudies(ids: readonly string[] | undefined): readonly Study[] {
  if (ids === undefined) return studies;
  const known = publishedFindings.map(({ id }) => id);
  for (const id of ids) if (!known.includes(id)) throw unknownName('finding', id, known);
  return studies.filter(({ finding }) => ids.includes(finding.id));
}

/** One comparison of a finding, predicted and judged. */
export interface ComparisonResult extends Verdict {
  readonly name: string;
  readonly prediction: Prediction;
  readonly published: Published;
}

/** The main comparison of a finding under other conditions. */
export interface ConditionResult {
  readonly name: string;
  readonly prediction: Prediction;
}

/** The mechanism's result for one finding. */
export interface FindingResult {
  readonly id: string;
  /** For the main comparison; null if the finding is not modelled. */
  readonly prediction: Prediction | null;
  readonly published: Published | null;
  /** A hit only if all comparisons hit. */
  readonly sign: Verdict['sign'] | 'not modelled';
  /** Outside if any comparison with published bounds is. */
  readonly size: Verdict['size'];
  readonly replication: ReplicationStatus;
  /** The reason for a miss, or for not being modelled, and the assumptions. */
  readonly note: string;
  readonly comparisons: readonly ComparisonResult[];
  readonly conditions: readonly ConditionResult[];
}

/** True if the literature disagrees about a finding. */
export function isDisputed({ replication }: Pick<FindingResult, 'replication'>): boolean {
  return ['contested', 'partial', 'mixed', 'failed'].includes(replication);
}

/** The same findings under another theory, or with a value changed in all arms. */
export interface FindingVariant {
  readonly name: string;
  readonly options: Pick<FindingsOptions, 'theory' | 'values' | 'money'>;
}

/** A variant and its results. */
export interface VariantResult {
  readonly name: string;
  readonly results: readonly FindingResult[];
}

/**
 * Comparisons for the count of hits: the mechanism as it is, with as many replicates, then less of the mechanism, and
 * other weights of money.
 */
export const findingVariants: readonly FindingVariant[] = [
  { name: 'as it is', options: {} },
  { name: 'without forgiveness', options: { values: { forgiveness: 0 } } },
  { name: 'without recovery by time', options: { values: { recovery: 0 } } },
  { name: 'money weighs in proportion', options: { money: (amount) => amount } },
  {
    name: 'money weighs by its power 0.88 (Tversky & Kahneman 1992)',
    options: { money: (amount) => pow(amount, 0.88) },
  },
  { name: 'theory `null`: nothing matters', options: { theory: 'null' } },
  { name: 'theory `deterrence`: prices alone', options: { theory: 'deterrence' } },
  { name: 'theory `image`: a frame without memory', options: { theory: 'image' } },
  { name: 'theory `reciprocity`: goodwill alone', options: { theory: 'reciprocity' } },
  { name: 'theory `frame`: guilt and the frame alone', options: { theory: 'frame' } },
];

/** Replicates of a variant: fewer than for the findings, so that the document is written quickly. */
export const VARIANT_REPLICATES = 10;

/** Runs one variant of all findings that can be expressed. */
export function runVariant({ name, options }: FindingVariant): VariantResult {
  return { name, results: runFindings({ ...options, replicates: VARIANT_REPLICATES }) };
}
