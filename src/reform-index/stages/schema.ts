import * as z from "zod";
import { frozenList } from "../../plain/index.js";
import { IsoDateOrDateTimeSchema } from "../../time/index.js";
import { ObservationSchema } from "../schema.js";

const EVENT = /* @__PURE__ */ {
  at: IsoDateOrDateTimeSchema,
  by: z.string().min(1),
  reason: z.string().min(1).optional(),
  evidence: frozenList(z.array(z.string().min(1))).optional(),
};

const CRITERION = /* @__PURE__ */ { criterion: z.string().min(1) };

const NEW_VALUE = /* @__PURE__ */ { value: ObservationSchema.optional(), points: z.number().optional() };

const ROUND = /* @__PURE__ */ { round: z.int().min(1) };

/** The shape of an event of an assessment that comes from outside; `applyAssessmentEvent` checks what it says. */
export const AssessmentEventSchema = /* @__PURE__ */ z.discriminatedUnion("type", [
  z.object({ type: z.literal("self-assessed"), ...EVENT, ...CRITERION, ...NEW_VALUE }),
  z.object({ type: z.literal("surveyed"), ...EVENT, ...CRITERION, value: ObservationSchema }),
  z.object({ type: z.literal("appraised"), ...EVENT, ...CRITERION, ...ROUND, ...NEW_VALUE }),
  z.object({ type: z.enum(["explanation-requested", "explained", "objected"]), ...EVENT, ...CRITERION }),
  z.object({ type: z.literal("objection-decided"), ...EVENT, ...CRITERION, accepted: z.boolean(), ...NEW_VALUE }),
  z.object({ type: z.literal("round-closed"), ...EVENT, ...ROUND }),
  z.object({ type: z.literal("finalised"), ...EVENT }),
]);
