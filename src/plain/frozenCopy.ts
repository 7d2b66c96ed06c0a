/** Copies plain data to its leaves and freezes the copy. The data must not contain itself. */
export const frozenCopy = <T>(value: T): T => {
  if (typeof value !== "object" || value === null) return value;
  const copy = Array.isArray(value)
    ? value.map(frozenCopy)
    : Object.fromEntries(Object.entries(value).map(([key, child]) => [key, frozenCopy(child)]));
  return Object.freeze(copy) as T;
};
