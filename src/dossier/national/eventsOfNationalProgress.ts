import { frozenCopy, isObject } from "../../plain/index.js";
import { invalidNationalArgument } from "../errors.js";
import type { DossierEvent, DossierEventType } from "../model.js";
import type { NationalStatus } from "../nationalStatus.js";
import { TRANSITIONS } from "../transitions.js";
import { checkOpening } from "./checkOpening.js";
import { gap } from "./gap.js";
import type { NationalEvents, NationalGap, NationalOpening, NationalProgress } from "./model.js";

/** Where an interruption may lead back to. */
const HELD: readonly NationalStatus[] = ["registered", "accepted", "in-processing"];

/** The first event of the table that leads from one status to another, or that opens a dossier in it. */
const eventBetween = (from: NationalStatus | null, to: NationalStatus): DossierEventType | undefined =>
  TRANSITIONS.find(
    (row) => row.from === from && row.guard === null && (row.to === "held" ? HELD.includes(to) : row.to === to),
  )?.event;

const WITH_UNIT: readonly DossierEventType[] = ["submitted", "accepted", "processing-started", "forwarded"];

const eventOf = (type: DossierEventType, { code, at, note, unit }: NationalProgress): DossierEvent => {
  const whose = unit !== null && WITH_UNIT.includes(type) ? { unit } : {};
  return { type, at, code, ...(note === null ? {} : { note }), ...whose } as DossierEvent;
};

const isHandedOn = (before: NationalProgress, { status, unit }: NationalProgress): boolean =>
  before.status === status && unit !== null && unit !== before.unit;

const stepOf = (before: NationalProgress, step: NationalProgress): DossierEventType | null | undefined => {
  if (before.status !== step.status) return eventBetween(before.status, step.status);
  return step.status === "in-processing" && isHandedOn(before, step) ? "forwarded" : null;
};

/** The statuses in which the competent agency may receive a dossier from outside its territory. */
const RECEIVING: readonly NationalStatus[] = ["accepted", "in-processing"];

/** A hand-over in the same status, which may also be the reception by the competent agency. */
const ambiguityOf = (before: NationalProgress, step: NationalProgress): readonly NationalGap[] => {
  const { code, status, at, unit } = step;
  if (unit === null || !isHandedOn(before, step) || !RECEIVING.includes(status)) return [];
  const told = status === "in-processing" ? "forwarded" : null;
  return [gap("dossier/national-ambiguous-step", { code, at, unit, told, possible: "agency-received" })];
};

const hasEnded = ({ status }: NationalProgress): boolean => status === "processed" || status === "result-returned";

/** The last end of handling carries what the caller knows of the outcome; one that was taken back has none. */
const withOutcome = (
  events: readonly DossierEvent[],
  end: NationalProgress,
  { outcome = null }: NationalOpening,
): readonly DossierEvent[] => {
  if (outcome === null || !hasEnded(end)) return events;
  const last = events.findLastIndex(({ type }) => type === "processed");
  return events.map((event, index) => (index === last ? ({ ...event, outcome } as DossierEvent) : event));
};

const outcomeGap = (end: NationalProgress, { outcome = null }: NationalOpening): readonly NationalGap[] => {
  const { code, status } = end;
  return hasEnded(end) && outcome === null ? [gap("dossier/national-untold-outcome", { code, status })] : [];
};

const isTextOrNull = (value: unknown): boolean => value === null || typeof value === "string";

const isStep = (value: unknown): boolean =>
  isObject(value) && typeof value.status === "string" && [value.note, value.unit].every(isTextOrNull);

const checkProgress = (progress: unknown): void => {
  if (!Array.isArray(progress) || !progress.every(isStep)) {
    throw invalidNationalArgument({ argument: "progress", value: progress });
  }
};

/** The first event, or why there is none. */
const openingOf = (first: NationalProgress | undefined, { channel = null, nonTerritorial }: NationalOpening) => {
  const code = first?.code ?? "";
  const type = first === undefined ? undefined : eventBetween(null, first.status);
  if (first === undefined || type === undefined) return gap("dossier/national-no-opening", { code });
  if (channel === null) return gap("dossier/national-no-channel", { code });
  const territory = nonTerritorial === true ? { nonTerritorial } : {};
  return { ...eventOf(type, first), channel, ...territory } as DossierEvent;
};

/**
 * The events that the steps of one dossier tell, in the order in which they are given, and by name what they do not. Of the table
 * of transitions the event that leads from the status of one step to that of the next: a status that stays the same tells
 * `forwarded` where the unit changed in handling, and else nothing; from acceptance into handling it is always `processing-started`,
 * never `forwarded`. What no transition explains is a gap. A progress list tells stops, payments, recalls and units, which a snapshot
 * does not; appraisal, approval, new dates and ratings it does not tell either.
 *
 * Nor does it tell two things that the caller may know. The outcome: that of a dossier whose handling ended is a gap
 * (`dossier/national-untold-outcome`) unless `opening` says it, and a replay takes it as granted. Whether it was received outside the
 * territory of the competent agency: unless `opening` says that it was not, each change of unit in the same status may be the
 * reception by that agency (`agency-received`), and is a gap (`dossier/national-ambiguous-step`).
 *
 * @param opening - the channel, which no step says (without it the dossier cannot be opened), the outcome, and whether it was
 * received outside the territory
 * @throws MotcuaError `dossier/invalid-national-argument`
 * @example
 * ```ts
 * import { eventsOfNationalProgress, readNationalProgress } from "motcua/dossier";
 *
 * const steps = [
 *   { MaHoSo: "H44.100-260210-0001", ThoiDiemXuLy: "20260210154000", TrangThai: "2" },
 *   { MaHoSo: "H44.100-260210-0001", ThoiDiemXuLy: "20260211090000", TrangThai: "4", PhongBanXuLy: "Phòng Tư pháp" },
 * ].flatMap((payload) => {
 *   const result = readNationalProgress(payload);
 *   return result.ok ? [result.progress] : [];
 * });
 * const told = eventsOfNationalProgress(steps, { channel: "counter" });
 * told.ok && told.events.map(({ type }) => type); // => ["accepted", "processing-started"]
 * ```
 */
export const eventsOfNationalProgress = (
  progress: readonly NationalProgress[],
  opening: NationalOpening,
): NationalEvents => {
  checkProgress(progress);
  checkOpening(opening);
  const [first, ...later] = progress;
  const opened = openingOf(first, opening);
  if (first === undefined || "facts" in opened) return frozenCopy({ ok: false, gaps: [opened as NationalGap] });
  const { code } = first;
  const gaps: NationalGap[] = [];
  const events: DossierEvent[] = [opened];
  let before = first;
  for (const step of later) {
    const type = stepOf(before, step);
    const { status: to, at } = step;
    if (type === undefined) gaps.push(gap("dossier/national-impossible-step", { code, from: before.status, to, at }));
    else if (type !== null) events.push(eventOf(type, step));
    if (opening.nonTerritorial !== false) gaps.push(...ambiguityOf(before, step));
    before = step.unit === null ? { ...step, unit: before.unit } : step;
  }
  gaps.push(...outcomeGap(before, opening));
  return frozenCopy({ ok: true, events: withOutcome(events, before, opening), gaps });
};
