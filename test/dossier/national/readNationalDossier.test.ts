import { type NationalDossier, readNationalDossier, readNationalProgress, writeNationalDossier } from "motcua/dossier";
import { sentence as inEnglish } from "motcua/locales/en";
import { sentence as inVietnamese } from "motcua/locales/vi";
import { describe, expect, test } from "vitest";
import { CODE, throughJson, unfrozenPaths } from "../../support/dossierEvents.js";
import { BARE, FULL, FULL_STEP } from "./payloads.js";

const dossierOf = (payload: unknown): NationalDossier => {
  const result = readNationalDossier(payload);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.dossier;
};

const issuesOf = (payload: unknown) => {
  const result = readNationalDossier(payload);
  if (result.ok) throw new Error("could be read");
  return result.issues;
};

const wrongType = (path: string, given: string, expected: string) => ({
  code: "dossier/national-wrong-type",
  facts: { path, given, expected },
});

test("reads every field", () => {
  expect(dossierOf(throughJson(FULL))).toEqual({
    code: CODE,
    status: "result-returned",
    channel: "online",
    submittedAt: "2026-02-09T20:15",
    acceptedAt: "2026-02-10T08:30:05",
    dueAt: "2026-02-13T17:00",
    refusedAt: "2026-02-09",
    finishedAt: "2026-02-12T10:00",
    returnedAt: "2026-02-13T09:30",
    returnWay: "counter",
    supplements: [
      {
        id: 7,
        requestedBy: "Lê Thị Bình",
        content: "Giấy báo tử",
        requestedAt: "2026-02-10T10:00",
        receivedBy: "Trần Văn Cường",
        receptionNote: "Đủ",
        suppliedAt: "2026-02-11T08:00",
        state: true,
        documents: [
          {
            id: null,
            name: "bao-tu.pdf",
            deleted: null,
            component: null,
            url: null,
            digitised: null,
            reused: null,
            fromWarehouse: null,
            replacedBy: null,
          },
        ],
        fees: [{ name: null, code: null, collected: null, amount: "0", kind: null }],
        dueBefore: "2026-02-12T17:00",
        dueAfter: "2026-02-13T17:00",
      },
    ],
    procedureCode: "1.000656",
    procedureName: "Đăng ký khai tử",
    fieldCode: "G01-HT06",
    fieldName: "Hộ tịch",
    owner: "Nguyễn Văn An",
    ownerKind: "citizen",
    ownerId: "5f1c",
    furtherInformation: "Ghi chú thêm",
    email: "an@example.vn",
    fax: "02371",
    telephone: "0912000000",
    summary: "Khai tử",
    returnNote: "Trả tại quầy 3",
    unit: "UBND phường Hạc Thành",
    note: "Không",
    submittedOn: "national-portal",
    digitised: true,
    accountVerified: false,
    paidOnline: "local-portal",
    identityKind: "cccd",
    identityNumber: "038200000001",
    identities: [{ kind: "cmnd", number: "172000001" }],
    documents: [
      {
        id: "1",
        name: "to-khai.pdf",
        deleted: "False",
        component: "TP01",
        url: "https://example.vn/1",
        digitised: true,
        reused: false,
        fromWarehouse: true,
        replacedBy: "KQ.G15.000001",
      },
    ],
    fees: [{ name: "Lệ phí", code: "LP1", collected: "1", amount: "8000", kind: "2" }],
    attachments: [{ name: "Ảnh", count: 2, kind: 1 }],
    results: [{ name: "Trích lục", component: "TP02", id: "9", url: "https://example.vn/9", code: "KQ.G15.000002" }],
    databases: [{ code: "1" }],
  });
});

test.each([
  ["KenhThucHien", "channel", ["1", "counter"], ["2", "online"], ["3", "post"]],
  ["LoaiDoiTuong", "ownerKind", ["1", "citizen"], ["2", "enterprise"], ["3", "state-agency"], ["4", "other"]],
  ["HinhThuc", "returnWay", ["0", "counter"], ["1", "post"]],
  ["NoiNopHoSo", "submittedOn", ["1", "national-portal"], ["2", "local-portal"]],
  ["DuocThanhToanTrucTuyen", "paidOnline", ["0", "no"], ["1", "national-portal"], ["2", "local-portal"]],
  ["LoaiDinhDanh", "identityKind", ["1", "cccd"], ["2", "cmnd"]],
  ["TrangThaiHoSo", "status", ["1", "registered"], ["7", "withdrawn"], ["10", "result-returned"]],
] as const)("the codes of %s are %s", (field, property, ...codes) => {
  for (const [code, name] of codes) {
    const dossier = dossierOf({ ...BARE, [field]: code });
    expect(dossier[property]).toBe(name);
    expect(writeNationalDossier(dossier)).toEqual({ ...BARE, [field]: code });
  }
});

test("absent, null and empty say nothing, whatever the field", () => {
  const fields = Object.keys(FULL).filter((field) => !Object.hasOwn(BARE, field));
  const nothing = dossierOf(BARE);
  for (const empty of [undefined, null]) {
    expect(dossierOf({ ...Object.fromEntries(fields.map((field) => [field, empty])), ...BARE })).toEqual(nothing);
  }
  const texts = fields.filter((field) => !Array.isArray(FULL[field as keyof typeof FULL]));
  expect(dossierOf({ ...Object.fromEntries(texts.map((field) => [field, ""])), ...BARE })).toEqual(nothing);
  const lists = fields.filter((field) => !texts.includes(field));
  expect(dossierOf({ ...Object.fromEntries(lists.map((field) => [field, []])), ...BARE })).toEqual(nothing);
  expect(writeNationalDossier(nothing)).toEqual(BARE);
});

test("names what it leaves out, wherever it stands", () => {
  const result = readNationalDossier({
    ...BARE,
    SoBienNhan: "12",
    TaiLieuNop: [{ Khac: 1 }, { Khac: 2 }],
    DanhSachHoSoBoSung: [{ DanhSachLePhiBoSung: [{ Thue: {} }] }],
  });
  expect(result.ok && result.leftOut).toEqual([
    "SoBienNhan",
    "DanhSachHoSoBoSung[].DanhSachLePhiBoSung[].Thue",
    "TaiLieuNop[].Khac",
  ]);
});

test("what it gives is frozen and shares nothing with the payload", () => {
  const payload = throughJson(FULL);
  const result = readNationalDossier(payload);
  expect(unfrozenPaths(result)).toEqual([]);
  expect(unfrozenPaths(payload)).not.toEqual([]);
});

describe("what is wrong, field by field", () => {
  test.each<[unknown, string]>([
    [undefined, "nothing"],
    [null, "nothing"],
    ["{}", "text"],
    [5, "number"],
    [true, "boolean"],
    [[BARE], "list"],
    [() => BARE, "other"],
    [Symbol("x"), "other"],
    [5n, "other"],
  ])("a payload that is %s", (payload, given) => {
    expect(readNationalDossier(payload)).toEqual({
      ok: false,
      issues: [wrongType("payload", given, "object")],
      truncated: false,
    });
  });

  test("nothing of what is needed", () => {
    const missing = [
      { code: "dossier/national-missing", facts: { path: "MaHoSo" } },
      { code: "dossier/national-missing", facts: { path: "TrangThaiHoSo" } },
    ];
    expect(issuesOf({})).toEqual(missing);
    expect(issuesOf({ MaHoSo: "", TrangThaiHoSo: null })).toEqual(missing);
    expect(issuesOf(Object.create(BARE))).toEqual(missing);
  });

  test.each<[string, unknown, object]>([
    ["MaHoSo", 5, wrongType("MaHoSo", "number", "text")],
    ["TrangThaiHoSo", 4, wrongType("TrangThaiHoSo", "number", "text")],
    ["NgayTiepNhan", 20_260_210_154_000, wrongType("NgayTiepNhan", "number", "text")],
    ["ChuHoSo", ["An"], wrongType("ChuHoSo", "list", "text")],
    ["ChuHoSo", {}, wrongType("ChuHoSo", "object", "text")],
    ["HinhThuc", false, wrongType("HinhThuc", "boolean", "text")],
    ["TaiLieuNop", {}, wrongType("TaiLieuNop", "object", "list")],
    ["TaiLieuNop", "", wrongType("TaiLieuNop", "text", "list")],
    ["TaiLieuNop", [null], wrongType("TaiLieuNop[0]", "nothing", "object")],
    ["DanhSachLePhi", [{}, { Gia: 8000 }], wrongType("DanhSachLePhi[1].Gia", "number", "text")],
    ["DanhSachTepDinhKemKhac", [{ SoLuong: "2" }], wrongType("DanhSachTepDinhKemKhac[0].SoLuong", "text", "count")],
    ["DanhSachTepDinhKemKhac", [{ SoLuong: 1.5 }], wrongType("DanhSachTepDinhKemKhac[0].SoLuong", "number", "count")],
    ["DanhSachTepDinhKemKhac", [{ SoLuong: -1 }], wrongType("DanhSachTepDinhKemKhac[0].SoLuong", "number", "count")],
    [
      "DanhSachHoSoBoSung",
      [{ TrangThaiBoSung: "1" }],
      wrongType("DanhSachHoSoBoSung[0].TrangThaiBoSung", "text", "boolean"),
    ],
    [
      "NgayTiepNhan",
      "2026-02-10T15:40",
      { code: "dossier/national-invalid-time", facts: { path: "NgayTiepNhan", value: "2026-02-10T15:40" } },
    ],
    [
      "NgayHenTra",
      "20260230000000",
      { code: "dossier/national-invalid-time", facts: { path: "NgayHenTra", value: "20260230000000" } },
    ],
    [
      "KenhThucHien",
      "4",
      { code: "dossier/national-unknown-code", facts: { path: "KenhThucHien", value: "4", known: ["1", "2", "3"] } },
    ],
    [
      "TrangThaiHoSo",
      "11",
      {
        code: "dossier/national-unknown-code",
        facts: {
          path: "TrangThaiHoSo",
          value: "11",
          known: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"],
        },
      },
    ],
    [
      "HinhThuc",
      "constructor",
      { code: "dossier/national-unknown-code", facts: { path: "HinhThuc", value: "constructor", known: ["0", "1"] } },
    ],
    [
      "MaHoSo",
      "9".repeat(201),
      { code: "dossier/national-text-too-long", facts: { path: "MaHoSo", length: 201, allowed: 200 } },
    ],
    [
      "GhiChu",
      "x".repeat(4001),
      { code: "dossier/national-text-too-long", facts: { path: "GhiChu", length: 4001, allowed: 4000 } },
    ],
    [
      "DSKetNoiCSDL",
      Array.from({ length: 501 }, () => ({})),
      { code: "dossier/national-list-too-long", facts: { path: "DSKetNoiCSDL", length: 501, allowed: 500 } },
    ],
  ])("%s", (field, value, issue) => expect(issuesOf({ ...BARE, [field]: value })).toEqual([issue]));

  test("at the bounds it can be read", () => {
    const dossier = dossierOf({
      ...BARE,
      MaHoSo: "9".repeat(200),
      GhiChu: "x".repeat(4000),
      DSKetNoiCSDL: Array.from({ length: 500 }, () => ({ MaCSDL: "1" })),
    });
    expect([dossier.code.length, dossier.note?.length, dossier.databases.length]).toEqual([200, 4000, 500]);
  });

  test("every issue can be said in both languages, also after JSON", () => {
    const all = issuesOf({
      MaHoSo: "",
      TrangThaiHoSo: "11",
      NgayTra: "x",
      GhiChu: "x".repeat(4001),
      TaiLieuNop: Array.from({ length: 501 }),
      Fax: 5,
    });
    expect(new Set(all.map(({ code }) => code)).size).toBe(6);
    for (const issue of all) {
      for (const say of [inEnglish, inVietnamese]) {
        expect(say(throughJson(issue))).toContain(issue.facts.path);
        expect(say(issue)).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });
});

/** More than any honest result needs. */
const BOUND = 20_000;

describe("hostile payloads", () => {
  const TEN_MEGABYTES = "x".repeat(10_000_000);
  const deep = (): unknown => {
    let value: unknown = "bottom";
    for (let depth = 0; depth < 100_000; depth += 1) value = { GhiChu: value };
    return value;
  };

  test.each<[string, () => unknown]>([
    ["ten megabytes of text", () => TEN_MEGABYTES],
    ["ten megabytes in a text", () => ({ ...BARE, GhiChu: TEN_MEGABYTES })],
    ["ten megabytes as a code", () => ({ ...BARE, TrangThaiHoSo: TEN_MEGABYTES })],
    ["ten megabytes as a time", () => ({ ...BARE, NgayTra: TEN_MEGABYTES })],
    ["a short text of megabytes as a field", () => ({ ...BARE, GhiChu: 5, [TEN_MEGABYTES]: 1 })],
    [
      "four thousand characters as codes everywhere",
      () => ({ TaiLieuNop: Array(500).fill({ DuocSoHoa: "x".repeat(4000) }) }),
    ],
    ["a million items", () => ({ ...BARE, TaiLieuNop: Array(1_000_000).fill(5) })],
    ["five hundred wrong items", () => ({ ...BARE, TaiLieuNop: Array(500).fill(5) })],
    ["an array with nothing in it", () => ({ ...BARE, TaiLieuNop: Array(4_000_000_000) })],
    ["wrong values everywhere", () => Object.fromEntries(Object.keys(FULL).map((field) => [field, Symbol(field)]))],
    ["a hundred thousand levels", () => ({ ...BARE, GhiChu: deep() })],
    ["a hundred thousand levels in a list", () => ({ ...BARE, TaiLieuNop: [deep()], GhiChu: 5 })],
    ["a list of lists", () => ({ ...BARE, TaiLieuNop: [[[[]]]] })],
    ["a function", () => ({ ...BARE, GhiChu: () => "x" })],
    [
      "a getter that throws",
      () => ({
        ...BARE,
        get GhiChu() {
          throw new Error("no");
        },
      }),
    ],
    [
      "a proxy that was revoked",
      () => {
        const { proxy, revoke } = Proxy.revocable({}, {});
        revoke();
        return proxy;
      },
    ],
  ])("%s: a bounded list of issues, never an exception", (_, payloadOf) => {
    for (const read of [readNationalDossier, readNationalProgress]) {
      const result = read(payloadOf());
      if (result.ok) throw new Error("could be read");
      expect(result.issues.length).toBeGreaterThan(0);
      expect(result.issues.length).toBeLessThanOrEqual(50);
      expect(JSON.stringify(result).length).toBeLessThan(BOUND);
    }
  });

  test("more than fifty issues are cut, and it says so", () => {
    const result = readNationalDossier({ ...BARE, TaiLieuNop: Array(51).fill(5) });
    expect(result).toMatchObject({ ok: false, truncated: true });
    expect(!result.ok && result.issues).toHaveLength(50);
    expect(readNationalDossier({ ...BARE, TaiLieuNop: Array(50).fill(5) })).toMatchObject({ truncated: false });
  });

  test("twenty thousand unknown fields: fifty names, cut short", () => {
    const fields = Array.from({ length: 20_000 }, (_, index) => [`${index}${"x".repeat(100)}`, 1]);
    const result = readNationalDossier({ ...Object.fromEntries(fields), ...BARE });
    expect(result.ok && new Set(result.leftOut).size).toBe(50);
    expect(JSON.stringify(result).length).toBeLessThan(BOUND);
  });

  test("unknown fields at several places: fifty names of all of them together", () => {
    const fields = (name: string) => Object.fromEntries(Array.from({ length: 30 }, (_, no) => [`${name}${no}`, 1]));
    const result = readNationalDossier({
      ...BARE,
      ...fields("x"),
      TaiLieuNop: [{ TenTepDinhKem: "a", ...fields("y") }],
    });
    const names = result.ok ? result.leftOut : [];
    expect(new Set(names).size).toBe(50);
    expect(names.filter((name) => name.startsWith("TaiLieuNop[].y")).length).toBeGreaterThanOrEqual(20);
  });

  test("keys of prototypes are fields like others, and touch nothing", () => {
    const payload: unknown = JSON.parse(
      `{"MaHoSo":"${CODE}","TrangThaiHoSo":"1","__proto__":{"ChuHoSo":"x"},"constructor":{"prototype":{"GhiChu":"x"}},"toString":"x"}`,
    );
    const result = readNationalDossier(payload);
    expect(result).toMatchObject({ ok: true, leftOut: ["__proto__", "constructor", "toString"] });
    expect(result.ok && [result.dossier.owner, result.dossier.note]).toEqual([null, null]);
    expect(Object.getPrototypeOf(result.ok && result.dossier)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).ChuHoSo).toBeUndefined();
  });
});

describe("steps", () => {
  test("reads every field", () => {
    expect(readNationalProgress(throughJson(FULL_STEP))).toEqual({
      ok: true,
      leftOut: [],
      progress: {
        code: CODE,
        at: "2026-02-11T09:00",
        status: "in-processing",
        person: "Lê Thị Bình",
        position: "Chuyên viên",
        unit: "Phòng Tư pháp",
        note: "Thụ lý",
        startedAt: "2026-02-11T08:30",
        dueAt: "2026-02-12T17:00",
      },
    });
  });

  test("needs a code, a time and a status", () => {
    const result = readNationalProgress({ NguoiXuLy: "An", Khac: 1 });
    expect(!result.ok && result.issues.map(({ facts }) => facts.path)).toEqual(["MaHoSo", "ThoiDiemXuLy", "TrangThai"]);
  });
});
