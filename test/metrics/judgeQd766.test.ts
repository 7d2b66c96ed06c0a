import {
  type DossierRecord,
  judgeQd766,
  mergeQd766,
  type Qd766Options,
  type Qd766Tally,
  qd766Rate,
  tallyQd766,
} from "motcua/metrics";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { recordOf } from "../support/dossierRecords.js";
import { errorOf } from "../support/errorOf.js";

const OPTIONS: Qd766Options = {
  period: { from: "2026-03-01", to: "2026-03-31" },
  asOf: "2026-04-10",
  dueDates: "as-promised",
};

const MON_2026_03_09 = "2026-03-09";

const verdict = (record: Partial<DossierRecord>, options: Partial<Qd766Options> = {}): string => {
  const full = recordOf({ receivedAt: "2026-03-02", dueAt: MON_2026_03_09, ...record });
  return judgeQd766(full, { ...OPTIONS, ...options }, vietnamCalendar).because;
};

const done = (finishedAt: DossierRecord["finishedAt"], more: Partial<DossierRecord> = {}): Partial<DossierRecord> => ({
  status: "processed",
  finishedAt,
  ...more,
});

const supplement = (from: string, to: string | null = null) =>
  ({ kind: "supplement", from: from as "2026-03-04", to: to as "2026-03-04" | null }) as const;

describe("step 1: which dossiers", () => {
  test.each<[Partial<DossierRecord>, string]>([
    [{ status: "registered", receivedAt: null }, "notYetAccepted"],
    [{ status: "rejected-at-reception" }, "rejectedAtReception"],
    [{ receivedAt: "2026-04-01" }, "outsidePeriod"],
    [done("2026-02-27", { receivedAt: "2026-02-20" }), "outsidePeriod"],
    [{ status: "processed" }, "noFinishDate"],
  ])("%j is left out: %s", (record, reason) => {
    expect(verdict(record)).toBe(reason);
  });
});

describe("step 2: when handling ended", () => {
  test("processed goes before returned, and returned stands in for it", () => {
    expect(verdict(done(MON_2026_03_09, { returnedAt: "2026-03-20" }))).toBe("finished-in-time");
    expect(verdict({ status: "result-returned", returnedAt: MON_2026_03_09 })).toBe("finished-in-time");
    expect(verdict({ status: "result-returned", returnedAt: "2026-03-10" })).toBe("finished-late");
  });

  test("a stop that lasts ends it", () => {
    const stop = (from: "2026-03-06" | "2026-03-12") =>
      ({ status: "stopped", pauses: [{ kind: "stop", from }] }) as const;
    expect(verdict(stop("2026-03-06"))).toBe("finished-in-time");
    expect(verdict(stop("2026-03-12"))).toBe("finished-late");
  });

  test("one that waits for a supplement is judged by the day of the request", () => {
    expect(verdict({ status: "supplement-requested", pauses: [supplement("2026-03-09")] })).toBe("waiting-in-time");
    expect(verdict({ status: "supplement-requested", pauses: [supplement("2026-03-10")] })).toBe("waiting-late");
  });

  test("a second request makes one that waits overdue", () => {
    const pauses = [supplement("2026-03-03", "2026-03-04"), supplement("2026-03-05")];
    expect(verdict({ status: "supplement-requested", pauses })).toBe("second-request");
    expect(verdict({ status: "supplement-requested", supplements: 2 })).toBe("second-request");
    expect(verdict({ status: "supplement-requested", supplements: 1, dueAt: "2026-03-31" })).toBe("waiting-in-time");
  });

  test("whether it also makes one overdue that was finished is an option", () => {
    const pauses = [supplement("2026-03-03", "2026-03-04"), supplement("2026-03-05", "2026-03-06")];
    expect(verdict(done(MON_2026_03_09, { pauses }))).toBe("finished-in-time");
    expect(verdict(done(MON_2026_03_09, { pauses }), { secondRequest: "always" })).toBe("second-request");
  });

  test("requests are counted one by one, also where one was made before the one before it was answered", () => {
    const within = [supplement("2026-03-03", "2026-03-06"), supplement("2026-03-04", "2026-03-05")];
    expect(verdict(done(MON_2026_03_09, { pauses: within }), { secondRequest: "always" })).toBe("second-request");
    const unanswered = [supplement("2026-03-03"), supplement("2026-03-05")];
    expect(verdict({ status: "supplement-requested", pauses: unanswered })).toBe("second-request");
  });

  test("a request made after the period has not been made yet", () => {
    const pauses = [supplement("2026-03-03", "2026-03-04"), supplement("2026-04-02")];
    const record = { status: "supplement-requested", supplements: 2, dueAt: "2026-03-31" } as const;
    expect(verdict({ ...record, pauses })).toBe("pending-in-time");
    expect(verdict({ ...record, pauses }, { secondRequest: "always" })).toBe("pending-in-time");
    expect(verdict({ ...record, pauses, dueAt: "2026-03-27" })).toBe("pending-late");
  });

  test("the day of the request counts, though a payment was awaited on it as well", () => {
    const payment = { kind: "payment", from: "2026-03-06", to: "2026-03-11" } as const;
    expect(verdict({ status: "supplement-requested", pauses: [payment, supplement("2026-03-09")] })).toBe(
      "waiting-in-time",
    );
  });

  test("else the end of the period counts; what came later has not happened", () => {
    expect(verdict({ dueAt: "2026-03-31" })).toBe("pending-in-time");
    expect(verdict({ dueAt: "2026-03-30" })).toBe("pending-late");
    expect(verdict(done("2026-04-01", { dueAt: "2026-03-31" }))).toBe("pending-in-time");
    const later = { status: "supplement-requested", pauses: [supplement("2026-04-02")], dueAt: "2026-03-31" } as const;
    expect(verdict({ ...later, status: "in-processing" })).toBe("pending-in-time");
  });
});

describe("step 3: the time of completed supplements is taken off the end", () => {
  const pauses = [supplement("2026-03-04", "2026-03-07")];

  test("to the day", () => {
    expect(verdict(done("2026-03-12", { pauses }))).toBe("finished-in-time");
    expect(verdict(done("2026-03-13", { pauses }))).toBe("finished-late");
  });

  test("not where due dates were moved by them already", () => {
    expect(verdict(done("2026-03-12", { pauses }), { dueDates: "moved" })).toBe("finished-late");
  });

  test("other pauses do not count, nor time that stood still twice", () => {
    const payment = [{ kind: "payment", from: "2026-03-04", to: "2026-03-07" }] as const;
    expect(verdict(done("2026-03-12", { pauses: payment }))).toBe("finished-late");
    const twice = [...pauses, supplement("2026-03-05", "2026-03-07")];
    expect(verdict(done("2026-03-12", { pauses: twice }))).toBe("finished-in-time");
    expect(verdict(done("2026-03-13", { pauses: twice }))).toBe("finished-late");
  });

  test("in whole, though a payment was awaited in the same days", () => {
    const payment = { kind: "payment", from: "2026-03-03", to: "2026-03-07" } as const;
    expect(verdict(done("2026-03-12", { pauses: [payment, ...pauses] }))).toBe("finished-in-time");
  });

  test("though an earlier request was never answered", () => {
    const unanswered = [supplement("2026-03-03"), ...pauses];
    expect(verdict(done("2026-03-12", { pauses: unanswered }))).toBe("finished-in-time");
    expect(verdict(done("2026-03-13", { pauses: unanswered }))).toBe("finished-late");
  });

  test("not what was awaited before the dossier was accepted", () => {
    const before = [supplement("2026-02-20", "2026-02-27")];
    expect(verdict(done("2026-03-10", { pauses: before }))).toBe("finished-late");
    expect(verdict(done("2026-03-10", { pauses: [supplement("2026-02-27", "2026-03-03")] }))).toBe("finished-in-time");
    expect(verdict(done("2026-03-11", { pauses: [supplement("2026-02-27", "2026-03-03")] }))).toBe("finished-late");
  });

  test("to the minute, where minutes are known and compared", () => {
    const exact = [supplement("2026-03-04T08:00", "2026-03-05T09:30")];
    const record = { dueAt: "2026-03-09T16:00", pauses: exact } as const;
    const by = { compareBy: "instant" } as const;
    expect(verdict(done("2026-03-10T17:30", record), by)).toBe("finished-in-time");
    expect(verdict(done("2026-03-10T17:31", record), by)).toBe("finished-late");
  });
});

describe("step 4: without a due date the limit of the procedure", () => {
  const limit = { amount: 5, unit: "working-day" } as const;

  test("in its own unit, supplements stopping the clock", () => {
    expect(verdict(done("2026-03-09", { dueAt: null, limit }))).toBe("finished-in-time");
    expect(verdict(done("2026-03-10", { dueAt: null, limit }))).toBe("finished-late");
    const pauses = [supplement("2026-03-04", "2026-03-06")];
    expect(verdict(done("2026-03-11", { dueAt: null, limit, pauses }))).toBe("finished-in-time");
    expect(verdict(done("2026-03-12", { dueAt: null, limit, pauses }))).toBe("finished-late");
  });

  test("hours need hours; without any limit there is nothing to judge by", () => {
    const hours = { amount: 4, unit: "working-hour" } as const;
    const exact = { receivedAt: "2026-03-02T08:00", dueAt: null, limit: hours } as const;
    const by = { compareBy: "instant" } as const;
    expect(verdict(done("2026-03-02T13:30", exact), by)).toBe("finished-in-time");
    expect(verdict(done("2026-03-02T13:31", exact), by)).toBe("finished-late");
    expect(verdict(done("2026-03-02", { dueAt: null, limit: hours }))).toBe("nothingToJudgeBy");
    const supplied = { ...exact, pauses: [supplement("2026-03-02T09:00", "2026-03-02T10:00")] };
    expect(verdict(done("2026-03-02T14:30", supplied), by)).toBe("finished-in-time");
    expect(verdict(done("2026-03-02T14:31", supplied), by)).toBe("finished-late");
    const byDay = { ...exact, pauses: [supplement("2026-03-02", "2026-03-03")] };
    expect(verdict(done("2026-03-03T09:00", byDay), by)).toBe("nothingToJudgeBy");
    expect(verdict(done("2026-03-09", { dueAt: null }))).toBe("nothingToJudgeBy");
  });
});

describe("tallies", () => {
  const RECORDS = [
    recordOf({ receivedAt: "2026-03-02", ...done("2026-03-02") }),
    recordOf({ receivedAt: "2026-03-02", dueAt: "2026-03-05" }),
    recordOf({ receivedAt: "2026-03-02", dueAt: null }),
  ];

  test("count verdicts by reason, and the rate is of those judged", () => {
    const tally = tallyQd766(RECORDS, { ...OPTIONS, dueDates: "moved" }, vietnamCalendar);
    expect(tally.onTime).toEqual({ "finished-in-time": 0, "waiting-in-time": 0, "pending-in-time": 0 });
    expect(tally.overdue).toEqual({ "second-request": 0, "finished-late": 1, "waiting-late": 0, "pending-late": 1 });
    expect(tally.excluded.nothingToJudgeBy).toBe(1);
    expect(qd766Rate(tally)).toMatchObject({ basis: "qd766-2.1", numerator: 0, denominator: 2 });
    expect(tally.options).toEqual({
      period: OPTIONS.period,
      asOf: "2026-04-10",
      compareBy: "date",
      dueDates: "moved",
      secondRequest: "waiting",
    });
  });

  test("made in different ways they do not merge", () => {
    const [a, b] = (["moved", "as-promised"] as const).map((dueDates) =>
      tallyQd766([], { ...OPTIONS, dueDates }, vietnamCalendar),
    ) as [Qd766Tally, Qd766Tally];
    expect(errorOf(() => mergeQd766(a, b))).toEqual({
      code: "metrics/different-parts",
      facts: { what: "qd766-tally", property: "dueDates", first: "moved", second: "as-promised" },
    });
  });

  test("of another version, or with counts that are none, they are refused", () => {
    const tally = tallyQd766([], OPTIONS, vietnamCalendar);
    expect(errorOf(() => qd766Rate({ ...tally, version: 2 as 1 }))).toEqual({
      code: "metrics/unknown-version",
      facts: { what: "qd766-tally", version: 2, known: 1 },
    });
    const broken = { ...tally, overdue: { ...tally.overdue, "finished-late": -1 } };
    expect(errorOf(() => qd766Rate(broken))).toEqual({
      code: "metrics/invalid-count",
      facts: { count: "finished-late", value: -1 },
    });
  });
});

describe("mistakes", () => {
  test("what the due dates say must be said", () => {
    const { dueDates: _, ...rest } = OPTIONS;
    expect(errorOf(() => judgeQd766(recordOf(), rest as Qd766Options, vietnamCalendar))).toMatchObject({
      code: "metrics/invalid-argument",
      facts: { argument: "dueDates", value: undefined, expected: ['"as-promised"', '"moved"'] },
    });
  });

  test.each([
    [{ pauses: 7 }, "pauses", 7],
    [{ status: "supplement-requested", supplements: -1 }, "supplements", -1],
    [{ dueAt: null, limit: { amount: -1, unit: "working-day" } }, "limit", { amount: -1, unit: "working-day" }],
    [{ dueAt: null, limit: 5 }, "limit", 5],
    [{ status: "processed", finishedAt: "2026-03-09", supplements: "two" }, "supplements", "two"],
  ])("a record with %j", (record, property, value) => {
    const error = errorOf(() => verdict(record as never));
    expect(error).toMatchObject({ code: "metrics/invalid-record", facts: { property, value } });
  });

  test.each([
    ["supplement", "not-an-object", "supplement"],
    [{ kind: "rest", from: "2026-03-04" }, "unknown-kind", "rest"],
    [{ kind: "stop", from: "soon" }, "unreadable-from", "soon"],
    [{ kind: "stop", from: "2026-03-04", to: 5 }, "unreadable-to", 5],
    [{ kind: "stop", from: "2026-03-04", to: "2026-03-03" }, "ends-before-it-begins", "2026-03-03"],
  ])("a second pause that is %j", (pause, because, value) => {
    const sound = { kind: "stop", from: "2026-03-03", to: "2026-03-04" };
    const error = errorOf(() => verdict({ code: "A-1", pauses: [sound, pause] } as never));
    expect(error).toEqual({ code: "metrics/invalid-pause", facts: { code: "A-1", no: 2, because, value } });
  });
});
