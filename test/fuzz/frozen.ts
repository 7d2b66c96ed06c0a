const isPlain = (value: object): boolean =>
  Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null;

/** Known to be frozen through and through; the parts of a changed copy mostly are. */
const done = new WeakSet<object>();

/** Freezes lists and plain objects through and through, so that a function which changes its argument throws. */
export const frozen = <Value>(value: Value): Value => {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== "object" || next === null || done.has(next) || !isPlain(next)) continue;
    done.add(Object.freeze(next));
    for (const part of Object.values(next)) waiting.push(part);
  }
  return value;
};
