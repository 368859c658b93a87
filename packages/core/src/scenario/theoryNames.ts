/** The names of all theories; `theories` says what they are. */
export const theoryNames = [
  'null',
  'deterrence',
  'image',
  'signal',
  'frame',
  'symmetric-frame',
  'contagion',
  'guilt-expectation',
  'reciprocity',
  'shading',
  'loss-aversion',
  'relational',
  'lock-in',
  'full',
] as const;

/** The name of a theory. */
export type TheoryName = (typeof theoryNames)[number];
