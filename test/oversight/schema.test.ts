import {
  DutyRecordSchema,
  DutySchema,
  InspectionSchema,
  PetitionSchema,
  ReformPlanSchema,
  TargetSchema,
} from "motcua/oversight";
import { describe, expect, test } from "vitest";

const TARGET = { id: "online", indicator: "Hồ sơ trực tuyến", unit: "%", comparison: "at-least", value: 40 };
const PLAN = {
  id: "KH-2026",
  unit: "xã A",
  period: "2026",
  issuedOn: null,
  tasks: [{ id: "1", responsible: "Văn phòng", dueOn: "2026-03-31", doneOn: null, evidence: ["12/BC"] }],
  targets: [TARGET],
};
const REMEDIATION = {
  document: "389/UBND-HC",
  issuedOn: "2022-03-25",
  responsible: "xã A",
  limit: { amount: 10, unit: "working-day" },
  extensions: [{ decidedAt: "2022-04-01", to: "2022-04-29", reason: "Xin gia hạn" }],
  reportedOn: null,
};
const FINDING = { id: "1", kind: "plan-late", severity: "minor", remediation: REMEDIATION };
const INSPECTION = { id: "1", unit: "xã A", on: "2022-03-20", topics: ["Kế hoạch"], findings: [FINDING] };
const PETITION = { code: "PA-1", receivedAt: "2026-03-02T08:00", handledAt: null, likes: 1, repeated: false };
const RHYTHM = { id: "dialogue", kind: "rhythm", every: "half-year", times: 1 };
const CHECKLIST = { id: "posting", kind: "checklist", items: [{ id: "a", required: false }], by: "2026-03-31" };
const RECORD = { duty: "posting", unit: "xã A", on: "2026-03-01", item: "a" };

const SCHEMAS = [
  ["target", TargetSchema, TARGET],
  ["plan", ReformPlanSchema, PLAN],
  ["inspection", InspectionSchema, INSPECTION],
  ["petition", PetitionSchema, PETITION],
  ["rhythm", DutySchema, RHYTHM],
  ["checklist", DutySchema, CHECKLIST],
  ["record", DutyRecordSchema, RECORD],
] as const;

describe("data from outside", () => {
  test.each(SCHEMAS)("a %s passes as it is", (_name, schema, value) => {
    expect(schema.parse(value)).toEqual(value);
  });

  test.each([
    ["a comparison sign", TargetSchema, { ...TARGET, comparison: ">=" }, ["comparison"]],
    ["a value that is text", TargetSchema, { ...TARGET, value: "40" }, ["value"]],
    [
      "a task without a day",
      ReformPlanSchema,
      { ...PLAN, tasks: [{ id: "1", responsible: "x" }] },
      ["tasks", 0, "dueOn"],
    ],
    ["a day that does not exist", InspectionSchema, { ...INSPECTION, on: "2022-02-29" }, ["on"]],
    [
      "an unknown severity",
      InspectionSchema,
      { ...INSPECTION, findings: [{ ...FINDING, severity: "bad" }] },
      ["findings", 0, "severity"],
    ],
    ["half a like", PetitionSchema, { ...PETITION, likes: 0.5 }, ["likes"]],
    ["a petition without a code", PetitionSchema, { ...PETITION, code: "" }, ["code"]],
    ["a rhythm of weeks", DutySchema, { ...RHYTHM, every: "week" }, ["every"]],
    ["a checklist without items", DutySchema, { ...CHECKLIST, items: undefined }, ["items"]],
    ["a record without a unit", DutyRecordSchema, { ...RECORD, unit: undefined }, ["unit"]],
  ] as const)("%s does not", (_name, schema, value, path) => {
    expect(schema.safeParse(value).error?.issues.map((issue) => issue.path)).toEqual([path]);
  });
});
