import type { CheckedOutput, SweepPlan } from '@fairweather/sweep';

/** An output in words. */
export interface OutputWords {
  /** Name of its column. */
  readonly name: string;
  readonly label: string;
  /** Title of an axis, with its unit. */
  readonly axis: string;
  /** What its interval is. */
  readonly band: string;
}

/** An output in words: the label of its measure, its window, and what it is compared with. */
export function outputWords(
  { scenario, customMeasures = [] }: SweepPlan,
  output: CheckedOutput,
): OutputWords {
  const { name, measure, from, until, compared } = output;
  const declared = [...scenario.measures, ...customMeasures].find((one) => one.name === measure);
  const label = declared?.label ?? measure;
  const { unit, units } = scenario.calendar;
  const window =
    from === 1 && until === units ? '' : ` (${unit} ${from === until ? from : `${from} to ${until}`})`;
  const said = compared ? `difference in ${label}` : label;
  return {
    name,
    label: `${said}${window}`,
    axis: declared && declared.unit !== '1' ? `${said}, ${declared.unit}` : said,
    band: compared ? 'the band is the 95 % confidence interval' : 'the band holds 90 % of new replicates',
  };
}
