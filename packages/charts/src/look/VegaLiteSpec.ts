/** A vega-lite specification as plain JSON. A loose type of our own, so that users do not need vega's types. */
export type VegaLiteSpec = { readonly [key: string]: unknown };
