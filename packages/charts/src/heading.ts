import { englishTerms } from './ChartTerms.js';
import type { ChartWords } from './ChartWords.js';
import { config, VEGA_LITE_SCHEMA } from './config.js';
import type { VegaLiteSpec } from './VegaLiteSpec.js';
import { wrapWords } from './wrapWords.js';

/**
 * What stands at the head of every chart: its schema, description, title and looks. Long titles are broken into lines.
 *
 * @param width of the drawing, in pixels
 * @param key what the shapes mean, on a line of its own
 */
export function heading(
  { title, subtitle, description, illustrative = false, terms }: ChartWords,
  width: number,
  key = '',
): VegaLiteSpec {
  const { fontSize, subtitleFontSize } = config.title;
  const lines = [subtitle, key].flatMap((text) =>
    text === '' ? [] : wrapWords(text, width, subtitleFontSize),
  );
  const note = terms?.illustrative ?? englishTerms.illustrative;
  return {
    $schema: VEGA_LITE_SCHEMA,
    description: illustrative ? `${description} ${note}` : description,
    title: {
      text: wrapWords(title, width, fontSize, true),
      subtitle: illustrative ? [...lines, note] : lines,
      offset: 14,
    },
    config,
  };
}
