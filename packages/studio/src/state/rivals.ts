import { findTheory, type MechanismName, mechanismParameters } from '@fairweather/core';
import computed from './rivals.json';

/** A theory at its best on the Haifa counts, and what they say of it. */
export interface Rival {
  readonly theory: string;
  readonly title: string;
  readonly logLikelihood: number;
  readonly parameters: number;
  readonly bic: number;
  readonly verdict: 'rejected' | 'supported' | 'simpler';
  /** Titles of the theories that the counts cannot tell from it. */
  readonly sameAs: readonly string[];
  /** Labels of the parameters of which the counts give only a bound. */
  readonly bounded: readonly string[];
}

/**
 * The verdict on the theories of the day-care, as `fairweather theories daycare` computes it: a fit takes longer than a class waits, so it
 * is kept here, and a test holds it to what the command prints.
 */
export const rivals: readonly Rival[] = computed.map(({ theory, verdict, sameAs, bounded, ...numbers }) => ({
  ...numbers,
  theory,
  title: findTheory(theory).title,
  verdict: verdict as Rival['verdict'],
  sameAs: sameAs.map((name: string) => findTheory(name).title),
  bounded: bounded.map((name: string) => mechanismParameters[name as MechanismName].label),
}));
