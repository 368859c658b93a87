/** A theory at its best on the Haifa counts. */
export interface Rival {
  readonly theory: string;
  readonly title: string;
  readonly logLikelihood: number;
  readonly parameters: number;
  readonly bic: number;
  readonly rejected: boolean;
  readonly supported: boolean;
  /** Titles of the theories that the counts cannot tell from it. */
  readonly sameAs: readonly string[];
  /** Labels of the parameters of which the counts give only a bound. */
  readonly bounded: readonly string[];
}
export const rivals: readonly Rival[] = [];
