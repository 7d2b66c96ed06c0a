import type { Channel } from "../../procedure/index.js";
import type { Moment } from "../../time/index.js";
import type { DossierEvent, DossierEventType } from "../model.js";
import type { NationalStatus } from "../nationalStatus.js";
import type { NationalDossierPayload } from "./payload.js";

/** A submitted paper (tài liệu nộp). */
export interface NationalDocument {
  /** Id of the file (`TepDinhKemId`). */
  readonly id: string | null;
  /** Name of the file (`TenTepDinhKem`). */
  readonly name: string | null;
  /** Whether it was deleted, in the sender's words (`IsDeleted`). */
  readonly deleted: string | null;
  /** Code of the dossier component (`MaThanhPhanHoSo`). */
  readonly component: string | null;
  /** Address of the file (`DuongDanTaiTepTin`). */
  readonly url: string | null;
  /** Whether it was digitised (`DuocSoHoa`). */
  readonly digitised: boolean | null;
  /** Whether it was reused (`DuocTaiSuDung`). */
  readonly reused: boolean | null;
  /** Whether it was taken from the national data warehouse (`DuocLayTuKhoDMQG`). */
  readonly fromWarehouse: boolean | null;
  /** Code of the result that takes its place (`MaKetQuaThayThe`). */
  readonly replacedBy: string | null;
}

/** A fee (lệ phí). */
export interface NationalFee {
  /** Name (`TenPhiLePhi`). */
  readonly name: string | null;
  /** Code (`MaPhiLePhi`). */
  readonly code: string | null;
  /** Code of when it is collected (`HinhThucThu`). */
  readonly collected: string | null;
  /** Amount in the sender's text (`Gia`). */
  readonly amount: string | null;
  /** Code of its kind (`LoaiPhiLePhi`). */
  readonly kind: string | null;
}

/** Another attachment (tệp đính kèm khác). */
export interface NationalAttachment {
  /** Name (`TenGiayTo`). */
  readonly name: string | null;
  /** How many (`SoLuong`). */
  readonly count: number | null;
  /** Number of its kind (`LoaiGiayTo`). */
  readonly kind: number | null;
}

/** A supplement (hồ sơ bổ sung). */
export interface NationalSupplement {
  /** Its number (`HoSoBoSungId`). */
  readonly id: number | null;
  /** Who asked for it (`NguoiYeuCauBoSung`). */
  readonly requestedBy: string | null;
  /** What was asked for (`NoiDungBoSung`). */
  readonly content: string | null;
  /** When it was asked for (`NgayBoSung`). */
  readonly requestedAt: Moment | null;
  /** Who received it (`NguoiTiepNhanBoSung`). */
  readonly receivedBy: string | null;
  /** What the receiver noted (`ThongTinTiepNhan`). */
  readonly receptionNote: string | null;
  /** When it was supplied (`NgayTiepNhanBoSung`). */
  readonly suppliedAt: Moment | null;
  /** Its state as the sender sets it (`TrangThaiBoSung`); what `true` means was not found. */
  readonly state: boolean | null;
  /** Papers (`DanhSachGiayToBoSung`). */
  readonly documents: readonly NationalDocument[];
  /** Fees (`DanhSachLePhiBoSung`). */
  readonly fees: readonly NationalFee[];
  /** The due date before (`NgayHenTraTruoc`). */
  readonly dueBefore: Moment | null;
  /** The due date after (`NgayHenTraMoi`). */
  readonly dueAfter: Moment | null;
}

/** A result (giấy tờ kết quả). */
export interface NationalResult {
  /** Name (`TenGiayTo`). */
  readonly name: string | null;
  /** Code of the dossier component (`MaThanhPhanHoSo`). */
  readonly component: string | null;
  /** Id of the paper (`GiayToId`). */
  readonly id: string | null;
  /** Address of the file (`DuongDanTepTinKetQua`). */
  readonly url: string | null;
  /** Code of the result (`MaGiayToKetQua`). */
  readonly code: string | null;
}

/** Kind of an identity number: citizen's identity card (CCCD) or the older people's identity card (CMND). */
export type IdentityKind = "cccd" | "cmnd";

/** An identity number (định danh). */
export interface NationalIdentity {
  /** Its kind (`LoaiDinhDanh`). */
  readonly kind: IdentityKind | null;
  /** The number (`SoDinhDanh`). */
  readonly number: string | null;
}

/** A database that was asked (CSDL kết nối). */
export interface NationalDatabase {
  /** Its code (`MaCSDL`). */
  readonly code: string | null;
}

/** Whose dossier it is (loại đối tượng). */
export type NationalOwnerKind = "citizen" | "enterprise" | "state-agency" | "other";

/**
 * A dossier as the national portal's synchronisation shows it: a snapshot, not a history. `null` and an empty list: the payload says
 * nothing. Names and codes are known from practice; no act that defines the service was read.
 */
export interface NationalDossier {
  /** Dossier code (`MaHoSo`). */
  readonly code: string;
  /** Where it stands (`TrangThaiHoSo`). */
  readonly status: NationalStatus;
  /** How it came in (`KenhThucHien`); some reports count none as `counter`. */
  readonly channel: Channel | null;
  /** When it was submitted (`NgayNopHoSo`). */
  readonly submittedAt: Moment | null;
  /** When it was accepted (`NgayTiepNhan`). */
  readonly acceptedAt: Moment | null;
  /** When the result is due (`NgayHenTra`). */
  readonly dueAt: Moment | null;
  /** When it was refused at reception (`NgayTuChoi`). */
  readonly refusedAt: Moment | null;
  /** When its handling ended (`NgayKetThucXuLy`). */
  readonly finishedAt: Moment | null;
  /** When the result was handed over (`NgayTra`). */
  readonly returnedAt: Moment | null;
  /** How the result is returned (`HinhThuc`); the portal has no code for online. */
  readonly returnWay: "counter" | "post" | null;
  /** Supplements, in the sender's order (`DanhSachHoSoBoSung`). */
  readonly supplements: readonly NationalSupplement[];
  /** Code of the procedure (`MaTTHC`). */
  readonly procedureCode: string | null;
  /** Name of the procedure (`TenTTHC`). */
  readonly procedureName: string | null;
  /** Code of the field (`MaLinhVuc`). */
  readonly fieldCode: string | null;
  /** Name of the field (`TenLinhVuc`). */
  readonly fieldName: string | null;
  /** Owner (`ChuHoSo`). */
  readonly owner: string | null;
  /** Kind of the owner (`LoaiDoiTuong`). */
  readonly ownerKind: NationalOwnerKind | null;
  /** Id of the owner (`MaDoiTuong`). */
  readonly ownerId: string | null;
  /** Further information (`ThongTinKhac`). */
  readonly furtherInformation: string | null;
  /** Electronic mail (`Email`). */
  readonly email: string | null;
  /** Fax (`Fax`). */
  readonly fax: string | null;
  /** Telephone (`SoDienThoai`). */
  readonly telephone: string | null;
  /** What it is about (`TrichYeuHoSo`). */
  readonly summary: string | null;
  /** What was noted on the return (`ThongTinTra`). */
  readonly returnNote: string | null;
  /** The unit that handles it (`DonViXuLy`). */
  readonly unit: string | null;
  /** Note (`GhiChu`). */
  readonly note: string | null;
  /** On which portal it was submitted (`NoiNopHoSo`). */
  readonly submittedOn: "national-portal" | "local-portal" | null;
  /** Whether it has digitised papers (`HoSoCoThanhPhanSoHoa`). */
  readonly digitised: boolean | null;
  /** Whether the account is verified by VNeID (`TaiKhoanDuocXacThucVoiVNeID`). */
  readonly accountVerified: boolean | null;
  /** Where fees were paid online (`DuocThanhToanTrucTuyen`). */
  readonly paidOnline: "no" | "national-portal" | "local-portal" | null;
  /** Kind of the identity number (`LoaiDinhDanh`). */
  readonly identityKind: IdentityKind | null;
  /** Identity number (`SoDinhDanh`). */
  readonly identityNumber: string | null;
  /** Identity numbers, where the sender gives a list of them (`DinhDanhCHS`). */
  readonly identities: readonly NationalIdentity[];
  /** Submitted papers (`TaiLieuNop`). */
  readonly documents: readonly NationalDocument[];
  /** Fees (`DanhSachLePhi`). */
  readonly fees: readonly NationalFee[];
  /** Other attachments (`DanhSachTepDinhKemKhac`). */
  readonly attachments: readonly NationalAttachment[];
  /** Results (`DanhSachGiayToKetQua`). */
  readonly results: readonly NationalResult[];
  /** Databases that were asked (`DSKetNoiCSDL`). */
  readonly databases: readonly NationalDatabase[];
}

/**
 * What a payload says and a dossier does not hold; what is left out is `null` or an empty list. `dueAt` is derived, not stored: take
 * it from `dossierDeadline`. `returnWay` holds where no event says how the result was returned.
 */
export type NationalDescription = {
  readonly [Property in Exclude<
    keyof NationalDossier,
    | "code"
    | "status"
    | "channel"
    | "submittedAt"
    | "acceptedAt"
    | "refusedAt"
    | "finishedAt"
    | "returnedAt"
    | "supplements"
  >]?: NationalDossier[Property] | undefined;
};

/** A step in handling as the national portal's progress service shows it. */
export interface NationalProgress {
  /** Dossier code (`MaHoSo`). */
  readonly code: string;
  /** When the step was taken (`ThoiDiemXuLy`). */
  readonly at: Moment;
  /** The status after it (`TrangThai`). */
  readonly status: NationalStatus;
  /** Who took it (`NguoiXuLy`). */
  readonly person: string | null;
  /** That person's position (`ChucDanh`). */
  readonly position: string | null;
  /** The unit (`PhongBanXuLy`). */
  readonly unit: string | null;
  /** What was done (`NoiDungXuLy`). */
  readonly note: string | null;
  /** When the step began (`NgayBatDau`). */
  readonly startedAt: Moment | null;
  /** When the step should end (`NgayKetThucTheoQuyDinh`). */
  readonly dueAt: Moment | null;
}

/** What a value of a payload is. */
export type PayloadKind = "nothing" | "text" | "number" | "boolean" | "list" | "object" | "other";

/** What is wrong with a payload: facts for a sentence, by code. `path` is `MaHoSo`, `DanhSachLePhi[0].Gia`, or `payload` itself. */
export interface NationalIssueFacts {
  /** A value is of another kind; a `count` is a whole number from 0 up. */
  "dossier/national-wrong-type": {
    readonly path: string;
    readonly given: PayloadKind;
    readonly expected: "text" | "list" | "object" | "count" | "boolean";
  };
  /** A value is absent, `null` or empty that nothing can be made without. */
  "dossier/national-missing": { readonly path: string };
  /** A code is none of those that are known. */
  "dossier/national-unknown-code": { readonly path: string; readonly value: string; readonly known: readonly string[] };
  /** A text is no existing time as `yyyyMMddHHmmss`. */
  "dossier/national-invalid-time": { readonly path: string; readonly value: string };
  /** A text is longer than this library reads. */
  "dossier/national-text-too-long": { readonly path: string; readonly length: number; readonly allowed: number };
  /** A list has more items than this library reads. */
  "dossier/national-list-too-long": { readonly path: string; readonly length: number; readonly allowed: number };
}

/** Something wrong with a payload, as a value. Texts in it are cut at 80 characters. */
export type NationalIssue = {
  readonly [Code in keyof NationalIssueFacts]: {
    /** What is wrong. */
    readonly code: Code;
    /** Where, and the values concerned. */
    readonly facts: NationalIssueFacts[Code];
  };
}[keyof NationalIssueFacts];

/** A payload that cannot be read, and why. */
export interface UnreadPayload {
  /** Never `true` here. */
  readonly ok: false;
  /** What is wrong, at most 50 things. */
  readonly issues: readonly NationalIssue[];
  /** Whether there are more. */
  readonly truncated: boolean;
}

/** What a payload of a dossier says, or why it cannot be read. */
export type NationalDossierResult =
  | {
      readonly ok: true;
      readonly dossier: NationalDossier;
      /** Fields of the payload that are not known and were left out, at most 50 names. */
      readonly leftOut: readonly string[];
    }
  | UnreadPayload;

/** What a payload of a step says, or why it cannot be read. */
export type NationalProgressResult =
  | {
      readonly ok: true;
      readonly progress: NationalProgress;
      /** Fields of the payload that are not known and were left out, at most 50 names. */
      readonly leftOut: readonly string[];
    }
  | UnreadPayload;

/** What a snapshot or a progress list does not tell: facts for a sentence, by code. */
export interface NationalGapFacts {
  /** Nobody says how the dossier came in, and without that it cannot be opened. */
  "dossier/national-no-channel": { readonly code: string };
  /** No time is given at which it was submitted or accepted. */
  "dossier/national-no-opening": { readonly code: string };
  /** By the status the event happened, but nothing says when. */
  "dossier/national-untold-event": {
    readonly code: string;
    readonly event: DossierEventType;
    readonly status: NationalStatus;
  };
  /** A time is given for what by the status has not happened. */
  "dossier/national-unused-time": {
    readonly code: string;
    readonly field: keyof NationalDossierPayload;
    readonly at: Moment;
    readonly status: NationalStatus;
  };
  /** Its handling ended, but nothing says whether the request was granted or refused; a replay takes it as granted. */
  "dossier/national-untold-outcome": { readonly code: string; readonly status: NationalStatus };
  /**
   * Another unit has the dossier in the same status: told as forwarded, or not at all (`null`), but the competent agency may have
   * received it from outside its territory.
   */
  "dossier/national-ambiguous-step": {
    readonly code: string;
    readonly at: Moment;
    readonly unit: string;
    readonly told: "forwarded" | null;
    readonly possible: "agency-received";
  };
  /** The table of transitions knows no event from one status to the next. */
  "dossier/national-impossible-step": {
    readonly code: string;
    readonly from: NationalStatus;
    readonly to: NationalStatus;
    readonly at: Moment;
  };
}

/** Something that a snapshot or a progress list does not tell, as a value. */
export type NationalGap = {
  readonly [Code in keyof NationalGapFacts]: {
    /** What is not told. */
    readonly code: Code;
    /** Of which dossier, and the values concerned. */
    readonly facts: NationalGapFacts[Code];
  };
}[keyof NationalGapFacts];

/**
 * The events that can be told, in order, ready for `replayDossier` (which refuses what is out of order), and what cannot. Not `ok`:
 * not even the first event can be told.
 */
export type NationalEvents =
  | { readonly ok: true; readonly events: readonly DossierEvent[]; readonly gaps: readonly NationalGap[] }
  | { readonly ok: false; readonly gaps: readonly NationalGap[] };

/** What the caller knows about a dossier and no payload or progress list says; the channel only where the payload says nothing. */
export interface NationalOpening {
  /** How it came in. */
  readonly channel?: Channel | null | undefined;
  /** Whether it was received outside the territory of the competent agency (phi địa giới). */
  readonly nonTerritorial?: boolean | null | undefined;
  /** Whether the request was granted or refused, of a dossier whose handling ended. */
  readonly outcome?: "granted" | "refused" | null | undefined;
}

/** One local status and what it is nationally. */
export interface StatusMappingRow {
  /** The local name or code. */
  readonly local: string;
  /** The national status. */
  readonly status: NationalStatus;
}

/** Local statuses with their national ones: many to one. */
export interface StatusMapping {
  /** One row a local status. */
  readonly rows: readonly StatusMappingRow[];
}

/** One payload of an export. */
export interface NationalExportExample {
  /** Its place, from 0. */
  readonly index: number;
  /** Its dossier code, cut at 80 characters; `null` where it has none that can be read. */
  readonly code: string | null;
}

/** How often something is seen in an export. */
export interface NationalExportFacts {
  /** In how many payloads. */
  readonly count: number;
  /** Of how many. */
  readonly total: number;
  /** The first few, at most 5. */
  readonly examples: readonly NationalExportExample[];
}

/** What is seen in exports and makes figures wrong: facts for a sentence, by code. Nothing is repaired. */
export interface NationalExportFindingFacts {
  /** Payloads cannot be read; `readNationalDossier` says why. */
  "dossier/export-unreadable": NationalExportFacts;
  /** The status is no text: a number loses nothing here, but the same code is then written in two ways. */
  "dossier/export-status-not-text": NationalExportFacts;
  /** `"10"` stands before `"2"`: the export is sorted by status as text. The count is of dossiers that stand before a smaller code. */
  "dossier/export-sorted-as-text": NationalExportFacts;
  /** Handling ended before the dossier was accepted. */
  "dossier/export-finished-before-accepted": NationalExportFacts;
  /** There is no channel; some reports count such dossiers as received at the counter. */
  "dossier/export-no-channel": NationalExportFacts;
  /** Accepted by its status, without a due date. */
  "dossier/export-no-due-date": NationalExportFacts;
  /** Accepted by its status, without the day: some indicators then take the day of submission, others leave the dossier out. */
  "dossier/export-no-acceptance": NationalExportFacts;
  /** Sent as processed (9), while the sender's own status or progress list says 5, 6 or 8. */
  "dossier/export-interruption-as-processed": NationalExportFacts;
  /** A code stands there again with other content. */
  "dossier/export-same-code": NationalExportFacts;
  /** Payloads of the progress list cannot be read and are not used. */
  "dossier/export-unreadable-progress": NationalExportFacts;
}

/** Something seen in an export, as a value. */
export type NationalExportFinding = {
  readonly [Code in keyof NationalExportFindingFacts]: {
    /** What is seen. */
    readonly code: Code;
    /** How often, and where. */
    readonly facts: NationalExportFindingFacts[Code];
  };
}[keyof NationalExportFindingFacts];

/** What the caller knows about an export beside its payloads. */
export interface NationalExportOptions {
  /** The national status of a dossier by the sender's own status, `null` where it is not known. */
  readonly localStatus?: ((code: string) => NationalStatus | null | undefined) | undefined;
  /** Payloads of the progress service; a dossier's latest step says where it stood. */
  readonly progress?: Iterable<unknown> | undefined;
}
