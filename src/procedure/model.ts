import type { CountingRules, LimitUnit, TimeLimit } from "../deadline/index.js";
import type { IsoDate } from "../time/index.js";
import type { HandlingRules } from "./handling.js";

/** How a dossier is submitted, or a result handed over: at the counter (trực tiếp), online (trực tuyến) or by public post (bưu chính công ích). */
export type Channel = "counter" | "online" | "post";

/**
 * Who performs a procedure (cấp thực hiện): ministry, province, district, commune, or another agency. There is no district
 * (cấp huyện) since 2025-07-01.
 */
export type AdministrativeLevel = "ministry" | "province" | "district" | "commune" | "other";

/**
 * Who may ask for a procedure (đối tượng thực hiện), in the order of the national catalogue's names: công dân Việt Nam, người
 * nước ngoài, người Việt Nam định cư ở nước ngoài, cán bộ - công chức - viên chức, doanh nghiệp, doanh nghiệp có vốn đầu tư
 * nước ngoài, tổ chức (không gồm doanh nghiệp, hợp tác xã), tổ chức nước ngoài, hợp tác xã, đảng viên, tổ chức Đảng.
 */
export type ApplicantKind =
  | "citizen"
  | "foreigner"
  | "overseas-vietnamese"
  | "official"
  | "enterprise"
  | "foreign-invested-enterprise"
  | "organisation"
  | "foreign-organisation"
  | "cooperative"
  | "party-member"
  | "party-organisation";

/**
 * How many agencies a one-stop procedure runs through: one (một cửa), several of the same level (liên thông cùng cấp) or of
 * several levels (liên thông giữa các cấp).
 */
export type OneStopKind = "single" | "same-level" | "across-levels";

/** The service levels of Decree 43/2011 (mức độ 1-4), in use until 2022. */
export type LegacyOnlineLevel = 1 | 2 | 3 | 4;

/**
 * How much of a procedure is done online: information only (cung cấp thông tin trực tuyến), a part (một phần) or all of it
 * (toàn trình). The names are those of Decree 42/2022, which expired on 2026-07-01; since then full is the rule, and partial
 * must be justified in public (Decree 224/2026 art. 14).
 */
export type OnlineServiceLevel = "information" | "partial" | "full";

/** The standard of an agency's internal process (quy trình nội bộ). */
export type QualityStandard = "TCVN ISO 9001:2008" | "TCVN ISO 9001:2015";

/** To which dossiers a row of a procedure applies: those of one case, of one channel, of both, or all of them. */
export interface Applicability {
  /** The case (trường hợp), as the procedure names it; absent: every case. */
  readonly case?: string | undefined;
  /** How the dossier is submitted; absent: every channel. */
  readonly channel?: Channel | undefined;
}

/** How long a procedure may take for some dossiers (thời hạn giải quyết). */
export interface ProcedureLimit extends Applicability {
  /** The limit; `null` where the dossier legitimately has no due date. */
  readonly limit: TimeLimit | null;
}

/** A step of the process (trình tự thực hiện), for all dossiers or for those of a case or channel. */
export interface ProcedureStep extends Applicability {
  /** Names the step within the procedure: `"appraisal"`. */
  readonly id: string;
  /** What people call it. */
  readonly title: string;
  /** The unit responsible for it. */
  readonly unit: string;
  /** How much of the procedure's limit it may take; `null` where the process gives it no limit of its own. */
  readonly limit: TimeLimit | null;
}

/** A paper of the dossier (thành phần hồ sơ). */
export interface DossierComponent {
  /** In which case it is needed; absent: in every one. */
  readonly case?: string | undefined;
  /** What it is. */
  readonly name: string;
  /** The form on which it is written (mẫu đơn, tờ khai). */
  readonly form?: string | undefined;
  /** How many originals (bản chính). */
  readonly originals: number;
  /** How many copies (bản sao), certified ones included. */
  readonly copies: number;
}

/** A fee or charge (phí, lệ phí). */
export interface ProcedureFee extends Applicability {
  /** What it is for. */
  readonly title?: string | undefined;
  /** In đồng, whole; 0 is free of charge (miễn phí), `null` where no single amount is set. */
  readonly amount: number | null;
  /** What the catalogue says about it, in its own words. */
  readonly note?: string | undefined;
}

/** What a procedure ends in (kết quả). */
export interface ProcedureResult {
  /** Its code in the national catalogue: `"KQ.G09.000452"`. */
  readonly code?: string | undefined;
  /** What it is. */
  readonly name: string;
}

/** A legal act on which a procedure rests (căn cứ pháp lý). */
export interface LegalBasis {
  /** The act's number: `"123/2015/NĐ-CP"`. */
  readonly number: string;
  /** The act's name. */
  readonly title?: string | undefined;
}

/** One place where a procedure has been made public (công khai, niêm yết; Decree 63/2010 art. 17). */
export interface Posting {
  /** At the office (on a board or on a screen), on a portal, or in the national database. */
  readonly place: "office" | "portal" | "national-database";
  /** The first day on which it stood there. */
  readonly since: IsoDate;
}

/** Where petitions about a procedure are received (tiếp nhận phản ánh, kiến nghị). */
export interface PetitionContact {
  /** The postal address. */
  readonly address?: string | undefined;
  /** The electronic mailbox. */
  readonly mailbox?: string | undefined;
  /** The telephone number. */
  readonly telephone?: string | undefined;
  /** Where the suggestion box (hòm thư góp ý) hangs. */
  readonly box?: string | undefined;
}

/**
 * One version of one entry of the catalogue (thủ tục hành chính). Plain frozen data; a dossier keeps the version in force on
 * the day it was received. Lists may be empty: `checkProcedure` says which mandatory parts are missing.
 */
export interface Procedure {
  /** Its code (mã thủ tục): the national form `"1.000656"`, in older and provincial data with an agency suffix. */
  readonly code: string;
  /** Names this version among those of the code; often the number of the decision that promulgated it. */
  readonly version: string;
  /** What it is called (tên thủ tục). */
  readonly name: string;
  /** First day on which this version is in force. */
  readonly from: IsoDate;
  /** Last day on which it is in force; absent or `null` where none is known. */
  readonly to?: IsoDate | null | undefined;
  /** The decision that promulgated it (số quyết định công bố). */
  readonly decision?: string | undefined;
  /** Its field (lĩnh vực). */
  readonly field?: string | undefined;
  /** Who performs it. */
  readonly levels: readonly AdministrativeLevel[];
  /** Who may ask for it. */
  readonly subjects: readonly ApplicantKind[];
  /** The agency that decides (cơ quan có thẩm quyền). */
  readonly competentAgency?: string | undefined;
  /** The agency that handles it (cơ quan thực hiện), where it is named apart. */
  readonly performingAgency?: string | undefined;
  /** The agency to which the decision is delegated (cơ quan được ủy quyền). */
  readonly delegatedAgency?: string | undefined;
  /** Agencies that take part (cơ quan phối hợp). */
  readonly coordinatingAgencies: readonly string[];
  /** How many agencies it runs through. */
  readonly oneStop?: OneStopKind | undefined;
  /** How dossiers can be submitted (cách thức thực hiện). */
  readonly channels: readonly Channel[];
  /** How results are handed over; empty where nothing is said about it. */
  readonly resultChannels: readonly Channel[];
  /** What the catalogue says on the course of the procedure (trình tự thực hiện), in its own words. */
  readonly sequence?: string | undefined;
  /** The steps of the process, with responsible unit and limit. */
  readonly steps: readonly ProcedureStep[];
  /** How long it may take, by case and channel; `limitFor` picks the row of a dossier. */
  readonly limits: readonly ProcedureLimit[];
  /** The papers of a dossier. */
  readonly components: readonly DossierComponent[];
  /** How many sets of them (số lượng hồ sơ). */
  readonly sets?: number | undefined;
  /** What it costs, by case and channel. */
  readonly fees: readonly ProcedureFee[];
  /** What it ends in. */
  readonly results: readonly ProcedureResult[];
  /** Conditions (yêu cầu, điều kiện), in the catalogue's words. */
  readonly conditions?: string | undefined;
  /** The acts on which it rests. */
  readonly legalBasis: readonly LegalBasis[];
  /** How much of it is done online: 1 to 4 on the scale in use until 2022, a name on the one since. */
  readonly onlineLevel?: OnlineServiceLevel | LegacyOnlineLevel | undefined;
  /** Where it has been made public. */
  readonly postings: readonly Posting[];
  /** The standard of its internal process. */
  readonly qualityStandard?: QualityStandard | undefined;
  /** Where petitions about it are received. */
  readonly petitionContact?: PetitionContact | undefined;
  /** How its limits are counted, where it says so: a cut-off hour, for example. `onPause` follows from `handling`. */
  readonly rules?: Omit<CountingRules, "onPause"> | undefined;
  /** How its dossiers are handled, where it says so: what a supplement does to the limit, for example. */
  readonly handling?: HandlingRules | undefined;
}

/** What `defineProcedure` takes: a {@link Procedure} of which everything but code, version, name, `from` and limits may be left out. */
export type ProcedureDefinition = Pick<Procedure, "code" | "version" | "name" | "from" | "limits"> & {
  readonly [Property in Exclude<keyof Procedure, "code" | "version" | "name" | "from" | "limits">]?:
    | Procedure[Property]
    | undefined;
};

/** Of which dossier `limitFor` is asked. */
export interface LimitQuestion {
  /** Its case; leave it out where the procedure has none. */
  readonly case?: string | null | undefined;
  /** How it was submitted. */
  readonly channel?: Channel | null | undefined;
  /** The day on which it was received: the version in force on it applies. Needed for a list of versions. */
  readonly on?: IsoDate | null | undefined;
}

/** The parts of a procedure code. */
export interface ProcedureCode {
  /** The national form: `"1.000948"`. */
  readonly national: string;
  /** The agency suffix, without its leading dot: `"H38"`, `"000.00.00.H56"`; `null` where there is none. */
  readonly agency: string | null;
}

/** Which share of a catalogue is posted. A census, not a sample: there is no interval. */
export interface DisclosureRate {
  /** What it is a share of. */
  readonly basis: "to-be-posted";
  /** How many procedures of the catalogue are posted. */
  readonly numerator: number;
  /** How many are to be posted. */
  readonly denominator: number;
  /** The share, 0 to 1; `null` for an empty catalogue. */
  readonly value: number | null;
  /** As it is printed: two decimals, half-up, never 100 % while one is missing nor 0 % while one is there. */
  readonly printed: string;
  /** Codes that are to be posted and are not, in the order of the catalogue. */
  readonly missing: readonly string[];
  /** Codes that are posted and do not stand in the catalogue, in the order given. */
  readonly unknown: readonly string[];
}

/** What a summary counts of an entry of a catalogue. */
export type CatalogueEntry = Pick<Procedure, "code"> & {
  readonly [Property in "field" | "levels" | "oneStop" | "onlineLevel"]?: Procedure[Property] | undefined;
};

/** How many procedures of a catalogue are of which kind. */
export interface CatalogueSummary {
  /** Entries counted. */
  readonly total: number;
  /** By field, in the order in which the fields first occur. */
  readonly byField: ReadonlyMap<string, number>;
  /** Entries that state no field. */
  readonly withoutField: number;
  /** By level; an entry of several levels counts at each, so the sum may exceed the total. */
  readonly byLevel: Readonly<Record<AdministrativeLevel, number>>;
  /** By one-stop kind. */
  readonly byOneStop: Readonly<Record<OneStopKind | "unstated", number>>;
  /** Entries that run through several agencies (liên thông), of one level or of several. */
  readonly linked: number;
  /** By online service level, levels 1 to 4 under the names that replaced them. */
  readonly byOnlineLevel: Readonly<Record<OnlineServiceLevel | "unstated", number>>;
}

/** Which procedure a finding is about. */
export interface FoundIn {
  /** Its code. */
  readonly code: string;
  /** Its version. */
  readonly version: string;
}

/** Which row of its limits a finding is about. */
export interface FoundInRow extends FoundIn {
  /** The row's case; `null`: every case. */
  readonly case: string | null;
  /** The row's channel; `null`: every channel. */
  readonly channel: Channel | null;
}

/** The seven parts without which a procedure is not complete (Decree 63/2010 art. 8(2)), as far as a record can show them. */
export type MandatoryPart = "name" | "steps" | "ways" | "components" | "limit" | "subjects" | "agency";

/** A vocabulary into which procedures are exported. */
export type Vocabulary = "CPSV-AP 3.2" | "schema.org";

/** What can be found in a procedure, by code. */
export interface ProcedureFindingFacts {
  /** The code has not the form of a procedure code. */
  "procedure/malformed-code": FoundIn;
  /** A mandatory part is missing. */
  "procedure/missing-part": FoundIn & { readonly part: MandatoryPart };
  /** The version ends before it begins. */
  "procedure/reversed-validity": FoundIn & { readonly from: IsoDate; readonly to: IsoDate };
  /** A level is named that no longer existed while the version was in force. */
  "procedure/level-ended": FoundIn & {
    readonly level: AdministrativeLevel;
    readonly lastDay: IsoDate;
    readonly to: IsoDate | null;
  };
  /** A limit, a step or a fee is for a channel in which dossiers cannot be submitted. */
  "procedure/channel-not-offered": FoundIn & {
    readonly channel: Channel;
    readonly property: "limits" | "steps" | "fees";
  };
  /** Several limits are for the same dossiers. */
  "procedure/duplicate-limit": FoundInRow & { readonly count: number };
  /** The steps' limits do not make the procedure's; where some steps have none, they exceed it. */
  "procedure/steps-do-not-add-up": FoundInRow & {
    readonly stated: number;
    readonly parts: readonly number[];
    readonly sum: number;
    readonly difference: number;
    readonly unit: LimitUnit;
  };
  /** Limits of steps are in other units than the procedure's and cannot be added up. */
  "procedure/steps-in-other-units": FoundInRow & { readonly unit: LimitUnit; readonly stepUnits: readonly LimitUnit[] };
  /** Two versions of a code are in force on the same day. */
  "procedure/validity-overlaps": FoundIn & {
    readonly to: IsoDate | null;
    readonly otherVersion: string;
    readonly otherFrom: IsoDate;
  };
  /** A limit of a national record does not say for certain how long something takes. */
  "procedure/unread-limit": {
    readonly code: string | null;
    readonly channel: Channel | null;
    readonly text: string;
  };
  /** A text of a national record, or part of it, could not be taken apart for certain. */
  "procedure/unread-text": { readonly code: string; readonly property: keyof NationalRecord; readonly text: string };
  /** A vocabulary has no place for what a procedure says. */
  "procedure/not-expressible": FoundIn & {
    readonly vocabulary: Vocabulary;
    readonly property: keyof Procedure;
    readonly value: string;
  };
}

/** One finding: its code, which tells what facts it states. */
export type ProcedureFinding = {
  readonly [Code in keyof ProcedureFindingFacts]: {
    /** What was found, as `procedure/what-was-found`. */
    readonly code: Code;
    /** Where, and the values concerned. */
    readonly facts: ProcedureFindingFacts[Code];
  };
}[keyof ProcedureFindingFacts];

/**
 * A record of the national catalogue (CSDL quốc gia về TTHC) as its public pages show it: texts, of which tables have lost
 * their cells. The names are those of published extracts [practice]; the official field specification was not found.
 */
export interface NationalRecord {
  /** Code. */
  readonly ma_thu_tuc: string;
  /** Name. */
  readonly ten_thu_tuc?: string | undefined;
  /** Number of the decision. */
  readonly so_quyet_dinh?: string | undefined;
  /** Levels: `"Cấp tỉnh, Cấp xã"`. */
  readonly cap_thuc_hien?: string | undefined;
  /** Kind: whether the law leaves details to others. Not taken over. */
  readonly loai_thu_tuc?: string | undefined;
  /** Field. */
  readonly linh_vuc?: string | undefined;
  /** Subjects: `"Công dân Việt Nam, Doanh nghiệp"`. */
  readonly doi_tuong_thuc_hien?: string | undefined;
  /** Competent agency. */
  readonly co_quan_co_tham_quyen?: string | undefined;
  /** Address of reception. Not taken over. */
  readonly dia_chi_tiep_nhan?: string | undefined;
  /** Delegated agency. */
  readonly co_quan_duoc_uy_quyen?: string | undefined;
  /** Coordinating agencies, one text. */
  readonly co_quan_phoi_hop?: string | undefined;
  /** Related procedures. Not taken over. */
  readonly thu_tuc_lien_quan?: string | undefined;
  /** Course of the procedure. */
  readonly trinh_tu_thuc_hien?: string | undefined;
  /** Ways: the table of channel, time, fee and description. */
  readonly cach_thuc_thuc_hien?: string | undefined;
  /** Components: the table of papers, forms and numbers. */
  readonly thanh_phan_ho_so?: string | undefined;
  /** Legal basis: the table of acts and numbers. */
  readonly can_cu_phap_ly?: string | undefined;
  /** Performing agency. */
  readonly co_quan_thuc_hien?: string | undefined;
  /** Conditions. */
  readonly yeu_cau_dieu_kien?: string | undefined;
  /** Results, each followed by `Mã: KQ.…`. */
  readonly ket_qua_xu_ly?: string | undefined;
}

/** What a national record does not say about the version that is made of it. */
export interface NationalRecordOptions {
  /** First day on which it is in force. */
  readonly from: IsoDate;
  /** Last day; absent or `null` where none is known. */
  readonly to?: IsoDate | null | undefined;
  /** Names the version; absent: the number of the record's decision. */
  readonly version?: string | undefined;
}

/** A procedure made of a national record, and what of the record could not be read for certain. */
export interface NationalProcedure {
  /** What could be read. */
  readonly procedure: Procedure;
  /** The texts that could not, kept as they are. */
  readonly findings: readonly ProcedureFinding[];
}

/** What a text on a limit says, or that it does not say it for certain. */
export type LimitTextResult =
  | { readonly ok: true; readonly limit: TimeLimit }
  | { readonly ok: false; readonly finding: ProcedureFinding };

/** A JSON-LD document: plain data for `JSON.stringify`. */
export type JsonLd = Readonly<Record<string, unknown>>;

/** What an export to JSON-LD needs beside the procedure. */
export interface ExportOptions {
  /** The identifier (IRI) of the service; absent: none is given. */
  readonly id?: string | undefined;
  /** The area that the competent agency covers, as an IRI; absent: Viet Nam in the European country list. */
  readonly area?: string | undefined;
  /** The page on which the procedure is done online. */
  readonly url?: string | undefined;
}

/** A procedure in another vocabulary, and what that vocabulary cannot say of it. */
export interface ExportedProcedure {
  /** The document. */
  readonly document: JsonLd;
  /** What it leaves out, and what the vocabulary wants and the procedure lacks. */
  readonly findings: readonly ProcedureFinding[];
}
