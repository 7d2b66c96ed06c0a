import { frozenCopy, isObject } from "../../plain/index.js";
import { invalidNationalArgument } from "../errors.js";
import type { DossierEvent, DossierEventType } from "../model.js";
import type { NationalStatus } from "../nationalStatus.js";
import { TRANSITIONS } from "../transitions.js";
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

const stepOf = (before: NationalProgress, step: NationalProgress): DossierEventType | null | undefined => {
  if (before.status !== step.status) return eventBetween(before.status, step.status);
  const isForwarded = step.status === "in-processing" && step.unit !== null && step.unit !== before.unit;
  return isForwarded ? "forwarded" : null;
};

const isStep = (value: unknown): boolean => isObject(value) && typeof value.status === "string";

const checkCall = (progress: unknown, opening: unknown): void => {
  if (!Array.isArray(progress) || !progress.every(isStep)) {
    throw invalidNationalArgument({ argument: "progress", value: progress });
  }
  if (!isObject(opening)) throw invalidNationalArgument({ argument: "opening", value: opening });
};

/** The first event, or why there is none. */
const openingOf = (first: NationalProgress | undefined, { channel = null }: NationalOpening) => {
  const code = first?.code ?? "";
  const type = first === undefined ? undefined : eventBetween(null, first.status);
  if (first === undefined || type === undefined) return gap("dossier/national-no-opening", { code });
  if (channel === null) return gap("dossier/national-no-channel", { code });
  return { ...eventOf(type, first), channel } as DossierEvent;
};

/**
 * The events that the steps of one dossier tell, in the order in which they are given, and by name what they do not. Of the table
 * of transitions the event that leads from the status of one step to that of the next: a status that stays the same tells
 * `forwarded` where the unit changed in handling, and else nothing. What no transition explains is a gap. A progress list tells
 * stops, payments, recalls and units, which a snapshot does not; appraisal, approval, new dates and ratings it does not tell either.
 *
 * @param opening - the channel, which no step says; without it the dossier cannot be opened
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
  checkCall(progress, opening);
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
    before = step.unit === null ? { ...step, unit: before.unit } : step;
  }
  return frozenCopy({ ok: true, events, gaps });
};
