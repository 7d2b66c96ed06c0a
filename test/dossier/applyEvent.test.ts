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
        status: "registered",
        submittedAt: "2026-02-10T15:40",
        acceptedAt: null,
        finishedAt: null,
        returnedAt: null,
        supplements: [],
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

  test.each([["recalled"], [""], ["Accepted"], ["toString"], ["__proto__"], ["constructor"], [undefined], [null], [4]])(
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
  test.each([[5], ["registered"], [true], [[]], [{ status: "accepted" }]])("%j is no dossier", (dossier) => {
    for (const call of [untyped(dossier, ACCEPTED), () => availableEvents(dossier as Dossier)]) {
      const error = thrownBy(call);
      expect(error.code).toBe("dossier/invalid-argument");
      expect(error.facts).toMatchObject({ argument: "dossier" });
    }
  });

  test.each([["recalled"], ["toString"], ["__proto__"], ["4"], [null], [undefined]])("%j is no status", (status) => {
    const dossier = { ...dossierIn("accepted"), status };
    for (const call of [untyped(dossier, ACCEPTED), () => availableEvents(dossier as Dossier)]) {
      const error = thrownBy(call);
      expect(error.code).toBe("dossier/unknown-status");
      expect(error.facts).toEqual({ value: status });
    }
  });

  test("an awaited supplement must be among the supplements", () => {
    const dossier = { ...dossierIn("supplement-requested"), supplements: [] };
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
  test("the moments of a whole life", () => {
    expect(
      replayed([
        { ...SUBMITTED, at: "2026-02-09T20:15" },
        { type: "accepted", at: "2026-02-10T08:00" },
        { type: "processing-started", at: "2026-02-10T13:00" },
        { type: "processed", at: "2026-02-12T10:00" },
        { type: "result-returned", at: "2026-02-13T09:00" },
      ]),
    ).toEqual({
      code: CODE,
      channel: "online",
      status: "result-returned",
      submittedAt: "2026-02-09T20:15",
      acceptedAt: "2026-02-10T08:00",
      finishedAt: "2026-02-12T10:00",
      returnedAt: "2026-02-13T09:00",
      supplements: [],
      lastEventAt: "2026-02-13T09:00",
    });
  });

  test("every supplement, with the status in which it was asked for", () => {
    const { supplements } = replayed([
      SUBMITTED,
      { type: "supplement-requested", at: MON_2026_02_09, note: "Thiếu tờ khai" },
      { type: "supplement-supplied", at: TUE_2026_02_10 },
      { type: "accepted", at: TUE_2026_02_10 },
      { type: "supplement-requested", at: WED_2026_02_11, note: "Thiếu bản vẽ" },
      { type: "supplement-supplied", at: THU_2026_02_12 },
      { type: "processing-started", at: THU_2026_02_12 },
      { type: "supplement-requested", at: FRI_2026_02_13 },
    ]);
    expect(supplements).toEqual([
      { requestedAt: MON_2026_02_09, requestedIn: "registered", suppliedAt: TUE_2026_02_10, reason: "Thiếu tờ khai" },
      { requestedAt: WED_2026_02_11, requestedIn: "accepted", suppliedAt: THU_2026_02_12, reason: "Thiếu bản vẽ" },
      { requestedAt: FRI_2026_02_13, requestedIn: "in-processing", suppliedAt: null, reason: "" },
    ]);
  });

  test("a withdrawal ends the handling only where there was one: after acceptance", () => {
    const withdrawn: DossierEvent = { type: "withdrawn", at: WED_2026_02_11 };
    expect(replayed([SUBMITTED, withdrawn]).finishedAt).toBeNull();
    expect(replayed([ACCEPTED, withdrawn]).finishedAt).toBe(WED_2026_02_11);
  });

  test("the channel of the first event stays", () => {
    expect(replayed([SUBMITTED, { type: "accepted", at: TUE_2026_02_10, channel: "counter" }]).channel).toBe("online");
  });
});

describe("applyEvent is pure", () => {
  const afterSupplement = replayed([
    ACCEPTED,
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
    expect(Object.isFrozen(dossier)).toBe(false);
    expect(Object.isFrozen(dossier.supplements)).toBe(false);
    (dossier.supplements[0] as { reason: string }).reason = "changed";
    expect(after.supplements[0]?.reason).toBe("Thiếu bản vẽ");
    expect(Object.isFrozen(event)).toBe(false);
  });

  test("it takes frozen arguments", () => {
    const events = deepFrozen<DossierEvent[]>([ACCEPTED, { type: "processed", at: FRI_2026_02_13 }]);
    expect(replayed(events, Object.freeze(contextOf())).status).toBe("processed");
  });
});
