import * as z from "zod";
import { LONGEST_ID, LONGEST_LIST, LONGEST_TEXT } from "./bounds.js";
import { readNationalTime } from "./nationalTime.js";

const makeSchemas = () => {
  const text = z.string().max(LONGEST_TEXT).nullish();
  const id = z.string().max(LONGEST_ID).nullish();
  const moment = z.string().refine((value) => readNationalTime(value) !== null, "a time as yyyyMMddHHmmss is expected");
  const time = z.union([z.literal(""), moment]).nullish();
  const status = z.enum(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]);
  const flag = z.enum(["", "0", "1"]).nullish();
  const count = z.int().nonnegative().nullish();
  const document = z.object({
    TepDinhKemId: id,
    TenTepDinhKem: text,
    IsDeleted: id,
    MaThanhPhanHoSo: id,
    DuongDanTaiTepTin: text,
    DuocSoHoa: flag,
    DuocTaiSuDung: flag,
    DuocLayTuKhoDMQG: flag,
    MaKetQuaThayThe: id,
  });
  const fee = z.object({ TenPhiLePhi: text, MaPhiLePhi: id, HinhThucThu: id, Gia: id, LoaiPhiLePhi: id });
  const supplement = z.object({
    HoSoBoSungId: count,
    NguoiYeuCauBoSung: text,
    NoiDungBoSung: text,
    NgayBoSung: time,
    NguoiTiepNhanBoSung: text,
    ThongTinTiepNhan: text,
    NgayTiepNhanBoSung: time,
    TrangThaiBoSung: z.boolean().nullish(),
    DanhSachGiayToBoSung: z.array(document).max(LONGEST_LIST).nullish(),
    DanhSachLePhiBoSung: z.array(fee).max(LONGEST_LIST).nullish(),
    NgayHenTraTruoc: time,
    NgayHenTraMoi: time,
  });
  const attachment = z.object({ TenGiayTo: text, SoLuong: count, LoaiGiayTo: count });
  const result = z.object({
    TenGiayTo: text,
    MaThanhPhanHoSo: id,
    GiayToId: id,
    DuongDanTepTinKetQua: text,
    MaGiayToKetQua: id,
  });
  const identityKind = z.enum(["", "1", "2"]).nullish();
  const identity = z.object({ LoaiDinhDanh: identityKind, SoDinhDanh: id });
  const dossier = z.object({
    MaHoSo: z.string().min(1).max(LONGEST_ID),
    TrangThaiHoSo: status,
    MaTTHC: id,
    TenTTHC: text,
    MaLinhVuc: id,
    TenLinhVuc: text,
    KenhThucHien: z.enum(["", "1", "2", "3"]).nullish(),
    ChuHoSo: text,
    LoaiDoiTuong: z.enum(["", "1", "2", "3", "4"]).nullish(),
    MaDoiTuong: id,
    ThongTinKhac: text,
    Email: text,
    Fax: id,
    SoDienThoai: id,
    TrichYeuHoSo: text,
    NgayNopHoSo: time,
    NgayTiepNhan: time,
    NgayHenTra: time,
    NgayTuChoi: time,
    NgayKetThucXuLy: time,
    NgayTra: time,
    ThongTinTra: text,
    HinhThuc: flag,
    DonViXuLy: text,
    GhiChu: text,
    NoiNopHoSo: z.enum(["", "1", "2"]).nullish(),
    HoSoCoThanhPhanSoHoa: flag,
    TaiKhoanDuocXacThucVoiVNeID: flag,
    DuocThanhToanTrucTuyen: z.enum(["", "0", "1", "2"]).nullish(),
    LoaiDinhDanh: identityKind,
    SoDinhDanh: id,
    DinhDanhCHS: z.array(identity).max(LONGEST_LIST).nullish(),
    TaiLieuNop: z.array(document).max(LONGEST_LIST).nullish(),
    DanhSachLePhi: z.array(fee).max(LONGEST_LIST).nullish(),
    DanhSachTepDinhKemKhac: z.array(attachment).max(LONGEST_LIST).nullish(),
    DanhSachHoSoBoSung: z.array(supplement).max(LONGEST_LIST).nullish(),
    DanhSachGiayToKetQua: z.array(result).max(LONGEST_LIST).nullish(),
    DSKetNoiCSDL: z
      .array(z.object({ MaCSDL: id }))
      .max(LONGEST_LIST)
      .nullish(),
  });
  const progress = z.object({
    MaHoSo: z.string().min(1).max(LONGEST_ID),
    ThoiDiemXuLy: moment,
    TrangThai: status,
    NguoiXuLy: text,
    ChucDanh: text,
    PhongBanXuLy: text,
    NoiDungXuLy: text,
    NgayBatDau: time,
    NgayKetThucTheoQuyDinh: time,
  });
  return { dossier, progress };
};

const SCHEMAS = /* @__PURE__ */ makeSchemas();

/**
 * A payload of the national portal's service `DongBoHoSoMC` [practice], as it stands: what is not known is left out. It takes what
 * `readNationalDossier` takes. For input that may be hostile prefer that one: zod's issues are not bounded in number.
 */
export const NationalDossierPayloadSchema = /* @__PURE__ */ (() => SCHEMAS.dossier)();

/** A payload of the national portal's service `CapNhatTienDoHoSoMC` [practice]; `readNationalProgress` takes the same. */
export const NationalProgressPayloadSchema = /* @__PURE__ */ (() => SCHEMAS.progress)();
