import * as motcua from "motcua";
import { labels as en } from "motcua/locales/en";
import { labels as vi } from "motcua/locales/vi";
import { type VietnamHoliday, vietnamDays } from "motcua/vn";
import { expect, test } from "vitest";
import { z } from "zod";

const SCHEMAS = Object.entries(motcua).filter(([name]) => name.endsWith("Schema")) as [string, z.ZodType][];

test("schemas are found", () => {
  expect(SCHEMAS.length).toBeGreaterThan(20);
});

test.each(SCHEMAS)("%s has a JSON Schema, so that an API can be described by it", (_, schema) => {
  expect(z.toJSONSchema(schema, { io: "input" })).toMatchObject({ $schema: expect.any(String) });
});

test("every holiday of a year has a name in both languages", () => {
  const holidays = vietnamDays(2026).flatMap(({ holiday }) => (holiday === undefined ? [] : [holiday]));
  expect(holidays).toContain("tet");
  for (const holiday of holidays as VietnamHoliday[]) {
    expect(vi.holiday[holiday]).toMatch(/\p{L}/u);
    expect(en.holiday[holiday]).toMatch(/\p{L}/u);
  }
  expect([vi.dayKind["swapped-work"], en.dayKind["swapped-work"]]).toEqual(["Ngày làm bù", "Make-up working day"]);
});

const propertiesOf = (schema: z.ZodType): readonly string[] =>
  Object.keys(Object(z.toJSONSchema(schema, { io: "input" }).properties));

test.each(SCHEMAS)("%s leaves alone what it refuses", (_, schema) => {
  const values = propertiesOf(schema).map((name) => [name, { odd: 1 }] as const);
  schema.safeParse(Object.fromEntries(values));
  expect(values.filter(([, value]) => Object.isFrozen(value))).toEqual([]);
});
