import { defineError, quote } from "../errors/index.js";

/** A status name is none of the ten. */
export const unknownStatus = /* @__PURE__ */ defineError(
  "dossier/unknown-status",
  ({ value }: { value: unknown }) =>
    `${quote(value)} is not a dossier status. Give one of the ten names in NATIONAL_STATUSES, for example "in-processing".`,
);

/** A code is none of the national portal's ten. */
export const unknownStatusCode = /* @__PURE__ */ defineError(
  "dossier/unknown-status-code",
  ({ value }: { value: unknown }) =>
    `${quote(value)} is not a status code of the national portal. Give a text from "1" to "10".`,
);

/** An event lacks something or has a value that it cannot have. */
export const invalidEvent = /* @__PURE__ */ defineError(
  "dossier/invalid-event",
  ({ property, value, expected }: { property: string; value: unknown; expected: string }) =>
    `The event's ${property} cannot be ${quote(value)}. Give ${expected}.`,
);

/** A dossier has no deadline: it was never accepted, or its procedure sets none. */
export const noDeadline = /* @__PURE__ */ defineError(
  "dossier/no-deadline",
  ({ code, because }: { code: string; because: "not-accepted" | "no-limit" }) =>
    because === "not-accepted"
      ? `Dossier ${quote(code)} has not been accepted, so no limit runs. Ask for its deadline after acceptance.`
      : `Dossier ${quote(code)} has no time limit, so nothing is due. Set context.limit where the procedure has one.`,
);
