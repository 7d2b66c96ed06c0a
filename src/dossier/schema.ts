import { z } from "zod";
import { IsoDateOrDateTimeSchema } from "../time/index.js";

const eventBase = {
  at: IsoDateOrDateTimeSchema,
  code: z.string().min(1).optional(),
  note: z.string().optional(),
};

const OpeningEventSchema = /* @__PURE__ */ z.object({
  ...eventBase,
  type: z.enum(["submitted", "accepted"]),
  channel: z.enum(["counter", "online", "post"]).optional(),
});

const LaterEventSchema = /* @__PURE__ */ z.object({
  ...eventBase,
  type: z.enum([
    "refused",
    "processing-started",
    "supplement-requested",
    "supplement-supplied",
    "processed",
    "result-returned",
    "withdrawn",
  ]),
});

/** An event that comes from outside; `applyEvent` decides whether it may happen. */
export const DossierEventSchema = /* @__PURE__ */ z.discriminatedUnion("type", [OpeningEventSchema, LaterEventSchema]);
