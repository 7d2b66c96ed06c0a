import { both, each, type Samples } from "../sample.js";

export const QUALITY_SAMPLES = {
  "vn/invalid-quality-facts": [
    both({ indicator: 8, property: "onTime", value: 11, expected: "part" }, "onTime", "11", "8"),
    both({ indicator: null, property: "indicator", value: 10, expected: "indicator" }, "indicator", "10", "9"),
  ],
  "vn/quality-not-covered": [
    each({ indicator: 7, why: "late-without-complaint" }, ["7", "nobody complained"], ["7", "không có phản ánh"]),
    each({ indicator: 5, why: "not-all-received" }, ["13(5)", "0 points"], ["khoản 5", "0 điểm"]),
    each({ indicator: 9, why: "few-procedures-online" }, ["13(9)", "20 %"], ["khoản 9", "20%"]),
  ],
  "vn/quality-without-data": [both({ indicator: 9 }, "9", '"not-applicable"')],
} satisfies Partial<Samples>;
