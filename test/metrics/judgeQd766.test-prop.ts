import fc from "fast-check";
import { type DossierRecord, judgeQd766, type Qd766Options, type RecordPause } from "motcua/metrics";
import { fromEpochDay } from "motcua/time";
import { vietnamCalendar } from "motcua/vn";
import { expect, test } from "vitest";

const FROM = "2026-03-10";
const TO = "2026-03-20";

const dayOf = (at: string): number => Date.parse(at) / 86_400_000;
const FIRST = dayOf("2026-03-01");

const dateArbitrary = fc.integer({ min: 0, max: 27 }).map((days) => fromEpochDay(FIRST + days));

const pauseArbitrary: fc.Arbitrary<RecordPause> = fc
  .record({
    kind: fc.constantFrom("supplement" as const, "supplement" as const, "payment" as const, "stop" as const),
    from: dateArbitrary,
    to: fc.option(dateArbitrary, { freq: 3 }),
  })
  .filter(({ from, to }) => to === null || from <= to);

const recordArbitrary: fc.Arbitrary<DossierRecord> = fc.record({
  code: fc.constant("A-1"),
  status: fc.constantFrom(
    "accepted",
    "in-processing",
    "supplement-requested",
    "stopped",
    "withdrawn",
    "processed",
    "result-returned",
    "registered",
  ),
  channel: fc.constant("online" as const),
  receivedAt: fc.option(dateArbitrary, { freq: 12 }),
  dueAt: fc.option(dateArbitrary, { freq: 9 }),
  finishedAt: fc.option(dateArbitrary, { freq: 2 }),
  returnedAt: fc.option(dateArbitrary, { freq: 2 }),
  pauses: fc.array(pauseArbitrary, { maxLength: 4 }),
});

const optionsArbitrary: fc.Arbitrary<Qd766Options> = fc.record({
  period: fc.constant({ from: FROM, to: TO } as const),
  asOf: fc.constantFrom("2026-03-15", "2026-03-20", "2026-04-01"),
  dueDates: fc.constantFrom("as-promised", "moved"),
  secondRequest: fc.constantFrom("waiting", "always"),
});

const SENT_AWAY: Readonly<Record<string, string>> = {
  registered: "notYetAccepted",
  "rejected-at-reception": "rejectedAtReception",
};
const ENDED = ["processed", "result-returned", "withdrawn"];

/** Step 1. */
const leftOut = ({ status, receivedAt }: DossierRecord, finished: string | null, cutOff: string): string | null => {
  if (SENT_AWAY[status] !== undefined) return SENT_AWAY[status];
  if (receivedAt === null) return "noReceiptDate";
  if (finished === null && ENDED.includes(status)) return "noFinishDate";
  if (finished !== null && finished < receivedAt) return "finishedBeforeReceived";
  return receivedAt > cutOff || (finished !== null && finished < FROM) ? "outsidePeriod" : null;
};

/** Requests for supplements since acceptance. */
const requestsOf = ({ receivedAt, pauses = [] }: DossierRecord): readonly RecordPause[] =>
  pauses
    .filter(({ kind }) => kind === "supplement")
    .filter(({ from, to }) => from >= String(receivedAt) || (to ?? "9999") > String(receivedAt))
    .map((pause) => ({ ...pause, from: [pause.from, receivedAt].sort().at(-1) as RecordPause["from"] }));

const earliest = (pauses: readonly RecordPause[]): string | undefined => pauses.map(({ from }) => from).sort()[0];

/** Step 2. */
const stateAndEnd = (record: DossierRecord, finished: string | null, cutOff: string): readonly [string, string] => {
  if (finished !== null && finished <= cutOff) return ["finished", finished];
  const isOpen = ({ from, to }: RecordPause): boolean => from <= cutOff && (to ?? "9999") > cutOff;
  const stopped = earliest((record.pauses ?? []).filter((pause) => pause.kind === "stop" && isOpen(pause)));
  if (stopped !== undefined) return ["finished", stopped];
  const requests = requestsOf(record);
  const asked = earliest(requests.filter(isOpen));
  if (asked !== undefined) return ["waiting", asked];
  const isUntold = requests.every(({ to }) => to !== null);
  return [record.status === "supplement-requested" && finished === null && isUntold ? "waiting" : "pending", cutOff];
};

/** Step 3: the days waited, each once. */
const daysWaited = (record: DossierRecord, end: string): number => {
  const supplied = requestsOf(record).filter(({ to }) => to !== null && String(to) <= end);
  return new Set(
    supplied.flatMap(({ from, to }) =>
      Array.from({ length: dayOf(String(to)) - dayOf(from) }, (_, days) => dayOf(from) + 1 + days),
    ),
  ).size;
};

/** The decision again, the slow way: by the steps as they are written down, on texts of dates, with no code of the library. */
const plainVerdict = (record: DossierRecord, { asOf, dueDates, secondRequest }: Qd766Options): string => {
  const cutOff = asOf < TO ? asOf : TO;
  const finished = record.finishedAt ?? record.returnedAt ?? null;
  const out = leftOut(record, finished, cutOff);
  if (out !== null) return out;
  const [state, end] = stateAndEnd(record, finished, cutOff);
  const requests = requestsOf(record).filter(({ from }) => from <= cutOff).length;
  if (requests > 1 && (state === "waiting" || secondRequest === "always")) return "second-request";
  if (record.dueAt === null) return "nothingToJudgeBy";
  const counted = dayOf(end) - (dueDates === "as-promised" ? daysWaited(record, end) : 0);
  return `${state}-${counted <= dayOf(String(record.dueAt)) ? "in-time" : "late"}`;
};

test("verdicts are those of the decision order as it is written down", () => {
  fc.assert(
    fc.property(recordArbitrary, optionsArbitrary, (record, options) => {
      expect(judgeQd766(record, options, vietnamCalendar).because).toBe(plainVerdict(record, options));
    }),
    { numRuns: 5_000 },
  );
});
