import { frozenCopy, isObject } from "../../plain/index.js";
import type { Moment } from "../../time/index.js";
import { invalidNationalArgument } from "../errors.js";
import type { DossierEvent, DossierEventType } from "../model.js";
import type { NationalStatus } from "../nationalStatus.js";
import { checkOpening } from "./checkOpening.js";
import { gap } from "./gap.js";
import { isEarlier } from "./isEarlier.js";
import type { NationalDossier, NationalEvents, NationalGap, NationalOpening, NationalSupplement } from "./model.js";
import type { NationalDossierPayload } from "./payload.js";

/** Events and gaps on the way. */
interface Told {
  readonly national: NationalDossier;
  readonly own: NationalOpening;
  readonly events: DossierEvent[];
  readonly gaps: NationalGap[];
}

const untold = ({ national, gaps }: Told, event: DossierEventType): void => {
  const { code, status } = national;
  gaps.push(gap("dossier/national-untold-event", { code, event, status }));
};

const unused = ({ national, gaps }: Told, field: keyof NationalDossierPayload, at: Moment): void => {
  const { code, status } = national;
  gaps.push(gap("dossier/national-unused-time", { code, field, at, status }));
};

/** An event with the field that has its time, and whether by the status it happened. */
interface Claim {
  readonly type: DossierEventType;
  readonly field: keyof NationalDossierPayload;
  readonly at: Moment | null;
  readonly happened: boolean;
  /** What the event says beside its time. */
  readonly also?: object;
}

/** An event where time and status agree, else a gap. */
const tell = (told: Told, { type, field, at, happened, also }: Claim): void => {
  if (happened && at !== null) told.events.push({ type, at, ...also } as DossierEvent);
  else if (happened) untold(told, type);
  else if (at !== null) unused(told, field, at);
};

const NEVER_ACCEPTED: readonly NationalStatus[] = ["registered", "rejected-at-reception"];

/** Statuses that a dossier may have before acceptance as well as after: there the time decides. */
const EITHER: readonly NationalStatus[] = ["supplement-requested", "withdrawn"];

const wasAccepted = ({ status, acceptedAt }: NationalDossier): boolean =>
  EITHER.includes(status) ? acceptedAt !== null : !NEVER_ACCEPTED.includes(status);

const isBeforeAcceptance = ({ requestedAt }: NationalSupplement, { acceptedAt }: NationalDossier): boolean =>
  requestedAt !== null && acceptedAt !== null && isEarlier(requestedAt, acceptedAt);

const tellSupplement = (
  told: Told,
  { requestedAt, suppliedAt, content }: NationalSupplement,
  isOpen: boolean,
): void => {
  if (requestedAt === null) untold(told, "supplement-requested");
  else
    told.events.push({ type: "supplement-requested", at: requestedAt, ...(content === null ? {} : { note: content }) });
  if (suppliedAt !== null) told.events.push({ type: "supplement-supplied", at: suppliedAt });
  else if (!isOpen) untold(told, "supplement-supplied");
};

/** The last supplement may still be awaited, or have been when the dossier was withdrawn. */
const tellSupplements = (told: Told, supplements: readonly NationalSupplement[]): void => {
  const last = told.national.supplements.at(-1);
  for (const one of supplements) tellSupplement(told, one, one === last && EITHER.includes(told.national.status));
};

const UNTIMED: { readonly [Status in NationalStatus]?: DossierEventType } = {
  "in-processing": "processing-started",
  "financial-obligation-requested": "payment-requested",
  stopped: "stopped",
};

const tellStatus = (told: Told): void => {
  const { status, supplements } = told.national;
  const event = UNTIMED[status];
  if (event !== undefined) untold(told, event);
  const awaited = supplements.at(-1);
  const isAwaited = awaited !== undefined && awaited.suppliedAt === null;
  if (status === "supplement-requested" && !isAwaited) untold(told, "supplement-requested");
};

/** Statuses of a dossier whose handling ended in a result. */
const ENDED: readonly NationalStatus[] = ["processed", "result-returned"];

/** Only the competent agency ends the handling, so it has received what came from outside its territory. */
const tellAgency = (told: Told): void => {
  const hasEnded = ENDED.includes(told.national.status);
  if (hasEnded && told.own.nonTerritorial === true) untold(told, "agency-received");
};

const tellEnd = (told: Told): void => {
  const { status, finishedAt } = told.national;
  const outcome = told.own.outcome ?? null;
  const type = status === "withdrawn" ? "withdrawn" : "processed";
  const happened = type === "withdrawn" || ENDED.includes(status);
  const also = type === "withdrawn" || outcome === null ? {} : { outcome };
  tell(told, { type, field: "NgayKetThucXuLy", at: finishedAt, happened, also });
  if (ENDED.includes(status) && outcome === null) {
    told.gaps.push(gap("dossier/national-untold-outcome", { code: told.national.code, status }));
  }
};

const tellReturn = (told: Told): void => {
  const { status, returnedAt, returnWay } = told.national;
  const also = returnWay === null ? {} : { means: returnWay };
  const happened = status === "result-returned";
  tell(told, { type: "result-returned", field: "NgayTra", at: returnedAt, happened, also });
};

/** The first event, or why there is none. */
const openingOf = (national: NationalDossier, own: NationalOpening): DossierEvent | NationalGap => {
  const { code, submittedAt, acceptedAt } = national;
  const channel = national.channel ?? own.channel ?? null;
  if (channel === null) return gap("dossier/national-no-channel", { code });
  const territory = own.nonTerritorial === true ? { nonTerritorial: true } : {};
  if (submittedAt !== null) return { type: "submitted", at: submittedAt, code, channel, ...territory };
  if (acceptedAt === null || !wasAccepted(national)) return gap("dossier/national-no-opening", { code });
  return { type: "accepted", at: acceptedAt, code, channel, ...territory };
};

const tellReception = (told: Told, opening: DossierEvent): void => {
  const { national, events } = told;
  const { status, acceptedAt, refusedAt, supplements } = national;
  const early = acceptedAt === null ? supplements : supplements.filter((one) => isBeforeAcceptance(one, national));
  const isSubmitted = opening.type === "submitted";
  if (isSubmitted) events.push(opening);
  else if (early.length > 0) untold(told, "submitted");
  tellSupplements(told, early);
  if (!isSubmitted) events.push(opening);
  else tell(told, { type: "accepted", field: "NgayTiepNhan", at: acceptedAt, happened: wasAccepted(national) });
  const happened = status === "rejected-at-reception";
  tell(told, { type: "refused", field: "NgayTuChoi", at: refusedAt, happened });
  tellSupplements(
    told,
    supplements.filter((one) => !early.includes(one)),
  );
};

const checkNational = (national: unknown): void => {
  const hasStatus = isObject(national) && typeof national.status === "string";
  if (!hasStatus || !Array.isArray(national.supplements) || !national.supplements.every(isObject)) {
    throw invalidNationalArgument({ argument: "national dossier", value: national });
  }
};

/**
 * The events that a dossier of the national portal tells, and by name what it does not: a payload is a snapshot, not a history.
 *
 * Told, with the time of a field: submitted (`NgayNopHoSo`), accepted (`NgayTiepNhan`), refused (`NgayTuChoi`), supplements asked
 * for and supplied (`DanhSachHoSoBoSung`), processed or withdrawn (`NgayKetThucXuLy`), result returned (`NgayTra`). Never told:
 * when handling began, forwarding, stops and payments, appraisal, approval, new dates, recalls, ratings; nor which unit had it
 * when. Where the status says that one of these happened, that is a gap, and replaying the events leads to the last status that is
 * told. No time is made up: a field that is missing is a gap, a time that contradicts the status is one too. A due date
 * (`NgayHenTra`) is no event. A supplement of the day of acceptance, without hours, is taken to lie after it.
 *
 * Nor does a payload tell two things that the caller may know. The outcome: that of a dossier whose handling ended is a gap
 * (`dossier/national-untold-outcome`) unless `opening` says it, and a replay takes it as granted. Whether it was received outside the
 * territory of the competent agency, and when that agency received it: unless `opening` says so, it is taken as received inside,
 * without a gap, since nothing in a payload hints at it; if it says so, the reception by the agency is a gap once handling ended.
 *
 * @param opening - the channel where the payload has none (without one the dossier cannot be opened), the outcome, and whether it
 * was received outside the territory
 * @throws MotcuaError `dossier/invalid-national-argument`
 * @example
 * ```ts
 * import { eventsOfNationalDossier, readNationalDossier } from "motcua/dossier";
 *
 * const result = readNationalDossier({
 *   MaHoSo: "H44.100-260210-0001",
 *   TrangThaiHoSo: "4",
 *   KenhThucHien: "2",
 *   NgayNopHoSo: "20260209200000",
 *   NgayTiepNhan: "20260210083000",
 * });
 * const told = result.ok && eventsOfNationalDossier(result.dossier);
 * told && told.ok && told.events.map(({ type, at }) => `${type} ${at}`);
 * // => ["submitted 2026-02-09T20:00", "accepted 2026-02-10T08:30"]
 * told && told.gaps;
 * // => [{ code: "dossier/national-untold-event", facts: { code: "H44.100-260210-0001", event: "processing-started", status: "in-processing" } }]
 * ```
 */
export const eventsOfNationalDossier = (national: NationalDossier, opening: NationalOpening = {}): NationalEvents => {
  checkNational(national);
  checkOpening(opening);
  const first = openingOf(national, opening);
  if ("facts" in first) return frozenCopy({ ok: false, gaps: [first] });
  const told: Told = { national, own: opening, events: [], gaps: [] };
  tellReception(told, first);
  tellStatus(told);
  tellAgency(told);
  tellEnd(told);
  tellReturn(told);
  return frozenCopy({ ok: true, events: told.events, gaps: told.gaps });
};
