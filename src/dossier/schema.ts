import * as z from "zod";
import { frozenList } from "../plain/index.js";
import { ChannelSchema, type JsonSchema } from "../procedure/index.js";
import { IsoDateOrDateTimeSchema, IsoDateSchema } from "../time/index.js";
import { NATIONAL_STATUSES } from "./nationalStatus.js";
import { EVENT_TYPES } from "./transitions.js";

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

const moment = () => IsoDateOrDateTimeSchema.nullable();

const dossierShape = () => ({
  code: z.string().min(1),
  channel: ChannelSchema,
  nonTerritorial: z.boolean(),
  status: z.enum(NATIONAL_STATUSES),
  submittedAt: moment(),
  acceptedAt: moment(),
  agencyReceivedAt: moment(),
  refusal: z.strictObject({ at: IsoDateOrDateTimeSchema, reason: z.string() }).nullable(),
  appraisedAt: moment(),
  approvedAt: moment(),
  finishedAt: moment(),
  outcome: z.enum(["granted", "refused"]).nullable(),
  returnedAt: moment(),
  returnedBy: ChannelSchema.nullable(),
  interruptions: frozenList(
    z.array(
      z.strictObject({
        kind: z.enum(["supplement", "payment", "stop"]),
        from: IsoDateOrDateTimeSchema,
        status: z.enum(NATIONAL_STATUSES),
        to: moment(),
        reason: z.string(),
      }),
    ),
  ),
  legs: frozenList(
    z.array(z.strictObject({ unit: z.string().nullable(), from: IsoDateOrDateTimeSchema, to: moment() })),
  ),
  reappointments: frozenList(
    z.array(z.strictObject({ at: IsoDateOrDateTimeSchema, to: IsoDateSchema, reason: z.string() })),
  ),
  recalls: frozenList(z.array(IsoDateOrDateTimeSchema)),
  rating: z.number().int().nullable(),
  remarks: frozenList(
    z.array(z.strictObject({ event: z.enum(EVENT_TYPES), at: IsoDateOrDateTimeSchema, note: z.string() })),
  ),
  lastEventAt: IsoDateOrDateTimeSchema,
});

/** A dossier that was stored as JSON: its shape; that its events could have made it is not checked. */
export const DossierSchema = /* @__PURE__ */ z.strictObject(/* @__PURE__ */ dossierShape());

/** A model of this room that may come from outside. */
export type DossierModel = "Dossier" | "DossierEvent";

/**
 * The JSON Schema (draft 2020-12) of a dossier and of its events, as they go in. A new copy on every call. The national
 * portal's payloads have schemas of their own.
 *
 * @example
 * ```ts
 * import { dossierJsonSchemas } from "motcua/dossier";
 *
 * dossierJsonSchemas().Dossier.additionalProperties; // => false
 * ```
 */
export const dossierJsonSchemas = (): Readonly<Record<DossierModel, JsonSchema>> => ({
  Dossier: z.toJSONSchema(DossierSchema, { io: "input" }),
  DossierEvent: z.toJSONSchema(DossierEventSchema, { io: "input" }),
});
