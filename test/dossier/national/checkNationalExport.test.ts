import { checkNationalExport, type NationalExportOptions, type NationalStatus } from "motcua/dossier";
import { sentence as inEnglish } from "motcua/locales/en";
import { sentence as inVietnamese } from "motcua/locales/vi";
import { describe, expect, test } from "vitest";
import { throughJson, unfrozenPaths } from "../../support/dossierEvents.js";
import { errorOf } from "../../support/errorOf.js";

const codeOf = (number: number): string => `H44.100-260210-${String(number).padStart(4, "0")}`;

/** A payload in which nothing is odd. */
const sound = (number: number, properties: object = {}): object => ({
  MaHoSo: codeOf(number),
  TrangThaiHoSo: "9",
  KenhThucHien: "1",
  NgayTiepNhan: "20260210083000",
  NgayHenTra: "20260213170000",
  NgayKetThucXuLy: "20260212100000",
  ...properties,
});

const found = (payloads: Iterable<unknown>, options?: NationalExportOptions) =>
  checkNationalExport(payloads, options).map(({ code, facts: { count, total, examples } }) => [
    code.slice("dossier/export-".length),
    `${count}/${total}`,
    examples.map(({ index }) => index),
  ]);

const withStatuses = (...statuses: readonly string[]): readonly object[] =>
  statuses.map((TrangThaiHoSo, index) => sound(index, { TrangThaiHoSo }));

test("nothing is found in a sound export, nor in an empty one", () => {
  expect(checkNationalExport([sound(1), sound(2), sound(3)])).toEqual([]);
  expect(checkNationalExport([])).toEqual([]);
});

describe("what one payload shows", () => {
  test.each<[string, object, string]>([
    ["no channel", { KenhThucHien: null }, "no-channel"],
    ["an empty channel", { KenhThucHien: "" }, "no-channel"],
    ["no due date", { NgayHenTra: null }, "no-due-date"],
    ["no day of acceptance", { NgayTiepNhan: null }, "no-acceptance"],
    ["finished before it was accepted", { NgayKetThucXuLy: "20260210082959" }, "finished-before-accepted"],
    ["finished on an earlier day", { NgayKetThucXuLy: "20260209000000" }, "finished-before-accepted"],
    ["a code that nobody knows", { TrangThaiHoSo: "11" }, "unreadable"],
    ["a wrong kind", { ChuHoSo: 5 }, "unreadable"],
  ])("%s", (_, properties, code) => {
    expect(found([sound(1), sound(2, properties)])).toEqual([[code, "1/2", [1]]]);
  });

  test.each<[string, object]>([
    ["finished at the moment of acceptance", { NgayKetThucXuLy: "20260210083000" }],
    ["finished on that day, without the hour", { NgayKetThucXuLy: "20260210000000" }],
    ["registered, and so neither accepted nor due", { TrangThaiHoSo: "1", NgayTiepNhan: null, NgayHenTra: null }],
    ["refused", { TrangThaiHoSo: "3", NgayTiepNhan: null, NgayHenTra: null }],
    ["awaited, perhaps before acceptance", { TrangThaiHoSo: "5", NgayTiepNhan: null, NgayHenTra: null }],
    ["withdrawn, perhaps before acceptance", { TrangThaiHoSo: "7", NgayTiepNhan: null, NgayHenTra: null }],
  ])("nothing is odd in: %s", (_, properties) => expect(found([sound(1, properties)])).toEqual([]));

  test("a status that is no text", () => {
    expect(found([sound(1, { TrangThaiHoSo: 9 })])).toEqual([
      ["unreadable", "1/1", [0]],
      ["status-not-text", "1/1", [0]],
    ]);
  });

  test("a payload that can be read in part is checked in part", () => {
    expect(found([sound(1, { ChuHoSo: 5, KenhThucHien: null })])).toEqual([
      ["unreadable", "1/1", [0]],
      ["no-channel", "1/1", [0]],
    ]);
    expect(found([null, 5])).toEqual([["unreadable", "2/2", [0, 1]]]);
  });
});

describe("an export sorted by status as text", () => {
  test.each<[readonly string[], string, readonly number[]]>([
    [["1", "10", "2"], "1/3", [1]],
    [["1", "10", "10", "2", "4", "9"], "2/6", [1, 2]],
    [["10", "2", "9"], "1/3", [0]],
  ])("%j", (statuses, share, examples) => {
    const payloads = withStatuses(...statuses);
    expect(found(payloads).find(([code]) => code === "sorted-as-text")).toEqual(["sorted-as-text", share, examples]);
  });

  test.each([
    [["1", "2", "9", "10"]],
    [["10", "9", "4"]],
    [["10", "9"]],
    [["1", "10"]],
    [["10"]],
    [["10", "2", "1"]],
    [["1", "10", "2", "1"]],
    [["2", "1", "10", "3"]],
  ])("not %j", (statuses) => {
    expect(found(withStatuses(...statuses)).map(([code]) => code)).not.toContain("sorted-as-text");
  });
});

describe("a code that comes again", () => {
  test("with other content is found, with the same is not", () => {
    const payloads = [sound(1), sound(2), sound(1), sound(1, { GhiChu: "x" }), sound(2, { Khac: 1 })];
    expect(found(payloads)).toEqual([["same-code", "1/5", [3]]]);
  });

  test("absent and empty are the same content", () => {
    expect(found([sound(1), sound(1, { GhiChu: "", TaiLieuNop: [] })])).toEqual([]);
  });
});

describe("an interruption that was sent as processed", () => {
  const step = (number: number, TrangThai: string, ThoiDiemXuLy: string) => ({
    MaHoSo: codeOf(number),
    TrangThai,
    ThoiDiemXuLy,
  });

  test("no payload shows it by itself", () => expect(found([sound(1)])).toEqual([]));

  test.each<[NationalStatus, boolean]>([
    ["supplement-requested", true],
    ["financial-obligation-requested", true],
    ["stopped", true],
    ["processed", false],
    ["in-processing", false],
  ])("by the sender's own status: %s", (status, isFound) => {
    const localStatus = (code: string) => (code === codeOf(2) ? status : null);
    const expected = isFound ? [["interruption-as-processed", "1/2", [1]]] : [];
    expect(found([sound(1), sound(2)], { localStatus })).toEqual(expected);
  });

  test("by the latest step of the progress list, in whatever order it comes", () => {
    const progress = [
      step(1, "8", "20260212090000"),
      step(1, "4", "20260211090000"),
      step(2, "5", "20260211090000"),
      step(2, "9", "20260212100000"),
    ];
    expect(found([sound(1), sound(2)], { progress })).toEqual([["interruption-as-processed", "1/2", [0]]]);
  });

  test("the sender's own status goes before the progress list", () => {
    const progress = [step(1, "8", "20260212090000")];
    expect(found([sound(1)], { progress, localStatus: () => "processed" })).toEqual([]);
  });

  test("only what was sent as processed is asked", () => {
    expect(found([sound(1, { TrangThaiHoSo: "8" })], { localStatus: () => "stopped" })).toEqual([]);
  });

  test("steps that cannot be read are named, and not used", () => {
    const progress = [
      { MaHoSo: codeOf(1), TrangThai: 8, ThoiDiemXuLy: "20260212090000" },
      step(2, "9", "20260212100000"),
      null,
    ];
    expect(found([sound(1)], { progress })).toEqual([["unreadable-progress", "2/3", [0, 2]]]);
  });
});

describe("findings", () => {
  const many = Array.from({ length: 20 }, (_, index) => sound(index, { KenhThucHien: null }));

  test("keep the first five, are frozen and survive JSON", () => {
    const findings = checkNationalExport(many);
    expect(findings).toEqual([
      {
        code: "dossier/export-no-channel",
        facts: {
          count: 20,
          total: 20,
          examples: [0, 1, 2, 3, 4].map((index) => ({ index, code: codeOf(index) })),
        },
      },
    ]);
    expect(unfrozenPaths(findings)).toEqual([]);
    expect(throughJson(findings)).toEqual(findings);
  });

  test("can be said in both languages", () => {
    const findings = checkNationalExport([...many, null]);
    for (const finding of findings) {
      expect(inEnglish(finding)).toContain(`${finding.facts.count} of 21`);
      expect(inVietnamese(finding)).toContain(`${finding.facts.count}/21`);
    }
  });

  test("stay small whatever comes", () => {
    const hostile = Array.from({ length: 50 }, () => ({
      MaHoSo: "x".repeat(200),
      TrangThaiHoSo: "y".repeat(1_000_000),
    }));
    expect(JSON.stringify(checkNationalExport(hostile)).length).toBeLessThan(5000);
  });

  test("the export is read once, as it comes", () => {
    function* payloads() {
      yield sound(1);
      yield sound(2, { KenhThucHien: null });
    }
    expect(found(payloads())).toEqual([["no-channel", "1/2", [1]]]);
  });
});

describe("refuses", () => {
  test.each<[string, () => unknown, unknown]>([
    ["payloads", () => checkNationalExport(null as unknown as []), null],
    ["payloads", () => checkNationalExport("[]"), "[]"],
    ["options", () => checkNationalExport([], 5 as unknown as object), 5],
    ["options.progress", () => checkNationalExport([], { progress: 5 as unknown as [] }), 5],
    ["options.localStatus", () => checkNationalExport([], { localStatus: {} as () => null }), {}],
  ])("%s", (argument, call, value) => {
    expect(errorOf(call)).toEqual({ code: "dossier/invalid-national-argument", facts: { argument, value } });
  });

  test("a status of the sender's that is none", () => {
    const localStatus = () => "Tạm dừng" as NationalStatus;
    expect(errorOf(() => checkNationalExport([sound(1)], { localStatus }))).toEqual({
      code: "dossier/unknown-status",
      facts: { value: "Tạm dừng" },
    });
  });
});
