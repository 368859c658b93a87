/** The version of Fairweather, which stands in every outcome: numbers of two versions are not compared. */
export const VERSION = '0.1.0';
