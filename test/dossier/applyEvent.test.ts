import { applyEvent, availableEvents, type Dossier, type DossierContext, type DossierEvent } from "motcua/dossier";
import * as en from "motcua/locales/en";
import * as vi from "motcua/locales/vi";
import { describe, expect, test } from "vitest";
import {
  ACCEPTED,
  CODE,
  contextOf,
  deepFrozen,
  dossierIn,
  dossierOf,
  refusalOf,
  replayed,
  SUBMITTED,
  throughJson,
  unfrozenPaths,
} from "../support/dossierEvents.js";
import { thrownBy } from "../support/thrownBy.js";

const OTHER_CODE = "H44.100-260210-0002";
const MON_2026_02_09 = "2026-02-09";
const TUE_2026_02_10 = "2026-02-10";
const WED_2026_02_11 = "2026-02-11";
const THU_2026_02_12 = "2026-02-12";
const FRI_2026_02_13 = "2026-02-13";

const context = contextOf();

/** A call as JavaScript without types makes it. */
const untyped = (dossier: unknown, event: unknown, given: unknown = context): (() => unknown) => {
  return () => applyEvent(dossier as Dossier, event as DossierEvent, given as DossierContext);
};

describe("the first event", () => {
  test("opens a dossier that was submitted", () => {
    const event: DossierEvent = { type: "submitted", at: "2026-02-10T15:40", code: CODE, channel: "online" };
    expect(applyEvent(undefined, event, context)).toEqual({
      ok: true,
      dossier: {
        code: CODE,
        channel: "online",
        nonTerritorial: false,
        status: "registered",
        submittedAt: "2026-02-10T15:40",
        acceptedAt: null,
        agencyReceivedAt: null,
        refusal: null,
        appraisedAt: null,
        approvedAt: null,
        finishedAt: null,
        outcome: null,
        returnedAt: null,
        returnedBy: null,
        interruptions: [],
        legs: [],
        reappointments: [],
        recalls: [],
        rating: null,
        remarks: [],
        lastEventAt: "2026-02-10T15:40",
      },
    });
  });

  test("or one that was accepted at once, at the counter", () => {
    const dossier = dossierOf(applyEvent(undefined, ACCEPTED, context));
    expect(dossier).toMatchObject({
      status: "accepted",
      channel: "counter",
      submittedAt: null,
      acceptedAt: TUE_2026_02_10,
    });
  });

  test.each([[undefined], [""], [null], [260210], [{}]])("must carry the dossier's code, not %j", (code) => {
    const error = thrownBy(untyped(undefined, { ...SUBMITTED, code }));
    expect(error.code).toBe("dossier/invalid-event");
    expect(error.facts).toEqual({ property: "code", value: code });
  });

  test.each([[undefined], ["fax"], [""], [null], [2], ["toString"], [["online"]]])(
    "must say how it came in, not %j",
    (channel) => {
      const error = thrownBy(untyped(undefined, { ...SUBMITTED, channel }));
      expect(error.code).toBe("dossier/invalid-event");
      expect(error.facts).toEqual({ property: "channel", value: channel });
    },
  );

  test("may have a code that is also a name of JavaScript's", () => {
    for (const code of ["__proto__", "toString", "constructor"]) {
      expect(dossierOf(applyEvent(undefined, { ...SUBMITTED, code }, context)).code).toBe(code);
    }
  });
});

describe("a malformed event is thrown", () => {
  test.each([[null], [undefined], [5], ["submitted"], [true], [() => SUBMITTED]])("%s is no event", (event) => {
    const error = thrownBy(untyped(undefined, event));
    expect(error.code).toBe("dossier/invalid-event");
    expect(error.facts).toMatchObject({ property: "event" });
  });

  test.each([["closed"], [""], ["Accepted"], ["toString"], ["__proto__"], ["constructor"], [undefined], [null], [4]])(
    "%j is no event type",
    (type) => {
      for (const dossier of [undefined, dossierIn("accepted")]) {
        const error = thrownBy(untyped(dossier, { ...ACCEPTED, type }));
        expect(error.code).toBe("dossier/invalid-event");
        expect(error.facts).toEqual({ property: "type", value: type });
      }
    },
  );

  test.each([
    ["2026-02-30", "time/invalid-date"],
    ["10/02/2026", "time/invalid-date"],
    ["", "time/invalid-date"],
    [null, "time/invalid-date"],
    [undefined, "time/invalid-date"],
    [20_494, "time/invalid-date"],
    [new Date(0), "time/invalid-date"],
    [["2026-02-10"], "time/invalid-date"],
    ["2026-02-10T25:00", "time/invalid-date-time"],
    ["2026-02-10 15:40", "time/invalid-date-time"],
    ["2026-02-30T15:40", "time/invalid-date-time"],
  ])("%j is no moment", (at, code) => {
    for (const dossier of [undefined, dossierIn("accepted"), dossierIn("withdrawn")]) {
      expect(thrownBy(untyped(dossier, { ...ACCEPTED, at })).code).toBe(code);
    }
  });

  test.each([["", null, 5, {}, ["x"]]].flat())("on a later event too, the code cannot be %j", (code) => {
    const error = thrownBy(untyped(dossierIn("accepted"), { type: "processed", at: FRI_2026_02_13, code }));
    expect(error.code).toBe("dossier/invalid-event");
    expect(error.facts).toEqual({ property: "code", value: code });
  });

  test.each([[null], [5], [{}]])("the note cannot be %j", (note) => {
    const error = thrownBy(untyped(dossierIn("accepted"), { type: "supplement-requested", at: FRI_2026_02_13, note }));
    expect(error.code).toBe("dossier/invalid-event");
    expect(error.facts).toEqual({ property: "note", value: note });
  });

  test.each([
    ["submitted", "nonTerritorial", [null, 0, "true", {}]],
    ["accepted", "unit", [null, "", 5, {}]],
    ["forwarded", "unit", [null, "", 5, undefined]],
    ["agency-received", "unit", [null, "", ["x"]]],
    ["reappointed", "to", [null, 20_494, undefined, "2026-03-10T08:00", {}]],
    ["processed", "outcome", [null, "", "rejected", true]],
    ["result-returned", "means", [null, "", "fax", 2]],
    ["rated", "rating", [null, "5", 4.5, undefined]],
  ] as const)("of %s, the %s cannot be one of %j", (type, property, values) => {
    for (const value of values) {
      const event = { ...ACCEPTED, type, [property]: value };
      for (const dossier of [undefined, dossierIn("in-processing")]) {
        const error = thrownBy(untyped(dossier, event));
        expect(error.code).toBe("dossier/invalid-event");
        expect(error.facts).toEqual({ property, value });
        for (const { sentence } of [en, vi]) expect(sentence(error)).not.toMatch(/\[object|^$/);
      }
    }
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])("the rating cannot be %s", (rating) => {
    const error = thrownBy(untyped(dossierIn("processed"), { type: "rated", at: FRI_2026_02_13, rating }));
    expect(error.code).toBe("dossier/invalid-event");
    expect(error.facts).toMatchObject({ property: "rating" });
  });

  test("a new date must exist", () => {
    const error = thrownBy(
      untyped(dossierIn("accepted"), { type: "reappointed", at: FRI_2026_02_13, to: "2026-02-30" }),
    );
    expect([error.code, error.facts]).toEqual(["time/invalid-date", { value: "2026-02-30" }]);
  });

  test("a misspelled property is refused: it would be left out without a word", () => {
    const error = thrownBy(
      untyped(dossierIn("in-processing"), { type: "processed", at: FRI_2026_02_13, outcom: "refused" }),
    );
    expect(error).toMatchObject({ code: "dossier/unknown-property", facts: { of: "event", property: "outcom" } });
    const context = { ...contextOf(), suplementEffect: "continue" };
    expect(thrownBy(untyped(undefined, SUBMITTED, context))).toMatchObject({
      code: "dossier/unknown-property",
      facts: { of: "context", property: "suplementEffect" },
    });
  });

  test.each([
    ["regimes", 5],
    ["regimes", [1]],
    ["procedure", {}],
    ["rules", 5],
  ])("the context's %s cannot be %j", (property, value) => {
    expect(thrownBy(untyped(undefined, SUBMITTED, { ...contextOf(), [property]: value }))).toMatchObject({
      code: "dossier/invalid-argument",
      facts: { argument: `context.${property}` },
    });
  });

  test.each([["fax"], [null], [2]])("on acceptance too, the channel cannot be %j", (channel) => {
    const error = thrownBy(untyped(dossierIn("registered"), { type: "accepted", at: FRI_2026_02_13, channel }));
    expect(error.code).toBe("dossier/invalid-event");
    expect(error.facts).toEqual({ property: "channel", value: channel });
  });

  test("says so in Vietnamese without English words", () => {
    for (const event of [null, { type: "x" }, { ...SUBMITTED, code: 1 }, { ...SUBMITTED, channel: "fax" }]) {
      const sentence = vi.sentence(thrownBy(untyped(undefined, event)));
      expect(sentence).not.toMatch(/\b(an|the|with|first|text|object)\b/);
    }
  });
});

describe("a wrong kind of dossier or context is thrown", () => {
  const { interruptions: _, ...withoutInterruptions } = dossierIn("accepted");
  const { reappointments: __, ...withoutReappointments } = dossierIn("accepted");

  test.each([
    [5],
    ["registered"],
    [true],
    [[]],
    [{ status: "accepted" }],
    [withoutInterruptions],
    [withoutReappointments],
    [{ ...dossierIn("accepted"), legs: null }],
    [{ ...dossierIn("accepted"), recalls: "" }],
  ])("%j is no dossier", (dossier) => {
    for (const call of [untyped(dossier, ACCEPTED), () => availableEvents(dossier as Dossier)]) {
      const error = thrownBy(call);
      expect(error.code).toBe("dossier/invalid-argument");
      expect(error.facts).toMatchObject({ argument: "dossier" });
    }
  });

  test.each([["closed"], ["toString"], ["__proto__"], ["4"], [null], [undefined]])("%j is no status", (status) => {
    const dossier = { ...dossierIn("accepted"), status };
    for (const call of [untyped(dossier, ACCEPTED), () => availableEvents(dossier as Dossier)]) {
      const error = thrownBy(call);
      expect(error.code).toBe("dossier/unknown-status");
      expect(error.facts).toEqual({ value: status });
    }
  });

  test("an awaited supplement must be among the interruptions", () => {
    const dossier = { ...dossierIn("supplement-requested"), interruptions: [] };
    const error = thrownBy(untyped(dossier, { type: "supplement-supplied", at: FRI_2026_02_13 }));
    expect(error.code).toBe("dossier/invalid-argument");
    expect(error.facts).toMatchObject({ argument: "dossier" });
  });

  test.each([[undefined], [null], ["vn"], [5]])("%j is no context", (given) => {
    const error = thrownBy(() => applyEvent(undefined, SUBMITTED, given as unknown as DossierContext));
    expect(error.code).toBe("dossier/invalid-argument");
    expect(error.facts).toMatchObject({ argument: "context" });
  });

  test.each([[undefined], [null], ["vn"]])("%j is no calendar", (calendar) => {
    const error = thrownBy(untyped(undefined, SUBMITTED, { limit: null, calendar }));
    expect(error.code).toBe("dossier/invalid-argument");
    expect(error.facts).toEqual({ argument: "context.calendar", value: calendar });
  });

  test.each([["pause"], [""], [null], ["toString"]])("%j is no effect of a supplement", (supplementEffect) => {
    const error = thrownBy(untyped(undefined, SUBMITTED, { ...context, supplementEffect }));
    expect(error.code).toBe("dossier/invalid-argument");
    expect(error.facts).toEqual({ argument: "context.supplementEffect", value: supplementEffect });
  });
});

describe("an event of another dossier", () => {
  test("is refused, whether or not it would have been possible", () => {
    for (const type of ["processed", "submitted"] as const) {
      const refusal = refusalOf(
        applyEvent(dossierIn("accepted"), { type, at: FRI_2026_02_13, code: OTHER_CODE }, context),
      );
      expect(refusal).toEqual({ code: "dossier/other-dossier", facts: { code: CODE, event: type, given: OTHER_CODE } });
      for (const sentence of [en.sentence(refusal), vi.sentence(refusal)]) {
        expect(sentence).toContain(CODE);
        expect(sentence).toContain(OTHER_CODE);
      }
    }
  });

  test("may leave the code out, or repeat it", () => {
    for (const code of [undefined, CODE]) {
      const event: DossierEvent = { type: "processed", at: FRI_2026_02_13, code };
      expect(dossierOf(applyEvent(dossierIn("accepted"), event, context)).status).toBe("processed");
    }
  });
});

describe("events come in their order", () => {
  test("one that lies before the last is refused", () => {
    const refusal = refusalOf(applyEvent(dossierIn("accepted"), { type: "processed", at: MON_2026_02_09 }, context));
    expect(refusal).toEqual({
      code: "dossier/out-of-order",
      facts: { code: CODE, event: "processed", at: MON_2026_02_09, lastEventAt: TUE_2026_02_10 },
    });
    expect(en.sentence(refusal)).toContain("9 February 2026");
    expect(en.sentence(refusal)).toContain("10 February 2026");
    expect(vi.sentence(refusal)).toContain("09/02/2026");
    expect(vi.sentence(refusal)).toContain("10/02/2026");
  });

  const outcome = (first: string, then: string): string => {
    const accepted = dossierOf(applyEvent(undefined, { ...ACCEPTED, at: first } as DossierEvent, context));
    const result = applyEvent(accepted, { type: "processed", at: then } as DossierEvent, context);
    return result.ok ? "accepted" : result.refusal.code;
  };

  test.each([
    [TUE_2026_02_10, TUE_2026_02_10, "on the same day"],
    ["2026-02-10T15:40", "2026-02-10T15:40", "in the same minute"],
    ["2026-02-10T15:40", TUE_2026_02_10, "on that day, the hour is not known"],
    [TUE_2026_02_10, "2026-02-10T07:30", "on that day, the hour of the first is not known"],
    ["2026-02-10T20:00:00Z", "2026-02-11T03:00", "in the same instant, in two zones"],
    ["2026-02-10T20:00:00Z", WED_2026_02_11, "on the same day in Viet Nam"],
    ["2026-02-10T08:40:00Z", "2026-02-10T15:40:01", "a second later"],
  ])("%s, then %s is in order: %s", (first, then) => {
    expect(outcome(first, then)).toBe("accepted");
  });

  test.each([
    [WED_2026_02_11, TUE_2026_02_10, "the day before"],
    ["2026-02-10T15:40", "2026-02-10T15:39", "a minute before"],
    ["2026-02-10T15:40:01", "2026-02-10T15:40", "a second before"],
    ["2026-02-10T20:00:00Z", "2026-02-11T02:59", "a minute before, in two zones"],
    ["2026-02-10T20:00:00Z", TUE_2026_02_10, "the day before in Viet Nam"],
    [WED_2026_02_11, "2026-02-10T23:59", "the day before"],
  ])("%s, then %s is out of order: %s", (first, then) => {
    expect(outcome(first, then)).toBe("dossier/out-of-order");
  });

  test("a date between two date-times does not let the second slip before the first", () => {
    const dossier = replayed([
      { ...ACCEPTED, at: "2026-02-10T15:40" },
      { type: "processing-started", at: TUE_2026_02_10 },
    ]);
    const refusal = refusalOf(applyEvent(dossier, { type: "processed", at: "2026-02-10T08:00" }, context));
    expect(refusal.code).toBe("dossier/out-of-order");
    expect(refusal.facts).toMatchObject({ lastEventAt: "2026-02-10T15:40" });
    expect(dossierOf(applyEvent(dossier, { type: "processed", at: "2026-02-10T16:00" }, context)).finishedAt).toBe(
      "2026-02-10T16:00",
    );
  });
});

describe("what an event leaves in the dossier", () => {
  test("a whole life", () => {
    expect(
      replayed([
        { type: "submitted", at: "2026-02-09T20:15", code: CODE, channel: "online", nonTerritorial: true },
        { type: "accepted", at: "2026-02-10T08:00", unit: "Một cửa phường A" },
        { type: "agency-received", at: "2026-02-10T13:30", unit: "Một cửa phường B" },
        { type: "processing-started", at: "2026-02-11T08:00", unit: "Phòng Kinh tế" },
        { type: "appraised", at: "2026-02-11T16:00" },
        { type: "reappointed", at: "2026-02-11T16:30", to: "2026-03-05", note: "Chờ ý kiến" },
        { type: "approved", at: "2026-02-12T09:00" },
        { type: "processed", at: "2026-02-12T10:00", outcome: "refused" },
        { type: "result-returned", at: "2026-02-13T09:00", means: "post" },
        { type: "rated", at: "2026-02-13T21:00", rating: 4 },
      ]),
    ).toEqual({
      code: CODE,
      channel: "online",
      nonTerritorial: true,
      status: "result-returned",
      submittedAt: "2026-02-09T20:15",
      acceptedAt: "2026-02-10T08:00",
      agencyReceivedAt: "2026-02-10T13:30",
      refusal: null,
      appraisedAt: "2026-02-11T16:00",
      approvedAt: "2026-02-12T09:00",
      finishedAt: "2026-02-12T10:00",
      outcome: "refused",
      returnedAt: "2026-02-13T09:00",
      returnedBy: "post",
      interruptions: [],
      legs: [
        { unit: "Một cửa phường A", from: "2026-02-10T08:00", to: "2026-02-10T13:30" },
        { unit: "Một cửa phường B", from: "2026-02-10T13:30", to: "2026-02-11T08:00" },
        { unit: "Phòng Kinh tế", from: "2026-02-11T08:00", to: "2026-02-12T10:00" },
      ],
      reappointments: [{ at: "2026-02-11T16:30", to: "2026-03-05", reason: "Chờ ý kiến" }],
      recalls: [],
      rating: 4,
      remarks: [],
      lastEventAt: "2026-02-13T21:00",
    });
  });

  test("the words of the file, also where no property of the dossier is about them", () => {
    const { remarks, refusal } = replayed([
      { ...ACCEPTED, note: "Nộp thay" },
      { type: "processing-started", at: WED_2026_02_11, note: "" },
      { type: "stopped", at: WED_2026_02_11, note: "Theo đề nghị" },
      { type: "resumed", at: FRI_2026_02_13, note: "Hết lý do" },
      { type: "processed", at: FRI_2026_02_13, outcome: "refused", note: "Không đủ điều kiện" },
    ]);
    expect(remarks).toEqual([
      { event: "accepted", at: TUE_2026_02_10, note: "Nộp thay" },
      { event: "processing-started", at: WED_2026_02_11, note: "" },
      { event: "resumed", at: FRI_2026_02_13, note: "Hết lý do" },
      { event: "processed", at: FRI_2026_02_13, note: "Không đủ điều kiện" },
    ]);
    expect(refusal).toBeNull();
  });

  test("every interruption, with its kind, its words and the status in which it began", () => {
    const { interruptions } = replayed([
      SUBMITTED,
      { type: "supplement-requested", at: MON_2026_02_09, note: "Thiếu tờ khai" },
      { type: "supplement-supplied", at: TUE_2026_02_10 },
      { type: "accepted", at: TUE_2026_02_10 },
      { type: "payment-requested", at: TUE_2026_02_10, note: "Phí thẩm định" },
      { type: "payment-made", at: WED_2026_02_11 },
      { type: "processing-started", at: WED_2026_02_11 },
      { type: "stopped", at: WED_2026_02_11, note: "Người nộp đề nghị dừng" },
      { type: "resumed", at: THU_2026_02_12 },
      { type: "supplement-requested", at: FRI_2026_02_13 },
    ]);
    expect(interruptions).toEqual([
      { kind: "supplement", status: "registered", from: MON_2026_02_09, to: TUE_2026_02_10, reason: "Thiếu tờ khai" },
      { kind: "payment", status: "accepted", from: TUE_2026_02_10, to: WED_2026_02_11, reason: "Phí thẩm định" },
      {
        kind: "stop",
        status: "in-processing",
        from: WED_2026_02_11,
        to: THU_2026_02_12,
        reason: "Người nộp đề nghị dừng",
      },
      { kind: "supplement", status: "in-processing", from: FRI_2026_02_13, to: null, reason: "" },
    ]);
  });

  test("the refusal at reception, with its words", () => {
    const refused: DossierEvent = { type: "refused", at: TUE_2026_02_10, note: "Không thuộc thẩm quyền" };
    expect(replayed([SUBMITTED, refused]).refusal).toEqual({ at: TUE_2026_02_10, reason: "Không thuộc thẩm quyền" });
  });

  test("a request is granted unless the event says that it was refused", () => {
    expect(replayed([ACCEPTED, { type: "processed", at: WED_2026_02_11 }]).outcome).toBe("granted");
    expect(replayed([ACCEPTED, { type: "processed", at: WED_2026_02_11, outcome: "refused" }]).outcome).toBe("refused");
  });

  test("who had it: from acceptance on, one unit after another, null where no event says who", () => {
    const { legs } = replayed([
      ACCEPTED,
      { type: "processing-started", at: WED_2026_02_11 },
      { type: "forwarded", at: THU_2026_02_12, unit: "Chi cục Thuế" },
    ]);
    expect(legs).toEqual([
      { unit: null, from: TUE_2026_02_10, to: WED_2026_02_11 },
      { unit: null, from: WED_2026_02_11, to: THU_2026_02_12 },
      { unit: "Chi cục Thuế", from: THU_2026_02_12, to: null },
    ]);
  });

  test("a recall takes it back to the unit that had finished it, as if it had not ended", () => {
    const { legs, finishedAt, outcome, recalls, status } = replayed([
      ACCEPTED,
      { type: "forwarded", at: WED_2026_02_11, unit: "Chi cục Thuế" },
      { type: "processed", at: THU_2026_02_12 },
      { type: "recalled", at: FRI_2026_02_13 },
    ]);
    expect([status, finishedAt, outcome, recalls]).toEqual(["in-processing", null, null, [FRI_2026_02_13]]);
    expect(legs.at(-1)).toEqual({ unit: "Chi cục Thuế", from: WED_2026_02_11, to: null });
  });

  test("a withdrawal ends the handling only where there was one: after acceptance", () => {
    const withdrawn: DossierEvent = { type: "withdrawn", at: WED_2026_02_11 };
    expect(replayed([SUBMITTED, withdrawn]).finishedAt).toBeNull();
    const after = replayed([ACCEPTED, withdrawn]);
    expect([after.finishedAt, after.outcome]).toEqual([WED_2026_02_11, null]);
    expect(after.legs).toEqual([{ unit: null, from: TUE_2026_02_10, to: WED_2026_02_11 }]);
  });

  test("the channel of the first event stays; the acceptance says where it was received", () => {
    const later: DossierEvent = { type: "accepted", at: TUE_2026_02_10, channel: "counter", nonTerritorial: true };
    expect(replayed([SUBMITTED, later])).toMatchObject({ channel: "online", nonTerritorial: true });
    expect(replayed([SUBMITTED, { type: "accepted", at: TUE_2026_02_10 }]).nonTerritorial).toBe(false);
    expect(replayed([{ ...ACCEPTED, nonTerritorial: true } as DossierEvent]).nonTerritorial).toBe(true);
  });

  test("the last rating", () => {
    const events: readonly DossierEvent[] = [
      ACCEPTED,
      { type: "processed", at: WED_2026_02_11 },
      { type: "rated", at: WED_2026_02_11, rating: 2 },
      { type: "result-returned", at: THU_2026_02_12 },
      { type: "rated", at: FRI_2026_02_13, rating: 5 },
    ];
    expect(replayed(events).rating).toBe(5);
    expect(replayed(events).returnedBy).toBeNull();
  });
});

describe("applyEvent is pure", () => {
  const afterSupplement = replayed([
    ACCEPTED,
    { type: "reappointed", at: TUE_2026_02_10, to: "2026-03-10", note: "Chờ ý kiến" },
    { type: "supplement-requested", at: WED_2026_02_11, note: "Thiếu bản vẽ" },
    { type: "supplement-supplied", at: THU_2026_02_12 },
  ]);

  test("what it gives is frozen at every depth, also when the dossier came from a file", () => {
    for (const dossier of [afterSupplement, throughJson(afterSupplement)]) {
      for (const type of ["processed", "supplement-requested", "withdrawn", "refused"] as const) {
        expect(unfrozenPaths(applyEvent(dossier, { type, at: FRI_2026_02_13 }, context))).toEqual([]);
      }
    }
  });

  test("what it takes is left as it was, and shared with nothing", () => {
    const dossier = throughJson(afterSupplement);
    const event = { type: "processed", at: FRI_2026_02_13 } as const;
    const after = dossierOf(applyEvent(dossier, event, context));
    expect(dossier).toEqual(afterSupplement);
    const { interruptions, legs, reappointments, recalls } = dossier;
    for (const part of [dossier, interruptions, legs, reappointments, recalls, event]) {
      expect(Object.isFrozen(part)).toBe(false);
    }
    for (const part of [interruptions[0], legs[0], reappointments[0]]) {
      expect(part).toBeDefined();
      expect(Object.isFrozen(part)).toBe(false);
    }
    (interruptions[0] as { reason: string }).reason = "changed";
    expect(after.interruptions[0]?.reason).toBe("Thiếu bản vẽ");
  });

  test("nor is a refused dossier's refusal frozen where it lies", () => {
    const dossier = throughJson(dossierIn("rejected-at-reception"));
    applyEvent(dossier, { type: "accepted", at: FRI_2026_02_13 }, context);
    expect(Object.isFrozen(dossier.refusal)).toBe(false);
  });

  test("it takes frozen arguments", () => {
    const events = deepFrozen<DossierEvent[]>([ACCEPTED, { type: "processed", at: FRI_2026_02_13 }]);
    expect(replayed(events, Object.freeze(contextOf())).status).toBe("processed");
  });
});

test.each<[string, unknown]>([
  ["clockStart", "paid"],
  ["nonTerritorialStart", "anywhere"],
  ["maxSupplements", -1],
  ["supplementWithin", 3],
  ["applicantTime", "7 days"],
  ["receptionLimit", []],
  ["forwardAfter", "25:00"],
  ["forwardAfter", 5],
  ["apologyLeadDays", 0.5],
  ["maxReappointments", Number.NaN],
])("the handling rule %s cannot be %j", (rule, value) => {
  const error = thrownBy(untyped(undefined, SUBMITTED, { ...contextOf(), [rule]: value }));
  expect(error).toMatchObject({ code: "dossier/invalid-argument", facts: { argument: `context.${rule}` } });
});
