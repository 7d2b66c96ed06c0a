import { type LimitUnit, sumLimits, type TimeLimit } from "../deadline/index.js";
import { invalidArgument } from "./errors.js";
import { finding } from "./finding.js";
import type { LimitTextResult } from "./model.js";

const UNITS: readonly (readonly [text: string, unit: LimitUnit])[] = [
  ["ngày làm việc", "working-day"],
  ["ngày", "calendar-day"],
  ["giờ làm việc", "working-hour"],
  ["tháng", "month"],
];

const FORM = /^(?:không quá )?(\d{1,6}(?:[.,]5)?) ?(ngày làm việc|ngày|giờ làm việc|tháng)$/;

const SAME_DAY: TimeLimit = /* @__PURE__ */ Object.freeze({ amount: 0, unit: "working-day" });

const read = (text: string): TimeLimit | null => {
  const plain = text.normalize("NFC").trim().toLowerCase().replaceAll(/\s+/g, " ");
  if (plain === "trong ngày" || plain === "trong ngày làm việc") return SAME_DAY;
  const [, digits = "", unitText] = FORM.exec(plain) ?? [];
  const unit = UNITS.find(([name]) => name === unitText)?.[1];
  const amount = Number(digits.replace(",", "."));
  if (unit === undefined || (unit !== "working-day" && !Number.isInteger(amount))) return null;
  return Object.freeze({ amount, unit });
};

/**
 * Reads a limit as the national catalogue writes it: `05 Ngày làm việc`, `1,5 ngày làm việc`, `3 ngày`, `2 tháng`, `Trong ngày`
 * (a limit of 0: due on the day of receipt), also after `không quá`. Nothing is guessed: a number without a unit, plain hours
 * (working hours or not), ranges and conditions come back as a finding with the text.
 *
 * @throws MotcuaError `procedure/invalid-argument` for what is no text
 * @example
 * ```ts
 * import { parseLimitText } from "motcua/procedure";
 *
 * parseLimitText("05 Ngày làm việc"); // => { ok: true, limit: { amount: 5, unit: "working-day" } }
 * parseLimitText("5 đến 7 ngày").ok; // => false
 * ```
 */
export const parseLimitText = (text: string): LimitTextResult => {
  if (typeof text !== "string") throw invalidArgument({ argument: "text", value: text });
  const limit = read(text);
  if (limit !== null) return Object.freeze({ ok: true, limit });
  return Object.freeze({ ok: false, finding: finding("procedure/unread-limit", { code: null, channel: null, text }) });
};

/**
 * Writes a limit as the national catalogue does; `parseLimitText` reads it back.
 *
 * @throws MotcuaError `deadline/invalid-amount`, `deadline/unknown-unit`
 * @example
 * ```ts
 * import { formatLimitText } from "motcua/procedure";
 *
 * formatLimitText({ amount: 1.5, unit: "working-day" }); // => "1,5 ngày làm việc"
 * ```
 */
export const formatLimitText = (limit: TimeLimit): string => {
  const { amount, unit } = sumLimits([limit]);
  const name = UNITS.find(([, each]) => each === unit)?.[0];
  return `${String(amount).replace(".", ",")} ${name}`;
};
