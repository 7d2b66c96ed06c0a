/** Tells whether a value is an object that can be gone through: a list, a set, a generator, not a text. */
export const isIterable = (value: unknown): value is Iterable<unknown> =>
  typeof value === "object" && value !== null && typeof (value as Iterable<unknown>)[Symbol.iterator] === "function";
