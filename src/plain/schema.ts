import type { z } from "zod";

/**
 * A schema whose lists come out frozen. `.readonly()` of zod would also freeze what it refuses, and that is the caller's own.
 */
export const frozenList = <Out extends readonly unknown[], In extends readonly unknown[]>(
  schema: z.ZodType<Out, In>,
): z.ZodType<Readonly<Out>, Readonly<In>> =>
  schema.overwrite((list) => Object.freeze(list) as Out) as z.ZodType<Readonly<Out>, Readonly<In>>;
