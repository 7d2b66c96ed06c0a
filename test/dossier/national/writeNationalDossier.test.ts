import {
  type DossierEvent,
  type NationalDescription,
  type NationalDossier,
  nationalDossierOf,
  nationalProgressOf,
  readNationalDossier,
  readNationalProgress,
  writeNationalDossier,
  writeNationalProgress,
} from "motcua/dossier";
import { describe, expect, test } from "vitest";
import {
  ACCEPTED,
  contextOf,
  deepFrozen,
  dossierIn,
  replayed,
  SUBMITTED,
  unfrozenPaths,
  WAY_TO,
} from "../../support/dossierEvents.js";
import { errorOf } from "../../support/errorOf.js";
import { FULL, FULL_STEP } from "./payloads.js";

const fullDossier = (): NationalDossier => {
  const result = readNationalDossier(FULL);
  if (!result.ok) throw new Error("cannot be read");
  return result.dossier;
};

test("writes every field as it was read", () => {
  expect(writeNationalDossier(fullDossier())).toEqual(FULL);
  expect(unfrozenPaths(writeNationalDossier(fullDossier()))).toEqual([]);
  const step = readNationalProgress(FULL_STEP);
  expect(step.ok && writeNationalProgress(step.progress)).toEqual(FULL_STEP);
});

describe("a dossier and what the caller adds", () => {
  test("every status by its code", () => {
    const codes = Object.keys(WAY_TO).map(
      (status) => writeNationalDossier(nationalDossierOf(dossierIn(status as keyof typeof WAY_TO))).TrangThaiHoSo,
    );
    expect(codes).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]);
  });

  test("moments by their fields", () => {
    const dossier = replayed([
      { ...SUBMITTED, at: "2026-02-09T13:15Z" },
      { type: "accepted", at: "2026-02-10T08:30" },
      { type: "supplement-requested", at: "2026-02-10T10:00", note: "Giấy báo tử" },
      { type: "supplement-supplied", at: "2026-02-11T08:00:30" },
      { type: "processing-started", at: "2026-02-11T09:00" },
      { type: "stopped", at: "2026-02-11T10:00" },
      { type: "resumed", at: "2026-02-11T11:00" },
      { type: "supplement-requested", at: "2026-02-12" },
      { type: "supplement-supplied", at: "2026-02-12" },
      { type: "processed", at: "2026-02-12" },
      { type: "result-returned", at: "2026-02-13T09:30", means: "post" },
    ]);
    const description = deepFrozen<NationalDescription>({
      dueAt: "2026-02-24T17:00",
      owner: "Nguyễn Văn An",
      returnWay: "counter",
      note: "",
      fees: [{ name: null, code: null, collected: null, amount: "8000", kind: null }],
    });
    const national = nationalDossierOf(dossier, description);
    expect(writeNationalDossier(national)).toEqual({
      MaHoSo: dossier.code,
      TrangThaiHoSo: "10",
      KenhThucHien: "2",
      NgayNopHoSo: "20260209201500",
      NgayTiepNhan: "20260210083000",
      NgayHenTra: "20260224170000",
      NgayKetThucXuLy: "20260212000000",
      NgayTra: "20260213093000",
      HinhThuc: "1",
      ChuHoSo: "Nguyễn Văn An",
      DanhSachLePhi: [{ Gia: "8000" }],
      DanhSachHoSoBoSung: [
        { NoiDungBoSung: "Giấy báo tử", NgayBoSung: "20260210100000", NgayTiepNhanBoSung: "20260211080030" },
        { NgayBoSung: "20260212000000", NgayTiepNhanBoSung: "20260212000000" },
      ],
    });
    expect(national.submittedAt).toBe("2026-02-09T20:15");
    expect(unfrozenPaths(national)).toEqual([]);
  });

  test("a result returned online has no code; the way that was asked for stands where no event says one", () => {
    const returned = (means?: "online") =>
      replayed([
        ACCEPTED,
        { type: "processed", at: "2026-02-11" },
        { type: "result-returned", at: "2026-02-12", means },
      ]);
    expect(nationalDossierOf(returned("online"), { returnWay: "post" }).returnWay).toBeNull();
    expect(nationalDossierOf(returned(), { returnWay: "post" }).returnWay).toBe("post");
    expect(nationalDossierOf(returned()).returnWay).toBeNull();
  });

  test("a refusal", () => {
    const national = nationalDossierOf(dossierIn("rejected-at-reception"));
    expect([national.refusedAt, national.acceptedAt]).toEqual(["2026-02-10", null]);
  });
});

describe("refuses", () => {
  test.each<[object, string, string]>([
    [{ note: "x".repeat(4001) }, "GhiChu", "dossier/national-text-too-long"],
    [{ owner: 5 }, "ChuHoSo", "dossier/national-wrong-type"],
    [{ ownerKind: "foreigner" }, "LoaiDoiTuong", "dossier/national-unknown-code"],
    [{ fees: [{ amount: 8000 }] }, "DanhSachLePhi[0].Gia", "dossier/national-wrong-type"],
    [{ fees: "free" }, "DanhSachLePhi", "dossier/national-wrong-type"],
    [{ fees: Array(501).fill({}) }, "DanhSachLePhi", "dossier/national-list-too-long"],
    [{ fees: [5] }, "DanhSachLePhi[0]", "dossier/national-wrong-type"],
    [{ digitised: 1 }, "HoSoCoThanhPhanSoHoa", "dossier/national-wrong-type"],
  ])("%j", (description, field, because) => {
    const refused = { code: "dossier/invalid-national-value", facts: { field, because } };
    expect(errorOf(() => nationalDossierOf(dossierIn("accepted"), description))).toEqual(refused);
    expect(errorOf(() => writeNationalDossier({ ...fullDossier(), ...description } as NationalDossier))).toEqual(
      refused,
    );
  });

  test("a code that is missing, a status that is none, a moment that is none", () => {
    const broken = (properties: object) => errorOf(() => writeNationalDossier({ ...fullDossier(), ...properties }));
    expect(broken({ code: "" }).facts).toEqual({ field: "MaHoSo", because: "dossier/national-missing" });
    expect(broken({ status: "done" }).facts).toEqual({
      field: "TrangThaiHoSo",
      because: "dossier/national-unknown-code",
    });
    expect(broken({ dueAt: "2026-02-30" }).code).toBe("time/invalid-date");
    expect(broken({ dueAt: 5 }).code).toBe("time/invalid-date");
  });

  test("a description with a misspelled property, which would be left out without a word", () => {
    const error = errorOf(() => nationalDossierOf(dossierIn("accepted"), { duAt: "2026-02-24T17:00" } as object));
    expect(error).toMatchObject({ code: "dossier/unknown-property", facts: { of: "description", property: "duAt" } });
    const { known } = error.facts as { known: readonly string[] };
    expect(known).toEqual(expect.arrayContaining(["dueAt", "returnWay", "owner", "databases"]));
    expect(known).not.toContain("acceptedAt");
  });

  test("what is no argument", () => {
    expect(errorOf(() => writeNationalDossier(null as unknown as NationalDossier))).toEqual({
      code: "dossier/invalid-national-argument",
      facts: { argument: "national dossier", value: null },
    });
    expect(errorOf(() => writeNationalProgress("x" as unknown as Parameters<typeof writeNationalProgress>[0]))).toEqual(
      {
        code: "dossier/invalid-national-argument",
        facts: { argument: "progress", value: "x" },
      },
    );
    expect(errorOf(() => nationalDossierOf(dossierIn("accepted"), "x" as NationalDescription)).facts).toEqual({
      argument: "description",
      value: "x",
    });
    expect(errorOf(() => nationalDossierOf(undefined as unknown as ReturnType<typeof dossierIn>)).code).toBe(
      "dossier/invalid-argument",
    );
    expect(errorOf(() => nationalProgressOf(5 as unknown as [], contextOf())).facts).toEqual({
      argument: "events",
      value: 5,
    });
  });
});

describe("steps of a dossier", () => {
  test("one an event, with unit and note where it says them", () => {
    const result = nationalProgressOf(
      [
        { ...ACCEPTED, unit: "Một cửa" } as DossierEvent,
        { type: "forwarded", at: "2026-02-10", unit: "Phòng Tư pháp", note: "Chuyển" },
        { type: "processed", at: "2026-02-11T09:00" },
      ],
      contextOf(),
    );
    expect(result.ok && result.progress.map(writeNationalProgress)).toEqual([
      { MaHoSo: "H44.100-260210-0001", ThoiDiemXuLy: "20260210000000", TrangThai: "2", PhongBanXuLy: "Một cửa" },
      {
        MaHoSo: "H44.100-260210-0001",
        ThoiDiemXuLy: "20260210000000",
        TrangThai: "4",
        PhongBanXuLy: "Phòng Tư pháp",
        NoiDungXuLy: "Chuyển",
      },
      { MaHoSo: "H44.100-260210-0001", ThoiDiemXuLy: "20260211090000", TrangThai: "9" },
    ]);
  });

  test("an event that leaves its unit open gives a step without one", () => {
    const started: DossierEvent = { type: "processing-started", at: "2026-02-11", unit: undefined };
    const result = nationalProgressOf([ACCEPTED, started], contextOf());
    expect(result.ok && result.progress.map(({ unit }) => unit)).toEqual([null, null]);
  });

  // Copying the dossier at each event would copy 200 million legs.
  test("a long life costs no more for each event than a short one", { timeout: 5_000 }, () => {
    const forwarded: DossierEvent = { type: "forwarded", at: "2026-02-10", unit: "Phòng Tư pháp" };
    const events = [ACCEPTED, ...Array.from({ length: 20_000 }, () => forwarded)];
    const result = nationalProgressOf(events, contextOf());
    expect(result.ok && result.progress.length).toBe(20_001);
  });

  test("stop at a refusal", () => {
    const result = nationalProgressOf([ACCEPTED, { type: "result-returned", at: "2026-02-11" }], contextOf());
    expect(result).toMatchObject({ ok: false, refusal: { code: "dossier/transition-not-allowed" } });
  });
});
