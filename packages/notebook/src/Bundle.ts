/** The same content in several forms, by media type; each viewer takes the best one that it supports. */
export interface Bundle {
  /** For terminals, for screen readers and for comparing two runs. */
  readonly 'text/plain': string;
  readonly [mediaType: string]: unknown;
}
