/** Columns of a model's design: one number a row of the data in each. */
export type Columns = readonly (readonly number[])[];

/** What a row belongs to, such as the name of a centre or the number of a week. */
export type Label = string | number;
