import * as en from "motcua/locales/en";
import * as vi from "motcua/locales/vi";
import { type DossierRecord, dailyList, makeFormII06, reportII07b, tallyDossiersBy } from "motcua/metrics";
import { expect, test } from "vitest";
import { thrownBy } from "../support/thrownBy.js";

const RECORD: DossierRecord = {
  code: "A-1",
  status: "supplement-requested",
  channel: "post",
  field: "constructor",
  receivedAt: "2026-03-02T20:00:00Z",
  dueAt: "2026-03-09T15:40",
};

test("a daily list in words of the language, times on Viet Nam's clock, headings as on the form", () => {
  const list = dailyList([RECORD], { on: "2026-03-09" });
  expect(vi.printedRows(list)).toEqual([
    list.rows[0],
    list.rows[1],
    [
      ...["1", "A-1", "constructor", "Bưu chính công ích", "03/03/2026 03:00", "09/03/2026 15:40", ""],
      ...["Yêu cầu bổ sung giấy tờ", "Từ kỳ trước chuyển qua", "Đang giải quyết, trong hạn"],
    ],
  ]);
  expect(en.printedRows(list)[2]?.slice(3, 6)).toEqual(["By post", "3 March 2026 03:00", "9 March 2026 15:40"]);
});

test("a day without an hour is printed as a day", () => {
  const list = dailyList([{ ...RECORD, receivedAt: "2026-03-02", dueAt: "2026-03-09" }], { on: "2026-03-09" });
  expect(vi.printedRows(list)[2]?.slice(4, 6)).toEqual(["02/03/2026", "09/03/2026"]);
  expect(en.printedRows(list)[2]?.slice(4, 6)).toEqual(["2 March 2026", "9 March 2026"]);
});

test("counts are grouped, line numbers are not, and the total row has no number", () => {
  const records = Array.from({ length: 1_200 }, (_, index) => ({ ...RECORD, code: `${index}`, channel: "online" }));
  const options = { period: { from: "2026-02-15", to: "2026-03-14" }, asOf: "2026-03-14" } as const;
  const made = makeFormII06(tallyDossiersBy(records as DossierRecord[], () => "Đất đai", options));
  expect(
    made.ok &&
      vi
        .printedRows(made)
        .slice(2)
        .map((row) => row.slice(0, 4)),
  ).toEqual([
    ["1", "Đất đai", "1.200", "1.200"],
    ["", "Tổng cộng", "1.200", "1.200"],
  ]);
  expect(made.ok && en.printedRows(made)[2]?.[2]).toBe("1,200");
});

test("a cell that is no count is named", () => {
  const list = dailyList([RECORD], { on: "2026-03-09" });
  const [titles, numbers] = list.rows;
  const form = { form: list.form, rows: [titles, numbers, [1, "A-1", 1.5]] };
  for (const { printedRows } of [en, vi]) {
    expect(thrownBy(() => printedRows(form as never))).toMatchObject({
      code: "locales/invalid-argument",
      facts: { argument: "count", value: 1.5 },
    });
  }
});

test("a moment that is none makes no form", () => {
  const list = dailyList([RECORD], { on: "2026-03-09" });
  const rows = list.rows.map((row) => row.map((cell) => (cell === RECORD.dueAt ? "2026-02-30T99:00:00Z" : cell)));
  expect(thrownBy(() => vi.printedRows({ form: list.form, rows }))).toMatchObject({
    code: "locales/invalid-argument",
    facts: { argument: "form" },
  });
});

test("form II.07b", () => {
  const counts = { proceduresProvince: 0, oneStopProvince: 0, processesProvince: 0 };
  const made = reportII07b([
    { unit: "Xã A", ...counts, proceduresCommune: 1_910, oneStopCommune: 5, processesCommune: 5 },
  ]);
  expect(made.ok && vi.printedRows(made)[2]?.slice(0, 3)).toEqual(["1", "Xã A", "1.910"]);
});

test.each([undefined, {}, { form: { columns: [] } }, { form: {}, rows: [] }, { form: { columns: [] }, rows: [5] }])(
  "%j is no form with its rows",
  (filled) => {
    for (const { printedRows, sentence } of [en, vi]) {
      const error = thrownBy(() => printedRows(filled as never));
      expect(error).toMatchObject({ code: "locales/invalid-argument", facts: { argument: "form" } });
      expect(sentence(error)).toContain("dailyList");
    }
  },
);
