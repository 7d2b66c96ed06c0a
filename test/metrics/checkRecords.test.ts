import { sentence as english } from "motcua/locales/en";
import { sentence as vietnamese } from "motcua/locales/vi";
import {
  checkRecords,
  type DossierRecord,
  emptyTally,
  mergeAgeing,
  mergeDurations,
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

const broken = (properties: object): object => ({ ...recordOf({ code: "A-1" }), ...properties });

describe("recordFault", () => {
  test.each<[unknown, RecordFaultKind, string | null, string, unknown]>([
    [null, "unreadable-record", null, "record", null],
    [broken({ code: "" }), "no-code", null, "code", ""],
    [broken({ status: "done" }), "unknown-status", "A-1", "status", "done"],
    [broken({ channel: "fax" }), "unknown-channel", "A-1", "channel", "fax"],
    [broken({ receivedAt: "12/01/2026" }), "unreadable-date", "A-1", "receivedAt", "12/01/2026"],
    [broken({ dueAt: "2026-02-30" }), "unreadable-date", "A-1", "dueAt", "2026-02-30"],
    [broken({ finishedAt: 20_260_112 }), "unreadable-date", "A-1", "finishedAt", 20_260_112],
    [broken({ returnedAt: "soon" }), "unreadable-date", "A-1", "returnedAt", "soon"],
    [broken({ pauses: "two" }), "unreadable-pauses", "A-1", "pauses", "two"],
    [broken({ pauses: [{ kind: "stop", from: "?" }] }), "unreadable-pauses", "A-1", "pauses", "?"],
    [broken({ dueAt: new Date(0) }), "unreadable-date", "A-1", "dueAt", "a Date object"],
    [broken({ supplements: -1 }), "unreadable-pauses", "A-1", "supplements", -1],
    [broken({ limit: { amount: 5, unit: "week" } }), "unreadable-record", "A-1", "limit", { amount: 5, unit: "week" }],
    [broken({ receivedAt: null }), "no-receipt-date", "A-1", "receivedAt", null],
    [broken({ status: "processed" }), "no-finish-date", "A-1", "finishedAt", null],
    [broken({ finishedAt: "2026-01-11" }), "finished-before-received", "A-1", "finishedAt", "2026-01-11"],
  ])("%j: %s", (record, fault, dossier, property, value) => {
    const found = recordFault(record);
    expect(found).toEqual({ code: "metrics/faulty-record", facts: { fault, dossier, property, value } });
    for (const sentence of [english, vietnamese]) expect(found && sentence(found)).toContain(dossier ?? "");
  });

  test("what a record of the caller's own makes throws is no fault of the record", () => {
    const lost = new Error("connection lost");
    const record = {
      ...recordOf(),
      get dueAt(): never {
        throw lost;
      },
    };
    expect(() => recordFault(record)).toThrow(lost);
  });

  test("a sound record has none, nor has one that was never accepted", () => {
    expect(recordFault(recordOf())).toBeNull();
    expect(recordFault(recordOf({ status: "registered", receivedAt: null }))).toBeNull();
    expect(recordFault(recordOf({ status: "rejected-at-reception" }))).toBeNull();
  });

  test("hours are looked at only where instants are compared", () => {
    const record = recordOf({ receivedAt: "2026-01-12T10:00", finishedAt: "2026-01-12T09:00" });
    expect(recordFault(record)).toBeNull();
    expect(recordFault(record, "instant")?.facts.fault).toBe("finished-before-received");
    expect(errorOf(() => recordFault(record, "hour" as "date")).code).toBe("metrics/invalid-argument");
  });
});

describe("checkRecords", () => {
  const RECORDS: readonly unknown[] = [
    recordOf({ code: "A-3" }),
    broken({ code: "A-9", status: "done" }),
    broken({ code: "A-2", status: "open" }),
    broken({ code: "A-5", status: "x" }),
    broken({ code: "", receivedAt: "?" }),
    null,
    recordOf({ code: "A-3" }),
    recordOf({ code: "A-2" }),
  ];

  const VALUES = [
    ["done", 1],
    ["open", 1],
    ["x", 1],
  ];

  test("counts each record under its first fault, with the first codes in the order of text", () => {
    const check = checkRecords(RECORDS, { examples: 2 });
    expect(check).toEqual({
      version: 1,
      options: { compareBy: "date", examples: 2, values: 20, duplicates: false },
      records: 8,
      faults: [
        { fault: "unreadable-record", count: 1, examples: [], values: [] },
        { fault: "no-code", count: 1, examples: [], values: [] },
        { fault: "unknown-status", count: 3, examples: ["A-2", "A-5"], values: VALUES },
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
      {
        code: "metrics/faulty-records",
        facts: { fault: "unreadable-record", count: 1, examples: [], values: [], records: 8 },
      },
      { code: "metrics/faulty-records", facts: { fault: "no-code", count: 1, examples: [], values: [], records: 8 } },
      {
        code: "metrics/faulty-records",
        facts: { fault: "unknown-status", count: 3, examples: ["A-2", "A-5", "A-9"], values: VALUES, records: 8 },
      },
      { code: "metrics/duplicate-codes", facts: { count: 2, records: 4, examples: ["A-2", "A-3"] } },
    ]);
    expect(recordFindings(checkRecords([recordOf()], { duplicates: true }))).toEqual([]);
  });

  test("says which words are unknown and how often, as many as are kept, however the extract is divided", () => {
    const words = ["b", "c", "a", "c", 9, "b", "c", "a", null, { at: 1 }, "z".repeat(90)];
    const records = words.map((status) => broken({ status }));
    const valuesOf = (check: RecordCheck) => check.faults[0]?.values;
    expect(valuesOf(checkRecords(records))).toEqual([
      ["a", 2],
      ["b", 2],
      ["c", 3],
      ["z".repeat(80), 1],
      ["{…}", 1],
      [9, 1],
      [null, 1],
    ]);
    const two = checkRecords(records, { values: 2 });
    expect(valuesOf(two)).toEqual([
      ["a", 2],
      ["b", 2],
    ]);
    for (const at of [1, 4, 7]) {
      const parts = [records.slice(at), records.slice(0, at)].map((part) => checkRecords(part, { values: 2 }));
      expect(mergeRecordChecks(...parts)).toEqual(two);
    }
    const [finding] = recordFindings(two);
    expect(finding && vietnamese(finding)).toBe(
      '11 trên 11 bản ghi có trạng thái không xác định: "a" (2), "b" (2), ví dụ "A-1".',
    );
  });

  test("a part of another kind is named", () => {
    expect(errorOf(() => mergeRecordChecks(checkRecords([]), emptyTally() as never))).toEqual({
      code: "metrics/other-part",
      facts: { what: "record-check", given: "tally" },
    });
    expect(errorOf(() => mergeDurations(mergeAgeing() as never)).facts).toEqual({ what: "durations", given: "ageing" });
  });

  test("what has no fault can be tallied, and with the faults makes up the extract", () => {
    const sound = RECORDS.filter((record): record is DossierRecord => recordFault(record) === null);
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
    expect(errorOf(() => checkRecords([], true as never))).toMatchObject({
      facts: { argument: "options", value: true },
    });
    expect(errorOf(() => checkRecords([], { duplicate: true } as never))).toMatchObject({
      facts: { argument: "option", value: "duplicate" },
    });
    expect(errorOf(() => checkRecords([], { values: 0.5 }))).toMatchObject({ facts: { argument: "values" } });
    expect(errorOf(() => checkRecords(5 as never))).toMatchObject({ facts: { argument: "records" } });
    const check = checkRecords([recordOf()]);
    expect(errorOf(() => mergeRecordChecks(check, checkRecords([], { examples: 1 })))).toEqual({
      code: "metrics/different-parts",
      facts: { what: "record-check", property: "examples", first: 5, second: 1 },
    });
    expect(errorOf(() => mergeRecordChecks({ ...check, records: -1 }))).toMatchObject({
      code: "metrics/invalid-count",
      facts: { count: "records", value: -1 },
    });
    expect(errorOf(() => mergeRecordChecks({ ...check, faults: null as never }))).toMatchObject({
      code: "metrics/invalid-argument",
      facts: { argument: "faults" },
    });
    for (const codes of ["A-1", [[5, 1]], [null]]) {
      expect(errorOf(() => mergeRecordChecks({ ...check, codes: codes as never }))).toMatchObject({
        code: "metrics/invalid-argument",
        facts: { argument: "codes", expected: ["RecordCheck"] },
      });
    }
    expect(errorOf(() => recordFindings({} as RecordCheck)).code).toBe("metrics/unknown-version");
    expect(errorOf(() => recordFindings({ version: 1 } as RecordCheck))).toMatchObject({
      facts: { argument: "faults" },
    });
  });
});
