/**
 * Dossiers of the whole country that nobody submitted: random, the same for a seed, made unit by unit, so that any province can be
 * made alone. Volumes and shares on time are those that Phu Tho's 163 units had in 2026, given to the units of every province in
 * turn; fields, limits and channels are made up.
 */
import { addWorkingDaysColumn } from "motcua/calendar";
import { NATIONAL_STATUSES } from "motcua/dossier";
import { type ColumnarDossiers, type DossierRecord, NO_DAY, type TallyOptions } from "motcua/metrics";
import { CHANNELS } from "motcua/procedure";
import { fromEpochDay, toEpochDay } from "motcua/time";
import { vietnamCalendar } from "motcua/vn";
import { type PublishedUnit, phuTho2026 } from "../demo/data/phuTho2026.js";
import { PROVINCES } from "./provinces.js";
import { randomFrom } from "./random.js";

/** Until when the dossiers are known: the day of the published figures. */
const AS_OF = "2026-09-26";

/** What is asked of them: the year up to that day. */
export const OPTIONS: TallyOptions = { period: { from: "2026-01-01", to: AS_OF }, asOf: AS_OF };

/** Fields in the order of their numbers, with a limit in working days. */
export const FIELDS = [
  { name: "Chứng thực", limit: 1 },
  { name: "Hộ tịch", limit: 3 },
  { name: "Bảo trợ xã hội", limit: 10 },
  { name: "Đất đai", limit: 15 },
  { name: "Đăng ký kinh doanh", limit: 3 },
  { name: "Xây dựng", limit: 20 },
] as const;

/** How often a field occurs, of 100: at a commune, at a department. */
const COMMUNE_FIELDS = [40, 35, 12, 10, 3, 0];
const DEPARTMENT_FIELDS = [0, 5, 10, 45, 25, 15];

/** A unit that handles dossiers. */
export interface Unit {
  /** Its number, from 0, in the country. */
  readonly number: number;
  /** Number of its province. */
  readonly province: number;
  /** Its name. */
  readonly name: string;
  /** The unit of Phu Tho whose figures it has. */
  readonly like: PublishedUnit;
}

const COMMUNES = phuTho2026.filter(({ level }) => level === "commune");
const DEPARTMENTS = phuTho2026.filter(({ level, received }) => level === "province" && received > 0);

const unitsOf = (province: number, first: number): readonly Unit[] => {
  const { name, departments, communes } = PROVINCES[province] ?? { name: "", departments: 0, communes: 0 };
  const named = (list: readonly PublishedUnit[], count: number, title: string, offset: number): readonly Unit[] =>
    Array.from({ length: count }, (_, index) => ({
      number: first + offset + index,
      province,
      name: `${title} ${index + 1}, ${name}`,
      like: list[(index + province * 7) % list.length] as PublishedUnit,
    }));
  return [...named(DEPARTMENTS, departments, "Sở", 0), ...named(COMMUNES, communes, "Xã", departments)];
};

/** Every unit of the country. */
export const UNITS: readonly Unit[] = PROVINCES.flatMap((_, province) => {
  const before = PROVINCES.slice(0, province);
  return unitsOf(
    province,
    before.reduce((sum, { departments, communes }) => sum + departments + communes, 0),
  );
});

const TOTAL = UNITS.reduce((sum, { like }) => sum + like.received, 0);

/** Published dossiers of all units before each: shares are cut so that all together have exactly as many as asked for. */
const BEFORE = new Int32Array(UNITS.length + 1);
for (const { number, like } of UNITS) BEFORE[number + 1] = (BEFORE[number] as number) + like.received;

const sizeOf = ({ number }: Unit, dossiers: number): number => {
  const cut = (index: number): number => Math.round(((BEFORE[index] as number) / TOTAL) * dossiers);
  return cut(number + 1) - cut(number);
};

const DAYS_BEFORE = toEpochDay("2025-12-01") - 1;
/** Working days from December 2025 to the day of the figures. */
const RECEIPT_DAYS = (() => {
  const amounts = Int32Array.from({ length: 206 }, (_, index) => index + 1);
  const days = addWorkingDaysColumn(new Int32Array(amounts.length).fill(DAYS_BEFORE), amounts, vietnamCalendar);
  return days.filter((day) => day <= toEpochDay(AS_OF));
})();

/** Dossiers as columns, with the unit and the field of each. */
export interface Population extends ColumnarDossiers {
  /** Number of the unit. */
  readonly units: Int32Array;
  /** Number of the field. */
  readonly fields: Int32Array;
}

const statusNumber = (name: (typeof NATIONAL_STATUSES)[number]): number => NATIONAL_STATUSES.indexOf(name) + 1;
const REGISTERED = statusNumber("registered");
const REJECTED = statusNumber("rejected-at-reception");

/** Which one, of weights that add up to 100. */
const weighted = (weights: readonly number[], random: number): number => {
  let left = random * 100;
  return weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
};

/** Working days that a dossier takes: on time as often as its unit is, and mostly early then. */
const daysTaken = (limit: number, onTime: number, random: () => number): number => {
  if (random() >= onTime) return limit + 1 + Math.floor(-Math.log(1 - random()) * 6);
  return random() < 0.25 ? limit : Math.floor(random() * limit);
};

const ended = (random: number): number => {
  if (random < 0.02) return statusNumber("withdrawn");
  return statusNumber(random < 0.2 ? "processed" : "result-returned");
};

const open = (random: number): number => {
  if (random < 0.01) return REGISTERED;
  if (random < 0.02) return REJECTED;
  return statusNumber(random < 0.15 ? "supplement-requested" : "in-processing");
};

/** Fills the rows of one unit from `start` on; days taken stand in `finishedDays`, and limits in `dueDays`, until all rows are there. */
const fillUnit = (columns: Population, unit: Unit, start: number, size: number, seed: number): void => {
  const random = randomFrom(seed * 1_000_003 + unit.number);
  const onTime = unit.like.onTime / unit.like.received;
  const fields = unit.like.level === "commune" ? COMMUNE_FIELDS : DEPARTMENT_FIELDS;
  for (let row = start; row < start + size; row += 1) {
    const field = weighted(fields, random());
    const limit = FIELDS[field]?.limit ?? 0;
    columns.units[row] = unit.number;
    columns.fields[row] = field;
    columns.channels[row] = weighted([28, 70, 2], random());
    columns.receivedDays[row] = RECEIPT_DAYS[Math.floor(random() * RECEIPT_DAYS.length)] ?? 0;
    columns.dueDays[row] = limit;
    columns.finishedDays[row] = daysTaken(limit, onTime, random);
  }
};

/** What lies after the day of the figures has not happened yet. */
const settle = (columns: Population, seed: number): void => {
  const random = randomFrom(seed);
  const last = toEpochDay(AS_OF);
  for (let row = 0; row < columns.statuses.length; row += 1) {
    const isOpen = (columns.finishedDays[row] as number) > last;
    if (isOpen) columns.finishedDays[row] = NO_DAY;
    columns.statuses[row] = isOpen ? open(random()) : ended(random());
  }
};

/** The dossiers of one province, of so many in the country. */
export const populationOf = (province: number, dossiers: number, seed: number): Population => {
  const units = UNITS.filter((unit) => unit.province === province);
  const size = units.reduce((sum, unit) => sum + sizeOf(unit, dossiers), 0);
  const columns: Population = {
    units: new Int32Array(size),
    fields: new Int32Array(size),
    statuses: new Uint8Array(size),
    channels: new Uint8Array(size),
    receivedDays: new Int32Array(size),
    dueDays: new Int32Array(size),
    finishedDays: new Int32Array(size),
  };
  let start = 0;
  for (const unit of units) {
    fillUnit(columns, unit, start, sizeOf(unit, dossiers), seed);
    start += sizeOf(unit, dossiers);
  }
  addWorkingDaysColumn(columns.receivedDays, columns.dueDays, vietnamCalendar, columns.dueDays);
  addWorkingDaysColumn(columns.receivedDays, columns.finishedDays, vietnamCalendar, columns.finishedDays);
  settle(columns, seed + province);
  return columns;
};

const dateText = (day: number) => (day === NO_DAY ? null : fromEpochDay(day));

/** The same dossiers as records, one at a time. */
export function* recordsOf({
  units,
  fields,
  statuses,
  channels,
  receivedDays,
  dueDays,
  finishedDays,
}: Population): Generator<DossierRecord> {
  for (let row = 0; row < units.length; row += 1) {
    const number = units[row] as number;
    yield {
      code: `${number}-${row}`,
      status: NATIONAL_STATUSES[(statuses[row] as number) - 1] ?? "registered",
      channel: CHANNELS[channels[row] as number] ?? "counter",
      receivedAt: dateText(receivedDays[row] as number),
      dueAt: dateText(dueDays[row] as number),
      finishedAt: dateText(finishedDays[row] as number),
      field: FIELDS[fields[row] as number]?.name,
      agency: UNITS[number]?.name,
    };
  }
}
