import { isObject } from "../plain/index.js";
import { defineProcedure } from "./defineProcedure.js";
import { invalidArgument } from "./errors.js";
import { finding } from "./finding.js";
import type {
  NationalProcedure,
  NationalRecord,
  NationalRecordOptions,
  ProcedureFinding,
  ProcedureResult,
} from "./model.js";
import { APPLICANT_NAMES, LEVEL_NAMES, type Names, readNames } from "./nationalNames.js";
import { type NationalWays, nationalWays } from "./nationalWays.js";

/** What is read of one text, and what could not be. */
interface Read<T> {
  readonly value: T;
  readonly findings: readonly ProcedureFinding[];
}

type Property = keyof NationalRecord;

/** A text of the record; absent where it is empty or says that there is no information. */
const textOf = (record: NationalRecord, property: Property): string | undefined => {
  const text: unknown = record[property] ?? "";
  if (typeof text !== "string") throw invalidArgument({ argument: "record", value: text });
  const trimmed = text.trim();
  return trimmed === "" || trimmed === "Không có thông tin" ? undefined : trimmed;
};

const unread = (record: NationalRecord, property: Property, text: string): ProcedureFinding =>
  finding("procedure/unread-text", { code: record.ma_thu_tuc, property, text });

const namesOf = <Name extends string>(
  record: NationalRecord,
  property: Property,
  known: Names<Name>,
): Read<readonly Name[]> => {
  const { names, unread: rest } = readNames(textOf(record, property) ?? "", known);
  return { value: names, findings: rest.map((text) => unread(record, property, text)) };
};

const waysOf = (record: NationalRecord): NationalWays => {
  const text = textOf(record, "cach_thuc_thuc_hien");
  return text === undefined
    ? { channels: [], limits: [], fees: [], findings: [] }
    : nationalWays(record.ma_thu_tuc, text);
};

const RESULT_CODE = /Mã: (KQ\.[A-Z]\d{2}\.\d{6})/;

/** Results are certain where each is followed by its code, and nothing but the page's own words by the last. */
const resultsOf = (record: NationalRecord): Read<readonly ProcedureResult[]> => {
  const text = textOf(record, "ket_qua_xu_ly");
  if (text === undefined) return { value: [], findings: [] };
  const [list = ""] = text.split("Từ khóa");
  const parts = list.split(RESULT_CODE).map((part) => part.trim());
  const value = parts.flatMap((code, index) => (index % 2 === 1 ? [{ code, name: parts[index - 1] ?? "" }] : []));
  const isWhole = parts.at(-1) === "" && value.length > 0 && value.every(({ name }) => name !== "");
  return isWhole ? { value, findings: [] } : { value: [], findings: [unread(record, "ket_qua_xu_ly", text)] };
};

/** Tables that have lost their cells: where one ends and the next begins is not certain. */
const TABLES: readonly Property[] = ["thanh_phan_ho_so", "can_cu_phap_ly"];

const tableFindings = (record: NationalRecord): readonly ProcedureFinding[] =>
  TABLES.flatMap((property) => {
    const text = textOf(record, property);
    return text === undefined ? [] : [unread(record, property, text)];
  });

const checkCall = (record: NationalRecord, options: NationalRecordOptions): void => {
  if (!isObject(record) || typeof record.ma_thu_tuc !== "string") {
    throw invalidArgument({ argument: "record", value: record });
  }
  if (!isObject(options)) throw invalidArgument({ argument: "options", value: options });
};

/**
 * Makes a version of a procedure of a record of the national catalogue. Only what is certain is read: the plain texts, levels,
 * subjects, results with their codes, and of the table of ways each channel with its limit and fee. Everything else comes back as a
 * finding with its text: limits without a unit or several in one channel, papers and acts, whose tables have lost their cells.
 * The record says nothing on one-stop kind, online level and validity; `checkProcedure` says what is missing.
 *
 * @param options - the first day on which the version is in force, and what else the record does not say
 * @throws MotcuaError `procedure/invalid-argument`, and what `defineProcedure` throws
 * @example
 * ```ts
 * import { procedureFromNationalRecord } from "motcua/procedure";
 *
 * const { procedure, findings } = procedureFromNationalRecord(
 *   {
 *     ma_thu_tuc: "3.000346",
 *     ten_thu_tuc: "Cấp giấy phép lái xe",
 *     so_quyet_dinh: "1025/QĐ-BCA",
 *     cap_thuc_hien: "Cấp bộ",
 *     cach_thuc_thuc_hien: "Hình thức nộpThời gianPhí, lệ phíMô tảTrực tuyến7 NgàyMiễn phíTrực tiếp3Miễn phí",
 *   },
 *   { from: "2025-03-01" },
 * );
 * procedure.version; // => "1025/QĐ-BCA"
 * procedure.limits; // => [{ channel: "online", limit: { amount: 7, unit: "calendar-day" } }]
 * findings;
 * // => [{ code: "procedure/unread-limit", facts: { code: "3.000346", channel: "counter", text: "3Miễn phí" } }]
 * ```
 */
export const procedureFromNationalRecord = (
  record: NationalRecord,
  options: NationalRecordOptions,
): NationalProcedure => {
  checkCall(record, options);
  const decision = textOf(record, "so_quyet_dinh");
  const version = options.version ?? decision;
  if (version === undefined) throw invalidArgument({ argument: "version", value: version });
  const levels = namesOf(record, "cap_thuc_hien", LEVEL_NAMES);
  const subjects = namesOf(record, "doi_tuong_thuc_hien", APPLICANT_NAMES);
  const { channels, limits, fees, ...ways } = waysOf(record);
  const results = resultsOf(record);
  const coordinating = textOf(record, "co_quan_phoi_hop");
  const procedure = defineProcedure({
    code: record.ma_thu_tuc,
    version,
    name: textOf(record, "ten_thu_tuc") ?? "",
    from: options.from,
    to: options.to,
    decision,
    field: textOf(record, "linh_vuc"),
    levels: levels.value,
    subjects: subjects.value,
    competentAgency: textOf(record, "co_quan_co_tham_quyen"),
    performingAgency: textOf(record, "co_quan_thuc_hien"),
    delegatedAgency: textOf(record, "co_quan_duoc_uy_quyen"),
    coordinatingAgencies: coordinating === undefined ? [] : [coordinating],
    channels,
    sequence: textOf(record, "trinh_tu_thuc_hien"),
    limits,
    fees,
    results: results.value,
    conditions: textOf(record, "yeu_cau_dieu_kien"),
  });
  const findings = [levels, subjects, ways, results].flatMap((part) => part.findings);
  return Object.freeze({ procedure, findings: Object.freeze([...findings, ...tableFindings(record)]) });
};
