import { controlSlip, type FormKind, type Regime, replayDossier } from "motcua/dossier";
import { inForceOn } from "motcua/law";
import { fromEpochDay, type IsoDate, toEpochDay } from "motcua/time";
import { vietnamCalendar, vietnamRegimeOn, vietnamRegimes } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { throughJson, unfrozenPaths } from "../support/dossierEvents.js";
import { thrownBy } from "../support/thrownBy.js";

type Evidence = Regime["source"]["evidence"];
type RuleName = keyof Regime["value"]["handling"];

describe("four dated rule sets, one after another", () => {
  test("from when each is in force", () => {
    expect(vietnamRegimes.map(({ id, from, to = null }) => [id, from, to])).toEqual([
      ["61-2018", "2018-06-21", "2025-06-30"],
      ["118-2025", "2025-07-01", "2025-12-30"],
      ["118-2025-367", "2025-12-31", "2026-08-04"],
      ["118-2025-309", "2026-08-05", null],
    ]);
  });

  test("without a gap and without an overlap", () => {
    const nexts = vietnamRegimes.slice(1).map(({ from }) => fromEpochDay(toEpochDay(from) - 1));
    expect(vietnamRegimes.slice(0, -1).map(({ to }) => to)).toEqual(nexts);
  });

  test.each([
    ["2018-06-21", "61-2018"],
    ["2025-06-30", "61-2018"],
    ["2025-07-01", "118-2025"],
    ["2025-12-30", "118-2025"],
    ["2025-12-31", "118-2025-367"],
    ["2026-08-04", "118-2025-367"],
    ["2026-08-05", "118-2025-309"],
    ["2026-11-22", "118-2025-309"],
  ] as const)("on %s it is %s", (date, id) => {
    expect(vietnamRegimeOn(date).id).toBe(id);
    expect(vietnamRegimeOn(date)).toBe(inForceOn(vietnamRegimes, date));
  });

  test("there is none before, and none on a day that does not exist", () => {
    const early = thrownBy(() => vietnamRegimeOn("2018-06-20"));
    expect([early.code, early.facts]).toEqual(["law/nothing-in-force", { on: "2018-06-20", first: "2018-06-21" }]);
    expect(thrownBy(() => vietnamRegimeOn("2026-02-30")).code).toBe("time/invalid-date");
  });

  test("are plain data that cannot be changed", () => {
    expect(unfrozenPaths(vietnamRegimes)).toEqual([]);
    expect(throughJson(vietnamRegimes)).toEqual(vietnamRegimes);
  });
});

const THREE_DAYS = { amount: 3, unit: "working-day" };

/** What was read of each rule, by the first day of each regime: its value, or null where no text was found, and how it is known. */
const RULES: Readonly<Record<string, Readonly<Record<RuleName, readonly [value: unknown, evidence: Evidence]>>>> = {
  "2018-06-21": {
    clockStart: ["accepted", "text-read"],
    nonTerritorialStart: [null, "unconfirmed"],
    supplementEffect: ["restart", "text-read"],
    maxSupplements: [1, "text-read"],
    supplementWithin: [THREE_DAYS, "text-read"],
    applicantTime: [null, "text-read"],
    receptionLimit: [null, "text-read"],
    forwardAfter: ["15:00", "text-read"],
    apologyLeadDays: [1, "text-read"],
    maxReappointments: [1, "text-read"],
  },
  "2025-07-01": {
    clockStart: ["accepted", "unconfirmed"],
    nonTerritorialStart: ["competent-agency", "unconfirmed"],
    supplementEffect: [null, "unconfirmed"],
    maxSupplements: [1, "quoted"],
    supplementWithin: [null, "unconfirmed"],
    applicantTime: [null, "unconfirmed"],
    receptionLimit: [null, "unconfirmed"],
    forwardAfter: ["15:00", "quoted"],
    apologyLeadDays: [1, "quoted"],
    maxReappointments: [1, "quoted"],
  },
  "2026-08-05": {
    clockStart: ["accepted", "text-read"],
    nonTerritorialStart: ["competent-agency", "text-read"],
    supplementEffect: [null, "unconfirmed"],
    maxSupplements: [1, "text-read"],
    supplementWithin: [null, "unconfirmed"],
    applicantTime: [null, "unconfirmed"],
    receptionLimit: [null, "unconfirmed"],
    forwardAfter: ["15:00", "text-read"],
    apologyLeadDays: [1, "quoted"],
    maxReappointments: [1, "quoted"],
  },
};

describe("each rule has its value, its article and how that is known", () => {
  test.each([
    ["2018-06-21", "2018-06-21"],
    ["2025-07-01", "2025-07-01"],
    // The text of Decree 367/2025 was not found: the rules as they were.
    ["2025-12-31", "2025-07-01"],
    ["2026-08-05", "2026-08-05"],
  ] as const)("from %s on", (date, asFrom) => {
    const { handling } = vietnamRegimeOn(date).value;
    const read = Object.entries(handling).map(([name, rule]) => [name, [rule.value, rule.source.evidence]]);
    expect(Object.fromEntries(read)).toEqual(RULES[asFrom]);
  });

  test("what has a value and was read or quoted names its article; what has none says why", () => {
    for (const { value } of vietnamRegimes) {
      for (const rule of Object.values(value.handling)) {
        if (rule.value === null) expect(rule.source.note).toBeTruthy();
        else expect(rule.source.article).toMatch(/^art\. \d/);
      }
    }
  });

  test("what is unconfirmed or quoted from a local decision says so in a note", () => {
    const { handling } = vietnamRegimeOn("2025-07-01").value;
    for (const rule of [handling.apologyLeadDays, handling.maxReappointments]) {
      expect(rule?.source.act).toMatch(/of Lai Chau .*local decision.*binding only in Lai Chau/);
      expect(rule?.source.note).toContain("local");
    }
    expect(vietnamRegimeOn("2025-12-31").source).toMatchObject({ evidence: "unconfirmed" });
    expect(vietnamRegimeOn("2026-08-05").value.handling.forwardAfter?.source.note).toContain("counter");
  });
});

describe("forms by kind, with their number", () => {
  const numbers = (date: IsoDate) =>
    Object.fromEntries(Object.entries(vietnamRegimeOn(date).value.forms).map(([kind, form]) => [kind, form.value]));

  const common: Partial<Record<FormKind, string>> = {
    receipt: "01",
    "supplement-request": "02",
    refusal: "03",
    apology: "04",
  };

  test("Circular 01/2018 art. 9 has six: the control slip is 05, the tracking book 06", () => {
    expect(numbers("2018-06-21")).toEqual({ ...common, "control-slip": "05", "tracking-book": "06" });
    expect(vietnamRegimeOn("2018-06-21").value.forms.receipt?.source).toMatchObject({
      article: "art. 9",
      evidence: "text-read",
    });
  });

  test.each(["2025-07-01", "2025-12-31", "2026-08-05"] as const)(
    "Circular 03/2025 Annex I has seven, from %s on: 05 is the stop notice",
    (date) => {
      expect(numbers(date)).toEqual({ ...common, "stop-notice": "05", "control-slip": "06", "tracking-book": "07" });
      expect(vietnamRegimeOn(date).value.forms.receipt?.source.evidence).toBe("quoted");
    },
  );

  test.each([
    ["2018-06-21", "2019-01-06"],
    ["2025-07-01", "2025-09-15"],
    ["2025-12-31", "2025-09-15"],
    ["2026-08-05", "2025-09-15"],
  ] as const)("in the regime of %s they hold from %s, the day of their circular", (date, from) => {
    const days = Object.values(vietnamRegimeOn(date).value.forms).map((form) => form.from);
    expect(days).toEqual(days.map(() => from));
    expect(days.length).toBeGreaterThan(0);
  });

  test("a paper issued between decree and circular has no number", () => {
    const numberOn = (at: IsoDate): string | null => {
      const context = { calendar: vietnamCalendar, regimes: vietnamRegimes, limit: null };
      const result = replayDossier(
        [{ type: "accepted", at, code: "H44.100-260210-0001", channel: "counter" }],
        context,
      );
      const file = { agency: "UBND", receivingUnit: "Một cửa", content: "Cấp phép", submitter: { name: "A" } };
      if (!result.ok) throw new Error(result.refusal.code);
      return controlSlip(result.dossier, { ...file, papers: [], sets: 1 }, context, at).number;
    };
    expect(numberOn("2018-06-21")).toBeNull();
    expect(numberOn("2019-01-05")).toBeNull();
    expect(numberOn("2019-01-06")).toBe("05");
    expect(numberOn("2025-06-30")).toBe("05");
    expect(numberOn("2025-07-01")).toBeNull();
    expect(numberOn("2025-09-14")).toBeNull();
    expect(numberOn("2025-09-15")).toBe("06");
    expect(numberOn("2026-08-05")).toBe("06");
  });
});
