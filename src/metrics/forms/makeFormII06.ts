import type { DateRange } from "../../time/index.js";
import { endOf, inVietnam } from "../instants.js";
import type { SettledTallyOptions, Tally } from "../model.js";
import { oneOf } from "../oneOf.js";
import { readOptions } from "../readOptions.js";
import { PERIOD_CALENDARS } from "../reportPeriod.js";
import { reportPeriodOf } from "../reportPeriodOf.js";
import { ALLOCATIONS } from "../settleOptions.js";
import { formII06 } from "./definitions.js";
import { formRows } from "./formRows.js";
import type { FormFinding, FormRefused } from "./model.js";
import { reportII06 } from "./reportII06.js";
import type { FormII06Made, FormII06Options } from "./reportII06Model.js";

const NAMES = ["variant", "periods", "allocation"] as const;

type Periods = NonNullable<FormII06Options["periods"]>;

const periodFindings = ({ from, to }: DateRange, periods: Periods): readonly FormFinding[] => {
  if (periods === "any" || reportPeriodOf({ from, to })?.calendar === periods) return [];
  return [Object.freeze({ code: "metrics/unusual-period", facts: Object.freeze({ from, to, calendar: periods }) })];
};

const allocationFindings = (
  { allocation: actual }: SettledTallyOptions,
  expected: FormII06Options["allocation"],
): readonly FormFinding[] => {
  if (expected === undefined || expected === actual) return [];
  return [Object.freeze({ code: "metrics/other-allocation", facts: Object.freeze({ expected, actual }) })];
};

const isProvisional = ({ asOf, period }: SettledTallyOptions): boolean =>
  endOf(inVietnam(asOf)).time < endOf(inVietnam(period.to)).time;

/**
 * An official form II.06, ready to be filed: made by `reportII06`, held against its period rule and the allocation that was
 * agreed on, and laid out as a table. Refused with every finding where it is not in order.
 *
 * @param tallies - by field, of the cohort `handled`
 * @throws MotcuaError as `reportII06`
 * @example
 * ```ts
 * import { makeFormII06, tallyDossiersBy } from "motcua/metrics";
 *
 * const records = [{ code: "1", status: "accepted", channel: "online", receivedAt: "2026-01-05", dueAt: "2026-01-12" }] as const;
 * const tallies = tallyDossiersBy(records, () => "Hộ tịch", {
 *   period: { from: "2025-12-15", to: "2026-03-14" },
 *   asOf: "2026-01-06",
 * });
 * const made = makeFormII06(tallies);
 * made.ok && made.provisional; // => true
 * made.ok && made.rows.at(-1); // => [null, "Tổng cộng", 1, 1, 0, 0, 0, 0, 0, 0, 1, 1, 0]
 * ```
 */
export const makeFormII06 = (
  tallies: ReadonlyMap<string, Tally>,
  options: FormII06Options = {},
): FormII06Made | FormRefused => {
  const { variant, periods: asked, allocation } = readOptions<FormII06Options>(options, NAMES);
  const form = formII06(variant ?? "a");
  const periods = oneOf("periods", asked ?? "day-15", [...PERIOD_CALENDARS, "any"]);
  const agreed = allocation === undefined ? undefined : oneOf("allocation", allocation, ALLOCATIONS);
  const made = reportII06(tallies);
  if (!made.ok) return made;
  const { report } = made;
  const settled = report.options;
  const findings =
    settled === null ? [] : [...periodFindings(settled.period, periods), ...allocationFindings(settled, agreed)];
  if (findings.length > 0) return Object.freeze({ ok: false, findings: Object.freeze(findings) });
  return Object.freeze({
    ok: true,
    form,
    report,
    period: settled === null ? null : reportPeriodOf(settled.period),
    provisional: settled !== null && isProvisional(settled),
    rows: formRows(form, report),
  });
};
