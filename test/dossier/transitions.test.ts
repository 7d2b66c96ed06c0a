import type { Deadline } from "motcua/deadline";
import {
  applyEvent,
  availableEvents,
  type ClockEffect,
  type Dossier,
  type DossierContext,
  type DossierEvent,
  type DossierEventType,
  dossierDeadline,
  EVENT_TYPES,
  type Guard,
  NATIONAL_STATUSES,
  type NationalStatus,
  nationalStatusFromCode,
  TRANSITIONS,
} from "motcua/dossier";
import { isMotcuaError } from "motcua/errors";
import * as en from "motcua/locales/en";
import * as vi from "motcua/locales/vi";
import { describe, expect, test } from "vitest";
import {
  CODE,
  contextOf,
  dossierIn,
  dossierOf,
  refusalOf,
  replayed,
  SUBMITTED,
  unfrozenPaths,
  WAY_TO,
} from "../support/dossierEvents.js";

type From = NationalStatus | "none";

const FROM: readonly From[] = ["none", ...NATIONAL_STATUSES];

/** What an event of each type cannot do without, beside its moment. */
const DETAILS: Partial<Readonly<Record<DossierEventType, object>>> = {
  submitted: { channel: "online" },
  accepted: { channel: "online" },
  forwarded: { unit: "Chi nhánh Văn phòng đăng ký đất đai" },
  reappointed: { to: "2026-03-10" },
  rated: { rating: 5 },
};

const eventOf = (type: DossierEventType, at: string, note?: string): DossierEvent =>
  ({ type, at, code: CODE, note, ...DETAILS[type] }) as DossierEvent;

const deadlineOf = (dossier: Dossier | undefined, context: DossierContext): Deadline | null => {
  if (dossier === undefined) return null;
  try {
    return dossierDeadline(dossier, context);
  } catch (error) {
    if (isMotcuaError(error) && error.code === "dossier/no-deadline") return null;
    throw error;
  }
};

/** A dossier before and after an event. */
interface Change {
  readonly before: Dossier | undefined;
  readonly after: Dossier;
  readonly context: DossierContext;
}

const dueDates = ({ before, after, context }: Change) => [
  deadlineOf(before, context)?.dueDate,
  deadlineOf(after, context)?.dueDate,
];

describe("the transitions as they were read off the command handlers of one-stop software (no act lists them)", () => {
  /** Every way of `WAY_TO` begins on Tuesday 10 February 2026 and stops on Thursday 12, where it stops; then this event. */
  const MON_2026_02_23 = "2026-02-23";
  // 30 days from the acceptance on 10 February.
  const THU_2026_03_12 = "2026-03-12";
  // The same, moved by the 11 days from 12 to 23 February.
  const MON_2026_03_23 = "2026-03-23";
  // 30 days from 23 February.
  const WED_2026_03_25 = "2026-03-25";
  const REASON = "Lý do ghi trong hồ sơ";

  const limit = { amount: 30, unit: "calendar-day" } as const;

  /** What the column on the due date comes to. */
  const EFFECTS: Readonly<Record<string, (change: Change) => void>> = {
    "none (reception deadline 'HanTiepNhan' may be set)": ({ after, context }) => {
      expect(after.submittedAt).toBe(MON_2026_02_23);
      expect(deadlineOf(after, context)).toBeNull();
    },
    "due date computed": ({ after, context }) => {
      expect(after.acceptedAt).toBe(MON_2026_02_23);
      expect(deadlineOf(after, context)?.dueDate).toBe(WED_2026_03_25);
    },
    "none; refusal date and reason recorded": ({ after, context }) => {
      expect(after.refusal).toEqual({ at: MON_2026_02_23, reason: REASON });
      expect(deadlineOf(after, context)).toBeNull();
    },
    "clock not started": (change) => expect(dueDates(change)).toEqual([undefined, undefined]),
    "pause starts": (change) => expect(dueDates(change)).toEqual([THU_2026_03_12, null]),
    "due += (resume - request)": (change) => expect(dueDates(change)).toEqual([null, MON_2026_03_23]),
    "due += pause": (change) => expect(dueDates(change)).toEqual([null, MON_2026_03_23]),
    "due recomputed from scratch from completion time; process returns to first step": (change) => {
      expect(dueDates(change)).toEqual([null, WED_2026_03_25]);
      expect(availableEvents(change.after)).toContain("processing-started");
    },
    none: (change) => expect(dueDates(change)).toEqual([THU_2026_03_12, THU_2026_03_12]),
    "end time recorded": ({ before, after }) => {
      expect([before?.finishedAt, after.finishedAt]).toEqual([null, MON_2026_02_23]);
    },
    "return time recorded (does not change end time)": ({ before, after }) => {
      expect(after.returnedAt).toBe(MON_2026_02_23);
      expect(after.finishedAt).toBe(before?.finishedAt);
    },
    "end time cleared": ({ before, after }) => {
      expect([before?.finishedAt, after.finishedAt]).toEqual(["2026-02-13", null]);
    },
    "end time recorded if already accepted": ({ before, after }) => {
      expect(after.finishedAt).toBe(before?.acceptedAt === null ? null : MON_2026_02_23);
    },
  };

  /** The columns from, to, event_vi, en_identifier, effect_on_due_date and label, as they were written down. */
  const ROWS: readonly (readonly [string, string, string, string, string, string])[] = [
    [
      "(new)",
      "1",
      "Nộp hồ sơ trực tuyến",
      "submit_online",
      "none (reception deadline 'HanTiepNhan' may be set)",
      "sourced",
    ],
    ["(new)", "2", "Tiếp nhận trực tiếp", "accept_at_counter", "due date computed", "sourced"],
    ["1", "2", "Tiếp nhận hồ sơ trực tuyến", "accept_online", "due date computed", "sourced"],
    ["1", "3", "Từ chối tiếp nhận", "reject", "none; refusal date and reason recorded", "sourced"],
    ["1", "5", "Yêu cầu bổ sung (trước tiếp nhận)", "request_supplement", "clock not started", "sourced"],
    ["2", "5", "Yêu cầu bổ sung", "request_supplement", "pause starts", "sourced"],
    ["4", "5", "Yêu cầu bổ sung", "request_supplement", "pause starts", "sourced"],
    [
      "5",
      "(previous)",
      "Hoàn thành bổ sung - chế độ tạm dừng",
      "complete_supplement_resume",
      "due += (resume - request)",
      "sourced",
    ],
    [
      "5",
      "2",
      "Hoàn thành bổ sung - chế độ theo nghị định",
      "complete_supplement_restart",
      "due recomputed from scratch from completion time; process returns to first step",
      "sourced",
    ],
    ["2", "4", "Chuyển xử lý", "start_processing", "none", "sourced"],
    ["4", "6", "Yêu cầu nghĩa vụ tài chính", "request_payment", "pause starts", "sourced"],
    ["6", "4", "Hoàn thành nghĩa vụ tài chính", "complete_payment", "due += pause", "sourced"],
    ["4", "8", "Dừng xử lý", "stop", "pause starts", "sourced"],
    ["8", "4", "Tiếp tục xử lý", "resume", "due += pause", "sourced"],
    ["4", "9", "Có kết quả", "finish", "end time recorded", "sourced"],
    ["2", "9", "Kết thúc ngay", "finish", "end time recorded", "sourced"],
    ["9", "10", "Trả kết quả", "return_result", "return time recorded (does not change end time)", "sourced"],
    ["9", "4", "Thu hồi", "recall", "end time cleared", "sourced"],
    [
      "1,2,4,5,6",
      "7",
      "Công dân rút hồ sơ",
      "withdraw",
      "end time recorded if already accepted",
      "partly sourced (code exists; exact 'from' set is unconfirmed)",
    ],
  ];

  const TYPE_OF: Readonly<Record<string, DossierEventType>> = {
    submit_online: "submitted",
    accept_at_counter: "accepted",
    accept_online: "accepted",
    reject: "refused",
    request_supplement: "supplement-requested",
    complete_supplement_resume: "supplement-supplied",
    complete_supplement_restart: "supplement-supplied",
    start_processing: "processing-started",
    request_payment: "payment-requested",
    complete_payment: "payment-made",
    stop: "stopped",
    resume: "resumed",
    finish: "processed",
    return_result: "result-returned",
    recall: "recalled",
    withdraw: "withdrawn",
  };

  const cases = ROWS.flatMap(([froms, to, title, identifier, effect]) =>
    froms.split(",").map((from) => ({ from, to, title, identifier, effect })),
  );

  test("are 23 pairs of a status and the next one, in 19 rows", () => {
    expect([ROWS.length, cases.length]).toEqual([19, 23]);
  });

  test.each(cases)("$from-$to $title ($identifier): $effect", ({ from, to, identifier, effect }) => {
    const type = TYPE_OF[identifier] as DossierEventType;
    const supplementEffect = identifier === "complete_supplement_resume" ? "continue" : "restart";
    const context = contextOf({ limit, rules: { roll: "none" }, supplementEffect });
    const before = from === "(new)" ? undefined : dossierIn(nationalStatusFromCode(from));
    const after = dossierOf(applyEvent(before, eventOf(type, MON_2026_02_23, REASON), context));
    // The supplement of `WAY_TO` was asked for in processing.
    expect(after.status).toBe(to === "(previous)" ? "in-processing" : nationalStatusFromCode(to));
    expect(after.lastEventAt).toBe(MON_2026_02_23);
    EFFECTS[effect]?.({ before, after, context });
    expect(EFFECTS[effect]).toBeDefined();
  });
});

/**
 * The whole table: what the software has, and what law and the life of a dossier add: forwarding (Decree 61/2018 art. 18), the
 * competent agency's reception (Decree 118/2025 art. 17(3)), a fee asked for before processing (linked karaoke decree art.
 * 6(2)), appraisal and approval, apology and re-appointment (Decree 61/2018 art. 19(9)), rating.
 */
const WHOLE: readonly (readonly [From, DossierEventType, NationalStatus | "held", ClockEffect, Guard?])[] = [
  ["none", "submitted", "registered", "none"],
  ["none", "accepted", "accepted", "start"],
  ["registered", "accepted", "accepted", "start"],
  ["registered", "refused", "rejected-at-reception", "none"],
  ["registered", "supplement-requested", "supplement-requested", "none"],
  ["registered", "withdrawn", "withdrawn", "none"],
  ["accepted", "agency-received", "accepted", "start", "awaits-competent-agency"],
  ["accepted", "processing-started", "in-processing", "none"],
  ["accepted", "forwarded", "in-processing", "none"],
  ["accepted", "supplement-requested", "supplement-requested", "pause"],
  ["accepted", "payment-requested", "financial-obligation-requested", "pause"],
  ["accepted", "reappointed", "accepted", "extend"],
  ["accepted", "processed", "processed", "end"],
  ["accepted", "withdrawn", "withdrawn", "end"],
  ["in-processing", "agency-received", "in-processing", "start", "awaits-competent-agency"],
  ["in-processing", "forwarded", "in-processing", "none"],
  ["in-processing", "appraised", "in-processing", "none"],
  ["in-processing", "approved", "in-processing", "none"],
  ["in-processing", "supplement-requested", "supplement-requested", "pause"],
  ["in-processing", "payment-requested", "financial-obligation-requested", "pause"],
  ["in-processing", "stopped", "stopped", "pause"],
  ["in-processing", "reappointed", "in-processing", "extend"],
  ["in-processing", "processed", "processed", "end"],
  ["in-processing", "withdrawn", "withdrawn", "end"],
  ["supplement-requested", "supplement-supplied", "held", "resume"],
  ["supplement-requested", "withdrawn", "withdrawn", "end"],
  ["financial-obligation-requested", "payment-made", "held", "resume"],
  ["financial-obligation-requested", "withdrawn", "withdrawn", "end"],
  ["stopped", "resumed", "held", "resume"],
  ["processed", "recalled", "in-processing", "reopen"],
  ["processed", "result-returned", "result-returned", "none"],
  ["processed", "rated", "processed", "none"],
  ["result-returned", "rated", "result-returned", "none"],
];

const TABLE = WHOLE.map(([from, type, to, clock, guard = null]) => ({ from, type, to, clock, guard }));
const guarded = TABLE.filter(({ guard }) => guard !== null);

/** Every interruption of `WAY_TO` was begun in processing; under the default a supplement restarts the limit. */
const HELD: Partial<Readonly<Record<From, NationalStatus>>> = {
  "supplement-requested": "accepted",
  "financial-obligation-requested": "in-processing",
  stopped: "in-processing",
};

const SAT_2026_02_14 = "2026-02-14";

/** A dossier in a status, received outside the territory of the competent agency or within it. */
const inStatus = (from: From, nonTerritorial = false): Dossier | undefined =>
  from === "none"
    ? undefined
    : replayed(
        WAY_TO[from].map((event, index) => (index === 0 ? { ...event, nonTerritorial } : event) as DossierEvent),
      );

const rowOf = (status: From, type: DossierEventType) => TABLE.find((row) => row.from === status && row.type === type);

const pairs = FROM.flatMap((from) => EVENT_TYPES.map((type) => ({ from, type, row: rowOf(from, type) })));
const unforeseen = pairs.filter(({ row }) => row === undefined);

/** What the table foresees for a dossier received within the territory. */
const allowedAfter = (status: From): readonly string[] =>
  TABLE.filter(({ from, guard }) => from === status && guard === null).map(({ type }) => type);

test("there are 220 pairs of a status, or none, and an event: 33 are foreseen and 187 are not", () => {
  expect([pairs.length, TABLE.length, unforeseen.length]).toEqual([220, 33, 187]);
});

test("TRANSITIONS is that table, each row with a source, and cannot be changed", () => {
  expect(TRANSITIONS.map(({ from, event, to, clock, guard }) => [from, event, to, clock, guard])).toEqual(
    expect.arrayContaining(
      TABLE.map(({ from, type, to, clock, guard }) => [from === "none" ? null : from, type, to, clock, guard]),
    ),
  );
  expect(TRANSITIONS.length).toBe(TABLE.length);
  expect(TRANSITIONS.filter(({ source }) => source.act === "")).toEqual([]);
  expect(unfrozenPaths(TRANSITIONS)).toEqual([]);
});

test("EVENT_TYPES are the events of the table, each once", () => {
  expect(EVENT_TYPES.toSorted()).toEqual([...new Set(TABLE.map(({ type }) => type))].toSorted());
  expect(Object.isFrozen(EVENT_TYPES)).toBe(true);
});

describe("what the table foresees happens", () => {
  test.each(TABLE)("$from, $type: $to", ({ from, type, to, guard }) => {
    const result = applyEvent(inStatus(from, guard !== null), eventOf(type, SAT_2026_02_14), contextOf());
    const dossier = dossierOf(result);
    expect(dossier.status).toBe(to === "held" ? HELD[from] : to);
    expect(dossier.lastEventAt).toBe(SAT_2026_02_14);
    expect(unfrozenPaths(result)).toEqual([]);
  });
});

describe("what it does to the clock is what the deadline does", () => {
  // 10 working days from Tuesday 10 February 2026 over Tet; 10 from Saturday 14.
  const TUE_2026_03_03 = "2026-03-03";
  const FRI_2026_03_06 = "2026-03-06";
  const TUE_2026_03_10 = "2026-03-10";

  const CLOCKS: Readonly<Record<ClockEffect, (change: Change) => void>> = {
    none: (change) => {
      const { before: earlier, after, context } = change;
      expect(deadlineOf(after, context)).toEqual(deadlineOf(earlier, context));
      if (earlier !== undefined) expect(after.finishedAt).toBe(earlier.finishedAt);
    },
    start: (change) => expect(dueDates(change)).toEqual([undefined, FRI_2026_03_06]),
    pause: (change) => expect(dueDates(change)).toEqual([TUE_2026_03_03, null]),
    resume: (change) => expect(dueDates(change)).toEqual([null, expect.any(String)]),
    end: ({ before: earlier, after }) =>
      expect([earlier?.finishedAt, after.finishedAt]).toEqual([null, SAT_2026_02_14]),
    reopen: ({ before: earlier, after }) => {
      expect([earlier?.finishedAt, after.finishedAt]).toEqual(["2026-02-13", null]);
      expect(after.recalls).toEqual([SAT_2026_02_14]);
    },
    extend: (change) => expect(dueDates(change)).toEqual([TUE_2026_03_03, TUE_2026_03_10]),
  };

  test.each(TABLE)("$from, $type: $clock", ({ from, type, clock, guard }) => {
    const context = contextOf();
    const earlier = inStatus(from, guard !== null);
    const after = dossierOf(applyEvent(earlier, eventOf(type, SAT_2026_02_14), context));
    CLOCKS[clock]({ before: earlier, after, context });
  });
});

describe("what it does not foresee is refused as a value, with a sentence in both languages", () => {
  test.each(unforeseen)("$from, $type", ({ from, type }) => {
    for (const nonTerritorial of [false, true]) {
      const result = applyEvent(inStatus(from, nonTerritorial), eventOf(type, SAT_2026_02_14), contextOf());
      expect(refusalOf(result).code).toBe("dossier/transition-not-allowed");
    }
    const result = applyEvent(inStatus(from), eventOf(type, SAT_2026_02_14), contextOf());
    const refusal = refusalOf(result);
    expect(refusal).toEqual({
      code: "dossier/transition-not-allowed",
      facts: {
        code: CODE,
        event: type,
        at: SAT_2026_02_14,
        status: from === "none" ? null : from,
        allowed: expect.any(Array),
      },
    });
    const { allowed } = refusal.facts as { allowed: readonly string[] };
    expect(allowed.toSorted()).toEqual(allowedAfter(from).toSorted());
    expect(unfrozenPaths(result)).toEqual([]);
    const english = en.sentence(refusal);
    expect(english).toContain(`"${type}"`);
    expect(english).toContain("14 February 2026");
    for (const name of [...allowed, ...(from === "none" ? [] : [from])]) expect(english).toContain(name);
    const vietnamese = vi.sentence(refusal);
    expect(vietnamese).toContain("14/02/2026");
    for (const sentence of [english, vietnamese]) {
      expect(sentence).toContain(CODE);
      expect(sentence).not.toMatch(/undefined|NaN|null|\[object/);
    }
  });
});

describe("a guard that does not hold is refused as a value", () => {
  const context = contextOf();

  const refusalAfter = (dossier: Dossier | undefined) => {
    const result = applyEvent(dossier, eventOf("agency-received", SAT_2026_02_14), context);
    expect(unfrozenPaths(result)).toEqual([]);
    return refusalOf(result);
  };

  const expected = {
    code: "dossier/guard-not-met",
    facts: { code: CODE, event: "agency-received", at: SAT_2026_02_14, guard: "awaits-competent-agency" },
  };

  test.each(guarded)("$from, $type: not for a dossier received within the territory", ({ from }) => {
    expect(refusalAfter(inStatus(from))).toEqual(expected);
    expect(availableEvents(inStatus(from))).not.toContain("agency-received");
  });

  test.each(guarded)("$from, $type: not a second time", ({ from, type }) => {
    const awaiting = inStatus(from, true);
    expect(availableEvents(awaiting)).toContain(type);
    const arrived = dossierOf(applyEvent(awaiting, eventOf(type, SAT_2026_02_14), context));
    expect(availableEvents(arrived)).not.toContain(type);
    expect(refusalAfter(arrived)).toEqual(expected);
  });

  test("with a sentence in both languages", () => {
    const refusal = refusalAfter(inStatus("accepted"));
    expect(en.sentence(refusal)).toBe(
      `"agency-received" (14 February 2026) was refused for dossier "${CODE}": only a dossier received outside the territory that the competent agency has not received yet can have it.`,
    );
    expect(vi.sentence(refusal)).toBe(
      `Không thể ghi nhận bước "Cơ quan có thẩm quyền tiếp nhận hồ sơ" (ngày 14/02/2026) cho hồ sơ "${CODE}": bước này chỉ thực hiện được với hồ sơ tiếp nhận phi địa giới mà cơ quan có thẩm quyền chưa tiếp nhận.`,
    );
  });

  test("an event out of order is told that its guard does not hold, not that it is early", () => {
    const early = applyEvent(inStatus("accepted"), eventOf("agency-received", "2026-02-01"), context);
    expect(refusalOf(early).code).toBe("dossier/guard-not-met");
  });
});

test.each(FROM)("availableEvents names what the table foresees after %s", (from) => {
  const events = availableEvents(inStatus(from));
  expect(events.toSorted()).toEqual(allowedAfter(from).toSorted());
  expect(Object.isFrozen(events)).toBe(true);
});

test("no row that was seen in software only, or is unconfirmed, calls itself law", () => {
  const law = TRANSITIONS.filter(({ source }) => source.evidence !== "practice" && source.evidence !== "unconfirmed");
  const inLaw = new Set(law.map(({ event }) => event));
  expect([...inLaw].toSorted()).toEqual([
    "accepted",
    "agency-received",
    "forwarded",
    "payment-requested",
    "reappointed",
    "refused",
    "result-returned",
    "supplement-requested",
    "supplement-supplied",
  ]);
  expect(law.filter(({ event }) => event === "payment-requested").map(({ from }) => from)).toEqual(["accepted"]);
});

describe("an interruption leads back to where it began (5-previous), or to acceptance where the limit restarts (5-2)", () => {
  const cases: readonly (readonly [NationalStatus, "restart" | "continue", NationalStatus])[] = [
    ["registered", "restart", "registered"],
    ["registered", "continue", "registered"],
    ["accepted", "restart", "accepted"],
    ["accepted", "continue", "accepted"],
    ["in-processing", "restart", "accepted"],
    ["in-processing", "continue", "in-processing"],
  ];

  test.each(cases)("a supplement asked for when %s, %s: %s", (from, supplementEffect, to) => {
    const context = contextOf({ supplementEffect });
    const events: DossierEvent[] = [
      ...WAY_TO[from],
      { type: "supplement-requested", at: "2026-02-12" },
      { type: "supplement-supplied", at: "2026-02-13" },
    ];
    expect(replayed(events, context).status).toBe(to);
  });

  test.each(["accepted", "in-processing"] as const)(
    "a payment asked for when %s, whatever a supplement does",
    (from) => {
      for (const supplementEffect of ["restart", "continue"] as const) {
        const events: DossierEvent[] = [
          ...WAY_TO[from],
          { type: "payment-requested", at: "2026-02-12" },
          { type: "payment-made", at: "2026-02-13" },
        ];
        expect(replayed(events, contextOf({ supplementEffect })).status).toBe(from);
      }
    },
  );

  test("a dossier that was incomplete at reception still has to be accepted", () => {
    const dossier = replayed([
      SUBMITTED,
      { type: "supplement-requested", at: "2026-02-10" },
      { type: "supplement-supplied", at: "2026-02-11" },
    ]);
    expect(dossier.acceptedAt).toBeNull();
    expect(availableEvents(dossier)).toContain("accepted");
  });
});
