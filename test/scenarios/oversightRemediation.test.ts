import { explainDeadline } from "motcua/deadline";
import { sentence } from "motcua/locales/vi";
import { checkTarget, findingDeadline, findingStatus, type Inspection, inspectionSummary } from "motcua/oversight";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";

/*
 * Hồng Ngự, first quarter of 2022, as the press has it: quarterly inspection; communes without an initiative, with a plan issued
 * late, below the target of 40 % online; Công văn 389/UBND-HC of 25 March 2022 assigns the remediation. Its limit is not in the
 * material: 15 working days are this test's own. So are the counts of dossiers.
 */
const inspection: Inspection = {
  id: "KT-Q1-2022",
  unit: "UBND xã",
  unitKind: "commune",
  on: "2022-03-17",
  findings: [
    {
      id: "TT-01",
      kind: "online-below-target",
      severity: "major",
      remediation: {
        document: "389/UBND-HC",
        issuedOn: "2022-03-25",
        responsible: "UBND xã",
        limit: { amount: 15, unit: "working-day" },
        reportedOn: "2022-04-19",
      },
    },
  ],
};
const [finding] = inspection.findings;

describe("Kiểm tra – tồn tại – văn bản – đơn vị – thời hạn – xác minh (finding, document, unit, deadline, verification)", () => {
  test("chỉ tiêu 40 % trực tuyến không đạt (the target is missed, and by how much)", () => {
    const target = {
      id: "TT-01",
      indicator: "Hồ sơ trực tuyến",
      unit: "%",
      comparison: "at-least",
      value: 40,
    } as const;
    const check = checkTarget(target, { numerator: 75, denominator: 200 });
    expect(check).toMatchObject({ status: "not-met", casesMissing: 5 });
    expect(check.finding && sentence(check.finding)).toBe(
      'Chỉ tiêu "TT-01" (Hồ sơ trực tuyến) không đạt: thực hiện 37,5 %, chỉ tiêu ít nhất 40 %, chênh lệch 2,5 %.',
    );
  });

  test("15 ngày làm việc, nghỉ bù Giỗ Tổ ngày 11/04 (the day in lieu of the Hùng Kings' is not counted)", () => {
    const { dueDate, deadline } = findingDeadline(finding as NonNullable<typeof finding>, vietnamCalendar);
    expect(dueDate).toBe("2022-04-18");
    const days = deadline === null ? [] : explainDeadline(deadline, vietnamCalendar);
    expect(days.find(({ date }) => date === "2022-04-11")?.kind).toBe("skipped");
  });

  test("báo cáo ngày 19/04: trễ một ngày (reported a day late, and said so)", () => {
    expect(findingStatus(finding as NonNullable<typeof finding>, "2022-04-30", vietnamCalendar)).toBe("reported-late");
    const { late } = inspectionSummary([inspection], { asOf: "2022-04-30" }, vietnamCalendar);
    expect(late.map(sentence)).toEqual([
      'Tồn tại, hạn chế "TT-01" tại UBND xã (theo 389/UBND-HC, UBND xã chịu trách nhiệm) phải khắc phục chậm nhất ngày 18/04/2022 nhưng đến ngày 19/04/2022 mới thực hiện.',
    ]);
  });
});
