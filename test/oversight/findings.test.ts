import { explainDeadline } from "motcua/deadline";
import { findingDeadline, findingStatus, type InspectionFinding, type Remediation } from "motcua/oversight";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";

// Friday; the limit ends on Friday 8 April 2022, before the Hùng Kings' days
const FRI_2022_03_25 = "2022-03-25";
const FRI_2022_04_08 = "2022-04-08";
const TEN = { amount: 10, unit: "working-day" } as const;

const ORDER: Remediation = { document: "389/UBND-HC", issuedOn: FRI_2022_03_25, responsible: "UBND xã A" };

const finding = (remediation?: Partial<Remediation> | null): InspectionFinding => ({
  id: "F1",
  kind: "budget-not-disclosed",
  severity: "major",
  remediation: remediation ? { ...ORDER, ...remediation } : remediation,
});

describe("the deadline", () => {
  test("is counted from the document by the deadline room, which explains it", () => {
    const { dueDate, deadline, certainty } = findingDeadline(finding({ limit: TEN }), vietnamCalendar);
    expect([dueDate, certainty]).toEqual([FRI_2022_04_08, "announced"]);
    const steps = deadline === null ? [] : explainDeadline(deadline, vietnamCalendar);
    expect(steps.filter(({ kind }) => kind === "counted")).toHaveLength(10);
  });

  test("is moved by an extension: 5 working days more, over Monday 11 April, the day in lieu", () => {
    const extensions = [
      { decidedAt: "2022-04-07", by: { amount: 5, unit: "working-day" }, reason: "Xin gia hạn" },
    ] as const;
    expect(findingDeadline(finding({ limit: TEN, extensions }), vietnamCalendar).dueDate).toBe("2022-04-18");
  });

  test("is the day that the document states, where it states one", () => {
    expect(findingDeadline(finding({ dueOn: "2022-04-29" }), vietnamCalendar)).toEqual({
      dueDate: "2022-04-29",
      deadline: null,
      certainty: "announced",
    });
  });

  test("comes from the limits by severity only where the document has none", () => {
    const limits = { major: { amount: 3, unit: "working-day" } } as const;
    expect(findingDeadline(finding({}), vietnamCalendar, { limits }).dueDate).toBe("2022-03-30");
    expect(findingDeadline(finding({ limit: TEN }), vietnamCalendar, { limits }).dueDate).toBe(FRI_2022_04_08);
    expect(findingDeadline(finding({ dueOn: "2022-04-29" }), vietnamCalendar, { limits }).dueDate).toBe("2022-04-29");
  });

  test("is never made up", () => {
    const noLimit = { code: "oversight/no-remediation-limit", facts: { finding: "F1", severity: "major" } };
    expect(errorOf(() => findingDeadline(finding({}), vietnamCalendar))).toEqual(noLimit);
    const others = { limits: { serious: TEN, minor: TEN } };
    expect(errorOf(() => findingDeadline(finding({}), vietnamCalendar, others))).toEqual(noLimit);
    for (const nothing of [undefined, null]) {
      expect(errorOf(() => findingDeadline(finding(nothing), vietnamCalendar))).toEqual({
        code: "oversight/no-remediation",
        facts: { finding: "F1" },
      });
    }
  });

  test("is stated once", () => {
    const twice = { code: "oversight/two-deadlines", facts: { finding: "F1" } };
    expect(errorOf(() => findingDeadline(finding({ dueOn: "2022-04-29", limit: TEN }), vietnamCalendar))).toEqual(
      twice,
    );
    expect(errorOf(() => findingDeadline(finding({ dueOn: "2022-04-29", extensions: [] }), vietnamCalendar))).toEqual(
      twice,
    );
  });
});

describe("the status, of 10 working days to Friday 8 April 2022", () => {
  const statusOf = (remediation: Partial<Remediation> | null, asOf: "2022-04-08" | "2022-04-09" | "2022-05-31") =>
    findingStatus(finding(remediation && { limit: TEN, ...remediation }), asOf, vietnamCalendar);

  test.each([
    ["nothing was ordered", null, "2022-05-31", "no-remediation"],
    ["the last day is not over", {}, FRI_2022_04_08, "open"],
    ["it is", {}, "2022-04-09", "overdue"],
    ["reported on the last day", { reportedOn: FRI_2022_04_08 }, "2022-05-31", "reported"],
    ["reported a day later", { reportedOn: "2022-04-09" }, "2022-05-31", "reported-late"],
    ["reported after the day asked about", { reportedOn: "2022-05-04" }, "2022-04-09", "overdue"],
    [
      "reported in time, checked later",
      { reportedOn: "2022-04-01", verifiedOn: "2022-05-10" },
      "2022-05-31",
      "verified",
    ],
    [
      "the same before it was checked",
      { reportedOn: "2022-04-01", verifiedOn: "2022-05-10" },
      "2022-04-09",
      "reported",
    ],
    [
      "reported late, then checked",
      { reportedOn: "2022-05-04", verifiedOn: "2022-05-10" },
      "2022-05-31",
      "verified-late",
    ],
    ["checked without a report, in time", { verifiedOn: "2022-04-07" }, FRI_2022_04_08, "verified"],
    ["checked without a report, late", { verifiedOn: "2022-05-10" }, "2022-05-31", "verified-late"],
    ["nulls are nothing", { reportedOn: null, verifiedOn: null }, "2022-04-09", "overdue"],
  ] as const)("%s", (_case, remediation, asOf, status) => {
    expect(statusOf(remediation, asOf)).toBe(status);
  });

  test("before the document there was no remediation", () => {
    expect(findingStatus(finding({ limit: TEN }), "2022-03-24", vietnamCalendar)).toBe("no-remediation");
  });
});

describe("what is no finding", () => {
  test.each([
    ["finding", undefined, "an-object"],
    ["finding.id", { ...finding(), id: 1 }, "a-text"],
    ["finding.kind", { ...finding(), kind: "" }, "a-text"],
    ["finding.remediation", { ...finding(), remediation: "389" }, "an-object"],
    ["remediation.document", finding({ document: "" }), "a-text"],
    ["remediation.responsible", finding({ responsible: "" }), "a-text"],
    ["remediation.issuedOn", finding({ issuedOn: "2022-03" as never }), "a-date"],
    ["remediation.dueOn", finding({ dueOn: "soon" as never }), "a-date"],
    ["remediation.reportedOn", finding({ reportedOn: 3 as never }), "a-date"],
    ["remediation.verifiedOn", finding({ verifiedOn: "x" as never }), "a-date"],
  ])("%s", (argument, given, expected) => {
    expect(errorOf(() => findingDeadline(given as InspectionFinding, vietnamCalendar))).toMatchObject({
      code: "oversight/invalid-argument",
      facts: { argument, expected },
    });
  });

  test("a severity of another name", () => {
    const grave = { ...finding(), severity: "grave" as "major" };
    expect(errorOf(() => findingStatus(grave, "2022-05-31", vietnamCalendar))).toEqual({
      code: "oversight/unknown-choice",
      facts: { argument: "finding.severity", value: "grave", choices: ["minor", "major", "serious"] },
    });
  });

  test.each([
    ["dueOn", "issuedOn", { dueOn: "2022-03-24" }],
    ["reportedOn", "issuedOn", { reportedOn: "2022-03-24" }],
    ["verifiedOn", "issuedOn", { verifiedOn: "2022-03-24" }],
    ["verifiedOn", "reportedOn", { reportedOn: "2022-04-05", verifiedOn: "2022-04-04" }],
  ] as const)("%s before %s", (event, before, dates) => {
    expect(errorOf(() => findingDeadline(finding(dates), vietnamCalendar))).toMatchObject({
      code: "oversight/out-of-order",
      facts: { id: "F1", event, before },
    });
  });

  test("options and calendars of another kind", () => {
    const ordered = finding({ limit: TEN });
    expect(errorOf(() => findingDeadline(ordered, vietnamCalendar, { limits: 3 as never }))).toMatchObject({
      facts: { argument: "options.limits", expected: "an-object" },
    });
    expect(errorOf(() => findingDeadline(ordered, {} as never)).code).toBe("calendar/not-a-calendar");
    expect(errorOf(() => findingStatus(ordered, "2022-05-31", null as never)).code).toBe("calendar/not-a-calendar");
  });
});
