import { z } from "zod";
import { IsoDateOrDateTimeSchema, IsoDateSchema } from "../time/index.js";

const ChannelSchema = /* @__PURE__ */ z.enum(["counter", "online", "post"]);

const eventBase = {
  at: IsoDateOrDateTimeSchema,
  code: z.string().min(1).optional(),
  note: z.string().optional(),
};

const opening = { channel: ChannelSchema.optional(), nonTerritorial: z.boolean().optional() };

const unit = z.string().min(1);

const events = () =>
  [
    z.strictObject({ ...eventBase, ...opening, type: z.literal("submitted") }),
    z.strictObject({ ...eventBase, ...opening, type: z.literal("accepted"), unit: unit.optional() }),
    z.strictObject({ ...eventBase, type: z.enum(["agency-received", "processing-started"]), unit: unit.optional() }),
    z.strictObject({ ...eventBase, type: z.literal("forwarded"), unit }),
    z.strictObject({ ...eventBase, type: z.literal("reappointed"), to: IsoDateSchema }),
    z.strictObject({ ...eventBase, type: z.literal("processed"), outcome: z.enum(["granted", "refused"]).optional() }),
    z.strictObject({ ...eventBase, type: z.literal("result-returned"), means: ChannelSchema.optional() }),
    z.strictObject({ ...eventBase, type: z.literal("rated"), rating: z.number().int() }),
    z.strictObject({
      ...eventBase,
      type: z.enum([
        "refused",
        "supplement-requested",
        "supplement-supplied",
        "payment-requested",
        "payment-made",
        "stopped",
        "resumed",
        "appraised",
        "approved",
        "recalled",
        "withdrawn",
      ]),
    }),
  ] as const;

/** An event that comes from outside; `applyEvent` decides whether it may happen. */
export const DossierEventSchema = /* @__PURE__ */ z.discriminatedUnion("type", /* @__PURE__ */ events());
