import { sentence } from "motcua/locales/vi";
import {
  checkRecords,
  type DossierRecord,
  explainRate,
  mergeRecordChecks,
  recordFault,
  recordFindings,
  type TallyOptions,
  tallyDossiers,
} from "motcua/metrics";
import { describe, expect, test } from "vitest";

/**
 * An extract as it comes from a commune's software, with every kind of bad row in it. Each row must be found again: as a dossier
 * of the cohort, left out under a reason, or as a row that must be corrected, under its name.
 */
const row = (code: unknown, properties: object = {}): DossierRecord =>
  ({
    code,
    status: "processed",
    channel: "online",
    receivedAt: "2026-03-02",
    dueAt: "2026-03-09",
    finishedAt: "2026-03-06",
    ...properties,
  }) as DossierRecord;

const OPEN = { status: "in-processing", finishedAt: null };

const EXTRACT: readonly DossierRecord[] = [
  row("A-01"),
  row("A-02", { finishedAt: "2026-03-10" }),
  row("A-03", OPEN),
  row("A-04", { dueAt: null }),
  row("A-05", { receivedAt: "2026-01-05", finishedAt: "2026-01-09" }),
  row("A-06", { ...OPEN, status: "registered", receivedAt: null }),
  row("A-07", { ...OPEN, status: "rejected-at-reception" }),
  row("A-01", OPEN),
  row("A-08", { finishedAt: "2026-03-01" }),
  row("A-09", { finishedAt: null }),
  row("A-10", { receivedAt: null }),
  row("A-11", { status: "Đã xong" }),
  row("A-12", { channel: "zalo" }),
  row("A-13", { receivedAt: "02/03/2026" }),
  row("A-14", { finishedAt: 46_087 }),
  row("A-15", { pauses: [{ kind: "supplement", from: "2026-03-05", to: "2026-03-04" }] }),
  row("A-16", { supplements: -1 }),
  row(""),
  null as unknown as DossierRecord,
];

const OPTIONS: TallyOptions = { period: { from: "2026-03-01", to: "2026-03-31" }, asOf: "2026-03-31" };

const sound = EXTRACT.filter((record) => recordFault(record) === null);
const check = checkRecords(EXTRACT, { duplicates: true });

describe("Hồ sơ lỗi trong dữ liệu trích xuất (bad rows of an extract)", () => {
  test("mỗi dòng được đếm đúng một lần (every row is counted once: in the cohort, left out, or faulty)", () => {
    const { received, resolved, pending, noDueDate, excluded } = tallyDossiers(sound, OPTIONS);
    const faulty = check.faults.reduce((sum, { count }) => sum + count, 0);
    expect({ rows: check.records, received: received.total, excluded: excluded.total, faulty }).toEqual({
      rows: 19,
      received: 5,
      excluded: 3,
      faulty: 11,
    });
    expect(received.total + excluded.total + faulty).toBe(EXTRACT.length);
    expect([resolved, pending.overdue, noDueDate]).toEqual([{ early: 1, onTime: 0, late: 1, total: 2 }, 2, 1]);
    expect(excluded).toMatchObject({ notYetAccepted: 1, rejectedAtReception: 1, outsidePeriod: 1 });
  });

  test("dòng lỗi được nêu tên (every faulty row is named under what is wrong with it)", () => {
    expect(check.faults).toEqual([
      { fault: "unreadable-record", count: 1, examples: [], values: [] },
      { fault: "no-code", count: 1, examples: [], values: [] },
      { fault: "unknown-status", count: 1, examples: ["A-11"], values: [["Đã xong", 1]] },
      { fault: "unknown-channel", count: 1, examples: ["A-12"], values: [["zalo", 1]] },
      {
        fault: "unreadable-date",
        count: 2,
        examples: ["A-13", "A-14"],
        values: [
          ["02/03/2026", 1],
          [46_087, 1],
        ],
      },
      { fault: "unreadable-pauses", count: 2, examples: ["A-15", "A-16"], values: [] },
      { fault: "no-receipt-date", count: 1, examples: ["A-10"], values: [] },
      { fault: "no-finish-date", count: 1, examples: ["A-09"], values: [] },
      { fault: "finished-before-received", count: 1, examples: ["A-08"], values: [] },
    ]);
  });

  test("dòng đọc được mà sai ngày thì bảng tổng hợp cũng nêu lý do (rows that can be read are left out under the same names)", () => {
    const readable = EXTRACT.filter((record) => {
      const fault = recordFault(record)?.facts.fault;
      return fault === undefined || ["no-receipt-date", "no-finish-date", "finished-before-received"].includes(fault);
    });
    const { received, excluded } = tallyDossiers(readable, OPTIONS);
    expect(excluded).toMatchObject({ noReceiptDate: 1, noFinishDate: 1, finishedBeforeReceived: 1, total: 6 });
    expect(received.total + excluded.total).toBe(readable.length);
    const reasons = [...explainRate(readable, "resolved", OPTIONS)].flatMap((member) =>
      member.part === "excluded" ? [`${member.code} ${member.reason}`] : [],
    );
    expect(reasons).toEqual([
      "A-05 outsidePeriod",
      "A-06 notYetAccepted",
      "A-07 rejectedAtReception",
      "A-08 finishedBeforeReceived",
      "A-09 noFinishDate",
      "A-10 noReceiptDate",
    ]);
  });

  test("mã trùng được phát hiện, kể cả khi nằm ở hai tệp (codes that occur twice are found, also in two files)", () => {
    expect(recordFindings(check).at(-1)).toEqual({
      code: "metrics/duplicate-codes",
      facts: { count: 1, records: 2, examples: ["A-01"] },
    });
    const files = [EXTRACT.slice(0, 4), EXTRACT.slice(4)].map((part) => checkRecords(part, { duplicates: true }));
    expect(mergeRecordChecks(...files)).toEqual(check);
  });

  test("câu chữ cho cán bộ (what the clerk reads)", () => {
    expect(recordFindings(check).slice(-2).map(sentence)).toEqual([
      '1 trên 19 bản ghi có ngày xử lý xong trước ngày tiếp nhận, ví dụ "A-08".',
      '1 mã hồ sơ bị trùng, xuất hiện ở 2 bản ghi, ví dụ "A-01".',
    ]);
  });

  test("bảng tổng hợp không đọc lướt qua dòng hỏng (a tally stops at a row that cannot be read and names it)", () => {
    expect(() => tallyDossiers(EXTRACT, OPTIONS)).toThrow("A-11");
  });
});
