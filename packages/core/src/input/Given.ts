/**
 * The same type, from which nothing is inferred: a misspelt name is an error, and no further name. TypeScript has this
 * as `NoInfer` from 5.4 on, and the kernel of the notebooks is older.
 */
export type Given<Name> = [Name][Name extends unknown ? 0 : never];
