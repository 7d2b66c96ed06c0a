import { computeDeadline, explainDeadline } from "motcua/deadline";
import { sentence } from "motcua/locales/vi";
import { vietnamCalendar, vietnamDays } from "motcua/vn";
import { expect, test } from "vitest";

/** Names that stand in citations as they are: sites, marks of acts, and the words of this library for days. */
const KNOWN = /hanoimoi\.vn|\b[A-ZĐ\d]+(?:[/-][A-ZĐ\d]+)+\b/g;

/** Words without a Vietnamese mark that no Vietnamese citation has. */
const ENGLISH =
  /\b(?:the|of|for|in|not|found|following|force|number|notice|proposal|day|art|Prime|Minister|Ministry)\b/i;

const YEARS = Array.from({ length: 26 }, (_, index) => 2010 + index);

test.each(YEARS)("every day of %i is explained without an English word", (year) => {
  const deadline = computeDeadline(
    { receivedAt: `${year}-01-01`, limit: { amount: 364, unit: "calendar-day" } },
    vietnamCalendar,
  );
  const said = explainDeadline(deadline, vietnamCalendar).map((step) => sentence(step).replace(KNOWN, ""));
  expect(said.length).toBeGreaterThan(360);
  expect(said.filter((text) => ENGLISH.test(text))).toEqual([]);
});

test("sources that are no citation are there to be met", () =>
  expect(vietnamDays(2010).some(({ source }) => source.includes("number not found"))).toBe(true));
