import {
  asIsoDate,
  type IsoDate,
  type IsoDateOrDateTimeSchema,
  type IsoDateSchema,
  type IsoDateTime,
  type IsoDateTimeSchema,
  isIsoDate,
} from "motcua/time";
import { expectTypeOf, test } from "vitest";
import type { z } from "zod";

test("what the schemas give is what the functions take", () => {
  expectTypeOf<z.output<typeof IsoDateSchema>>().toEqualTypeOf<IsoDate>();
  expectTypeOf<z.output<typeof IsoDateTimeSchema>>().toEqualTypeOf<IsoDateTime>();
  expectTypeOf<z.output<typeof IsoDateOrDateTimeSchema>>().toEqualTypeOf<IsoDate | IsoDateTime>();
});

test("a literal is checked by its shape, other text is parsed", () => {
  expectTypeOf<"2026-02-10">().toExtend<IsoDate>();
  expectTypeOf<"10/02/2026">().not.toExtend<IsoDate>();
  expectTypeOf<string>().not.toExtend<IsoDate>();
  expectTypeOf<"2026-02-10T15:40+07:00">().toExtend<IsoDateTime>();
  expectTypeOf<"2026-02-10">().not.toExtend<IsoDateTime>();
  expectTypeOf(asIsoDate).returns.toEqualTypeOf<IsoDate>();
  expectTypeOf(isIsoDate).guards.toEqualTypeOf<IsoDate>();
});
