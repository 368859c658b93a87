/**
 * The harm that taking does where guilt is about what the other expects: he expects what he has seen.
 *
 *     h ← h + ν_E (1 − take − h)
 *
 * Source: Battigalli & Dufwenberg (2007), doi:10.1257/aer.97.2.170.
 *
 * @param take 1 if the agent took, 0 if it abstained
 */
export function harmAfter(harm: number, take: number, expectationSpeed: number): number {
  return harm + expectationSpeed * (1 - take - harm);
}
