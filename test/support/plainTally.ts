import type { DossierRecord, Tally, TallyOptions } from "motcua/metrics";

const HOURS_7 = 7 * 3_600_000;

/** Local text of Viet Nam, `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm:ss`; such texts compare as times do. */
const localText = (at: string): string => {
  if (at.length === 10) return at;
  const hasOffset = /(Z|[+-]\d\d:\d\d)$/.test(at);
  if (!hasOffset) return at.padEnd(19, ":00");
  return new Date(Date.parse(at) + HOURS_7).toISOString().slice(0, 19);
};

const dayOf = (text: string): string => text.slice(0, 10);

/**
 * The tally again, the slow way: it filters lists by the rules as they are written down, on texts, and shares no code
 * with the library.
 */
export const plainTally = (records: readonly DossierRecord[], options: TallyOptions): Omit<Tally, "options"> => {
  const { period, cohort = "handled", compareBy = "date", allocation = "by-due-date" } = options;
  const isBefore = (a: string, b: string): boolean =>
    compareBy === "instant" && a.length > 10 && b.length > 10 ? a < b : dayOf(a) < dayOf(b);
  const [knownUntil, lastInstant] = [localText(options.asOf), `${period.to}T24`];
  const asOf = knownUntil.length === 10 ? `${knownUntil}T24` : knownUntil;
  const end = asOf < lastInstant ? asOf : lastInstant;

  let rest = records.map(({ status, channel, receivedAt, dueAt, finishedAt }) => ({
    status,
    isOnline: channel === "online",
    received: receivedAt ? localText(receivedAt) : "",
    due: dueAt ? localText(dueAt) : "",
    finished: finishedAt ? localText(finishedAt) : "",
  }));
  type Case = (typeof rest)[number];
  const takeOut = (isOut: (one: Case) => boolean): number => {
    const before = rest.length;
    rest = rest.filter((one) => !isOut(one));
    return before - rest.length;
  };
  const inPeriod = (text: string): boolean =>
    text !== "" && dayOf(text) >= period.from && dayOf(text) <= period.to && !isBefore(end, text);

  const notYetAccepted = takeOut(({ status }) => status === "registered");
  const rejectedAtReception = takeOut(({ status }) => status === "rejected-at-reception");
  const noReceiptDate = takeOut(({ received }) => received === "");
  const noFinishDate = takeOut(
    ({ status, finished }) => finished === "" && /^(processed|result-returned|withdrawn)$/.test(status),
  );
  const finishedBeforeReceived = takeOut(({ received, finished }) => finished !== "" && isBefore(finished, received));
  const wanted: Record<string, (one: Case) => boolean> = {
    received: ({ received }) => inPeriod(received),
    handled: ({ received, finished }) =>
      inPeriod(received) || (dayOf(received) < period.from && (finished === "" || dayOf(finished) >= period.from)),
    resolved: ({ received, finished }) => inPeriod(finished) && !isBefore(end, received),
  };
  const outsidePeriod = takeOut((one) => !wanted[cohort]?.(one));

  const count = (list: readonly Case[], isOne: (one: Case) => boolean): number => list.filter(isOne).length;
  const carriedOver = count(rest, ({ received }) => dayOf(received) < period.from);
  const online = count(rest, ({ received, isOnline }) => dayOf(received) >= period.from && isOnline);
  const total = rest.length;

  const dated = rest.filter(({ due }) => due !== "");
  const resolved = dated.filter(({ finished }) => finished !== "" && !isBefore(end, finished));
  const pending = dated.filter((one) => !resolved.includes(one));
  const isLocal = allocation === "local-practice";
  const granted = (one: Case): boolean => isLocal && one.status === "withdrawn";
  const waits = (one: Case): boolean => isLocal && one.status === "supplement-requested";
  const early = count(resolved, (one) => !granted(one) && isBefore(one.finished, one.due));
  const late = count(resolved, (one) => !granted(one) && isBefore(one.due, one.finished));
  const overdue = count(pending, (one) => !waits(one) && isBefore(one.due, end));
  const excluded = {
    notYetAccepted,
    rejectedAtReception,
    noReceiptDate,
    noFinishDate,
    finishedBeforeReceived,
    outsidePeriod,
  };
  return {
    version: 1,
    received: { online, counterOrPost: total - carriedOver - online, carriedOver, total },
    resolved: { early, onTime: resolved.length - early - late, late, total: resolved.length },
    pending: { withinTime: pending.length - overdue, overdue, total: pending.length },
    noDueDate: total - dated.length,
    excluded: { ...excluded, total: records.length - total },
  };
};
