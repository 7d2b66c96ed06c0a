import { z } from "zod";
import { documentedCalls } from "./documentedCalls.js";
import { functionsOf, openDoors, schemasOf } from "./doors.js";
import type { Target } from "./fuzz.js";

/** Everything that hostile values can meet. */
export interface Targets {
  readonly functions: readonly Target[];
  readonly schemas: readonly Target[];
  /** Names of properties that the schemas know. */
  readonly names: readonly string[];
}

/** The values in a value, at most so deep. */
const partsOf = (value: unknown, depth: number): readonly unknown[] =>
  typeof value !== "object" || value === null || depth === 0
    ? [value]
    : [
        value,
        ...Object.values(value)
          .slice(0, 8)
          .flatMap((part) => partsOf(part, depth - 1)),
      ];

const namesIn = (schema: unknown): readonly string[] => {
  if (typeof schema !== "object" || schema === null) return [];
  const own = "properties" in schema && schema.properties instanceof Object ? Object.keys(schema.properties) : [];
  return [...own, ...Object.values(schema).flatMap(namesIn)];
};

/** Every function and every schema of all doors, each with arguments that it takes. */
export const everyTarget = async (): Promise<Targets> => {
  const doors = await openDoors();
  const documented = await documentedCalls(doors);
  const parts = [...new Set([...documented.values()].flat().flatMap((args) => partsOf(args, 3)))];
  const objects = parts.filter((part) => typeof part === "object" && part !== null);
  const schemas = schemasOf(doors);
  return {
    functions: functionsOf(doors).map(({ name, value }) => ({
      name,
      run: value,
      samples: documented.get(value) ?? [],
    })),
    schemas: schemas.map(({ name, value }) => ({
      name,
      run: (input) => value.safeParse(input).success,
      samples: objects.filter((part) => value.safeParse(part).success).map((part) => [part]),
    })),
    names: [...new Set(schemas.flatMap(({ value }) => namesIn(z.toJSONSchema(value, { io: "input" }))))],
  };
};
