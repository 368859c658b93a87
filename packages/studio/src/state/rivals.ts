import { findTheory, type MechanismName, mechanismParameters } from '@fairweather/core';
import computed from './rivals.json';

/** The best fit of a theory to the Haifa counts, with its verdict. */
export interface Rival {
  readonly theory: string;
  readonly title: string;
  readonly logLikelihood: number;
  readonly parameters: number;
  /** How far the log score for left-out groups lies behind the best, and the standard error of that; 0 for the best. */
  readonly behind: number;
  readonly error: number;
  readonly verdict: 'rejected' | 'supported' | 'simpler' | 'worse';
  /** Titles of the theories that the counts cannot tell apart from it. */
  readonly sameAs: readonly string[];
  /** Labels of the parameters for which the counts give only a bound. */
  readonly bounded: readonly string[];
}

/**
 * The verdict on the theories of the day-care, as computed by `fairweather theories daycare`. A fit takes longer than a
 * class waits, so the result is stored here; a test compares it with the command's output.
 */
export const rivals: readonly Rival[] = computed.map(({ theory, verdict, sameAs, bounded, ...numbers }) => ({
  ...numbers,
  theory,
  title: findTheory(theory).title,
  verdict: verdict as Rival['verdict'],
  sameAs: sameAs.map((name: string) => findTheory(name).title),
  bounded: bounded.map((name: string) => mechanismParameters[name as MechanismName].label),
}));
