/** 0000-01-01. */
export const FIRST_DAY = -719_528;

/** 9999-12-31. */
export const LAST_DAY = 2_932_896;

/** Later than every day, and near enough that differences stay small. */
export const NO_SUCH_DAY = LAST_DAY + 1;

/**
 * Stands in a column where there is no day: the largest number of 32 bits.
 *
 * @example
 * ```ts
 * import { NO_DAY } from "motcua/metrics";
 *
 * NO_DAY; // => 2_147_483_647
 * ```
 */
export const NO_DAY = 0x7fff_ffff;
