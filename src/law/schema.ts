import * as z from "zod";

/** A legal reference that comes from outside. */
export const LegalReferenceSchema = /* @__PURE__ */ z.object({
  act: z.string().min(1),
  article: z.string().optional(),
  evidence: z.enum(["text-read", "quoted", "practice", "unconfirmed"]),
  note: z.string().optional(),
});
