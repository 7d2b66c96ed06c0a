import { defineError, isMotcuaError, type MotcuaError } from "motcua/errors";
import { expectTypeOf, test } from "vitest";

const full = defineError("portal/full", ({ seats }: { seats: number }) => `${seats}`);

test("an error's code and facts are typed", () => {
  expectTypeOf(full({ seats: 2 })).toEqualTypeOf<MotcuaError<"portal/full", { seats: number }>>();
  expectTypeOf(full({ seats: 2 }).facts.seats).toEqualTypeOf<number>();
  // @ts-expect-error the facts are those of the definition
  full({ chairs: 2 });
});

test("isMotcuaError narrows a caught value", () => {
  const caught: unknown = null;
  if (isMotcuaError(caught)) expectTypeOf(caught.code).toEqualTypeOf<string>();
});
