import * as motcua from "motcua";
import * as en from "motcua/locales/en";
import * as vi from "motcua/locales/vi";
import * as vn from "motcua/vn";
import { describe, expect, test } from "vitest";

const DOORS: readonly (readonly [name: string, exports: object])[] = [
  ["motcua", motcua],
  ["vn", vn],
  ["en", en],
  ["vi", vi],
];

/** The path of the first part that can be changed, or null. */
const changeable = (value: unknown, path: string): string | null => {
  if (typeof value !== "object" || value === null) return null;
  if (!Object.isFrozen(value)) return path;
  return Object.entries(value).reduce<string | null>(
    (found, [key, part]) => found ?? changeable(part, `${path}.${key}`),
    null,
  );
};

const isSchema = (name: string): boolean => name.endsWith("Schema");

describe("data that the package hands to everybody are frozen to their leaves", () => {
  const data = DOORS.flatMap(([door, exports]) =>
    Object.entries(exports as Record<string, unknown>)
      .filter(([name, value]) => typeof value === "object" && !isSchema(name))
      .map(([name, value]): [string, unknown] => [`${door}.${name}`, value]),
  );

  test("there are some", () => expect(data.length).toBeGreaterThan(8));

  test.each(data)("%s", (name, value) => expect(changeable(value, name)).toBeNull());
});
