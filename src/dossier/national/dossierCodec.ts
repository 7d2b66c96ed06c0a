import type { Channel } from "../../procedure/index.js";
import { NATIONAL_STATUSES, type NationalStatus, nationalStatusCode } from "../nationalStatus.js";
import { type Codec, count, flag, id, listOf, objectOf, oneOf, required, text, time, truth } from "./codecs.js";
import type {
  IdentityKind,
  NationalAttachment,
  NationalDatabase,
  NationalDocument,
  NationalDossier,
  NationalFee,
  NationalIdentity,
  NationalOwnerKind,
  NationalProgress,
  NationalResult,
  NationalSupplement,
} from "./model.js";
import type {
  NationalAttachmentPayload,
  NationalDatabasePayload,
  NationalDocumentPayload,
  NationalDossierPayload,
  NationalFeePayload,
  NationalIdentityPayload,
  NationalProgressPayload,
  NationalResultPayload,
  NationalSupplementPayload,
} from "./payload.js";

const makeCodecs = (): { readonly dossier: Codec<NationalDossier>; readonly progress: Codec<NationalProgress> } => {
  const status = required(oneOf<NationalStatus>(NATIONAL_STATUSES.map((name) => [nationalStatusCode(name), name])));
  const channel = oneOf<Channel>([
    ["1", "counter"],
    ["2", "online"],
    ["3", "post"],
  ]);
  const identityKind = oneOf<IdentityKind>([
    ["1", "cccd"],
    ["2", "cmnd"],
  ]);
  const documents = listOf(
    objectOf<NationalDocument, NationalDocumentPayload>({
      id: ["TepDinhKemId", id],
      name: ["TenTepDinhKem", text],
      deleted: ["IsDeleted", id],
      component: ["MaThanhPhanHoSo", id],
      url: ["DuongDanTaiTepTin", text],
      digitised: ["DuocSoHoa", flag],
      reused: ["DuocTaiSuDung", flag],
      fromWarehouse: ["DuocLayTuKhoDMQG", flag],
      replacedBy: ["MaKetQuaThayThe", id],
    }),
  );
  const fees = listOf(
    objectOf<NationalFee, NationalFeePayload>({
      name: ["TenPhiLePhi", text],
      code: ["MaPhiLePhi", id],
      collected: ["HinhThucThu", id],
      amount: ["Gia", id],
      kind: ["LoaiPhiLePhi", id],
    }),
  );
  const supplements = listOf(
    objectOf<NationalSupplement, NationalSupplementPayload>({
      id: ["HoSoBoSungId", count],
      requestedBy: ["NguoiYeuCauBoSung", text],
      content: ["NoiDungBoSung", text],
      requestedAt: ["NgayBoSung", time],
      receivedBy: ["NguoiTiepNhanBoSung", text],
      receptionNote: ["ThongTinTiepNhan", text],
      suppliedAt: ["NgayTiepNhanBoSung", time],
      state: ["TrangThaiBoSung", truth],
      documents: ["DanhSachGiayToBoSung", documents],
      fees: ["DanhSachLePhiBoSung", fees],
      dueBefore: ["NgayHenTraTruoc", time],
      dueAfter: ["NgayHenTraMoi", time],
    }),
  );
  const dossier = objectOf<NationalDossier, NationalDossierPayload>({
    code: ["MaHoSo", required(id)],
    status: ["TrangThaiHoSo", status],
    channel: ["KenhThucHien", channel],
    submittedAt: ["NgayNopHoSo", time],
    acceptedAt: ["NgayTiepNhan", time],
    dueAt: ["NgayHenTra", time],
    refusedAt: ["NgayTuChoi", time],
    finishedAt: ["NgayKetThucXuLy", time],
    returnedAt: ["NgayTra", time],
    returnWay: [
      "HinhThuc",
      oneOf<"counter" | "post">([
        ["0", "counter"],
        ["1", "post"],
      ]),
    ],
    supplements: ["DanhSachHoSoBoSung", supplements],
    procedureCode: ["MaTTHC", id],
    procedureName: ["TenTTHC", text],
    fieldCode: ["MaLinhVuc", id],
    fieldName: ["TenLinhVuc", text],
    owner: ["ChuHoSo", text],
    ownerKind: [
      "LoaiDoiTuong",
      oneOf<NationalOwnerKind>([
        ["1", "citizen"],
        ["2", "enterprise"],
        ["3", "state-agency"],
        ["4", "other"],
      ]),
    ],
    ownerId: ["MaDoiTuong", id],
    furtherInformation: ["ThongTinKhac", text],
    email: ["Email", text],
    fax: ["Fax", id],
    telephone: ["SoDienThoai", id],
    summary: ["TrichYeuHoSo", text],
    returnNote: ["ThongTinTra", text],
    unit: ["DonViXuLy", text],
    note: ["GhiChu", text],
    submittedOn: [
      "NoiNopHoSo",
      oneOf<"national-portal" | "local-portal">([
        ["1", "national-portal"],
        ["2", "local-portal"],
      ]),
    ],
    digitised: ["HoSoCoThanhPhanSoHoa", flag],
    accountVerified: ["TaiKhoanDuocXacThucVoiVNeID", flag],
    paidOnline: [
      "DuocThanhToanTrucTuyen",
      oneOf<"no" | "national-portal" | "local-portal">([
        ["0", "no"],
        ["1", "national-portal"],
        ["2", "local-portal"],
      ]),
    ],
    identityKind: ["LoaiDinhDanh", identityKind],
    identityNumber: ["SoDinhDanh", id],
    identities: [
      "DinhDanhCHS",
      listOf(
        objectOf<NationalIdentity, NationalIdentityPayload>({
          kind: ["LoaiDinhDanh", identityKind],
          number: ["SoDinhDanh", id],
        }),
      ),
    ],
    documents: ["TaiLieuNop", documents],
    fees: ["DanhSachLePhi", fees],
    attachments: [
      "DanhSachTepDinhKemKhac",
      listOf(
        objectOf<NationalAttachment, NationalAttachmentPayload>({
          name: ["TenGiayTo", text],
          count: ["SoLuong", count],
          kind: ["LoaiGiayTo", count],
        }),
      ),
    ],
    results: [
      "DanhSachGiayToKetQua",
      listOf(
        objectOf<NationalResult, NationalResultPayload>({
          name: ["TenGiayTo", text],
          component: ["MaThanhPhanHoSo", id],
          id: ["GiayToId", id],
          url: ["DuongDanTepTinKetQua", text],
          code: ["MaGiayToKetQua", id],
        }),
      ),
    ],
    databases: ["DSKetNoiCSDL", listOf(objectOf<NationalDatabase, NationalDatabasePayload>({ code: ["MaCSDL", id] }))],
  });
  const progress = objectOf<NationalProgress, NationalProgressPayload>({
    code: ["MaHoSo", required(id)],
    at: ["ThoiDiemXuLy", required(time)],
    status: ["TrangThai", status],
    person: ["NguoiXuLy", text],
    position: ["ChucDanh", text],
    unit: ["PhongBanXuLy", text],
    note: ["NoiDungXuLy", text],
    startedAt: ["NgayBatDau", time],
    dueAt: ["NgayKetThucTheoQuyDinh", time],
  });
  return { dossier, progress };
};

const CODECS = /* @__PURE__ */ makeCodecs();

/** How a dossier is read and written. */
export const DOSSIER: Codec<NationalDossier> = /* @__PURE__ */ (() => CODECS.dossier)();

/** How a step is read and written. */
export const PROGRESS: Codec<NationalProgress> = /* @__PURE__ */ (() => CODECS.progress)();
