import { addWorkingDays } from "motcua/calendar";
import type { DossierRecord } from "motcua/metrics";
import { fromEpochDay, type IsoDate, toEpochDay } from "motcua/time";
import { vietnamCalendar } from "motcua/vn";
import { randomFrom } from "./random.js";

/** Until when the made dossiers are known. */
export const KNOWN_UNTIL = "2026-09-30";

/** The first day on which one was received. */
const FIRST_DAY = "2025-09-01";

const SEED = 20_260_930;

/** Dossiers of thirteen months. */
const DOSSIERS = 12_000;

/** A rate on fewer dossiers says nothing on a unit. No act says which number is right; this one is the example's own. */
export const LEAST_DOSSIERS = 30;

interface Unit {
  readonly name: string;
  /** How many of 100 dossiers it gets. */
  readonly share: number;
  /** How often it keeps the due date. */
  readonly onTime: number;
  /** How often its dossiers come online. */
  readonly online: number;
}

const unit = (name: string, share: number, onTime: number, online: number): Unit => ({ name, share, onTime, online });

/** Letters for names: none is a place. */
const UNITS: readonly Unit[] = [
  unit("Phường A", 16, 0.985, 0.86),
  unit("Phường B", 14, 0.965, 0.81),
  unit("Xã C", 11, 0.99, 0.77),
  unit("Xã D", 10, 0.93, 0.64),
  unit("Xã Đ", 9, 0.975, 0.7),
  unit("Xã E", 9, 0.955, 0.83),
  unit("Xã G", 8, 0.9, 0.58),
  unit("Xã H", 7, 0.97, 0.74),
  unit("Xã I", 6, 0.945, 0.69),
  unit("Xã K", 5, 0.98, 0.9),
  unit("Xã L", 4.8, 0.92, 0.61),
  unit("Xã M", 0.2, 0.94, 0.5),
];

const FIELDS = [
  { name: "Chứng thực", limit: 1, share: 34 },
  { name: "Hộ tịch", limit: 3, share: 30 },
  { name: "Đất đai", limit: 15, share: 16 },
  { name: "Bảo trợ xã hội", limit: 10, share: 12 },
  { name: "Đăng ký hộ kinh doanh", limit: 3, share: 8 },
] as const;

/** One of the rows, as often as their shares of 100 say. */
const pick = <Row extends { readonly share: number }>(rows: readonly Row[], random: number): Row => {
  let left = random * 100;
  const found = rows.find(({ share }) => {
    left -= share;
    return left < 0;
  });
  return (found ?? rows[0]) as Row;
};

/** In two months work went badly, so that a chart has something to find. */
const lossIn = (date: IsoDate): number => ({ "2026-02": 0.08, "2026-07": 0.06 })[date.slice(0, 7)] ?? 0;

const daysTaken = (limit: number, onTime: number, random: () => number): number => {
  if (random() >= onTime) return limit + 1 + Math.floor(-Math.log(1 - random()) * 8);
  return random() < 0.3 ? limit : Math.floor(random() * limit);
};

const recordFrom = (number: number, random: () => number): DossierRecord => {
  const { name: agency, onTime, online } = pick(UNITS, random());
  const { name: field, limit } = pick(FIELDS, random());
  const days = toEpochDay(KNOWN_UNTIL) - toEpochDay(FIRST_DAY);
  const receivedAt = fromEpochDay(toEpochDay(FIRST_DAY) + Math.floor(random() * (days + 1)));
  const taken = daysTaken(limit, onTime - lossIn(receivedAt), random);
  const end = addWorkingDays(receivedAt, taken, vietnamCalendar);
  const isOpen = end > KNOWN_UNTIL;
  return {
    code: `${String(number + 1).padStart(4, "0")}`,
    status: isOpen ? "in-processing" : "result-returned",
    channel: random() < online ? "online" : random() < 0.95 ? "counter" : "post",
    receivedAt,
    dueAt: addWorkingDays(receivedAt, limit, vietnamCalendar),
    finishedAt: isOpen ? null : end,
    field,
    agency,
  };
};

/** Dossiers that nobody submitted to units that do not exist; the same at every visit. */
export const madeRecords = (): readonly DossierRecord[] => {
  const random = randomFrom(SEED);
  return Array.from({ length: DOSSIERS }, (_, number) => recordFrom(number, random));
};
