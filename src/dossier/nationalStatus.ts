import { unknownStatus, unknownStatusCode } from "./errors.js";

/**
 * The ten statuses of a dossier by name, in the order of the national portal's codes `"1"` to `"10"` (field `TrangThaiHoSo`
 * of the dossier synchronisation service; known from practice, no act that lists them was found).
 */
export const NATIONAL_STATUSES = /* @__PURE__ */ Object.freeze([
  "registered",
  "accepted",
  "rejected-at-reception",
  "in-processing",
  "supplement-requested",
  "financial-obligation-requested",
  "withdrawn",
  "stopped",
  "processed",
  "result-returned",
] as const);

/** A status of a dossier by name. */
export type NationalStatus = (typeof NATIONAL_STATUSES)[number];

/**
 * The national portal's code of a status. Codes are text: as text `"10"` sorts before `"2"`.
 *
 * @throws MotcuaError `dossier/unknown-status`
 * @example
 * ```ts
 * import { nationalStatusCode } from "motcua/dossier";
 *
 * nationalStatusCode("in-processing"); // => "4"
 * ```
 */
export const nationalStatusCode = (status: NationalStatus): string => {
  const index = NATIONAL_STATUSES.indexOf(status);
  if (index < 0) throw unknownStatus({ value: status });
  return String(index + 1);
};

/**
 * The status behind a code of the national portal.
 *
 * @throws MotcuaError `dossier/unknown-status-code`
 * @example
 * ```ts
 * import { nationalStatusFromCode } from "motcua/dossier";
 *
 * nationalStatusFromCode("10"); // => "result-returned"
 * ```
 */
export const nationalStatusFromCode = (code: string): NationalStatus => {
  const status = NATIONAL_STATUSES.find((_, index) => String(index + 1) === code);
  if (status === undefined) throw unknownStatusCode({ value: code });
  return status;
};
