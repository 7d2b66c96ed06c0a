import { fc } from "@fast-check/vitest";
import {
  applyEvent,
  availableEvents,
  type Dossier,
  type DossierEvent,
  type DossierEventType,
  type NationalDossierPayload,
} from "motcua/dossier";
import { CODE, contextOf } from "../../support/dossierEvents.js";

/** A payload in which every field says something. */
export const FULL: NationalDossierPayload = {
  MaHoSo: CODE,
  TrangThaiHoSo: "10",
  MaTTHC: "1.000656",
  TenTTHC: "Đăng ký khai tử",
  MaLinhVuc: "G01-HT06",
  TenLinhVuc: "Hộ tịch",
  KenhThucHien: "2",
  ChuHoSo: "Nguyễn Văn An",
  LoaiDoiTuong: "1",
  MaDoiTuong: "5f1c",
  ThongTinKhac: "Ghi chú thêm",
  Email: "an@example.vn",
  Fax: "02371",
  SoDienThoai: "0912000000",
  TrichYeuHoSo: "Khai tử",
  NgayNopHoSo: "20260209201500",
  NgayTiepNhan: "20260210083005",
  NgayHenTra: "20260213170000",
  NgayTuChoi: "20260209000000",
  NgayKetThucXuLy: "20260212100000",
  NgayTra: "20260213093000",
  ThongTinTra: "Trả tại quầy 3",
  HinhThuc: "0",
  DonViXuLy: "UBND phường Hạc Thành",
  GhiChu: "Không",
  NoiNopHoSo: "1",
  HoSoCoThanhPhanSoHoa: "1",
  TaiKhoanDuocXacThucVoiVNeID: "0",
  DuocThanhToanTrucTuyen: "2",
  LoaiDinhDanh: "1",
  SoDinhDanh: "038200000001",
  DinhDanhCHS: [{ LoaiDinhDanh: "2", SoDinhDanh: "172000001" }],
  TaiLieuNop: [
    {
      TepDinhKemId: "1",
      TenTepDinhKem: "to-khai.pdf",
      IsDeleted: "False",
      MaThanhPhanHoSo: "TP01",
      DuongDanTaiTepTin: "https://example.vn/1",
      DuocSoHoa: "1",
      DuocTaiSuDung: "0",
      DuocLayTuKhoDMQG: "1",
      MaKetQuaThayThe: "KQ.G15.000001",
    },
  ],
  DanhSachLePhi: [{ TenPhiLePhi: "Lệ phí", MaPhiLePhi: "LP1", HinhThucThu: "1", Gia: "8000", LoaiPhiLePhi: "2" }],
  DanhSachTepDinhKemKhac: [{ TenGiayTo: "Ảnh", SoLuong: 2, LoaiGiayTo: 1 }],
  DanhSachHoSoBoSung: [
    {
      HoSoBoSungId: 7,
      NguoiYeuCauBoSung: "Lê Thị Bình",
      NoiDungBoSung: "Giấy báo tử",
      NgayBoSung: "20260210100000",
      NguoiTiepNhanBoSung: "Trần Văn Cường",
      ThongTinTiepNhan: "Đủ",
      NgayTiepNhanBoSung: "20260211080000",
      TrangThaiBoSung: true,
      DanhSachGiayToBoSung: [{ TenTepDinhKem: "bao-tu.pdf" }],
      DanhSachLePhiBoSung: [{ Gia: "0" }],
      NgayHenTraTruoc: "20260212170000",
      NgayHenTraMoi: "20260213170000",
    },
  ],
  DanhSachGiayToKetQua: [
    {
      TenGiayTo: "Trích lục",
      MaThanhPhanHoSo: "TP02",
      GiayToId: "9",
      DuongDanTepTinKetQua: "https://example.vn/9",
      MaGiayToKetQua: "KQ.G15.000002",
    },
  ],
  DSKetNoiCSDL: [{ MaCSDL: "1" }],
};

/** As little as a payload may say. */
export const BARE: NationalDossierPayload = { MaHoSo: CODE, TrangThaiHoSo: "1" };

const CODES: Readonly<Record<string, readonly string[]>> = {
  TrangThaiHoSo: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"],
  KenhThucHien: ["1", "2", "3"],
  LoaiDoiTuong: ["1", "2", "3", "4"],
  HinhThuc: ["0", "1"],
  NoiNopHoSo: ["1", "2"],
  DuocThanhToanTrucTuyen: ["0", "1", "2"],
  LoaiDinhDanh: ["1", "2"],
  HoSoCoThanhPhanSoHoa: ["0", "1"],
  TaiKhoanDuocXacThucVoiVNeID: ["0", "1"],
  DuocSoHoa: ["0", "1"],
  DuocTaiSuDung: ["0", "1"],
  DuocLayTuKhoDMQG: ["0", "1"],
};

const timeArbitrary = fc
  .date({ min: new Date("2019-01-01T00:00:00Z"), max: new Date("2030-01-01T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 19).replaceAll(/\D/g, ""));

const wordArbitrary = fc.string({ minLength: 1, maxLength: 20 });

const scalarArbitrary = (field: string, example: unknown): fc.Arbitrary<unknown> => {
  const codes = CODES[field];
  if (codes !== undefined) return fc.constantFrom(...codes);
  if (field.startsWith("Ngay") || field === "ThoiDiemXuLy") return timeArbitrary;
  if (typeof example === "number") return fc.nat();
  return typeof example === "boolean" ? fc.boolean() : wordArbitrary;
};

const isList = (value: unknown): value is readonly object[] => Array.isArray(value);

/** Payloads that say something in some of the fields that the example has, in the same shape. */
export const payloadLike = (example: object, needed: readonly string[]): fc.Arbitrary<object> => {
  const fields = Object.entries(example).map(([field, value]): [string, fc.Arbitrary<unknown>] => [
    field,
    isList(value)
      ? fc.array(payloadLike(value[0] as object, []), { minLength: 1, maxLength: 3 })
      : scalarArbitrary(field, value),
  ]);
  return fc.record(Object.fromEntries(fields), { requiredKeys: [...needed] }) as fc.Arbitrary<object>;
};

/** Payloads of dossiers. */
export const payloadArbitrary = payloadLike(FULL, ["MaHoSo", "TrangThaiHoSo"]) as fc.Arbitrary<NationalDossierPayload>;

/** A payload of a step in which every field says something. */
export const FULL_STEP = {
  MaHoSo: CODE,
  ThoiDiemXuLy: "20260211090000",
  TrangThai: "4",
  NguoiXuLy: "Lê Thị Bình",
  ChucDanh: "Chuyên viên",
  PhongBanXuLy: "Phòng Tư pháp",
  NoiDungXuLy: "Thụ lý",
  NgayBatDau: "20260211083000",
  NgayKetThucTheoQuyDinh: "20260212170000",
} as const;

const FIRST_MINUTE = Date.UTC(2026, 0, 5, 1) / 60_000;

/** Never midnight sharp: there the portal's time does not tell an instant from a day. */
const momentAfter = (minutes: number): string =>
  new Date((FIRST_MINUTE + minutes) * 60_000)
    .toISOString()
    .slice(0, 16)
    .replace(/T00:00$/, "T00:00:01");

const stepArbitrary = fc.record({
  pick: fc.nat(),
  minutes: fc.integer({ min: 1, max: 4000 }),
  note: fc.constantFrom("", "Thiếu bản vẽ"),
  unit: fc.constantFrom("Một cửa", "Phòng Kinh tế", "Chi cục Thuế"),
  means: fc.constantFrom("counter" as const, "online" as const, "post" as const),
});

const detailsOf = (type: DossierEventType, unit: string, means: string): object => {
  if (type === "forwarded") return { unit };
  if (type === "result-returned") return { means };
  if (type === "reappointed") return { to: "2027-12-31" };
  return type === "rated" ? { rating: 5 } : {};
};

/** Lives of dossiers: events that follow each other by the table, a minute or more apart, of the given types only. */
export const lifeArbitrary = (types: readonly DossierEventType[]): fc.Arbitrary<readonly DossierEvent[]> =>
  fc
    .record({
      channel: fc.constantFrom("counter", "online", "post"),
      steps: fc.array(stepArbitrary, { minLength: 1, maxLength: 12 }),
    })
    .map(({ channel, steps }) => {
      const events: DossierEvent[] = [];
      let dossier: Dossier | undefined;
      let minute = 0;
      for (const { pick, minutes, note, unit, means } of steps) {
        const possible = availableEvents(dossier).filter((type) => types.includes(type));
        const type = possible[pick % possible.length];
        if (type === undefined) break;
        minute += minutes;
        const opening = dossier === undefined ? { code: CODE, channel } : {};
        const event = { type, at: momentAfter(minute), note, ...opening, ...detailsOf(type, unit, means) };
        const result = applyEvent(dossier, event as DossierEvent, contextOf());
        if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
        dossier = result.dossier;
        events.push(event as DossierEvent);
      }
      return events;
    });
