import type { TimeLimit } from "motcua/deadline";
import { type Dossier, type DossierContext, type DossierEvent, dossierDeadline } from "motcua/dossier";
import { describe, expect, test } from "vitest";
import {
  ACCEPTED,
  CODE,
  contextOf,
  dossierIn,
  replayed,
  SUBMITTED,
  throughJson,
  unfrozenPaths,
} from "../support/dossierEvents.js";
import { thrownBy } from "../support/thrownBy.js";

// February 2026: Monday 16 to Friday 20 are Tet. Working days around it: Tue 10 to Fri 13, Mon 23 to Fri 27, from Mon 2 March on.
const FRI_2026_02_06 = "2026-02-06";
const TUE_2026_02_10 = "2026-02-10";
const WED_2026_02_11 = "2026-02-11";
const THU_2026_02_12 = "2026-02-12";
const FRI_2026_02_13 = "2026-02-13";
const MON_2026_02_23 = "2026-02-23";
const TUE_2026_02_24 = "2026-02-24";
const WED_2026_02_25 = "2026-02-25";
const THU_2026_02_26 = "2026-02-26";
const FRI_2026_02_27 = "2026-02-27";
const MON_2026_03_02 = "2026-03-02";
const TUE_2026_03_03 = "2026-03-03";
const WED_2026_03_04 = "2026-03-04";
const THU_2026_03_05 = "2026-03-05";
const MON_2026_03_09 = "2026-03-09";
const TUE_2026_03_10 = "2026-03-10";
const MON_2026_03_23 = "2026-03-23";
const WED_2026_03_25 = "2026-03-25";

const FIVE_WORKING_DAYS: TimeLimit = { amount: 5, unit: "working-day" };

const supplement = (requestedAt: string, suppliedAt: string): readonly DossierEvent[] => [
  { type: "supplement-requested", at: requestedAt, note: "Thiếu bản vẽ" } as DossierEvent,
  { type: "supplement-supplied", at: suppliedAt } as DossierEvent,
];

describe("counted from acceptance", () => {
  test("10 working days over Tet: Wed 11 to Fri 13, Mon 23 to Fri 27, Mon 2 and Tue 3 March", () => {
    const dossier = replayed([{ ...ACCEPTED, at: "2026-02-10T15:40" }]);
    expect(dossierDeadline(dossier, contextOf())).toMatchObject({
      startDate: TUE_2026_02_10,
      dueDate: TUE_2026_03_03,
      dueAt: "2026-03-03T17:00",
      legalEndAt: "2026-03-04T00:00",
      certainty: "announced",
    });
  });

  test("not from submission", () => {
    const dossier = replayed([
      { ...SUBMITTED, at: FRI_2026_02_06 },
      { type: "accepted", at: TUE_2026_02_10 },
    ]);
    expect(dossierDeadline(dossier, contextOf({ limit: FIVE_WORKING_DAYS })).dueDate).toBe(TUE_2026_02_24);
  });

  test("by the rules of the context: after the cut-off hour it counts as received on the next working day", () => {
    const dossier = replayed([{ ...ACCEPTED, at: "2026-02-10T15:40" }]);
    expect(dossierDeadline(dossier, contextOf({ rules: { cutOff: "15:00" } }))).toMatchObject({
      startDate: WED_2026_02_11,
      dueDate: WED_2026_03_04,
    });
  });

  test("is the same for a dossier that came from a file, and for one that is finished", () => {
    const dossier = dossierIn("accepted");
    expect(dossierDeadline(throughJson(dossier), contextOf())).toEqual(dossierDeadline(dossier, contextOf()));
    const finished = dossierDeadline(dossierIn("result-returned"), contextOf());
    expect(finished.dueDate).toBe(TUE_2026_03_03);
    expect(unfrozenPaths(throughJson(dossier))).not.toEqual([]);
  });

  test("in a year whose days off are not announced, is provisional", () => {
    const dossier = replayed([{ ...ACCEPTED, at: "2028-01-20" }]);
    expect(dossierDeadline(dossier, contextOf()).certainty).toBe("provisional");
  });
});

describe("a supplement counts the limit afresh (Decree 61/2018 art. 19(4)) unless the procedure lets it go on", () => {
  const once = supplement(THU_2026_02_12, WED_2026_02_25);

  test("restart is the default: 5 working days from Wed 25 are Thu 26, Fri 27, Mon 2, Tue 3, Wed 4", () => {
    const dossier = replayed([ACCEPTED, ...once]);
    const deadline = dossierDeadline(dossier, contextOf({ limit: FIVE_WORKING_DAYS }));
    expect(deadline).toMatchObject({ dueDate: WED_2026_03_04, originalDueDate: TUE_2026_02_24 });
    expect(dossierDeadline(dossier, contextOf({ limit: FIVE_WORKING_DAYS, supplementEffect: "restart" }))).toEqual(
      deadline,
    );
    expect(dossierDeadline(dossier, contextOf({ limit: FIVE_WORKING_DAYS, supplementEffect: undefined }))).toEqual(
      deadline,
    );
  });

  const TEN_DAYS: TimeLimit = { amount: 10, unit: "calendar-day" };
  const ONE_MONTH: TimeLimit = { amount: 1, unit: "month" };

  test.each([
    ["restart", "5 working days", FIVE_WORKING_DAYS, WED_2026_03_04],
    // Wed 11 and Thu 12 are used, three are left: Thu 26, Fri 27, Mon 2.
    ["continue", "5 working days", FIVE_WORKING_DAYS, MON_2026_03_02],
    // 10 days after Wed 25 is Saturday 7 March.
    ["restart", "10 days", TEN_DAYS, MON_2026_03_09],
    // 10 days after Tue 10 is Fri 20; the pause of 13 days moves it.
    ["continue", "10 days", TEN_DAYS, THU_2026_03_05],
    ["restart", "1 month", ONE_MONTH, WED_2026_03_25],
    // 10 March moved by 13 days.
    ["continue", "1 month", ONE_MONTH, MON_2026_03_23],
  ] as const)("%s, %s", (supplementEffect, _, limit, dueDate) => {
    const context = contextOf({ limit, supplementEffect });
    expect(dossierDeadline(replayed([ACCEPTED, ...once], context), context).dueDate).toBe(dueDate);
  });

  test("8 working hours: 1:20 on Tue 10 and 1:10 on Wed 11 are used", () => {
    const events = [{ ...ACCEPTED, at: "2026-02-10T15:40" }, ...supplement("2026-02-11T08:40", "2026-02-24T10:00")];
    const limit: TimeLimit = { amount: 8, unit: "working-hour" };
    const dueAt = (supplementEffect: "restart" | "continue"): string | null => {
      const context = contextOf({ limit, supplementEffect });
      return dossierDeadline(replayed(events as DossierEvent[], context), context).dueAt;
    };
    expect(dueAt("continue")).toBe("2026-02-24T17:00");
    expect(dueAt("restart")).toBe("2026-02-25T10:00");
  });

  test("each of several counts", () => {
    const events = [
      ACCEPTED,
      ...supplement(WED_2026_02_11, FRI_2026_02_13),
      ...supplement(TUE_2026_02_24, THU_2026_02_26),
    ];
    const dueDate = (supplementEffect: "restart" | "continue"): string | null => {
      const context = contextOf({ limit: FIVE_WORKING_DAYS, supplementEffect });
      return dossierDeadline(replayed(events, context), context).dueDate;
    };
    // Continue: Wed 11, then Mon 23 and Tue 24, then Fri 27 and Mon 2. Restart: Fri 27, Mon 2 to Thu 5.
    expect(dueDate("continue")).toBe(MON_2026_03_02);
    expect(dueDate("restart")).toBe(THU_2026_03_05);
  });

  test("asked for after the due date, it changes nothing; on it, it still counts", () => {
    const context = contextOf({ limit: { amount: 3, unit: "working-day" } });
    const after = replayed([ACCEPTED, ...supplement(MON_2026_02_23, WED_2026_02_25)], context);
    expect(dossierDeadline(after, context).dueDate).toBe(FRI_2026_02_13);
    const onIt = replayed([ACCEPTED, ...supplement(FRI_2026_02_13, WED_2026_02_25)], context);
    expect(dossierDeadline(onIt, context).dueDate).toBe(MON_2026_03_02);
  });

  test("the effect is the context's, also where rules name another", () => {
    const context = contextOf({ limit: FIVE_WORKING_DAYS, rules: { onPause: "continue" } as DossierContext["rules"] });
    expect(dossierDeadline(replayed([ACCEPTED, ...once], context), context).dueDate).toBe(WED_2026_03_04);
  });
});

describe("a supplement before acceptance does not matter", () => {
  const before: readonly DossierEvent[] = [
    { ...SUBMITTED, at: FRI_2026_02_06 },
    ...supplement(FRI_2026_02_06, TUE_2026_02_10),
  ];

  const contexts: readonly Partial<DossierContext>[] = (["restart", "continue"] as const).flatMap(
    (supplementEffect) => [
      { supplementEffect, limit: FIVE_WORKING_DAYS },
      { supplementEffect, limit: FIVE_WORKING_DAYS, rules: { firstDay: "same-day" } },
      { supplementEffect, limit: { amount: 10, unit: "calendar-day" }, rules: { firstDay: "same-day" } },
      { supplementEffect, limit: { amount: 1, unit: "month" } },
      { supplementEffect, limit: { amount: 8, unit: "working-hour" } },
    ],
  );

  test.each(contexts)("%j", (properties) => {
    const context = contextOf(properties);
    const accepted: DossierEvent = { type: "accepted", at: "2026-02-10T15:40" };
    const { request: _, ...incomplete } = dossierDeadline(replayed([...before, accepted], context), context);
    const { request: __, ...complete } = dossierDeadline(
      replayed([{ ...SUBMITTED, at: FRI_2026_02_06 }, accepted], context),
      context,
    );
    expect(incomplete).toEqual(complete);
  });

  test("5 working days with the day of receipt are Tue 10 to Fri 13 and Mon 23", () => {
    const context = contextOf({
      supplementEffect: "continue",
      limit: FIVE_WORKING_DAYS,
      rules: { firstDay: "same-day" },
    });
    const dossier = replayed([...before, { type: "accepted", at: TUE_2026_02_10 }], context);
    expect(dossierDeadline(dossier, context).dueDate).toBe(MON_2026_02_23);
  });

  test("but one on the day of acceptance, after it, does", () => {
    const limit: TimeLimit = { amount: 8, unit: "working-hour" };
    const context = contextOf({ limit });
    const events = [{ ...ACCEPTED, at: "2026-02-10T07:30" }, ...supplement("2026-02-10T08:30", "2026-02-10T10:30")];
    expect(dossierDeadline(replayed(events as DossierEvent[], context), context).dueAt).toBe("2026-02-11T10:30");
  });
});

describe("while a supplement is awaited", () => {
  const events: readonly DossierEvent[] = [
    ACCEPTED,
    { type: "supplement-requested", at: THU_2026_02_12, note: "Thiếu bản vẽ" },
  ];

  test.each([
    ["restart", { amount: 5, unit: "working-day" }, FRI_2026_02_27],
    ["continue", { amount: 3, unit: "working-day" }, WED_2026_02_25],
  ] as const)(
    "%s: no due date, but what is left, and a projection as of Fri 13",
    (supplementEffect, left, projected) => {
      const context = contextOf({ limit: FIVE_WORKING_DAYS, supplementEffect });
      const dossier = replayed(events, context);
      const awaited = {
        dueDate: null,
        dueAt: null,
        legalEndAt: null,
        remaining: left,
        originalDueDate: TUE_2026_02_24,
      };
      expect(dossierDeadline(dossier, context)).toMatchObject({ ...awaited, projectedDueDate: null });
      expect(dossierDeadline(dossier, context, FRI_2026_02_13)).toMatchObject({
        ...awaited,
        projectedDueDate: projected,
      });
    },
  );

  test("the request's words are the reason of the pause", () => {
    const { request } = dossierDeadline(replayed(events), contextOf());
    expect(request.pauses).toEqual([{ from: THU_2026_02_12, to: null, reason: "Thiếu bản vẽ", effect: "restart" }]);
  });
});

describe("there is no deadline", () => {
  test.each(["registered", "rejected-at-reception"] as const)("before acceptance: %s", (status) => {
    const error = thrownBy(() => dossierDeadline(dossierIn(status), contextOf()));
    expect(error.code).toBe("dossier/no-deadline");
    expect(error.facts).toEqual({ code: CODE, because: "not-accepted" });
  });

  test("while a dossier that was not accepted awaits a supplement, or was withdrawn", () => {
    for (const type of ["supplement-requested", "withdrawn"] as const) {
      const dossier = replayed([SUBMITTED, { type, at: TUE_2026_03_10 }]);
      expect(thrownBy(() => dossierDeadline(dossier, contextOf())).facts).toEqual({
        code: CODE,
        because: "not-accepted",
      });
    }
  });

  test("where the procedure sets no limit", () => {
    const error = thrownBy(() => dossierDeadline(dossierIn("accepted"), contextOf({ limit: null })));
    expect(error.code).toBe("dossier/no-deadline");
    expect(error.facts).toEqual({ code: CODE, because: "no-limit" });
  });

  const ELSEWHERE: DossierEvent = {
    type: "accepted",
    at: MON_2026_03_02,
    code: CODE,
    channel: "counter",
    nonTerritorial: true,
  };
  const PAYMENT: DossierEvent = { type: "payment-requested", at: MON_2026_03_02 };

  test.each([
    [
      "the competent agency has it",
      [ELSEWHERE],
      { nonTerritorialStart: "competent-agency" },
      "not-at-competent-agency",
    ],
    [
      "the fee is paid",
      [{ ...ELSEWHERE, nonTerritorial: false }, PAYMENT],
      { clockStart: "accepted-and-paid" },
      "not-paid",
    ],
    [
      "the fee is paid, though received elsewhere",
      [ELSEWHERE, PAYMENT],
      { clockStart: "accepted-and-paid", nonTerritorialStart: "accepted" },
      "not-paid",
    ],
  ] as const)("before %s", (_what, events, own, because) => {
    const dossier = replayed([...events], contextOf(own));
    expect(thrownBy(() => dossierDeadline(dossier, contextOf(own))).facts).toEqual({ code: CODE, because });
  });
});

describe("a wrong kind of argument is thrown", () => {
  test.each([[undefined], [null], [5], [{}]])("%j is no dossier", (dossier) => {
    const error = thrownBy(() => dossierDeadline(dossier as unknown as Dossier, contextOf()));
    expect(error.code).toBe("dossier/invalid-argument");
    expect(error.facts).toMatchObject({ argument: "dossier" });
  });

  test("nor is anything a context", () => {
    const error = thrownBy(() => dossierDeadline(dossierIn("accepted"), null as unknown as DossierContext));
    expect(error.code).toBe("dossier/invalid-argument");
    expect(error.facts).toMatchObject({ argument: "context" });
  });

  test("and a limit that cannot be counted is the deadline's error", () => {
    const context = contextOf({ limit: { amount: -1, unit: "working-day" } });
    expect(thrownBy(() => dossierDeadline(dossierIn("accepted"), context)).code).toBe("deadline/invalid-amount");
  });
});
