import { NationalDossierPayloadSchema, NationalProgressPayloadSchema } from "motcua/dossier";
import { describe, expect, test } from "vitest";
import { throughJson } from "../../support/dossierEvents.js";
import { BARE, FULL, FULL_STEP } from "./payloads.js";

test("takes payloads as they come out of a file, and leaves out what it does not know", () => {
  expect(NationalDossierPayloadSchema.parse(throughJson(FULL))).toEqual(FULL);
  expect(NationalDossierPayloadSchema.parse({ ...BARE, SoBienNhan: "12" })).toEqual(BARE);
  expect(NationalProgressPayloadSchema.parse(throughJson(FULL_STEP))).toEqual(FULL_STEP);
});

describe("is strict about kinds, codes, times and lengths", () => {
  test.each([
    [{ TrangThaiHoSo: 4 }],
    [{ TrangThaiHoSo: "11" }],
    [{ MaHoSo: "" }],
    [{ MaHoSo: "9".repeat(201) }],
    [{ GhiChu: "x".repeat(4001) }],
    [{ NgayTra: "20260230000000" }],
    [{ TaiLieuNop: [null] }],
    [{ DanhSachTepDinhKemKhac: [{ SoLuong: "2" }] }],
  ])("%j", (properties) => {
    expect(NationalDossierPayloadSchema.safeParse({ ...FULL, ...properties }).success).toBe(false);
  });
});

test("it can be picked and extended", () => {
  expect(NationalDossierPayloadSchema.pick({ MaHoSo: true }).parse(FULL)).toEqual({ MaHoSo: FULL.MaHoSo });
});
