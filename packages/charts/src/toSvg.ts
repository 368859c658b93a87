import type { VegaLiteSpec } from './VegaLiteSpec.js';

/**
 * Draws a chart as SVG, without a browser. vega-lite compiles, vega draws; both are loaded only now, because their modules
 * wait at the top level and a notebook kernel cannot import such modules.
 *
 * @returns the text of an SVG element, with the chart's description as its label
 * @throws Error when vega-lite does not accept the specification
 */
export async function toSvg(spec: VegaLiteSpec): Promise<string> {
  const [{ parse, View, Error: onlyErrors }, { compile }] = await Promise.all([
    import('vega'),
    import('vega-lite'),
  ]);
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

function escapeAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
