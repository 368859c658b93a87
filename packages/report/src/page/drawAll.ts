import { toSvg, type VegaLiteSpec } from '@fairweather/charts';

/** Draws every chart as SVG. */
export async function drawAll(
  charts: Readonly<Record<string, VegaLiteSpec>>,
): Promise<Record<string, string>> {
  const drawn: Record<string, string> = {};
  for (const [name, spec] of Object.entries(charts)) drawn[name] = await toSvg(spec);
  return drawn;
}
