import { limitFor, type ProcedureDefinition, procedureFromNationalRecord } from "motcua/procedure";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";
import { CODE, days, procedureOf, untyped, VERSION } from "../support/procedures.js";

const PROCEDURE = procedureOf({
  limits: [
    { limit: days(10) },
    { channel: "online", limit: days(8) },
    { case: "Cấp lại", limit: days(5) },
    { case: "Cấp lại", channel: "online", limit: days(3) },
    { case: "Trích lục", limit: null },
  ],
  components: [{ case: "Cấp mới", name: "Tờ khai", originals: 1, copies: 0 }],
});

describe("the most precise row answers", () => {
  test("by case and channel", () => {
    expect(limitFor(PROCEDURE, { case: "Cấp lại", channel: "online" })).toEqual(days(3));
  });

  test("else by case, also where there is a row for the channel", () => {
    expect(limitFor(PROCEDURE, { case: "Cấp lại", channel: "post" })).toEqual(days(5));
    expect(limitFor(PROCEDURE, { case: "Cấp lại" })).toEqual(days(5));
    expect(limitFor(PROCEDURE, { case: "Trích lục", channel: "online" })).toBeNull();
  });

  test("else by channel", () => {
    expect(limitFor(PROCEDURE, { channel: "online" })).toEqual(days(8));
    expect(limitFor(PROCEDURE, { case: "Cấp mới", channel: "online" })).toEqual(days(8));
  });

  test("else the row for all", () => {
    expect(limitFor(PROCEDURE, { channel: "counter" })).toEqual(days(10));
    expect(limitFor(PROCEDURE)).toEqual(days(10));
    expect(limitFor(PROCEDURE, { case: null, channel: null, on: null })).toEqual(days(10));
    expect(limitFor(PROCEDURE, { case: undefined, channel: undefined, on: undefined })).toEqual(days(10));
  });

  test("1.013442 has 3 working days at the counter and 4 online", () => {
    const procedure = procedureOf({
      code: "1.013442",
      limits: [
        { channel: "counter", limit: days(3) },
        { channel: "online", limit: days(4) },
      ],
    });
    expect(limitFor(procedure, { channel: "counter" })).toEqual(days(3));
    expect(limitFor(procedure, { channel: "online" })).toEqual(days(4));
  });

  test("3.000346 has 7 days online, 3 at the counter and by post", () => {
    const ways = "Hình thức nộpThời gianPhí, lệ phíMô tảTrực tuyến7 NgàyDịch vụ bưu chính3 NgàyTrực tiếp3 Ngày";
    const record = { ma_thu_tuc: "3.000346", so_quyet_dinh: "1025/QĐ-BCA", cach_thuc_thuc_hien: ways };
    const { procedure } = procedureFromNationalRecord(record, { from: "2025-03-01" });
    expect(limitFor(procedure, { channel: "online" })).toEqual({ amount: 7, unit: "calendar-day" });
    expect(limitFor(procedure, { channel: "post" })).toEqual({ amount: 3, unit: "calendar-day" });
  });
});

describe("the day of receipt", () => {
  const older = procedureOf({ version: "2020", from: "2020-01-01", limits: [{ limit: days(15) }] });
  const versions = [PROCEDURE, older];

  test("picks the version in force", () => {
    expect(limitFor(versions, { on: "2026-02-09" })).toEqual(days(15));
    expect(limitFor(versions, { on: "2026-02-10", case: "Cấp lại" })).toEqual(days(5));
  });

  test("a single version answers only for days on which it is in force", () => {
    expect(limitFor(PROCEDURE, { on: "2026-02-10" })).toEqual(days(10));
    expect(errorOf(() => limitFor(PROCEDURE, { on: "2026-02-09" }))).toEqual({
      code: "procedure/no-version-in-force",
      facts: { code: CODE, on: "2026-02-09", first: "2026-02-10" },
    });
  });

  test("is needed for a list of versions", () => {
    expect(errorOf(() => limitFor(versions, { case: "Cấp lại" }))).toEqual({
      code: "procedure/invalid-argument",
      facts: { argument: "on", value: null },
    });
  });
});

describe("no answer", () => {
  test("where no row is for such dossiers", () => {
    const procedure = procedureOf({
      limits: [
        { case: "Cấp lại", limit: days(5) },
        { channel: "online", limit: days(3) },
      ],
      fees: [{ case: "Cấp mới", amount: 0 }],
    });
    expect(errorOf(() => limitFor(procedure, { case: "Cấp mới", channel: "post" }))).toEqual({
      code: "procedure/no-limit",
      facts: {
        code: CODE,
        version: VERSION,
        case: "Cấp mới",
        channel: "post",
        rows: [
          { case: "Cấp lại", channel: null },
          { case: null, channel: "online" },
        ],
      },
    });
    expect(errorOf(() => limitFor(procedureOf({ limits: [] }))).facts).toEqual({
      code: CODE,
      version: VERSION,
      case: null,
      channel: null,
      rows: [],
    });
  });

  const ROW = { title: "Giải quyết", unit: "Ủy ban nhân dân cấp xã", limit: null };

  test.each<[string, Partial<ProcedureDefinition>]>([
    ["limits", { limits: [{ limit: days(5) }, { case: "Cấp lại", limit: days(2) }] }],
    ["steps", { steps: [{ ...ROW, id: "again", case: "Cấp lại" }] }],
    ["components", { components: [{ case: "Cấp lại", name: "Tờ khai", originals: 1, copies: 0 }] }],
    ["fees", { fees: [{ case: "Cấp lại", amount: 10_000 }] }],
  ])("where the procedure names cases in its %s, and the asked one is none of them", (_, properties) => {
    const procedure = procedureOf(properties);
    expect(errorOf(() => limitFor(procedure, { case: "Cáp lại" }))).toEqual({
      code: "procedure/unknown-case",
      facts: { code: CODE, version: VERSION, case: "Cáp lại", known: ["Cấp lại"] },
    });
    expect(limitFor(procedure, { case: "Cấp lại" })).not.toBeUndefined();
    expect(limitFor(procedure)).not.toBeUndefined();
  });

  test("names every known case once", () => {
    expect(errorOf(() => limitFor(PROCEDURE, { case: "cấp lại" })).facts).toMatchObject({
      known: ["Cấp lại", "Trích lục", "Cấp mới"],
    });
  });

  test("a procedure that tells no cases apart takes any", () => {
    expect(limitFor(procedureOf(), { case: "Cấp lại" })).toEqual(days(10));
  });

  test("where two rows say it equally precisely", () => {
    const procedure = procedureOf({
      limits: [{ limit: days(1) }, { channel: "online", limit: days(5) }, { channel: "online", limit: days(3) }],
    });
    expect(limitFor(procedure, { channel: "post" })).toEqual(days(1));
    expect(errorOf(() => limitFor(procedure, { channel: "online" }))).toEqual({
      code: "procedure/ambiguous-limit",
      facts: { code: CODE, version: VERSION, case: null, channel: "online", count: 2 },
    });
  });

  test.each<[unknown, unknown, string]>([
    [5, {}, "procedure"],
    [null, {}, "procedure"],
    [{ code: "1.000656" }, {}, "procedure"],
    [[5], { on: "2026-02-10" }, "versions"],
    [PROCEDURE, 5, "question"],
    [PROCEDURE, null, "question"],
    [PROCEDURE, { case: 5 }, "case"],
    [PROCEDURE, { channel: "fax" }, "channel"],
  ])("for %j asked of %j", (procedure, question, argument) => {
    expect(errorOf(() => untyped(limitFor)(procedure, question))).toMatchObject({
      code: "procedure/invalid-argument",
      facts: { argument },
    });
  });
});
