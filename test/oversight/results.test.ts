import {
  checkTargets,
  dutyStatus,
  findingDeadline,
  inspectionSummary,
  PETITION_RULES,
  PORTAL_PUBLICATION_RULES,
  PUBLICATION_RULES,
  petitionDeadlines,
  petitionSummary,
  planProgress,
  publicationDeadlines,
} from "motcua/oversight";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";

const YEAR = { from: "2026-01-01", to: "2026-12-31" } as const;
const LIMIT = { amount: 5, unit: "working-day" } as const;

const FINDING = {
  id: "F1",
  kind: "plan-late",
  severity: "minor",
  remediation: { document: "1/UBND", issuedOn: "2026-02-10", responsible: "xã A", limit: LIMIT },
} as const;
const PETITION = { code: "1", receivedAt: "2026-03-02", handledAt: "2026-03-31" } as const;
const PLAN = {
  id: "KH",
  unit: "xã A",
  period: "2026",
  issueBy: "2026-02-01",
  tasks: [{ id: "1", responsible: "x", dueOn: "2026-02-01" }],
} as const;
const OWN_RULES = [
  { step: "handle", limit: LIMIT, from: "reception", source: { act: "Local", evidence: "quoted" } },
] as const;

const RESULTS: Readonly<Record<string, unknown>> = {
  checkTargets: checkTargets([{ id: "t", indicator: "i", comparison: "at-least", value: 1 }], { t: 0 }),
  planProgress: planProgress(PLAN, "2026-06-30", vietnamCalendar),
  findingDeadline: findingDeadline(FINDING, vietnamCalendar),
  inspectionSummary: inspectionSummary(
    ["1", "2"].map((id) => ({ id, unit: "xã A", on: "2026-02-01" as const, findings: [FINDING] })),
    { asOf: "2026-06-30", units: [{ unit: "xã A" }, { unit: "xã B" }] },
    vietnamCalendar,
  ),
  petitionDeadlines: petitionDeadlines(PETITION, vietnamCalendar, { rules: OWN_RULES }),
  petitionSummary: petitionSummary([PETITION], { period: YEAR, asOf: "2026-06-30" }, vietnamCalendar),
  publicationDeadlines: publicationDeadlines(
    { by: "ministry", effectiveOn: "2026-07-01", decidedOn: "2026-06-29", publishedOn: "2026-07-30" },
    vietnamCalendar,
  ),
  rhythm: dutyStatus(
    { id: "d", kind: "rhythm", every: "quarter" },
    [{ duty: "d", unit: "a", on: "2026-01-05" }],
    { unit: "a", period: YEAR, asOf: "2026-12-31" },
    vietnamCalendar,
  ),
  checklist: dutyStatus(
    { id: "d", kind: "checklist", items: [{ id: "a" }], by: "2026-01-31" },
    [],
    { unit: "a", period: YEAR, asOf: "2026-12-31" },
    vietnamCalendar,
  ),
  PETITION_RULES,
  PUBLICATION_RULES,
  PORTAL_PUBLICATION_RULES,
};

const isFrozen = (value: unknown): boolean =>
  typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));

describe("every answer is plain data", () => {
  test.each(Object.entries(RESULTS))("%s is frozen to its leaves and survives JSON", (_name, result) => {
    expect(isFrozen(result)).toBe(true);
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
  });
});
