import type { en } from './en.js';

type Widened<Value> = Value extends (...args: infer Args) => string
  ? (...args: Args) => string
  : Value extends string
    ? string
    : { readonly [Key in keyof Value]: Widened<Value[Key]> };

/** The sentences of the page in one language. */
export type Words = Widened<typeof en>;
