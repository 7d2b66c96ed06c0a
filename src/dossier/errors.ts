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
