import {
  type Dossier,
  type DossierContext,
  type DossierEvent,
  dossierDeadline,
  limitStart,
  termsOf,
} from "motcua/dossier";
import { defineProcedure, type ProcedureDefinition } from "motcua/procedure";
import type { IsoDate } from "motcua/time";
import { vietnamCalendar, vietnamRegimes } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { CODE, contextOf, replayed, SUBMITTED, throughJson, unfrozenPaths } from "../support/dossierEvents.js";
import { errorOf } from "../support/errorOf.js";
import { thrownBy } from "../support/thrownBy.js";

const FRI_2025_06_27 = "2025-06-27";
const TUE_2025_07_01 = "2025-07-01";

const versionOf = (properties: Partial<ProcedureDefinition> = {}) =>
  defineProcedure({
    code: "1.000656",
    version: "2025",
    name: "Cấp giấy phép",
    from: "2025-01-01",
    limits: [{ limit: { amount: 5, unit: "working-day" } }],
    ...properties,
  });

const acceptedOn = (at: IsoDate, properties: object = {}): Dossier =>
  replayed([{ type: "accepted", at, code: CODE, channel: "counter", ...properties } as DossierEvent]);

describe("a rule comes from the context, else from the procedure, else from the regime, else from the defaults", () => {
  const handling = { maxSupplements: 2, forwardAfter: "16:00" } as const;
  const context: DossierContext = {
    calendar: vietnamCalendar,
    procedure: [versionOf({ handling })],
    regimes: vietnamRegimes,
    forwardAfter: "14:00",
  };
  const terms = termsOf(acceptedOn(FRI_2025_06_27), context);

  test("each from the first of them that says it", () => {
    expect(terms.handling).toEqual({
      clockStart: "accepted",
      nonTerritorialStart: "competent-agency",
      supplementEffect: "restart",
      maxSupplements: 2,
      supplementWithin: { amount: 3, unit: "working-day" },
      forwardAfter: "14:00",
      apologyLeadDays: 1,
      maxReappointments: 1,
    });
    expect(unfrozenPaths(terms.handling)).toEqual([]);
  });

  test("the article is named where the regime says it, and only there", () => {
    const articles = Object.entries(terms.sources).map(([rule, source]) => [rule, source?.article]);
    expect(Object.fromEntries(articles)).toEqual({
      clockStart: "art. 17(1)(c) and 19(4)",
      supplementEffect: "art. 19(4)",
      supplementWithin: "art. 19(4)",
      apologyLeadDays: "art. 19(9)",
      maxReappointments: "art. 19(9)",
    });
  });

  test("without any of them, the defaults", () => {
    const bare = termsOf(acceptedOn(FRI_2025_06_27), contextOf());
    expect(bare.handling).toEqual({
      clockStart: "accepted",
      nonTerritorialStart: "competent-agency",
      supplementEffect: "restart",
    });
    expect([bare.sources, bare.procedure, bare.rules]).toEqual([{}, null, {}]);
  });

  test("counting rules too: the context's before the procedure's", () => {
    const procedure = [versionOf({ rules: { cutOff: "15:00", firstDay: "same-day" } })];
    const own = termsOf(acceptedOn(FRI_2025_06_27), { ...context, procedure, rules: { cutOff: "16:00" } });
    expect(own.rules).toEqual({ cutOff: "16:00", firstDay: "same-day" });
  });
});

describe("procedure and regime are those of the day of receipt, for good", () => {
  const context: DossierContext = {
    calendar: vietnamCalendar,
    procedure: [
      versionOf({ version: "A", to: "2025-06-30" }),
      versionOf({ version: "B", from: TUE_2025_07_01, limits: [{ limit: { amount: 3, unit: "working-day" } }] }),
    ],
    regimes: vietnamRegimes,
  };

  test("the last day of the old ones and the first day of the new ones", () => {
    const summary = (day: IsoDate) => {
      const { receivedOn, procedure, limit, handling } = termsOf(acceptedOn(day), context);
      return [receivedOn, procedure?.version, limit?.amount, handling.supplementWithin?.amount];
    };
    expect(summary("2025-06-30")).toEqual(["2025-06-30", "A", 5, 3]);
    expect(summary(TUE_2025_07_01)).toEqual([TUE_2025_07_01, "B", 3, undefined]);
  });

  test("the day of acceptance, in Viet Nam; before it, the day of submission", () => {
    const submitted: DossierEvent = { ...SUBMITTED, at: "2025-06-30T16:59:00Z" };
    expect(termsOf(replayed([submitted]), context).receivedOn).toBe("2025-06-30");
    const accepted = replayed([submitted, { type: "accepted", at: "2025-06-30T17:00:00Z" }]);
    expect(termsOf(accepted, context).receivedOn).toBe(TUE_2025_07_01);
  });

  test("a supplement leads back by the rule of that day as well", () => {
    const procedure = [
      versionOf({ version: "A", to: "2025-06-30", handling: { supplementEffect: "continue" } }),
      versionOf({ version: "B", from: TUE_2025_07_01 }),
    ];
    const statusOf = (day: IsoDate, own: Partial<DossierContext> = {}) =>
      replayed(
        [
          { type: "accepted", at: day, code: CODE, channel: "counter" },
          { type: "processing-started", at: day },
          { type: "supplement-requested", at: "2025-07-01" },
          { type: "supplement-supplied", at: "2025-07-02" },
        ],
        { ...context, procedure, ...own },
      ).status;
    expect(statusOf(FRI_2025_06_27)).toBe("in-processing");
    expect(statusOf(FRI_2025_06_27, { supplementEffect: "restart" })).toBe("accepted");
    // The article of Decree 118 is unread: the default.
    expect(statusOf(TUE_2025_07_01)).toBe("accepted");
  });
});

describe("the limit", () => {
  const limits: ProcedureDefinition["limits"] = [
    { limit: { amount: 5, unit: "working-day" } },
    { channel: "online", limit: { amount: 3, unit: "working-day" } },
    { case: "Cấp lại", limit: null },
  ];
  const context: DossierContext = { calendar: vietnamCalendar, procedure: [versionOf({ limits })] };

  test("is that of the dossier's channel and case", () => {
    expect(termsOf(acceptedOn(FRI_2025_06_27), context).limit?.amount).toBe(5);
    expect(termsOf(acceptedOn(FRI_2025_06_27, { channel: "online" }), context).limit?.amount).toBe(3);
    expect(termsOf(acceptedOn(FRI_2025_06_27), { ...context, case: "Cấp lại" }).limit).toBeNull();
  });

  test("the context's own comes first, also where it says that nothing is due", () => {
    const one = { amount: 1, unit: "month" } as const;
    expect(termsOf(acceptedOn(FRI_2025_06_27), { ...context, limit: one }).limit).toEqual(one);
    expect(termsOf(acceptedOn(FRI_2025_06_27), { ...context, limit: null }).limit).toBeNull();
  });

  test("a deadline is counted by it: Mon 30 June, Tue 1 to Fri 4 July", () => {
    expect(dossierDeadline(acceptedOn(FRI_2025_06_27), context).dueDate).toBe("2025-07-04");
    const none = thrownBy(() => dossierDeadline(acceptedOn(FRI_2025_06_27), { ...context, case: "Cấp lại" }));
    expect([none.code, none.facts]).toEqual(["dossier/no-deadline", { code: CODE, because: "no-limit" }]);
  });
});

test("terms are the same for a dossier that came from a file", () => {
  const context = contextOf({ regimes: vietnamRegimes });
  const dossier = acceptedOn(FRI_2025_06_27);
  expect(termsOf(throughJson(dossier), context)).toEqual(termsOf(dossier, context));
});

describe("what cannot be settled is thrown", () => {
  const dossier = acceptedOn(FRI_2025_06_27);

  test.each([
    ["dossier/invalid-argument", { argument: "context.limit" }, dossier, { calendar: vietnamCalendar }],
    ["dossier/invalid-argument", { argument: "dossier" }, undefined, contextOf()],
    ["dossier/invalid-argument", { argument: "context" }, dossier, null],
    ["law/nothing-in-force", { on: "2018-06-20" }, acceptedOn("2018-06-20"), contextOf({ regimes: vietnamRegimes })],
    [
      "procedure/no-version-in-force",
      { on: "2024-12-31" },
      acceptedOn("2024-12-31"),
      { calendar: vietnamCalendar, procedure: [versionOf()] },
    ],
  ] as const)("%s %j", (code, facts, given, context) => {
    const error = thrownBy(() => termsOf(given as Dossier, context as unknown as DossierContext));
    expect(error.code).toBe(code);
    expect(error.facts).toMatchObject(facts);
  });
});

describe("limitStart", () => {
  const MON_2026_03_02 = "2026-03-02";
  const context: DossierContext = { ...contextOf(), clockStart: "accepted-and-paid" };
  const accepted: DossierEvent = {
    type: "accepted",
    at: MON_2026_03_02,
    code: CODE,
    channel: "counter",
    nonTerritorial: true,
  };
  const asked: DossierEvent = { type: "payment-requested", at: MON_2026_03_02 };
  const startOf = (...later: readonly DossierEvent[]) => {
    const dossier = replayed([accepted, asked, ...later], context);
    return limitStart(dossier, termsOf(dossier, context), context);
  };

  test("is not before the fee is paid, nor before the competent agency has the dossier, whichever is later", () => {
    const paid = (at: IsoDate): DossierEvent => ({ type: "payment-made", at });
    const arrived: DossierEvent = { type: "agency-received", at: "2026-03-05" };
    expect(startOf()).toBeNull();
    expect(startOf(paid("2026-03-03"))).toBeNull();
    expect(startOf(paid("2026-03-03"), arrived)).toBe("2026-03-05");
  });

  test.each([[undefined], [null], [5], [{}], [{ handling: "accepted" }]])("%j is no terms", (terms) => {
    const dossier = acceptedOn(FRI_2025_06_27);
    expect(errorOf(() => limitStart(dossier, terms as never, contextOf()))).toEqual({
      code: "dossier/invalid-argument",
      facts: { argument: "terms", value: terms },
    });
  });
});
