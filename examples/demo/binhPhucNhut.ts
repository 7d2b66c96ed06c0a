import { addWorkingDays } from "motcua/calendar";
import { type DossierContext, type DossierEvent, replayDossier } from "motcua/dossier";
import {
  type DossierRecord,
  earlyShare,
  onlineShare,
  onTimeRate,
  recordOfDossier,
  reportII06,
  tallyDossiers,
} from "motcua/metrics";
import type { IsoDate } from "motcua/time";
import { vietnamCalendar } from "motcua/vn";

/** Binh Phuc Nhut commune (Tien Giang), first six months of 2021, as its report gives them. */
export const PUBLISHED = { received: 384, online: 360, resolved: 381, early: 356, onTime: 25, pending: 3 } as const;

const PERIOD = { from: "2021-01-01", to: "2021-06-30" } as const;

/** The report gives no limits; five working days stand for them. */
const CONTEXT: DossierContext = { calendar: vietnamCalendar, limit: { amount: 5, unit: "working-day" } };

/** Received over the half-year; the last ones so late that their limit runs beyond it. */
const receivedOn = (index: number): IsoDate =>
  index < PUBLISHED.resolved
    ? addWorkingDays("2020-12-31", 1 + (index % 110), vietnamCalendar)
    : addWorkingDays("2021-06-30", -2, vietnamCalendar);

const eventsOf = (index: number): readonly DossierEvent[] => {
  const day = receivedOn(index);
  const code = `H58.100-${day.slice(2).replaceAll("-", "")}-${String(index + 1).padStart(4, "0")}`;
  const online = index < PUBLISHED.online;
  const opening: readonly DossierEvent[] = online
    ? [
        { type: "submitted", at: `${day}T07:45`, code, channel: "online" },
        { type: "accepted", at: `${day}T08:30` },
      ]
    : [{ type: "accepted", at: `${day}T08:30`, code, channel: "counter" }];
  if (index >= PUBLISHED.resolved) return [...opening, { type: "processing-started", at: `${day}T14:00` }];
  const daysUsed = index < PUBLISHED.early ? 3 : 5;
  const finished = addWorkingDays(day, daysUsed, vietnamCalendar);
  return [
    ...opening,
    { type: "processing-started", at: `${day}T14:00` },
    { type: "processed", at: `${finished}T15:00` },
    { type: "result-returned", at: `${finished}T16:00` },
  ];
};

const recordOf = (index: number): DossierRecord => {
  const replayed = replayDossier(eventsOf(index), CONTEXT);
  if (!replayed.ok) throw new Error(replayed.refusal.code);
  return recordOfDossier(replayed.dossier, CONTEXT, PERIOD.to);
};

/** Replays the dossiers' events and counts them. */
export const binhPhucNhut = () => {
  const records = Array.from({ length: PUBLISHED.received }, (_, index) => recordOf(index));
  const tally = tallyDossiers(records, { period: PERIOD, asOf: PERIOD.to });
  return {
    tally,
    online: onlineShare(tally),
    early: earlyShare(tally),
    onTime: onTimeRate(tally, "resolved"),
    report: reportII06(new Map([["Bình Phục Nhứt", tally]])),
  };
};
