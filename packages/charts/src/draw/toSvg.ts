import { textWidth } from '../layout/textWidth.js';
import type { VegaLiteSpec } from '../look/VegaLiteSpec.js';
import { drawable } from './drawable.js';

/**
 * Draws a chart as SVG, without a browser. vega-lite compiles, vega draws; both are loaded only here, because their
 * modules use top-level await and a notebook kernel cannot import such modules. Characters that XML does not allow are
 * shown as `drawable` shows them.
 *
 * @returns the text of an SVG element, with the chart's description as its label
 * @throws Error when vega-lite does not accept the specification
 */
export async function toSvg(given: VegaLiteSpec): Promise<string> {
  const spec = drawable(given);
  const [vega, { compile }] = await Promise.all([import('vega'), import('vega-lite')]);
  const { parse, View, Error: onlyErrors } = vega;
  measureBy(vega as unknown as Measuring);
  const compiled = compile(spec as unknown as Parameters<typeof compile>[0]);
  const view = new View(parse(compiled.spec), { renderer: 'none', logLevel: onlyErrors });
  try {
    const svg = await view.toSVG();
    return svg.replace(
      '<svg ',
      `<svg role="img" aria-label="${escapeAttribute(String(spec.description ?? ''))}" `,
    );
  } finally {
    view.finalize();
  }
}

/** A text whose width vega asks for. */
interface TextItem {
  readonly text?: unknown;
  readonly fontSize?: number;
  readonly fontWeight?: string | number;
  readonly limit?: number;
}

interface Measuring {
  readonly textMetrics: { width: (item: TextItem, text?: unknown) => number };
}

/** Without a canvas vega treats each letter as wide and leaves white margins; with one, machines differ. */
function measureBy({ textMetrics }: Measuring): void {
  textMetrics.width = (item, text = item.text) => {
    const { fontSize = 11, fontWeight = 400, limit = 0 } = item;
    const bold = fontWeight === 'bold' || Number(fontWeight) >= 600;
    const width = textWidth(String(text ?? ''), fontSize, bold);
    return limit > 0 ? Math.min(width, limit) : width;
  };
}

function escapeAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
