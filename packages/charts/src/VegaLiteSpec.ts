/** A vega-lite specification as plain JSON. Our own loose type, so that nobody needs vega to hold one. */
export type VegaLiteSpec = { readonly [key: string]: unknown };
