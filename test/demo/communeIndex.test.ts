import { rankScorecards, type Scorecard } from "motcua/reform-index";
import { communeIndexExample } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { type AssessedCommune, assess } from "../../examples/commune-index/assess.js";
import { COMMUNES } from "../../examples/commune-index/communes.js";
import { explainLoss } from "../../examples/commune-index/explainLoss.js";

const assessed = COMMUNES.map(assess);
const cardOf = ({ scores }: AssessedCommune): Scorecard => scores.final as Scorecard;
const communeOf = (unit: string): AssessedCommune => assessed.find(({ file }) => file.unit === unit) as AssessedCommune;

test("the index says that it is made up", () => {
  expect(communeIndexExample.standing).toBe("illustrative");
});

/*
 * Worked out by hand from the criteria: direction + procedures (posted, on time) + online + satisfaction + bonus and penalty.
 * An Bình 25 + 10 + 25·1460/1475 + 20 + 18.2 + 2; Đồng Tâm 25 + 9.5 + 25·940/990 + 19.8 + 16.8 - 3, and so on.
 */
describe("six communes", () => {
  test("final totals, exactly", () => {
    expect(assessed.map((one) => [one.file.unit, cardOf(one).total.exact])).toEqual([
      ["Phường An Bình", "29484/295"],
      ["Xã Đồng Tâm", "90919/990"],
      ["Xã Hòa Sơn", "3894/49"],
      ["Xã Mỹ Thuận", "183/2"],
      ["Xã Suối Vàng", "1033/20"],
      ["Xã Tân Lập", "13549/180"],
    ]);
  });

  test("ranked", () => {
    const { ranked, unranked } = rankScorecards(assessed.map(cardOf), { basis: "exact", ties: "min" });
    expect(ranked.map(({ unit, rank, total }) => [rank, unit, total.printed])).toEqual([
      [1, "Phường An Bình", "99.95"],
      [2, "Xã Đồng Tâm", "91.84"],
      [3, "Xã Mỹ Thuận", "91.50"],
      [4, "Xã Hòa Sơn", "79.47"],
      [5, "Xã Tân Lập", "75.27"],
      [6, "Xã Suối Vàng", "51.65"],
    ]);
    expect(unranked).toEqual([]);
  });
});

describe("the stages of Mỹ Thuận", () => {
  const { scores, file } = communeOf("Xã Mỹ Thuận");

  test("30 of 40 posted at the appraisal, 38 of 40 after the objection: two points more", () => {
    expect(scores.appraised.map(({ total }) => total.printed)).toEqual(["89.50"]);
    expect(scores.final?.total.printed).toBe("91.50");
    expect(scores.selfAssessed.total.value).toBeNull();
  });

  test("every change of a value says who, when, why and on what evidence", () => {
    expect(file.changes.filter(({ reason }) => reason !== null)).toMatchObject([
      { criterion: "B.1", stage: "appraised", round: 1, by: "Tổ thẩm định", value: { numerator: 30, denominator: 40 } },
      { criterion: "B.1", stage: "final", evidence: ["Biên bản kiểm tra lại ngày 29/01/2027"] },
    ]);
  });
});

describe("what Suối Vàng lost", () => {
  const suoiVang = communeOf("Xã Suối Vàng");
  const { gaps, reasons, changes } = explainLoss(cardOf(suoiVang), suoiVang);

  test("48.35 points in nine criteria, 48.35 = 100 - 51.65", () => {
    const lost = gaps.map((line) => Number(/mất (\d+,\d+)/.exec(line)?.[1]?.replace(",", ".")));
    expect(lost).toHaveLength(9);
    expect(lost.reduce((sum, points) => sum + points, 0)).toBeCloseTo(48.35, 9);
  });

  test("a tenth of its 600 dossiers: 24 more on time for a point of 25", () => {
    expect(gaps).toContain(
      "B.2 Giải quyết hồ sơ trước hạn, đúng hạn: mất 3,75 điểm (7,76 % số điểm mất); thêm 24 trường hợp đạt thì được thêm 1,00 điểm.",
    );
  });

  test("what oversight had found", () => {
    expect(reasons).toEqual([
      'Kế hoạch "KH CCHC 2026" của Xã Suối Vàng phải ban hành chậm nhất ngày 30/01/2026 nhưng đến ngày 25/02/2026 mới thực hiện: chậm 13 ngày làm việc.',
      'Xã Suối Vàng phải thực hiện nghĩa vụ "Đối thoại với người dân" 1 lần trong thời gian từ ngày 01/07/2026 đến ngày 31/12/2026 nhưng chưa thực hiện lần nào.',
      'Xã Suối Vàng phải thực hiện nghĩa vụ "Công khai ngân sách" 1 lần trong thời gian từ ngày 01/01/2026 đến ngày 31/12/2026 nhưng chưa thực hiện lần nào.',
    ]);
  });

  test("what the appraisal changed", () => {
    expect(changes).toEqual([
      "A.2: Tổ thẩm định ghi nhận không (Kết quả kiểm tra, theo dõi khác với số tự báo cáo).",
      "A.3: Tổ thẩm định ghi nhận 1 (Kết quả kiểm tra, theo dõi khác với số tự báo cáo).",
    ]);
  });
});
