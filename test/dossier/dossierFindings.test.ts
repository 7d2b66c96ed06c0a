import {
  type Dossier,
  type DossierContext,
  type DossierEvent,
  type DossierFinding,
  dossierDeadline,
  dossierFindings,
} from "motcua/dossier";
import * as en from "motcua/locales/en";
import * as vi from "motcua/locales/vi";
import { fromEpochDay, type IsoDate, type Moment, toEpochDay } from "motcua/time";
import { vietnamRegimes } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { CODE, contextOf, replayed, throughJson, unfrozenPaths } from "../support/dossierEvents.js";
import { thrownBy } from "../support/thrownBy.js";

// March 2024 has no holiday: Monday 4 to Friday 8, 11 to 15, 18 to 22.
const MON_2024_03_04 = "2024-03-04";
const TUE_2024_03_05 = "2024-03-05";
const WED_2024_03_06 = "2024-03-06";
const THU_2024_03_07 = "2024-03-07";
const FRI_2024_03_08 = "2024-03-08";
const MON_2024_03_11 = "2024-03-11";
const TUE_2024_03_12 = "2024-03-12";
const FRI_2024_03_15 = "2024-03-15";
const SUN_2024_03_17 = "2024-03-17";
const MON_2024_03_18 = "2024-03-18";
const TUE_2024_03_19 = "2024-03-19";
const FRI_2024_03_22 = "2024-03-22";
const FRI_2024_04_05 = "2024-04-05";

const DECREE_61 = "Decree 61/2018/ND-CP";

/** The regimes of Viet Nam, with whatever a test says beside; 10 working days. */
const under = (properties: Partial<DossierContext> = {}): DossierContext =>
  contextOf({ regimes: vietnamRegimes, ...properties });

const accepted = (at: Moment): DossierEvent => ({ type: "accepted", at, code: CODE, channel: "counter" });

/** Accepted on Monday 4 March 2024 and forwarded in the same hour: 10 working days end on Monday 18 March. */
const OPEN: readonly DossierEvent[] = [
  accepted("2024-03-04T09:00"),
  { type: "processing-started", at: "2024-03-04T09:30", unit: "Phòng Kinh tế" },
];

const findings = (events: readonly DossierEvent[], asOf: Moment, context = under()): readonly DossierFinding[] =>
  dossierFindings(replayed(events, context), context, asOf);

const codes = (...asked: Parameters<typeof findings>): readonly string[] => findings(...asked).map(({ code }) => code);

const bothSentences = (finding: DossierFinding | undefined): readonly string[] =>
  finding === undefined ? [] : [en.sentence(finding), vi.sentence(finding)];

test("a dossier that was handled by the rules has none", () => {
  const events: readonly DossierEvent[] = [
    ...OPEN,
    { type: "supplement-requested", at: "2024-03-06T16:00" },
    { type: "supplement-supplied", at: "2024-03-11T08:00" },
    { type: "processing-started", at: "2024-03-11T09:00", unit: "Phòng Kinh tế" },
    { type: "processed", at: "2024-03-22T16:00" },
  ];
  const found = findings(events, FRI_2024_04_05);
  expect(found).toEqual([]);
  expect(unfrozenPaths(found)).toEqual([]);
});

describe("dossier/supplement-asked-late: at most 3 working days from reception (Decree 61/2018 art. 19(4))", () => {
  const asked = (at: Moment, context = under()) =>
    findings([...OPEN, { type: "supplement-requested", at }], at, context);

  test.each([MON_2024_03_04, TUE_2024_03_05, WED_2024_03_06, THU_2024_03_07, "2024-03-07T23:59"] as const)(
    "not on %s, the third working day at the latest",
    (at) => {
      expect(asked(at)).toEqual([]);
    },
  );

  test("on the fourth working day", () => {
    const found = asked("2024-03-08T08:00");
    expect(found).toEqual([
      {
        code: "dossier/supplement-asked-late",
        facts: { requestedAt: "2024-03-08T08:00", lastDay: THU_2024_03_07, source: `${DECREE_61}, art. 19(4)` },
      },
    ]);
    expect(unfrozenPaths(found)).toEqual([]);
    expect(bothSentences(found[0])).toEqual([
      "Supplements were asked for too late, 08:00 on 8 March 2024: the last day for it was 7 March 2024 [Decree 61/2018/ND-CP, art. 19(4)].",
      "Yêu cầu bổ sung 08:00 ngày 08/03/2024 là quá hạn: chỉ được yêu cầu đến hết ngày 07/03/2024 [Nghị định 61/2018/NĐ-CP, khoản 4 Điều 19].",
    ]);
  });

  test("another time that a procedure or special law sets comes before the regime, without its article", () => {
    expect(asked(FRI_2024_03_08, under({ supplementWithin: { amount: 5, unit: "working-day" } }))).toEqual([]);
    expect(asked(TUE_2024_03_05, under({ supplementWithin: { amount: 0, unit: "working-day" } }))).toEqual([
      {
        code: "dossier/supplement-asked-late",
        facts: { requestedAt: TUE_2024_03_05, lastDay: MON_2024_03_04, source: null },
      },
    ]);
  });

  test("before acceptance another rule holds, however long it took", () => {
    const events: readonly DossierEvent[] = [
      { type: "submitted", at: "2024-03-04", code: CODE, channel: "online" },
      { type: "supplement-requested", at: TUE_2024_03_19 },
      { type: "supplement-supplied", at: FRI_2024_03_22 },
      { type: "accepted", at: FRI_2024_03_22 },
    ];
    expect(codes(events, FRI_2024_03_22)).toEqual([]);
  });

  test("a payment or a stop is no supplement", () => {
    for (const type of ["payment-requested", "stopped"] as const) {
      expect(codes([...OPEN, { type, at: TUE_2024_03_12 }], TUE_2024_03_12)).toEqual([]);
    }
  });
});

describe("dossier/too-many-supplements: one request (Decree 61/2018 art. 15(3), 17(2)(a))", () => {
  const twice: readonly DossierEvent[] = [
    ...OPEN,
    { type: "supplement-requested", at: TUE_2024_03_05 },
    { type: "supplement-supplied", at: TUE_2024_03_05 },
    { type: "supplement-requested", at: WED_2024_03_06 },
    { type: "supplement-supplied", at: WED_2024_03_06 },
  ];

  test("not for one", () => {
    expect(codes(twice.slice(0, 4), WED_2024_03_06)).toEqual([]);
  });

  test("for a second", () => {
    const found = findings(twice, WED_2024_03_06);
    expect(found).toEqual([
      {
        code: "dossier/too-many-supplements",
        facts: { count: 2, allowed: 1, source: `${DECREE_61}, art. 15(3) and 17(2)(a)` },
      },
    ]);
    expect(bothSentences(found[0])).toEqual([
      "Supplements were asked for 2 times; once is allowed [Decree 61/2018/ND-CP, art. 15(3) and 17(2)(a)].",
      "Đã yêu cầu bổ sung 2 lần, trong khi chỉ được yêu cầu 1 lần [Nghị định 61/2018/NĐ-CP, khoản 3 Điều 15 và điểm a khoản 2 Điều 17].",
    ]);
  });

  test("unless the procedure allows two", () => {
    expect(codes(twice, WED_2024_03_06, under({ maxSupplements: 2 }))).toEqual([]);
    expect(findings(twice, WED_2024_03_06, under({ maxSupplements: 0 }))[0]?.facts).toEqual({
      count: 2,
      allowed: 0,
      source: null,
    });
  });
});

describe("dossier/supplement-supplied-late: a time for the applicant, where a procedure sets one", () => {
  // 15 working days from Monday 2 March 2026: 3 to 6, 9 to 13, 16 to 20, Monday 23.
  const MON_2026_03_23 = "2026-03-23";
  const TUE_2026_03_24 = "2026-03-24";
  const context = under({ applicantTime: { amount: 15, unit: "working-day" } });
  const asked: readonly DossierEvent[] = [
    accepted("2026-03-02T08:00"),
    { type: "supplement-requested", at: "2026-03-02T08:30", note: "Thiếu bản vẽ" },
  ];

  test("not while it lasts, and not where it was supplied on its last day", () => {
    expect(codes(asked, MON_2026_03_23, context)).toEqual([]);
    const supplied: DossierEvent = { type: "supplement-supplied", at: "2026-03-23T16:30" };
    expect(codes([...asked, supplied], "2026-03-23T17:00", context)).toEqual([]);
  });

  test("where it is supplied a day later, or still awaited", () => {
    const facts = {
      requestedAt: "2026-03-02T08:30",
      lastDay: MON_2026_03_23,
      suppliedAt: TUE_2026_03_24,
      source: null,
    };
    const late = findings([...asked, { type: "supplement-supplied", at: TUE_2026_03_24 }], TUE_2026_03_24, context);
    expect(late).toEqual([{ code: "dossier/supplement-supplied-late", facts }]);
    expect(bothSentences(late[0])).toEqual([
      "Supplements asked for 08:30 on 2 March 2026 were to be supplied by 23 March 2026; they were supplied 24 March 2026.",
      "Hồ sơ được yêu cầu bổ sung 08:30 ngày 02/03/2026, hạn bổ sung đến hết ngày 23/03/2026, nhưng bổ sung ngày 24/03/2026.",
    ]);
    const awaited = findings(asked, TUE_2026_03_24, context);
    expect(awaited).toEqual([{ code: "dossier/supplement-supplied-late", facts: { ...facts, suppliedAt: null } }]);
    expect(en.sentence(awaited[0] as DossierFinding)).toContain("not supplied yet");
    expect(vi.sentence(awaited[0] as DossierFinding)).toContain("chưa bổ sung");
  });

  test("a withdrawal ends the wait", () => {
    const withdrawn = (at: Moment) => codes([...asked, { type: "withdrawn", at }], "2026-06-30", context);
    expect(withdrawn(MON_2026_03_23)).toEqual([]);
    expect(withdrawn(TUE_2026_03_24)).toEqual(["dossier/supplement-supplied-late"]);
  });

  test("no regime sets one", () => {
    for (const { from } of vietnamRegimes) {
      const events: readonly DossierEvent[] = [accepted(from), { type: "supplement-requested", at: from }];
      const half = fromEpochDay(toEpochDay(from) + 180);
      expect(codes(events, half)).toEqual([]);
    }
  });
});

describe("dossier/forwarded-late: the same working day, after 15:00 by the next one (Decree 61/2018 art. 18(2)-(3))", () => {
  const forwarded = (at: Moment, on: Moment, context = under()) =>
    findings([accepted(at), { type: "forwarded", at: on, unit: "Chi cục Thuế" }], on, context).map(
      ({ code, facts }) => [code, (facts as { lastDay?: IsoDate }).lastDay],
    );

  test.each([
    ["2024-03-04T09:00", "2024-03-04T17:30", "the same day"],
    ["2024-03-04T15:00", MON_2024_03_04, "at 15:00, the same day"],
    ["2024-03-04T15:01", "2024-03-05T17:00", "after 15:00, by the end of the next day"],
    ["2024-03-08T15:30", MON_2024_03_11, "on a Friday after 15:00, by Monday"],
    [MON_2024_03_04, TUE_2024_03_05, "at an hour that is not known, by the next day"],
    ["2024-03-09T10:00", MON_2024_03_11, "on a Saturday, by Monday"],
  ] as const)("received %s, forwarded %s is in time: %s", (at, on, _) => {
    expect(forwarded(at, on)).toEqual([]);
  });

  test.each([
    ["2024-03-04T15:00", "2024-03-05T07:30", MON_2024_03_04],
    ["2024-03-04T15:00:01", "2024-03-06T07:30", TUE_2024_03_05],
    ["2024-03-08T15:30", TUE_2024_03_12, MON_2024_03_11],
    [MON_2024_03_04, WED_2024_03_06, TUE_2024_03_05],
  ] as const)("received %s, forwarded %s is late: the last day was %s", (at, on, lastDay) => {
    expect(forwarded(at, on)).toEqual([["dossier/forwarded-late", lastDay]]);
  });

  test("names the article, and says so in both languages", () => {
    const events: readonly DossierEvent[] = [
      accepted("2024-03-04T14:00"),
      { type: "processing-started", at: "2024-03-05T08:00" },
    ];
    const found = findings(events, TUE_2024_03_05);
    expect(found).toEqual([
      {
        code: "dossier/forwarded-late",
        facts: {
          acceptedAt: "2024-03-04T14:00",
          lastDay: MON_2024_03_04,
          forwardedAt: "2024-03-05T08:00",
          source: `${DECREE_61}, art. 18(2)-(3)`,
        },
      },
    ]);
    expect(bothSentences(found[0])).toEqual([
      "Accepted 14:00 on 4 March 2024, the dossier was to be forwarded by 4 March 2024; it was forwarded 08:00 on 5 March 2024 [Decree 61/2018/ND-CP, art. 18(2)-(3)].",
      "Hồ sơ tiếp nhận 14:00 ngày 04/03/2024 phải được chuyển chậm nhất ngày 04/03/2024, nhưng chuyển 08:00 ngày 05/03/2024 [Nghị định 61/2018/NĐ-CP, khoản 2-3 Điều 18].",
    ]);
  });

  test("while it still lies there, from the day after on", () => {
    expect(codes([accepted("2024-03-04T09:00")], "2024-03-04T23:00")).toEqual([]);
    const found = findings([accepted("2024-03-04T09:00")], TUE_2024_03_05);
    expect(found[0]?.facts).toMatchObject({ lastDay: MON_2024_03_04, forwardedAt: null });
    expect(found[0]?.code).toBe("dossier/forwarded-late");
  });

  test("processing that began without saying where was forwarding all the same", () => {
    expect(
      codes([accepted("2024-03-04T09:00"), { type: "processing-started", at: MON_2024_03_04 }], FRI_2024_03_15),
    ).toEqual([]);
  });

  test("what was sent back, finished or withdrawn in time did not wait to be forwarded", () => {
    for (const type of ["processed", "withdrawn"] as const) {
      expect(codes([accepted("2024-03-04T09:00"), { type, at: MON_2024_03_04 }], FRI_2024_04_05)).toEqual([]);
      expect(codes([accepted("2024-03-04T09:00"), { type, at: TUE_2024_03_05 }], FRI_2024_04_05)).toEqual([
        "dossier/forwarded-late",
      ]);
    }
    const supplemented: readonly DossierEvent[] = [
      accepted("2024-03-04T09:00"),
      { type: "supplement-requested", at: "2024-03-04T10:00" },
      { type: "supplement-supplied", at: "2024-03-11T08:00" },
      { type: "forwarded", at: "2024-03-11T09:00", unit: "Chi cục Thuế" },
    ];
    expect(codes(supplemented, FRI_2024_03_15)).toEqual([]);
  });

  test("another hour of the procedure comes before the regime's; without a rule nothing is held against a dossier", () => {
    expect(forwarded("2024-03-04T15:30", TUE_2024_03_05, under({ forwardAfter: "16:00" }))).toEqual([
      ["dossier/forwarded-late", MON_2024_03_04],
    ]);
    expect(forwarded("2024-03-04T09:00", TUE_2024_03_12, contextOf())).toEqual([]);
  });
});

describe("dossier/reappointed-late: at latest one calendar day before the due date (Decree 61/2018 art. 19(9))", () => {
  const reappointed = (at: Moment, to: IsoDate = FRI_2024_03_22): readonly DossierEvent[] => [
    ...OPEN,
    { type: "reappointed", at, to, note: "Chờ ý kiến phối hợp" },
  ];

  test("not exactly one day before Monday 18, though that is a Sunday: the new date counts", () => {
    const context = under();
    const events = reappointed("2024-03-17T23:00");
    expect(codes(events, MON_2024_03_18, context)).toEqual([]);
    const deadline = dossierDeadline(replayed(events, context), context);
    expect([deadline.originalDueDate, deadline.dueDate]).toEqual([MON_2024_03_18, FRI_2024_03_22]);
  });

  test("on the due date it is, and the new date does not count", () => {
    const context = under();
    const events = reappointed("2024-03-18T08:00");
    const found = findings(events, MON_2024_03_18, context);
    expect(found).toEqual([
      {
        code: "dossier/reappointed-late",
        facts: {
          at: "2024-03-18T08:00",
          to: FRI_2024_03_22,
          dueDate: MON_2024_03_18,
          leadDays: 1,
          source: `${DECREE_61}, art. 19(9)`,
        },
      },
    ]);
    expect(bothSentences(found[0])).toEqual([
      "The apology with the new date 22 March 2024 came too late, 08:00 on 18 March 2024: it is due 1 day before the due date 18 March 2024. The new date does not count [Decree 61/2018/ND-CP, art. 19(9)].",
      "Văn bản xin lỗi, hẹn lại ngày 22/03/2024 được gửi 08:00 ngày 18/03/2024 là quá muộn: phải gửi chậm nhất 1 ngày trước ngày hết hạn 18/03/2024. Ngày hẹn lại không được tính [Nghị định 61/2018/NĐ-CP, khoản 9 Điều 19].",
    ]);
    expect(dossierDeadline(replayed(events, context), context).dueDate).toBe(MON_2024_03_18);
  });

  test("where the apology may come on the due date, the day after is too late", () => {
    const context = under({ apologyLeadDays: 0 });
    expect(codes(reappointed(MON_2024_03_18), MON_2024_03_18, context)).toEqual([]);
    expect(findings(reappointed(TUE_2024_03_19), TUE_2024_03_19, context).map(({ facts }) => facts)).toContainEqual({
      at: TUE_2024_03_19,
      to: FRI_2024_03_22,
      dueDate: MON_2024_03_18,
      leadDays: 0,
      source: null,
    });
  });

  test("is judged by what was due when it was given, not by what a later supplement made of it", () => {
    const events: readonly DossierEvent[] = [
      ...reappointed("2024-03-18T08:00"),
      { type: "supplement-requested", at: "2024-03-18T09:00" },
      { type: "supplement-supplied", at: FRI_2024_03_22 },
    ];
    expect(codes(events, FRI_2024_03_22)).toEqual(["dossier/supplement-asked-late", "dossier/reappointed-late"]);
  });

  test("and by what a supplement before it had made of it", () => {
    // Counted afresh from Friday 22: 25 to 29 March, 1 to 5 April.
    const events: readonly DossierEvent[] = [
      ...OPEN,
      { type: "supplement-requested", at: TUE_2024_03_05 },
      { type: "supplement-supplied", at: FRI_2024_03_22 },
      { type: "reappointed", at: FRI_2024_04_05, to: "2024-04-12" },
    ];
    expect(findings(events, FRI_2024_04_05).map(({ facts }) => facts)).toContainEqual({
      at: FRI_2024_04_05,
      to: "2024-04-12",
      dueDate: FRI_2024_04_05,
      leadDays: 1,
      source: `${DECREE_61}, art. 19(9)`,
    });
  });

  test("a limit in hours is over at its hour: an apology later that day is late, and nothing is thrown", () => {
    // 8 working hours from Monday 09:00: 2:30 and 4 on Monday, 1:30 on Tuesday from 07:30.
    const context = contextOf({ limit: { amount: 8, unit: "working-hour" } });
    const events = (at: Moment): readonly DossierEvent[] => [
      accepted("2024-03-04T09:00"),
      { type: "reappointed", at, to: WED_2024_03_06 },
    ];
    expect(codes(events("2024-03-05T09:00"), "2024-03-05T09:00", context)).toEqual([]);
    expect(codes(events("2024-03-05T09:01"), "2024-03-05T09:01", context)).toEqual([
      "dossier/reappointed-late",
      "dossier/late-without-apology",
    ]);
  });
});

describe("dossier/too-many-reappointments: not more than once (Decree 61/2018 art. 19(9))", () => {
  const twice: readonly DossierEvent[] = [
    ...OPEN,
    { type: "reappointed", at: TUE_2024_03_12, to: TUE_2024_03_19 },
    { type: "reappointed", at: FRI_2024_03_15, to: FRI_2024_03_22 },
  ];

  test("not for one", () => {
    expect(codes(twice.slice(0, 3), FRI_2024_03_15)).toEqual([]);
  });

  test("for a second, whose date does not count", () => {
    const context = under();
    const found = findings(twice, FRI_2024_03_15, context);
    expect(found).toEqual([
      {
        code: "dossier/too-many-reappointments",
        facts: { count: 2, allowed: 1, source: `${DECREE_61}, art. 19(9)` },
      },
    ]);
    expect(bothSentences(found[0])).toEqual([
      "The dossier was re-appointed 2 times; once is allowed, and the rest does not count [Decree 61/2018/ND-CP, art. 19(9)].",
      "Đã hẹn lại 2 lần, trong khi chỉ được hẹn lại 1 lần. Các lần hẹn lại vượt quá không được tính [Nghị định 61/2018/NĐ-CP, khoản 9 Điều 19].",
    ]);
    expect(dossierDeadline(replayed(twice, context), context).dueDate).toBe(TUE_2024_03_19);
  });

  test("unless the procedure allows two", () => {
    const context = under({ maxReappointments: 2 });
    expect(codes(twice, FRI_2024_03_15, context)).toEqual([]);
    expect(dossierDeadline(replayed(twice, context), context).dueDate).toBe(FRI_2024_03_22);
  });
});

describe("dossier/reappointment-shortens: a new date before the due date", () => {
  const to = (date: IsoDate): readonly DossierEvent[] => [
    ...OPEN,
    { type: "reappointed", at: FRI_2024_03_08, to: date },
  ];

  test("not for the due date itself", () => {
    expect(codes(to(MON_2024_03_18), FRI_2024_03_08)).toEqual([]);
  });

  test("for an earlier one, which does not count", () => {
    const context = under();
    const found = findings(to(FRI_2024_03_15), FRI_2024_03_08, context);
    expect(found).toEqual([
      {
        code: "dossier/reappointment-shortens",
        facts: { at: FRI_2024_03_08, to: FRI_2024_03_15, dueDate: MON_2024_03_18 },
      },
    ]);
    expect(bothSentences(found[0])).toEqual([
      "The new date 15 March 2024 (given 8 March 2024) lies before the due date 18 March 2024 and does not count.",
      "Ngày hẹn lại 15/03/2024 (gửi ngày 08/03/2024) sớm hơn ngày hết hạn 18/03/2024 nên không được tính.",
    ]);
    expect(dossierDeadline(replayed(to(FRI_2024_03_15), context), context).dueDate).toBe(MON_2024_03_18);
  });
});

test("a second apology is one too many, whether or not the first one counted", () => {
  const late: DossierEvent = { type: "reappointed", at: "2024-03-18T08:00", to: "2024-03-22" };
  const second: DossierEvent = { type: "reappointed", at: "2024-03-18T09:00", to: "2024-03-25" };
  expect(codes([...OPEN, late, second], "2024-03-18T10:00")).toEqual([
    "dossier/reappointed-late",
    "dossier/reappointed-late",
    "dossier/too-many-reappointments",
  ]);
});

test("a cut-off hour for receiving dossiers does not move the applicant's time, nor ask for the hour of a request", () => {
  const context = under({ applicantTime: { amount: 5, unit: "working-day" }, rules: { cutOff: "15:00" } });
  const events: readonly DossierEvent[] = [
    { type: "accepted", at: "2024-03-04T09:00", code: CODE, channel: "online" },
    { type: "supplement-requested", at: "2024-03-05" },
  ];
  // Wednesday 6 to Tuesday 12 March
  expect(codes(events, "2024-03-12", context)).toEqual([]);
  expect(codes(events, "2024-03-13", context)).toEqual(["dossier/supplement-supplied-late"]);
});

describe("dossier/late-without-apology: the due date went by, and nobody had said so in time", () => {
  test("not on the due date, nor where it was finished on it", () => {
    expect(codes(OPEN, "2024-03-18T23:59")).toEqual([]);
    expect(codes([...OPEN, { type: "processed", at: "2024-03-18T23:00" }], FRI_2024_03_22)).toEqual([]);
  });

  test("from the day after on, and where it was finished then", () => {
    const open = findings(OPEN, TUE_2024_03_19);
    expect(open).toEqual([
      { code: "dossier/late-without-apology", facts: { dueDate: MON_2024_03_18, finishedAt: null, withdrawn: false } },
    ]);
    const finished = findings([...OPEN, { type: "processed", at: "2024-03-19T08:00" }], FRI_2024_03_22);
    expect(finished).toEqual([
      {
        code: "dossier/late-without-apology",
        facts: { dueDate: MON_2024_03_18, finishedAt: "2024-03-19T08:00", withdrawn: false },
      },
    ]);
    expect(bothSentences(finished[0])).toEqual([
      "The due date 18 March 2024 went by (finished 08:00 on 19 March 2024) without an apology in time.",
      "Hồ sơ quá hạn trả kết quả ngày 18/03/2024, xử lý xong 08:00 ngày 19/03/2024, và không có văn bản xin lỗi, hẹn lại đúng hạn.",
    ]);
    expect(bothSentences(open[0])).toEqual([
      "The due date 18 March 2024 went by (not finished yet) without an apology in time.",
      "Hồ sơ quá hạn trả kết quả ngày 18/03/2024, chưa xử lý xong, và không có văn bản xin lỗi, hẹn lại đúng hạn.",
    ]);
  });

  test("not after an apology in time, but after one that came late", () => {
    const apology = (at: Moment): readonly DossierEvent[] => [
      ...OPEN,
      { type: "reappointed", at, to: FRI_2024_03_22 },
      { type: "processed", at: FRI_2024_03_22 },
    ];
    expect(codes(apology(SUN_2024_03_17), FRI_2024_03_22)).toEqual([]);
    expect(codes(apology(MON_2024_03_18), FRI_2024_03_22)).toEqual([
      "dossier/reappointed-late",
      "dossier/late-without-apology",
    ]);
  });

  test("nor after the new date of an apology in time: nobody apologised for missing that one", () => {
    const apology: DossierEvent = { type: "reappointed", at: FRI_2024_03_15, to: FRI_2024_03_22 };
    expect(codes([...OPEN, apology], FRI_2024_03_22)).toEqual([]);
    expect(codes([...OPEN, apology], "2024-03-25")).toEqual(["dossier/late-without-apology"]);
  });

  test("withdrawn after it, in words of its own", () => {
    const [finding] = findings([...OPEN, { type: "withdrawn", at: "2024-03-20" }], FRI_2024_03_22);
    expect(bothSentences(finding)).toEqual([
      "The due date 18 March 2024 went by (withdrawn 20 March 2024) without an apology in time.",
      "Hồ sơ quá hạn trả kết quả ngày 18/03/2024, được rút ngày 20/03/2024, và không có văn bản xin lỗi, hẹn lại đúng hạn.",
    ]);
  });

  test("not where nothing is due: without a limit, while it is paused, before acceptance, on its way to the competent agency", () => {
    const half = "2024-09-02";
    expect(codes(OPEN, half, under({ limit: null }))).toEqual([]);
    expect(codes([...OPEN, { type: "payment-requested", at: TUE_2024_03_05 }], half)).toEqual([]);
    expect(codes([{ type: "submitted", at: MON_2024_03_04, code: CODE, channel: "online" }], half)).toEqual([]);
    const away: readonly DossierEvent[] = [
      { type: "accepted", at: "2026-08-05", code: CODE, channel: "counter", nonTerritorial: true },
      { type: "processing-started", at: "2026-08-05" },
    ];
    expect(codes(away, "2026-11-02")).toEqual([]);
  });

  test("a recalled dossier is judged as if it had not been finished", () => {
    const events: readonly DossierEvent[] = [
      ...OPEN,
      { type: "processed", at: FRI_2024_03_15 },
      { type: "recalled", at: FRI_2024_03_15 },
    ];
    expect(codes(events, TUE_2024_03_19)).toEqual(["dossier/late-without-apology"]);
  });
});

describe("dossier/late-reception: 8 working hours from submission, where a procedure sets them", () => {
  // Monday 2 March 2026 from 08:00: 3:30 until 11:30, 4 from 13:00 to 17:00, and half an hour on Tuesday.
  const DUE = "2026-03-03T08:00";
  const context = contextOf({ regimes: vietnamRegimes, receptionLimit: { amount: 8, unit: "working-hour" } });
  const submitted: DossierEvent = { type: "submitted", at: "2026-03-02T08:00", code: CODE, channel: "online" };

  const answered = (event: DossierEvent) => findings([submitted, event], event.at, context);

  test.each(["accepted", "refused", "supplement-requested"] as const)(
    "not where it was %s at the last minute",
    (type) => {
      expect(answered({ type, at: DUE })).toEqual([]);
    },
  );

  test.each(["accepted", "refused", "supplement-requested"] as const)("where it was %s a minute later", (type) => {
    const found = answered({ type, at: "2026-03-03T08:01" });
    expect(found).toEqual([
      {
        code: "dossier/late-reception",
        facts: { submittedAt: "2026-03-02T08:00", dueAt: DUE, answeredAt: "2026-03-03T08:01", source: null },
      },
    ]);
    expect(bothSentences(found[0])).toEqual([
      "Submitted 08:00 on 2 March 2026, the dossier was to be accepted or answered by 08:00 on 3 March 2026; it was answered 08:01 on 3 March 2026.",
      "Hồ sơ nộp 08:00 ngày 02/03/2026 phải được tiếp nhận hoặc thông báo chậm nhất 08:00 ngày 03/03/2026, nhưng được tiếp nhận hoặc thông báo 08:01 ngày 03/03/2026.",
    ]);
  });

  test("while it waits: not at the hour, but after it", () => {
    expect(codes([submitted], DUE, context)).toEqual([]);
    expect(findings([submitted], "2026-03-03T08:01", context)[0]?.facts).toMatchObject({ answeredAt: null });
  });

  test("the first answer counts: what was accepted in time is not late by a supplement that comes later", () => {
    const events: readonly DossierEvent[] = [
      submitted,
      { type: "accepted", at: "2026-03-02T09:00" },
      { type: "processing-started", at: "2026-03-02T10:00" },
      { type: "supplement-requested", at: "2026-03-09T08:00" },
    ];
    expect(codes(events, "2026-03-09T08:00", context)).toEqual([]);
    const incomplete: readonly DossierEvent[] = [
      submitted,
      { type: "supplement-requested", at: "2026-03-02T09:00" },
      { type: "supplement-supplied", at: "2026-03-09T09:00" },
      { type: "accepted", at: "2026-03-09T14:00" },
    ];
    expect(codes(incomplete, "2026-03-09T14:00", context)).toEqual([]);
  });

  test("nobody waits after a withdrawal", () => {
    const withdrawn = (at: Moment) => findings([submitted, { type: "withdrawn", at }], "2026-03-31T08:00", context);
    expect(withdrawn(DUE)).toEqual([]);
    expect(withdrawn("2026-03-03T08:01")[0]?.facts).toMatchObject({ dueAt: DUE, answeredAt: null });
  });

  test("holds for online dossiers whose hour is known, and where a rule is set", () => {
    const late: DossierEvent = { type: "accepted", at: "2026-03-06T08:00" };
    const with_ = (properties: object) => [{ ...submitted, ...properties } as DossierEvent, late];
    const lateCodes = (properties: object, under_ = context) => codes(with_(properties), "2026-03-06T08:00", under_);
    expect(lateCodes({})).toEqual(["dossier/late-reception"]);
    expect(lateCodes({ channel: "post" })).toEqual([]);
    expect(lateCodes({ at: "2026-03-02" })).toEqual([]);
    expect(lateCodes({}, under())).toEqual([]);
    expect(lateCodes({ at: "2026-03-02" }, under({ receptionLimit: { amount: 1, unit: "working-day" } }))).toEqual([
      "dossier/late-reception",
    ]);
  });
});

describe("each regime holds its own rules against a dossier, by the day of its receipt", () => {
  const days = (from: IsoDate, count: number): IsoDate => fromEpochDay(toEpochDay(from) + count);

  /** Submitted long before, asked for late, supplied very late, asked for again. */
  const supplemented = (received: IsoDate): readonly DossierEvent[] => [
    { type: "submitted", at: days(received, -20), code: CODE, channel: "online" },
    { type: "accepted", at: received },
    { type: "processing-started", at: received },
    { type: "supplement-requested", at: days(received, 11) },
    { type: "supplement-supplied", at: days(received, 71) },
    { type: "supplement-requested", at: days(received, 72) },
  ];

  /** Forwarded late, re-appointed twice. */
  const reappointed = (received: IsoDate): readonly DossierEvent[] => [
    accepted(`${received}T09:00` as Moment),
    { type: "forwarded", at: days(received, 4), unit: "Chi cục Thuế" },
    { type: "reappointed", at: days(received, 5), to: days(received, 31) },
    { type: "reappointed", at: days(received, 6), to: days(received, 45) },
  ];

  const DECREE_118 = "Decree 118/2025/ND-CP";
  const DECREE_309 = "Decree 118/2025/ND-CP as amended by Decree 309/2026/ND-CP";
  const LAI_CHAU = "Decision 88/2025/QD-UBND of Lai Chau (a local decision, binding only in Lai Chau), art. 3(6)";

  const sourced = (found: readonly DossierFinding[]) =>
    found.map(({ code, facts }) => `${code.slice(8)} ${(facts as { source?: string }).source}`);

  // The last day of Decree 61/2018 and the first of each regime after it.
  test.each([
    {
      received: "2025-06-30",
      supplements: [
        `supplement-asked-late ${DECREE_61}, art. 19(4)`,
        `supplement-asked-late ${DECREE_61}, art. 19(4)`,
        `too-many-supplements ${DECREE_61}, art. 15(3) and 17(2)(a)`,
      ],
      others: [`forwarded-late ${DECREE_61}, art. 18(2)-(3)`, `too-many-reappointments ${DECREE_61}, art. 19(9)`],
    },
    ...(["2025-07-01", "2025-12-31"] as const).map((received) => ({
      received,
      supplements: [`too-many-supplements ${DECREE_118}, art. 17(2)(a)`],
      others: [`forwarded-late ${DECREE_118}, art. 18(2)`, `too-many-reappointments ${LAI_CHAU}`],
    })),
    {
      received: "2026-08-05",
      supplements: [`too-many-supplements ${DECREE_309}, art. 17(2)(a)`],
      others: [`forwarded-late ${DECREE_309}, art. 18(2)`, `too-many-reappointments ${LAI_CHAU}`],
    },
  ] as const)("received $received", ({ received, supplements, others }) => {
    expect(sourced(findings(supplemented(received), days(received, 72)))).toEqual(supplements);
    expect(sourced(findings(reappointed(received), days(received, 6)))).toEqual(others);
  });

  test("without regimes and rules nothing is held against a dossier but its due date", () => {
    for (const story of [supplemented("2025-06-30"), reappointed("2025-06-30")]) {
      const others = codes(story, "2025-09-10", contextOf()).filter((code) => code !== "dossier/late-without-apology");
      expect(others).toEqual([]);
    }
  });
});

test("findings are the same for a dossier that came from a file", () => {
  const context = under();
  const dossier = replayed([...OPEN, { type: "supplement-requested", at: FRI_2024_03_08 }], context);
  expect(dossierFindings(throughJson(dossier), context, FRI_2024_03_08)).toEqual(
    dossierFindings(dossier, context, FRI_2024_03_08),
  );
});

describe("a wrong kind of argument is thrown", () => {
  test.each([[undefined], [null], [5], [{}]])("%j is no dossier", (dossier) => {
    const error = thrownBy(() => dossierFindings(dossier as unknown as Dossier, under(), MON_2024_03_04));
    expect([error.code, error.facts]).toEqual(["dossier/invalid-argument", { argument: "dossier", value: dossier }]);
  });

  test("nor is anything a context", () => {
    const dossier = replayed(OPEN);
    const error = thrownBy(() => dossierFindings(dossier, 5 as unknown as DossierContext, MON_2024_03_04));
    expect([error.code, error.facts]).toEqual(["dossier/invalid-argument", { argument: "context", value: 5 }]);
  });

  test("before the first regime there is no rule to hold against it", () => {
    const dossier = replayed([accepted("2018-06-20")], contextOf());
    expect(thrownBy(() => dossierFindings(dossier, under(), "2018-06-20")).code).toBe("law/nothing-in-force");
  });
});
