/** The same thing in several forms, by media type, so that each viewer takes the best one that it knows. */
export interface Bundle {
  /** For terminals, for screen readers and for those who compare two runs. */
  readonly 'text/plain': string;
  readonly [mediaType: string]: unknown;
}
