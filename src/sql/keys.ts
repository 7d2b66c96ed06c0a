import { invalidArgument, reservedKey } from "./errors.js";
import type { GroupedSource } from "./model.js";
import { columnText, type ReadQuery, requireName } from "./readQuery.js";

/** Columns to group by, as they are passed from an inner query to the result. */
export interface Keys {
  /** `"d"."province" AS "key_1"`. */
  readonly inner: readonly string[];
  /** `"p"."key_1"`. */
  readonly passed: readonly string[];
  /** `"p"."key_1" AS "province"`. */
  readonly outer: readonly string[];
}

/** Reads the columns to group by; a result must not have two columns of one name. */
export const keysOf = ({ keys = [] }: GroupedSource, { dialect }: ReadQuery, reserved: readonly string[]): Keys => {
  if (!Array.isArray(keys)) throw invalidArgument({ argument: "keys", value: keys, expected: ["a-list-of-names"] });
  const names = keys.map((key) => requireName("keys", key));
  const taken = names.find((name, index) => reserved.includes(name) || names.indexOf(name) !== index);
  if (taken !== undefined) throw reservedKey({ key: taken });
  const alias = (index: number): string => dialect.name(`key_${index + 1}`);
  const passed = names.map((_, index) => `${dialect.name("p")}.${alias(index)}`);
  return {
    inner: names.map((name, index) => `${columnText("keys", name, dialect)} AS ${alias(index)}`),
    passed,
    outer: names.map((name, index) => `${passed[index]} AS ${dialect.name(name)}`),
  };
};

/** `1, 2, 3`: the first columns of a query by their places. */
export const places = (count: number): string => Array.from({ length: count }, (_, index) => index + 1).join(", ");
