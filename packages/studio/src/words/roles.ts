import type { Scenario } from '@fairweather/core';

const parents: readonly string[] = [
  'A parent: you want to be on time, and now and then you cannot. You know the teacher who waits.',
  'The teacher: you wait with the child, and say nothing of what it costs you.',
  'The owner: you may name a price for being late, and take it back.',
];

const firms: readonly string[] = [
  'The customer: you may order elsewhere, ask a favour, leave. You remember how you were treated.',
  'The seller: you may grant or refuse, name a price, send somebody new. Every favour costs you money now.',
  'The rival: you offer the same for a price, and no favours.',
];

/** Who plays in a class, each in two sentences. */
export function rolesOf({ trade }: Scenario): readonly string[] {
  return trade ? firms : parents;
}
