import * as z from "zod";
import { frozenList } from "../../plain/index.js";
import type { Condition, Formula } from "./model.js";

/** A condition that comes from outside. */
export const ConditionSchema: z.ZodType<Condition, Condition> = /* @__PURE__ */ z.discriminatedUnion("type", [
  z.object({ type: z.literal("answered"), id: z.string().min(1), value: z.boolean() }),
  z.object({
    type: z.literal("compared"),
    id: z.string().min(1),
    comparison: z.enum(["at-least", "more-than", "at-most", "less-than", "equal"]),
    value: z.number(),
  }),
  z.object({ type: z.literal("level"), levels: frozenList(z.array(z.string().min(1)).min(1)) }),
  z.object({
    type: z.enum(["all", "any"]),
    get of(): z.ZodType<readonly Condition[], readonly Condition[]> {
      return frozenList(z.array(ConditionSchema).min(1));
    },
  }),
  z.object({
    type: z.literal("not"),
    get of(): z.ZodType<Condition, Condition> {
      return ConditionSchema;
    },
  }),
]);

/** A formula that comes from outside. */
export const FormulaSchema: z.ZodType<Formula, Formula> = /* @__PURE__ */ z.discriminatedUnion("type", [
  z.object({ type: z.literal("number"), value: z.number() }),
  z.object({ type: z.literal("observed"), id: z.string().min(1) }),
  z.object({
    type: z.enum(["add", "multiply", "min", "max"]),
    get of(): z.ZodType<readonly Formula[], readonly Formula[]> {
      return frozenList(z.array(FormulaSchema).min(1));
    },
  }),
  z.object({
    type: z.enum(["subtract", "divide"]),
    get from(): z.ZodType<Formula, Formula> {
      return FormulaSchema;
    },
    get by(): z.ZodType<Formula, Formula> {
      return FormulaSchema;
    },
  }),
  z.object({
    type: z.literal("when"),
    condition: ConditionSchema,
    get met(): z.ZodType<Formula, Formula> {
      return FormulaSchema;
    },
    get otherwise(): z.ZodType<Formula, Formula> {
      return FormulaSchema;
    },
  }),
]);
