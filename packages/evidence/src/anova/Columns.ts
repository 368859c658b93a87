/** Columns of a design matrix: each has one number per row of the data. */
export type Columns = readonly (readonly number[])[];

/** The level of a row, such as the name of a centre or the number of a week. */
export type Label = string | number;
