/** A status code of the national portal; as text `"10"` sorts before `"2"`. */
export type NationalStatusCode = "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10";

/** A text of a payload: absent, `null` and empty all say nothing. */
export type PayloadText = string | null | undefined;

/** A code of a payload, as text: absent, `null` and empty all say nothing. */
export type PayloadCode<Code extends string> = Code | "" | null | undefined;

/** A list of a payload: absent, `null` and empty all say nothing. */
export type PayloadList<Row> = readonly Row[] | null | undefined;

/** A submitted paper (`TaiLieuNop`). */
export interface NationalDocumentPayload {
  /** Id of the file. */
  readonly TepDinhKemId?: PayloadText;
  /** Name of the file. */
  readonly TenTepDinhKem?: PayloadText;
  /** Whether it was deleted, as the sender writes it. */
  readonly IsDeleted?: PayloadText;
  /** Code of the dossier component. */
  readonly MaThanhPhanHoSo?: PayloadText;
  /** Address of the file. */
  readonly DuongDanTaiTepTin?: PayloadText;
  /** `"1"`: digitised. */
  readonly DuocSoHoa?: PayloadCode<"0" | "1">;
  /** `"1"`: reused from an earlier dossier. */
  readonly DuocTaiSuDung?: PayloadCode<"0" | "1">;
  /** `"1"`: taken from the national data warehouse. */
  readonly DuocLayTuKhoDMQG?: PayloadCode<"0" | "1">;
  /** Code of the result that takes its place. */
  readonly MaKetQuaThayThe?: PayloadText;
}

/** A fee (`DanhSachLePhi`). */
export interface NationalFeePayload {
  /** Name. */
  readonly TenPhiLePhi?: PayloadText;
  /** Code. */
  readonly MaPhiLePhi?: PayloadText;
  /** Code of when it is collected. */
  readonly HinhThucThu?: PayloadText;
  /** Amount, as text. */
  readonly Gia?: PayloadText;
  /** Code of its kind. */
  readonly LoaiPhiLePhi?: PayloadText;
}

/** Another attachment (`DanhSachTepDinhKemKhac`). */
export interface NationalAttachmentPayload {
  /** Name. */
  readonly TenGiayTo?: PayloadText;
  /** How many. */
  readonly SoLuong?: number | null | undefined;
  /** Number of its kind. */
  readonly LoaiGiayTo?: number | null | undefined;
}

/** A supplement (`DanhSachHoSoBoSung`). */
export interface NationalSupplementPayload {
  /** Number of the supplement. */
  readonly HoSoBoSungId?: number | null | undefined;
  /** Who asked for it. */
  readonly NguoiYeuCauBoSung?: PayloadText;
  /** What was asked for. */
  readonly NoiDungBoSung?: PayloadText;
  /** When it was asked for, `yyyyMMddHHmmss`. */
  readonly NgayBoSung?: PayloadText;
  /** Who received it. */
  readonly NguoiTiepNhanBoSung?: PayloadText;
  /** What the receiver noted. */
  readonly ThongTinTiepNhan?: PayloadText;
  /** When it was supplied, `yyyyMMddHHmmss`. */
  readonly NgayTiepNhanBoSung?: PayloadText;
  /** Its state, as the sender sets it. */
  readonly TrangThaiBoSung?: boolean | null | undefined;
  /** Papers. */
  readonly DanhSachGiayToBoSung?: PayloadList<NationalDocumentPayload>;
  /** Fees. */
  readonly DanhSachLePhiBoSung?: PayloadList<NationalFeePayload>;
  /** The due date before, `yyyyMMddHHmmss`. */
  readonly NgayHenTraTruoc?: PayloadText;
  /** The due date after, `yyyyMMddHHmmss`. */
  readonly NgayHenTraMoi?: PayloadText;
}

/** A result (`DanhSachGiayToKetQua`). */
export interface NationalResultPayload {
  /** Name. */
  readonly TenGiayTo?: PayloadText;
  /** Code of the dossier component. */
  readonly MaThanhPhanHoSo?: PayloadText;
  /** Id of the paper. */
  readonly GiayToId?: PayloadText;
  /** Address of the file. */
  readonly DuongDanTepTinKetQua?: PayloadText;
  /** Code of the result. */
  readonly MaGiayToKetQua?: PayloadText;
}

/** An identity number (`DinhDanhCHS`). */
export interface NationalIdentityPayload {
  /** `"1"` CCCD, `"2"` CMND. */
  readonly LoaiDinhDanh?: PayloadCode<"1" | "2">;
  /** The number. */
  readonly SoDinhDanh?: PayloadText;
}

/** A database that was asked (`DSKetNoiCSDL`). */
export interface NationalDatabasePayload {
  /** Its code. */
  readonly MaCSDL?: PayloadText;
}

/**
 * A dossier as the synchronisation service `DongBoHoSoMC` of the national portal takes it. Names and codes are read off software
 * that calls the service [practice]; no act that defines it was read, and which fields the service insists on is not known. Values
 * are text, codes and amounts included; times are `yyyyMMddHHmmss` on the clock of Asia/Ho_Chi_Minh, without a zone.
 */
export interface NationalDossierPayload {
  /** Dossier code (mã hồ sơ). */
  readonly MaHoSo: string;
  /** Status code (trạng thái). */
  readonly TrangThaiHoSo: NationalStatusCode;
  /** Code of the procedure. */
  readonly MaTTHC?: PayloadText;
  /** Name of the procedure. */
  readonly TenTTHC?: PayloadText;
  /** Code of the field. */
  readonly MaLinhVuc?: PayloadText;
  /** Name of the field. */
  readonly TenLinhVuc?: PayloadText;
  /** Channel: `"1"` direct, `"2"` online, `"3"` post. */
  readonly KenhThucHien?: PayloadCode<"1" | "2" | "3">;
  /** Owner (chủ hồ sơ). */
  readonly ChuHoSo?: PayloadText;
  /** Kind of the owner: `"1"` citizen, `"2"` enterprise, `"3"` state agency, `"4"` other. */
  readonly LoaiDoiTuong?: PayloadCode<"1" | "2" | "3" | "4">;
  /** Id of the owner. */
  readonly MaDoiTuong?: PayloadText;
  /** Further information. */
  readonly ThongTinKhac?: PayloadText;
  /** Electronic mail. */
  readonly Email?: PayloadText;
  /** Fax. */
  readonly Fax?: PayloadText;
  /** Telephone. */
  readonly SoDienThoai?: PayloadText;
  /** What it is about (trích yếu). */
  readonly TrichYeuHoSo?: PayloadText;
  /** When it was submitted. */
  readonly NgayNopHoSo?: PayloadText;
  /** When it was accepted. */
  readonly NgayTiepNhan?: PayloadText;
  /** When the result is due. */
  readonly NgayHenTra?: PayloadText;
  /** When it was refused at reception. */
  readonly NgayTuChoi?: PayloadText;
  /** When its handling ended. */
  readonly NgayKetThucXuLy?: PayloadText;
  /** When the result was handed over. */
  readonly NgayTra?: PayloadText;
  /** What was noted on the return. */
  readonly ThongTinTra?: PayloadText;
  /** How the result is returned: `"0"` counter, `"1"` post. */
  readonly HinhThuc?: PayloadCode<"0" | "1">;
  /** The unit that handles it. */
  readonly DonViXuLy?: PayloadText;
  /** Note. */
  readonly GhiChu?: PayloadText;
  /** Where it was submitted: `"1"` national portal, `"2"` local portal. */
  readonly NoiNopHoSo?: PayloadCode<"1" | "2">;
  /** `"1"`: has digitised papers. */
  readonly HoSoCoThanhPhanSoHoa?: PayloadCode<"0" | "1">;
  /** `"1"`: the account is verified by VNeID. */
  readonly TaiKhoanDuocXacThucVoiVNeID?: PayloadCode<"0" | "1">;
  /** Paid online: `"0"` no, `"1"` on the national portal, `"2"` on a local one. */
  readonly DuocThanhToanTrucTuyen?: PayloadCode<"0" | "1" | "2">;
  /** Kind of the identity number: `"1"` CCCD, `"2"` CMND. */
  readonly LoaiDinhDanh?: PayloadCode<"1" | "2">;
  /** Identity number. */
  readonly SoDinhDanh?: PayloadText;
  /** Identity numbers, where the sender gives a list of them. */
  readonly DinhDanhCHS?: PayloadList<NationalIdentityPayload>;
  /** Submitted papers. */
  readonly TaiLieuNop?: PayloadList<NationalDocumentPayload>;
  /** Fees. */
  readonly DanhSachLePhi?: PayloadList<NationalFeePayload>;
  /** Other attachments. */
  readonly DanhSachTepDinhKemKhac?: PayloadList<NationalAttachmentPayload>;
  /** Supplements. */
  readonly DanhSachHoSoBoSung?: PayloadList<NationalSupplementPayload>;
  /** Results. */
  readonly DanhSachGiayToKetQua?: PayloadList<NationalResultPayload>;
  /** Databases that were asked. */
  readonly DSKetNoiCSDL?: PayloadList<NationalDatabasePayload>;
}

/**
 * A step in handling as the service `CapNhatTienDoHoSoMC` of the national portal takes it [practice]; texts and times as in
 * {@link NationalDossierPayload}.
 */
export interface NationalProgressPayload {
  /** Dossier code. */
  readonly MaHoSo: string;
  /** When the step was taken, `yyyyMMddHHmmss`. */
  readonly ThoiDiemXuLy: string;
  /** Status code after it. */
  readonly TrangThai: NationalStatusCode;
  /** Who took it. */
  readonly NguoiXuLy?: PayloadText;
  /** That person's position. */
  readonly ChucDanh?: PayloadText;
  /** The unit. */
  readonly PhongBanXuLy?: PayloadText;
  /** What was done. */
  readonly NoiDungXuLy?: PayloadText;
  /** When the step began. */
  readonly NgayBatDau?: PayloadText;
  /** When the step should end. */
  readonly NgayKetThucTheoQuyDinh?: PayloadText;
}
