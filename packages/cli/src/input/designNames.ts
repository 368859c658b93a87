/** The designs of `--design`. */
export const designNames = ['factorial', 'one-at-a-time', 'latin-hypercube', 'sobol'] as const;
