/** The seed where nobody gives one. In a file of its own: the command names it long before it loads the engine. */
export const DEFAULT_SEED = 'fairweather';
