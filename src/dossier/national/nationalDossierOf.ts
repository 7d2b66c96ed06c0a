import { isObject } from "../../plain/index.js";
import { checkDossier } from "../check.js";
import { invalidArgument, invalidNationalArgument, unknownProperty } from "../errors.js";
import type { Dossier, Interruption } from "../model.js";
import { DOSSIER } from "./dossierCodec.js";
import type { NationalDescription, NationalDossier, NationalSupplement } from "./model.js";
import { readPayload } from "./readPayload.js";
import { writePayload } from "./writePayload.js";

const supplementOf = ({ from, to, reason }: Interruption): NationalSupplement => ({
  id: null,
  requestedBy: null,
  content: reason,
  requestedAt: from,
  receivedBy: null,
  receptionNote: null,
  suppliedAt: to,
  state: null,
  documents: [],
  fees: [],
  dueBefore: null,
  dueAfter: null,
});

/** What the dossier itself says, whatever a description says. */
const OF_DOSSIER: readonly string[] = [
  "code",
  "status",
  "channel",
  "submittedAt",
  "acceptedAt",
  "refusedAt",
  "finishedAt",
  "returnedAt",
  "supplements",
] satisfies readonly Exclude<keyof NationalDossier, keyof NationalDescription>[];

/** The codec knows every property of the model: reading anything gives them all. */
const checkDescription = (description: NationalDescription, national: NationalDossier): void => {
  const stranger = Object.keys(description).find((property) => !Object.hasOwn(national, property));
  if (stranger === undefined) return;
  const known = Object.keys(national).filter((property) => !OF_DOSSIER.includes(property));
  throw unknownProperty({ of: "description", property: stranger, known });
};

/**
 * A dossier as the national portal shows it: what its events say, and what the caller adds. `writeNationalDossier` makes the
 * payload of it, and this is exactly what reading that payload gives: instants on the clock of Viet Nam, to the second.
 *
 * A payload has no place for stops, payments, forwarding, appraisal, approval, new dates and their reasons, recalls, ratings, the
 * outcome, the reason of a refusal, and a result returned online; they are not written. When handling began and when a dossier
 * was withdrawn before acceptance is not written either.
 *
 * @param description - what the dossier does not hold; `dueAt` from `dossierDeadline(dossier, context).dueAt`
 * @throws MotcuaError `dossier/unknown-property` where the description has one that no payload has, `dossier/invalid-argument`,
 * `dossier/invalid-national-argument`, `dossier/invalid-national-value`,
 * `dossier/unknown-status`, `time/invalid-date`, `time/invalid-date-time`
 * @example
 * ```ts
 * import { nationalDossierOf, replayDossier } from "motcua/dossier";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const result = replayDossier(
 *   [{ type: "accepted", at: "2026-02-10T15:40", code: "H44.100-260210-0001", channel: "counter" }],
 *   { calendar: vietnamCalendar, limit: { amount: 3, unit: "working-day" } },
 * );
 * const national = result.ok && nationalDossierOf(result.dossier, { owner: "Nguyễn Văn An", ownerKind: "citizen" });
 * national && [national.status, national.acceptedAt, national.owner]; // => ["accepted", "2026-02-10T15:40", "Nguyễn Văn An"]
 * ```
 */
export const nationalDossierOf = (dossier: Dossier, description: NationalDescription = {}): NationalDossier => {
  checkDossier(dossier);
  if (dossier === undefined) throw invalidArgument({ argument: "dossier", value: dossier });
  if (!isObject(description)) throw invalidNationalArgument({ argument: "description", value: description });
  const { code, status, channel, submittedAt, acceptedAt, refusal, finishedAt, returnedAt } = dossier;
  const { returnedBy, interruptions } = dossier;
  const told = {
    ...description,
    ...{ code, status, channel, submittedAt, acceptedAt, finishedAt, returnedAt },
    refusedAt: refusal?.at ?? null,
    returnWay: returnedBy === "online" ? null : (returnedBy ?? description.returnWay ?? null),
    supplements: interruptions.filter(({ kind }) => kind === "supplement").map(supplementOf),
  } as NationalDossier;
  const national = readPayload(DOSSIER, writePayload(DOSSIER, told, "national dossier")).read as NationalDossier;
  checkDescription(description, national);
  return national;
};
