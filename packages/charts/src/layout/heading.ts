import { config, VEGA_LITE_SCHEMA } from '../look/config.js';
import type { VegaLiteSpec } from '../look/VegaLiteSpec.js';
import { type ChartWords, englishTerms } from './ChartWords.js';
import { wrapWords } from './wrapWords.js';

/**
 * The top of every chart: its schema, description, title and look. Long titles are broken into lines.
 *
 * @param width of the drawing, in pixels
 * @param key meaning of the shapes, on its own line
 */
export function heading(
  { title, subtitle, description, illustrative = false, terms }: ChartWords,
  width: number,
  key = '',
): VegaLiteSpec {
  const { fontSize, subtitleFontSize } = config.title;
  const lines = [subtitle, key]
    .flat()
    .flatMap((text) => (text === '' ? [] : wrapWords(text, width, subtitleFontSize)));
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

/** A subtitle with a further sentence at its end. */
export function withSentence(subtitle: ChartWords['subtitle'], sentence: string): ChartWords['subtitle'] {
  return typeof subtitle === 'string' ? `${subtitle} ${sentence}`.trim() : [...subtitle, sentence];
}
