import {
  DossierRecordSchema,
  emptyTally,
  ReportII06Schema,
  reportII06,
  SettledTallyOptionsSchema,
  TallySchema,
  tallyDossiers,
  tallyDossiersBy,
} from "motcua/metrics";
import { describe, expect, test } from "vitest";
import { BINH_PHUC_NHUT_OPTIONS, binhPhucNhut, recordOf } from "../support/dossierRecords.js";

describe("DossierRecordSchema", () => {
  test("takes what tallyDossiers takes, missing dates included", () => {
    for (const record of [
      recordOf(),
      recordOf({ receivedAt: null, dueAt: null, finishedAt: null, returnedAt: null }),
      recordOf({
        pauses: [{ kind: "supplement", from: "2026-01-13", to: null }],
        supplements: 1,
        limit: { amount: 5, unit: "working-day" },
      }),
      recordOf({ field: "Đất đai", agency: "UBND xã", procedureCode: "1.000656", finishedAt: "2026-01-20T17:00:00Z" }),
    ]) {
      expect(DossierRecordSchema.parse(record)).toEqual(record);
    }
  });

  test.each([
    { code: "" },
    { status: "9" },
    { channel: null },
    { receivedAt: undefined },
    { dueAt: "2026-02-30" },
    { finishedAt: "20/01/2026" },
    { pauses: [{ kind: "rest", from: "2026-01-13" }] },
    { supplements: -1 },
    { limit: { amount: 5, unit: "week" } },
  ])("refuses a record with %j", (properties) => {
    expect(DossierRecordSchema.safeParse({ ...recordOf(), ...properties }).success).toBe(false);
  });

  test("can be extended", () => {
    const Extended = DossierRecordSchema.extend({ owner: DossierRecordSchema.shape.code });
    expect(Extended.parse({ ...recordOf(), owner: "Nguyễn Văn A" }).owner).toBe("Nguyễn Văn A");
  });
});

describe("TallySchema and ReportII06Schema", () => {
  const tally = tallyDossiers(binhPhucNhut(), BINH_PHUC_NHUT_OPTIONS);

  test("take what this library makes, after JSON", () => {
    expect(TallySchema.parse(JSON.parse(JSON.stringify(tally)))).toEqual(tally);
    expect(TallySchema.parse(emptyTally())).toEqual(emptyTally());
    expect(SettledTallyOptionsSchema.parse(tally.options)).toEqual(tally.options);
    const result = reportII06(tallyDossiersBy(binhPhucNhut(), ({ channel }) => channel, BINH_PHUC_NHUT_OPTIONS));
    expect(result.ok).toBe(true);
    const report = result.ok ? result.report : null;
    expect(ReportII06Schema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
  });

  test("refuse counts that are none, and missing cells", () => {
    expect(TallySchema.safeParse({ ...tally, noDueDate: -1 }).success).toBe(false);
    expect(TallySchema.safeParse({ ...tally, pending: { withinTime: 1.5, overdue: 0, total: 1.5 } }).success).toBe(
      false,
    );
    expect(ReportII06Schema.safeParse({ options: null, rows: [{ no: 1, field: "Đất đai" }], total: {} }).success).toBe(
      false,
    );
  });
});
