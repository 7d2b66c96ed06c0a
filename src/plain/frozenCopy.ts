type Slots = Record<string, unknown>;

const isData = (value: unknown): value is object => typeof value === "object" && value !== null;

/**
 * Copies plain data to its leaves and freezes the copy. The data must not contain itself. Goes by a list and not by calls, so
 * that no depth is too much.
 */
export const frozenCopy = <T>(value: T): T => {
  if (!isData(value)) return value;
  const copies: object[] = [];
  const begun = (source: object): object => {
    const copy = Array.isArray(source) ? [...source] : Object.fromEntries(Object.entries(source));
    copies.push(copy);
    return copy;
  };
  const whole = begun(value);
  for (const copy of copies) {
    for (const [key, child] of Object.entries(copy)) if (isData(child)) (copy as Slots)[key] = begun(child);
    Object.freeze(copy);
  }
  return whole as T;
};
