/** Deeper than any index, and shallow enough to be walked. */
export const MOST_LEVELS = 500;
