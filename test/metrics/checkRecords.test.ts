import {
  checkRecords,
  type DossierRecord,
  mergeRecordChecks,
  type RecordCheck,
  type RecordFaultKind,
  recordFault,
  recordFindings,
  tallyDossiers,
} from "motcua/metrics";
import { describe, expect, test } from "vitest";
import { recordOf } from "../support/dossierRecords.js";
import { errorOf } from "../support/errorOf.js";

const broken = (properties: object): DossierRecord =>
  ({ ...recordOf({ code: "A-1" }), ...properties }) as DossierRecord;

describe("recordFault", () => {
  test.each<[DossierRecord, RecordFaultKind, string | null, string | null, string]>([
    [null as never, "unreadable-record", null, "record", "null"],
    [broken({ code: "" }), "no-code", null, "code", '""'],
    [broken({ status: "done" }), "unknown-status", "A-1", "status", '"done"'],
    [broken({ channel: "fax" }), "unknown-channel", "A-1", "channel", '"fax"'],
    [broken({ receivedAt: "12/01/2026" }), "unreadable-date", "A-1", "receivedAt", '"12/01/2026"'],
    [broken({ dueAt: "2026-02-30" }), "unreadable-date", "A-1", "dueAt", '"2026-02-30"'],
    [broken({ finishedAt: 20_260_112 }), "unreadable-date", "A-1", "finishedAt", "20260112"],
    [broken({ returnedAt: "soon" }), "unreadable-date", "A-1", "returnedAt", '"soon"'],
    [broken({ pauses: "two" }), "unreadable-pauses", "A-1", "pauses", '"two"'],
    [broken({ supplements: -1 }), "unreadable-pauses", "A-1", "supplements", "-1"],
    [broken({ limit: { amount: 5, unit: "week" } }), "unreadable-record", "A-1", "limit", "an object"],
    [broken({ receivedAt: null }), "no-receipt-date", "A-1", "receivedAt", "null"],
    [broken({ status: "processed" }), "no-finish-date", "A-1", "finishedAt", "null"],
    [broken({ finishedAt: "2026-01-11" }), "finished-before-received", "A-1", "finishedAt", '"2026-01-11"'],
  ])("%j: %s", (record, fault, code, property, value) => {
    expect(recordFault(record)).toEqual({ fault, code, property, value });
  });

  test("a sound record has none, nor has one that was never accepted", () => {
    expect(recordFault(recordOf())).toBeNull();
    expect(recordFault(recordOf({ status: "registered", receivedAt: null }))).toBeNull();
    expect(recordFault(recordOf({ status: "rejected-at-reception" }))).toBeNull();
  });

  test("hours are looked at only where instants are compared", () => {
    const record = recordOf({ receivedAt: "2026-01-12T10:00", finishedAt: "2026-01-12T09:00" });
    expect(recordFault(record)).toBeNull();
    expect(recordFault(record, "instant")?.fault).toBe("finished-before-received");
    expect(errorOf(() => recordFault(record, "hour" as "date")).code).toBe("metrics/invalid-argument");
  });
});

describe("checkRecords", () => {
  const RECORDS: readonly DossierRecord[] = [
    recordOf({ code: "A-3" }),
    broken({ code: "A-9", status: "done" }),
    broken({ code: "A-2", status: "open" }),
    broken({ code: "A-5", status: "x" }),
    broken({ code: "", receivedAt: "?" }),
    null as never,
    recordOf({ code: "A-3" }),
    recordOf({ code: "A-2" }),
  ];

  test("counts each record under its first fault, with the first codes in the order of text", () => {
    const check = checkRecords(RECORDS, { examples: 2 });
    expect(check).toEqual({
      version: 1,
      options: { compareBy: "date", examples: 2, duplicates: false },
      records: 8,
      faults: [
        { fault: "unreadable-record", count: 1, examples: [] },
        { fault: "no-code", count: 1, examples: [] },
        { fault: "unknown-status", count: 3, examples: ["A-2", "A-5"] },
      ],
      codes: null,
    });
  });

  test("codes that occur twice are looked for where that is asked for, also across parts", () => {
    const parts = [RECORDS.slice(0, 3), RECORDS.slice(3)].map((part) => checkRecords(part, { duplicates: true }));
    expect(mergeRecordChecks(...parts).codes).toEqual([
      ["A-2", 2],
      ["A-3", 2],
      ["A-5", 1],
      ["A-9", 1],
    ]);
  });

  test("hostile codes are codes", () => {
    const codes = ["__proto__", "constructor", "__proto__"];
    const check = checkRecords(
      codes.map((code) => recordOf({ code })),
      { duplicates: true },
    );
    expect(check.codes).toEqual([
      ["__proto__", 2],
      ["constructor", 1],
    ]);
  });

  test("findings", () => {
    expect(recordFindings(checkRecords(RECORDS, { duplicates: true }))).toEqual([
      { code: "metrics/faulty-records", facts: { fault: "unreadable-record", count: 1, examples: [], records: 8 } },
      { code: "metrics/faulty-records", facts: { fault: "no-code", count: 1, examples: [], records: 8 } },
      {
        code: "metrics/faulty-records",
        facts: { fault: "unknown-status", count: 3, examples: ["A-2", "A-5", "A-9"], records: 8 },
      },
      { code: "metrics/duplicate-codes", facts: { count: 2, records: 4, examples: ["A-2", "A-3"] } },
    ]);
    expect(recordFindings(checkRecords([recordOf()], { duplicates: true }))).toEqual([]);
  });

  test("what has no fault can be tallied, and with the faults makes up the extract", () => {
    const sound = RECORDS.filter((record) => recordFault(record) === null);
    const options = { period: { from: "2026-01-01", to: "2026-01-31" }, asOf: "2026-01-31" } as const;
    const { received } = tallyDossiers(sound, options);
    const faulty = checkRecords(RECORDS).faults.reduce((sum, { count }) => sum + count, 0);
    expect(received.total + faulty).toBe(RECORDS.length);
  });

  test("mistakes", () => {
    expect(errorOf(() => checkRecords([], { examples: -1 }))).toMatchObject({ facts: { argument: "examples" } });
    expect(errorOf(() => checkRecords([], { duplicates: 1 as never }))).toMatchObject({
      facts: { argument: "duplicates" },
    });
    expect(errorOf(() => checkRecords(5 as never))).toMatchObject({ facts: { argument: "records" } });
    const check = checkRecords([recordOf()]);
    expect(errorOf(() => mergeRecordChecks(check, checkRecords([], { examples: 1 })))).toEqual({
      code: "metrics/different-parts",
      facts: { what: "record checks", property: "examples", first: 5, second: 1 },
    });
    expect(errorOf(() => mergeRecordChecks({ ...check, records: -1 }))).toMatchObject({
      code: "metrics/invalid-count",
      facts: { count: "records", value: -1 },
    });
    expect(errorOf(() => mergeRecordChecks({ ...check, faults: null as never }))).toMatchObject({
      code: "metrics/invalid-argument",
      facts: { argument: "faults" },
    });
    expect(errorOf(() => recordFindings({} as RecordCheck)).code).toBe("metrics/unknown-version");
  });
});
