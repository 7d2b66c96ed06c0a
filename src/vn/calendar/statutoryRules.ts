import type { DatedValue } from "../../law/index.js";
import { frozenCopy } from "../../plain/index.js";
import type { Weekday } from "../../time/index.js";
import type { HolidayLaw, SideOfNationalDay } from "./model.js";
import { ART_73, ART_73_NEXT_DAY, ART_111_3, ART_112_1, ART_115, ART_115_3, CULTURE_DAY } from "./sources.js";

/**
 * How many statutory days off a full year has. The table begins with the calendar; its first law is older. Ask it with
 * `inForceOn`.
 *
 * @example
 * ```ts
 * import { inForceOn } from "motcua/law";
 * import { STATUTORY_DAYS } from "motcua/vn";
 *
 * inForceOn(STATUTORY_DAYS, "2025-12-31").value; // => 11
 * inForceOn(STATUTORY_DAYS, "2026-12-31").value; // => 12
 * ```
 */
export const STATUTORY_DAYS: readonly DatedValue<number>[] = /* @__PURE__ */ frozenCopy([
  { from: "2010-01-01", to: "2013-04-30", value: 9, source: ART_73 },
  { from: "2013-05-01", to: "2020-12-31", value: 10, source: ART_115 },
  { from: "2021-01-01", to: "2026-06-30", value: 11, source: ART_112_1 },
  { from: "2026-07-01", value: 12, source: CULTURE_DAY },
]);

/**
 * What the labour law gave at a time, as far as the projection needs it, in order of time.
 *
 * @example
 * ```ts
 * import { inForceOn } from "motcua/law";
 * import { HOLIDAY_LAW } from "motcua/vn";
 *
 * inForceOn(HOLIDAY_LAW, "2013-02-10").value.tetDays; // => 4
 * inForceOn(HOLIDAY_LAW, "2014-01-31").value.tetDays; // => 5
 * ```
 */
export const HOLIDAY_LAW: readonly DatedValue<HolidayLaw>[] = /* @__PURE__ */ frozenCopy([
  {
    from: "2010-01-01",
    to: "2013-04-30",
    value: { tetDays: 4, tetDaysBefore: 1, inLieu: ART_73_NEXT_DAY },
    source: ART_73,
  },
  { from: "2013-05-01", to: "2020-12-31", value: { tetDays: 5, inLieu: ART_115_3 }, source: ART_115 },
  { from: "2021-01-01", value: { tetDays: 5, inLieu: ART_111_3 }, source: ART_112_1 },
]);

/**
 * How many of the five days of Tet come before lunar new year's day, by its weekday. An observation, not a rule: the
 * Prime Minister decides every year (Labour Code 2019 art. 112(3)). It fits every year from 2015 to 2027; in 2014, when
 * lunar new year's day was a Friday too, Tet lay 1 + 4.
 *
 * @example
 * ```ts
 * import { TET_DAYS_BEFORE } from "motcua/vn";
 *
 * TET_DAYS_BEFORE.value.saturday; // => 2
 * ```
 */
export const TET_DAYS_BEFORE: DatedValue<Readonly<Record<Weekday, number>>> = /* @__PURE__ */ frozenCopy({
  from: "2013-05-01",
  value: { monday: 1, tuesday: 1, wednesday: 2, thursday: 2, friday: 2, saturday: 2, sunday: 2 },
  source: { act: "span as in the decisions of 2015-2027", evidence: "practice" },
});

/**
 * Where the second day of National Day lies, by the weekday of 2 September. An observation of 2021 to 2027, not a rule:
 * the Prime Minister decides every year (Labour Code 2019 art. 112(3)). No 2 September of these years was a Sunday;
 * `after`, which makes Monday the holiday and Tuesday the day in lieu, is an assumption until the decision for 2029.
 *
 * @example
 * ```ts
 * import { SECOND_NATIONAL_DAY } from "motcua/vn";
 *
 * SECOND_NATIONAL_DAY.value.thursday; // => "after"
 * ```
 */
export const SECOND_NATIONAL_DAY: DatedValue<Readonly<Record<Weekday, SideOfNationalDay>>> = /* @__PURE__ */ frozenCopy(
  {
    from: "2021-01-01",
    value: {
      monday: "after",
      tuesday: "before",
      wednesday: "before",
      thursday: "after",
      friday: "before",
      saturday: "before",
      sunday: "after",
    },
    source: { act: "side as in the decisions of 2021-2027", evidence: "practice" },
  },
);

/**
 * Whether Culture Day on a rest day gives a day in lieu. Open: the day stands outside Labour Code 2019 art. 112(1), to
 * which the rule of art. 111(3) refers, and Resolution 28/2026/QH16 was not read in full. Yes is an assumption, and at
 * least one public table says no; the first case is Saturday 2029-11-24.
 *
 * @example
 * ```ts
 * import { CULTURE_DAY_IN_LIEU } from "motcua/vn";
 *
 * CULTURE_DAY_IN_LIEU.source.evidence; // => "unconfirmed"
 * ```
 */
export const CULTURE_DAY_IN_LIEU: DatedValue<boolean> = /* @__PURE__ */ frozenCopy({
  from: "2026-07-01",
  value: true,
  source: { act: "extended to 24 November by assumption", evidence: "unconfirmed" },
});
