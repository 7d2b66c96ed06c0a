import { type FilledForm, printedRowsFrom } from "../printedRowsFrom.js";
import { countText } from "./figures.js";
import { dateText } from "./format.js";
import { labels } from "./labels.js";

/**
 * A form with its lines as text in Vietnamese, for print: statuses, channels and outcomes by their labels, dates as they are
 * written, on Viet Nam's clock, counts grouped, and nothing for what is not known. Headings stay as they are on the form.
 *
 * @param filled - what `dailyList`, `makeFormII06` and `reportII07b` give, or `{ form, rows }`
 * @throws MotcuaError `locales/invalid-argument`
 * @example
 * ```ts
 * import { printedRows } from "motcua/locales/vi";
 * import { dailyList } from "motcua/metrics";
 *
 * const record = { code: "A-1", status: "in-processing", channel: "online", receivedAt: "2026-02-27", dueAt: "2026-03-10" } as const;
 * const rows = printedRows(dailyList([record], { on: "2026-03-09" }));
 * rows[2]; // => ["1", "A-1", "", "Trực tuyến", "27/02/2026", "10/03/2026", "", "Đang xử lý", "Từ kỳ trước chuyển qua", "Đang giải quyết, trong hạn"]
 * ```
 */
export const printedRows: (filled: FilledForm) => readonly (readonly string[])[] = /* @__PURE__ */ printedRowsFrom({
  labels,
  countText,
  dateText,
});
