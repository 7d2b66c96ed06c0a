/** The first of a list is number 1; `undefined` where there is none of that number, or it is none. */
export const nth = <T>(list: readonly T[], ordinal: number): T | undefined =>
  typeof ordinal === "number" ? list[ordinal - 1] : undefined;
