import { both, each, type Samples } from "../sample.js";

const EN_DUE = "10 February 2026";
const VI_DUE = "10/02/2026";
const DUE = { dueDate: "2026-02-10" } as const;

/** What was done late, and what has not been done at all. */
const lateAndOpen = <Facts extends object>(facts: Facts, ...texts: readonly string[]) =>
  [
    each(
      { ...facts, ...DUE, on: "2026-02-12" as const },
      [...texts, EN_DUE, "and was on 12 February 2026"],
      [...texts, VI_DUE, "nhưng đến ngày 12/02/2026 mới thực hiện"],
    ),
    each(
      { ...facts, ...DUE, on: null },
      [...texts, EN_DUE, "and has not been"],
      [...texts, VI_DUE, "nhưng đến nay chưa thực hiện"],
    ),
  ] as const;

const ONLINE = { target: "online", indicator: "Hồ sơ nộp trực tuyến", comparison: "at-least" } as const;
const HALF_YEAR = { duty: "dialogue", unit: "xã A", from: "2026-01-01", to: "2026-06-30" } as const;

export const OVERSIGHT_SAMPLES = {
  "oversight/invalid-argument": [
    each(
      { argument: "target.value", value: "40", expected: "a-number" },
      ['"40"', "target.value", "a finite number"],
      ['"40"', "target.value", "một số hữu hạn"],
    ),
    each(
      { argument: "plan", value: [1], expected: "an-object" },
      ["an array of 1", "an object"],
      ["danh sách gồm 1 phần tử", "một đối tượng"],
    ),
    each(
      { argument: "observation (online)", value: { numerator: 1, denominator: 0 }, expected: "an-observation" },
      ["an object", "denominator above 0"],
      ["một đối tượng", "mẫu số lớn hơn 0"],
    ),
  ],
  "oversight/unknown-choice": [
    both(
      { argument: "target.comparison", value: ">=", choices: ["at-least", "at-most"] },
      '">="',
      "target.comparison",
      '"at-least", "at-most"',
    ),
  ],
  "oversight/duplicate-id": [
    each({ what: "inspection", id: "01" }, ["inspection", '"01"'], ["cuộc kiểm tra", '"01"']),
    each({ what: "petition", id: "PA-1" }, ["petition", '"PA-1"'], ["phản ánh, kiến nghị", '"PA-1"']),
  ],
  "oversight/unknown-id": [
    each(
      { what: "target", id: "onlin", known: ["online", "late"] },
      ["no target", '"onlin"', '"online", "late"'],
      ["chỉ tiêu", '"onlin"', '"online", "late"'],
    ),
  ],
  "oversight/reversed-period": [
    each({ from: "2026-06-30", to: "2026-01-01" }, ["2026-06-30", "2026-01-01"], ["30/06/2026", "01/01/2026"]),
  ],
  "oversight/out-of-order": [
    each(
      { id: "PA-1", event: "publishedAt", at: "2026-02-09", before: "handledAt", beforeAt: "2026-02-10" },
      ['"PA-1"', "publishedAt", "2026-02-09", "handledAt", "2026-02-10"],
      ['"PA-1"', "publishedAt", "09/02/2026", "handledAt", "10/02/2026"],
    ),
  ],
  "oversight/no-remediation": [each({ finding: "F1" }, ['"F1"', "deadline"], ['"F1"', "thời hạn"])],
  "oversight/no-remediation-limit": [both({ finding: "F1", severity: "major" }, '"F1"', '"major"', "dueOn", "limit")],
  "oversight/two-deadlines": [each({ finding: "F1" }, ['"F1"', "dueOn"], ['"F1"', "dueOn", "gia hạn"])],
  "oversight/calendar-needed": [each({ finding: "F1" }, ['"F1"', "calendar"], ['"F1"', "lịch làm việc"])],
  "oversight/target-not-met": [
    each(
      { ...ONLINE, value: 40, observed: 39.9, shortBy: 0.1, unit: "%" },
      ['"online"', "Hồ sơ nộp trực tuyến", "39.9 % instead of at least 40 %", "off by 0.1 %"],
      ['"online"', "Hồ sơ nộp trực tuyến", "39,9 %", "ít nhất 40 %", "0,1 %"],
    ),
    each(
      { ...ONLINE, comparison: "less-than", value: 0.5, observed: 0.5, shortBy: 0, unit: null },
      ["0.5 instead of less than 0.5"],
      ["0,5", "dưới 0,5"],
    ),
  ],
  "oversight/target-no-data": [
    each({ target: "online", indicator: "Hồ sơ" }, ['"online"', "Nothing"], ['"online"', "chưa có số liệu"]),
  ],
  "oversight/plan-late": [
    each(
      { plan: "KH-1", unit: "xã A", issueBy: "2026-02-10", on: "2026-02-12", workingDaysLate: 2 },
      ['"KH-1"', "xã A", EN_DUE, "12 February 2026", "2 working days late"],
      ['"KH-1"', "xã A", VI_DUE, "12/02/2026", "chậm 2 ngày làm việc"],
    ),
    each(
      { plan: "KH-1", unit: "xã A", issueBy: "2026-02-10", on: null, workingDaysLate: 1 },
      ["has not been", "1 working day late"],
      ["chưa thực hiện", "chậm 1 ngày làm việc"],
    ),
  ],
  "oversight/task-late": lateAndOpen(
    { plan: "KH-1", task: "T2", responsible: "Phòng Kinh tế", workingDaysLate: 2 },
    '"KH-1"',
    '"T2"',
    "Phòng Kinh tế",
  ),
  "oversight/remediation-late": lateAndOpen(
    { finding: "F1", unit: "xã A", document: "389/UBND-HC", responsible: "Văn phòng" },
    '"F1"',
    "xã A",
    "389/UBND-HC",
    "Văn phòng",
  ),
  "oversight/petition-late": [
    ...lateAndOpen({ petition: "PA-1", step: "handle" as const }, '"PA-1"'),
    each({ petition: "PA-1", step: "forward", ...DUE, on: null }, ["forwarded"], ["chuyển đến cơ quan có thẩm quyền"]),
  ],
  "oversight/decision-late": lateAndOpen({}),
  "oversight/publication-late": lateAndOpen({}),
  "oversight/decision-missing": [each({ publishedOn: "2026-02-10" }, [EN_DUE, "decision"], [VI_DUE, "quyết định"])],
  "oversight/duty-late": [
    each(
      { ...HALF_YEAR, times: 1, done: 0, dueDate: "2026-06-30", on: null },
      ["xã A", '"dialogue"', "once from 1 January 2026 to 30 June 2026 and did not."],
      [
        "xã A",
        '"dialogue"',
        "1 lần trong thời gian từ ngày 01/01/2026 đến ngày 30/06/2026 nhưng chưa thực hiện lần nào.",
      ],
    ),
    each(
      { ...HALF_YEAR, times: 2, done: 1, dueDate: "2026-07-07", on: null },
      ["2 times", "make up for it by 7 July 2026", "did so once"],
      ["2 lần", "thực hiện bù chậm nhất ngày 07/07/2026", "chỉ thực hiện 1 lần"],
    ),
    each(
      { ...HALF_YEAR, times: 1, done: 1, dueDate: "2026-07-07", on: "2026-07-02" },
      ["had done so on 2 July 2026"],
      ["đến ngày 02/07/2026 mới thực hiện đủ"],
    ),
  ],
  "oversight/item-late": lateAndOpen(
    { duty: "posting", unit: "xã A", item: "1.000656" },
    '"posting"',
    "xã A",
    '"1.000656"',
  ),
} satisfies Partial<Samples>;
