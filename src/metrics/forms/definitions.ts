import { frozenCopy } from "../../plain/index.js";
import { oneOf } from "../oneOf.js";
import type { FormColumn, FormDefinition } from "./model.js";
import { II06_IDENTITIES } from "./reportII06Columns.js";
import type { FormII06Variant } from "./reportII06Model.js";

const columnsOf = (columns: readonly (readonly [name: string, title: string])[]): readonly FormColumn[] =>
  columns.map(([name, title], index) => ({ no: index + 1, name, title }));

const II06_COLUMNS = [
  ["no", "STT"],
  ["field", "Lĩnh vực, công việc giải quyết"],
  ["receivedTotal", "Số hồ sơ tiếp nhận - Tổng số"],
  ["receivedOnline", "Số hồ sơ tiếp nhận - Trong kỳ, trực tuyến"],
  ["receivedCounterOrPost", "Số hồ sơ tiếp nhận - Trong kỳ, trực tiếp hoặc dịch vụ bưu chính"],
  ["carriedOver", "Số hồ sơ tiếp nhận - Từ kỳ trước chuyển qua"],
  ["resolvedTotal", "Số hồ sơ đã giải quyết - Tổng số"],
  ["resolvedEarly", "Số hồ sơ đã giải quyết - Trước hạn"],
  ["resolvedOnTime", "Số hồ sơ đã giải quyết - Đúng hạn"],
  ["resolvedLate", "Số hồ sơ đã giải quyết - Quá hạn"],
  ["pendingTotal", "Số hồ sơ đang giải quyết - Tổng số"],
  ["pendingWithinTime", "Số hồ sơ đang giải quyết - Trong hạn"],
  ["pendingOverdue", "Số hồ sơ đang giải quyết - Quá hạn"],
] as const;

const VARIANTS: readonly FormII06Variant[] = ["a", "b", "c", "d", "đ"];

/**
 * Form II.06 on the handling of procedures (tình hình, kết quả giải quyết TTHC) in one of its variants, whose columns are the
 * same. The columns are known from local reports; the circulars themselves were not read, and a form of 2026 of the Ministry
 * of Justice (07a/BTP), named in other software, is not known.
 *
 * @throws MotcuaError `metrics/invalid-argument`
 * @example
 * ```ts
 * import { formII06 } from "motcua/metrics";
 *
 * formII06("a").id; // => "II.06a/VPCP/KSTT"
 * formII06("a").identities[0]; // => { total: "receivedTotal", parts: ["receivedOnline", "receivedCounterOrPost", "carriedOver"] }
 * ```
 */
export const formII06 = (variant: FormII06Variant): FormDefinition =>
  frozenCopy({
    id: `II.06${oneOf("variant", variant, VARIANTS)}/VPCP/KSTT`,
    title: "Tình hình, kết quả giải quyết thủ tục hành chính",
    columns: columnsOf(II06_COLUMNS),
    identities: II06_IDENTITIES,
  });

const LEVELS = ["province", "district", "commune"] as const;

const GROUPS = [
  ["procedures", "TTHC thuộc thẩm quyền giải quyết của địa phương", "Cấp"],
  ["oneStop", "TTHC thực hiện theo cơ chế một cửa, một cửa liên thông", "Tại bộ phận một cửa cấp"],
  ["processes", "Quy trình nội bộ giải quyết TTHC được ban hành", "Cấp"],
] as const;

const LEVEL_TITLES = { province: "tỉnh", district: "huyện", commune: "xã" } as const;

const nameOf = (group: string, part: string): string => `${group}${part.charAt(0).toUpperCase()}${part.slice(1)}`;

/**
 * Form II.07b on the number of procedures (tổng hợp số lượng TTHC), with its 14 columns as local software prints them; the
 * circular itself was not read. That (7) is the sum of (8) to (10) is unconfirmed: a procedure may be received at several
 * levels, see `reportII07b`.
 *
 * @example
 * ```ts
 * import { FORM_II07B } from "motcua/metrics";
 *
 * FORM_II07B.columns.length; // => 14
 * FORM_II07B.identities[1]; // => { total: "oneStopTotal", parts: ["oneStopProvince", "oneStopDistrict", "oneStopCommune"] }
 * ```
 */
export const FORM_II07B: FormDefinition = /* @__PURE__ */ (() =>
  frozenCopy({
    id: "II.07b/VPCP/KSTT",
    title: "Tổng hợp số lượng thủ tục hành chính",
    columns: columnsOf([
      ["no", "STT"],
      ["unit", "Đơn vị"],
      ...GROUPS.flatMap(([group, title, at]) => [
        [nameOf(group, "total"), `${title} - Tổng số`] as const,
        ...LEVELS.map((level) => [nameOf(group, level), `${title} - ${at} ${LEVEL_TITLES[level]}`] as const),
      ]),
    ]),
    identities: GROUPS.map(([group]) => ({
      total: nameOf(group, "total"),
      parts: LEVELS.map((level) => nameOf(group, level)),
    })),
  }))();

/**
 * The one-stop shop's daily list (danh sách hồ sơ trong ngày). No act that was read prescribes its layout; this one follows
 * the columns of the tracking book.
 *
 * @example
 * ```ts
 * import { FORM_DAILY_LIST } from "motcua/metrics";
 *
 * FORM_DAILY_LIST.columns.map(({ name }) => name).slice(1, 4); // => ["code", "field", "channel"]
 * ```
 */
export const FORM_DAILY_LIST: FormDefinition = /* @__PURE__ */ (() =>
  frozenCopy({
    id: "daily-list",
    title: "Danh sách hồ sơ tại bộ phận một cửa trong ngày",
    columns: columnsOf([
      ["no", "STT"],
      ["code", "Mã hồ sơ"],
      ["field", "Lĩnh vực"],
      ["channel", "Cách thức nộp"],
      ["receivedAt", "Ngày tiếp nhận"],
      ["dueAt", "Ngày hẹn trả"],
      ["finishedAt", "Ngày xử lý xong"],
      ["status", "Trạng thái"],
      ["received", "Nguồn"],
      ["outcome", "Kết quả"],
    ]),
    identities: [],
  }))();
