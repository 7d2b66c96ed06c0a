/** A portal as it might be, written without motcua: its own table of days, its own counting. The tests hold it against motcua. */

/** What the counter wrote down. */
export interface Intake {
  /** `YYYY-MM-DDTHH:mm`, Viet Nam's clock. */
  readonly receivedAt: string;
  readonly workingDays: number;
  /** `HH:mm`; a dossier received after it counts as received on the next working day. */
  readonly cutOff: string | null;
}

/** Days off of 2026, as the portal's administrators typed them in. */
export const DAYS_OFF: ReadonlySet<string> = new Set([
  "2026-01-01",
  "2026-01-02",
  "2026-02-16",
  "2026-02-17",
  "2026-02-18",
  "2026-02-19",
  "2026-02-20",
  "2026-04-26",
  "2026-04-27",
  "2026-04-30",
  "2026-05-01",
  "2026-08-31",
  "2026-09-01",
  "2026-09-02",
  "2026-11-24",
]);

/** Saturdays of 2026 on which offices work. */
export const MADE_UP: ReadonlySet<string> = new Set(["2026-01-10", "2026-08-22"]);

const nextDay = (date: string): string => {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
};

/** Whether offices work on a day. */
export const isOpen = (date: string): boolean => {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return MADE_UP.has(date) || (weekday !== 0 && weekday !== 6 && !DAYS_OFF.has(date));
};

const nextOpen = (date: string): string => {
  const next = nextDay(date);
  return isOpen(next) ? next : nextOpen(next);
};

/** The day on which the result is to be collected. */
export const appointmentFor = ({ receivedAt, workingDays, cutOff }: Intake): string => {
  const [date = "", time = ""] = receivedAt.split("T");
  let day = cutOff !== null && time > cutOff ? nextOpen(date) : date;
  for (let counted = 0; counted < workingDays; counted += 1) day = nextOpen(day);
  return day;
};

/** A dossier that was finished, as the portal's dashboard has it. */
export interface FinishedRow {
  readonly dueOn: string;
  readonly finishedOn: string;
}

/** The share of finished dossiers that were early or on time, as the dashboard prints it: all is only all. */
export const onTimeText = (rows: readonly FinishedRow[]): string => {
  const good = rows.filter(({ dueOn, finishedOn }) => finishedOn <= dueOn).length;
  if (rows.length === 0) return "–";
  const hundredths = Math.floor((good * 20_000 + rows.length) / (2 * rows.length));
  const shown = good === rows.length ? 10_000 : Math.min(hundredths, 9_999);
  return `${Math.floor(shown / 100)}.${String(shown % 100).padStart(2, "0")} %`;
};
