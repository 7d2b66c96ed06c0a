import ical, { type ICalCalendar, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { type DayDescription, eachDay } from "motcua/calendar";
import type { Deadline } from "motcua/deadline";
import type { Dossier } from "motcua/dossier";
import { deadlineSentence, labels, sentence } from "motcua/locales/vi";
import { dateFromIso, fromEpochDay, type IsoDate, type IsoDateTime, toEpochDay } from "motcua/time";
import { type VietnamHoliday, vietnamCalendar } from "motcua/vn";

const ZONE = vietnamCalendar.timeZone;

/** The domain of the identifiers: put your own here, so that a changed event replaces the old one. */
const DOMAIN = "motcua.example";

/** A calendar file; `stamp` is when it was made, so that the same question gives the same file. */
const newCalendar = (name: string): ICalCalendar =>
  ical({ name, prodId: { company: "motcua", product: "examples-ics", language: "VI" } });

const nextDay = (date: IsoDate): IsoDate => fromEpochDay(toEpochDay(date) + 1);

/** A whole day that no zone moves: midnight of UTC, of which only the date is written. */
const wholeDay = (date: IsoDate): Date => new Date(`${date}T00:00:00Z`);

const statusOf = ({ certainty }: Pick<DayDescription, "certainty">): ICalEventStatus =>
  certainty === "provisional" ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;

const isListed = ({ kind }: DayDescription): boolean => kind !== "workday" && kind !== "weekly-rest";

const titleOf = ({ kind, holiday }: DayDescription): string => {
  const name = labels.holiday[holiday as VietnamHoliday];
  return kind === "holiday" ? name : `${labels.dayKind[kind]} (${name})`;
};

const dateText = (date: IsoDate): string => `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;

const makeUpText = ({ source, pairedWith }: DayDescription): string => {
  const pair = pairedWith === undefined ? "" : ` Làm bù cho ngày nghỉ ${dateText(pairedWith)}.`;
  return `Ngày làm việc.${pair}${source === undefined ? "" : ` Căn cứ: ${source}.`}`;
};

/**
 * Why: of a day off the sentence that an explained deadline has for it, without the words that it does not count, since
 * nothing is counted here; of a make-up day what it makes up for, and its notice.
 */
const reasonOf = (day: DayDescription): string =>
  day.working ? makeUpText(day) : sentence({ code: "deadline/skipped", facts: day }).replace(": không tính:", ":");

/** A year as it was typed; `null` where it is none, or none that the calendar knows. */
export const yearOf = (typed: string): number | null => {
  const { from, to } = vietnamCalendar.coverage;
  return /^\d{4}$/.test(typed) && typed >= from.slice(0, 4) && typed <= to.slice(0, 4) ? Number(typed) : null;
};

/**
 * The days off and make-up days of a year as a calendar file. A day whose decision is not known yet is tentative.
 *
 * @throws MotcuaError `calendar/out-of-coverage`
 */
export const daysOffCalendar = (year: number, stamp: IsoDateTime): string => {
  const calendar = newCalendar(`Ngày nghỉ và ngày làm bù năm ${year}`);
  const days = eachDay({ from: `${year}-01-01` as IsoDate, to: `${year}-12-31` as IsoDate }, vietnamCalendar);
  for (const day of Array.from(days).filter(isListed)) {
    calendar.createEvent({
      id: `${day.date}@${DOMAIN}`,
      stamp: dateFromIso(stamp, ZONE),
      start: wholeDay(day.date),
      end: wholeDay(nextDay(day.date)),
      allDay: true,
      timezone: "UTC",
      summary: titleOf(day),
      description: reasonOf(day),
      status: statusOf(day),
      transparency: day.working ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
};

/** A dossier with its deadline. */
export interface DueDossier {
  readonly dossier: Dossier;
  readonly deadline: Deadline;
}

/**
 * When the results of dossiers are due, as a calendar file. A dossier whose clock stands still is due on no day and is left
 * out; one that got a new date keeps its identifier and counts up its sequence, so that the event moves.
 */
export const deadlineCalendar = (dossiers: readonly DueDossier[], stamp: IsoDateTime): string => {
  const calendar = newCalendar("Hẹn trả kết quả hồ sơ");
  for (const { dossier, deadline } of dossiers) {
    const { code, interruptions, reappointments } = dossier;
    if (deadline.dueAt === null) continue;
    calendar.createEvent({
      id: `${encodeURIComponent(code)}@${DOMAIN}`,
      sequence: interruptions.length + reappointments.length,
      stamp: dateFromIso(stamp, ZONE),
      start: dateFromIso(deadline.dueAt, ZONE),
      summary: `Hẹn trả kết quả hồ sơ ${code}`,
      description: deadlineSentence(deadline),
      status: statusOf(deadline),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
};
