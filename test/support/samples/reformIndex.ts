import { both, each, type Samples } from "../sample.js";

export const REFORM_INDEX_SAMPLES = {
  "reform-index/invalid-definition": [
    both({ id: "1.2", property: "max", value: "ten", expected: "a-number-above-0" }, '"1.2"', "max", '"ten"', "0"),
    both({ id: null, property: "id", value: "", expected: "a-text" }, "id", '""'),
  ],
  "reform-index/duplicate-id": [both({ id: "1.2" }, '"1.2"')],
  "reform-index/too-deep": [both({ id: "1.2", levels: 32 }, '"1.2"', "32")],
  "reform-index/missing-rule": [both({ id: "1.2" }, '"1.2"')],
  "reform-index/misplaced-property": [
    both({ id: "1.2", property: "rule", place: "on-an-inner-node" }, '"1.2"', "rule"),
    both({ id: "1.2", property: "aggregate", place: "on-a-leaf" }, '"1.2"', "aggregate"),
    both({ id: "1.2", property: "weight", place: "outside-a-weighted-mean" }, '"1.2"', "weight"),
  ],
  "reform-index/missing-max": [both({ id: "1.2" }, '"1.2"')],
  "reform-index/missing-weight": [both({ id: "1.2", parent: "1" }, '"1.2"', '"1"')],
  "reform-index/maxima-do-not-add-up": [both({ id: "1", stated: 20, sum: 19 }, '"1"', "20", "19")],
  "reform-index/maximum-is-not-the-mean": [both({ id: "1", stated: 20, mean: 19 }, '"1"', "20", "19")],
  "reform-index/unknown-aggregate": [both({ id: "1", value: "median" }, '"1"', '"median"')],
  "reform-index/unknown-rule": [
    both({ id: "1", value: "magic", known: ["value", "yes-no"] }, '"1"', '"magic"', '"yes-no"'),
  ],
  "reform-index/overlapping-bands": [both({ id: "1", first: "[0, 5]", second: "[5, 9]" }, '"1"', "[0, 5]", "[5, 9]")],
  "reform-index/invalid-argument": [
    both({ argument: "ties", value: "any", expected: "a-way-with-ties" }, "ties", '"any"', '"dense"'),
  ],
  "reform-index/unknown-criterion": [
    both({ unit: "Xã A", id: "1.9", near: ["1.1", "1.2"] }, '"Xã A"', '"1.9"', '"1.1", "1.2"'),
  ],
  "reform-index/not-a-leaf": [both({ unit: "Xã A", id: "1" }, '"Xã A"', '"1"')],
  "reform-index/invalid-observation": [
    both({ unit: "Xã A", id: "1", value: 3, expected: "range", low: 0, high: 1 }, '"Xã A"', '"1"', "3", "0", "1"),
    both({ unit: "Xã A", id: "1", value: -1, expected: "range", low: 0, high: null }, "-1", "0"),
    both({ unit: "Xã A", id: "1", value: 1, expected: "range", low: null, high: 0 }, "1", "0"),
    both({ unit: "Xã A", id: "1", value: 0.3, expected: "multiple", low: 0.25, high: null }, "0.3", "0.25"),
    both({ unit: "Xã A", id: "1", value: 0.5, expected: "cases", low: null, high: null }, "0.5"),
    both(
      { unit: "Xã A", id: "8", value: 0.5, expected: "nothing-without-a-survey", low: null, high: null },
      "surveyHeld",
    ),
    both({ unit: "Xã A", id: "1", value: "yes", expected: "yes-or-no", low: null, high: null }, '"yes"', "true"),
    each(
      { unit: "Xã A", id: "1", value: "x", expected: "number", low: null, high: null },
      ['"x"', "a finite number"],
      ['"x"', "một số hữu hạn"],
    ),
    each(
      { unit: "Xã A", id: "1", value: "x", expected: "cases-or-yes", low: null, high: null },
      ['"x"', "a whole number", "true", "false"],
      ['"x"', "số vụ việc nguyên", "true", "false"],
    ),
    both({ unit: "Xã A", id: "1", value: "x", expected: "number-or-fraction", low: null, high: null }, "numerator"),
    both(
      { unit: "Xã A", id: "1", value: "1/0", expected: "fraction-with-denominator", low: null, high: null },
      '"1/0"',
    ),
  ],
  "reform-index/no-band": [both({ unit: "Xã A", id: "1", value: 7 }, '"Xã A"', '"1"', "7")],
  "reform-index/no-class": [both({ score: 49.5 }, "49.5")],
  "reform-index/different-structures": [
    both(
      { unit: "Xã A", id: "par", version: "2023", otherUnit: "Xã B", otherId: "par", otherVersion: "2024" },
      '"Xã A"',
      '"2023"',
      '"Xã B"',
      '"2024"',
    ),
  ],
  "reform-index/different-maxima": [
    both({ unit: "Xã A", max: 100, otherUnit: "Xã B", otherMax: 90 }, '"Xã A"', "100", '"Xã B"', "90"),
    both({ unit: "Xã A", max: null, otherUnit: "Xã B", otherMax: 90 }, '"Xã A"', "90"),
    each(
      { unit: "Xã A", max: 100, otherUnit: "Xã B", otherMax: null },
      ["out of 100", 'that of "Xã B" out of no maximum'],
      ['"Xã A" có điểm tối đa 100', '"Xã B" có điểm tối đa không xác định'],
    ),
  ],
  "reform-index/duplicate-unit": [both({ unit: "Xã A" }, '"Xã A"')],
  "reform-index/no-percent": [both({ unit: "Xã A" }, '"Xã A"')],
  "reform-index/not-observed": [both({ id: "1.2" }, '"1.2"')],
  "reform-index/unknown-reference": [
    both({ id: "1.2", reference: "1.9", near: ["1.1", "1.3"] }, '"1.2"', '"1.9"', '"1.1", "1.3"'),
  ],
  "reform-index/rescale-needs-sums": [both({ id: "8", aggregate: "mean" }, '"8"', '"mean"', '"rescale"')],
  "reform-index/derived-observation": [both({ unit: "Xã A", id: "1.2" }, '"Xã A"', '"1.2"')],
  "reform-index/level-not-covered": [
    both({ unit: "Xã A", level: "commune", levels: ["province", "department"] }, '"Xã A"', '"commune"', '"province"'),
  ],
  "reform-index/level-missing": [both({ unit: "Xã A", id: "1.2" }, '"Xã A"', '"1.2"', "level")],
  "reform-index/negative-in-geometric-mean": [both({ unit: "Xã A", id: "1", child: "1.2" }, '"Xã A"', '"1"', '"1.2"')],
  "reform-index/invalid-event": [
    both({ type: "appraised", property: "round", value: 0, expected: "a-round" }, '"appraised"', "round", "0", "1"),
    both({ type: "appraised", property: "points", value: 3, expected: "a-value-for-a-variable" }, "points", "3"),
  ],
  "reform-index/unknown-weight": [both({ id: "x", near: ["a", "b"] }, '"x"', '"a", "b"')],
  "reform-index/invalid-normalisation": [
    both({ property: "type", value: "log", expected: "a-normalisation" }, "type", '"log"', '"min-max"'),
  ],
  "reform-index/cannot-normalise": [
    each({ type: "z-score", why: "all-equal" }, ['"z-score"', "equal"], ['"z-score"', "bằng nhau"]),
    each({ type: "z-score", why: "too-few" }, ["fewer than two"], ["ít hơn hai"]),
    each({ type: "distance-to", why: "zero-reference" }, ['"distance-to"', "by 0"], ["chia cho 0"]),
  ],
  "reform-index/no-figure-band": [both({ value: 7 }, "7")],
  "reform-index/nothing-to-normalise": [both({ id: "x", near: ["a", "b"] }, '"x"', '"a", "b"')],
  "reform-index/condition-not-met": [
    each({ id: "3.2", policy: "leave-out" }, ['"3.2"', "does not count"], ['"3.2"', "điều kiện áp dụng"]),
  ],
  "reform-index/condition-open": [both({ id: "3.2", waitsFor: ["3.1", "dossiers"] }, '"3.2"', '"3.1", "dossiers"')],
  "reform-index/not-for-level": [
    each({ id: "3", level: "commune", policy: "zero" }, ['"3"', '"commune"', "0 points"], ['"commune"', "0 điểm"]),
  ],
  "reform-index/survey-not-held": [
    each({ id: "8.1" }, ['"8.1"', "No survey"], ['"8.1"', "Không tổ chức điều tra xã hội học"]),
  ],
  "reform-index/already-final": [both({ at: "2026-12-20" }, "2026-12-20")],
  "reform-index/event-before-last": [both({ at: "2026-12-01", last: "2026-12-20" }, "2026-12-01", "2026-12-20")],
  "reform-index/round-out-of-order": [both({ round: 3, expected: 2 }, "3", "2")],
  "reform-index/reason-missing": [each({ criterion: "1.2" }, ['"1.2"', "reason"], ['"1.2"', "lý do"])],
  "reform-index/survey-criterion": [each({ criterion: "8.1" }, ['"8.1"', "survey"], ['"8.1"', "điều tra xã hội học"])],
  "reform-index/not-a-survey-criterion": [both({ criterion: "1.2" }, '"1.2"')],
  "reform-index/nothing-to-object-to": [
    each({ criterion: "1.2" }, ['"1.2"', "object"], ['"1.2"', "kiến nghị xem lại"]),
  ],
  "reform-index/no-explanation-requested": [
    each({ criterion: "1.2" }, ['"1.2"', "explanation"], ['"1.2"', "giải trình"]),
  ],
  "reform-index/no-open-objection": [
    each({ criterion: "1.2" }, ['"1.2"', "objection"], ['"1.2"', "kiến nghị xem lại"]),
  ],
  "reform-index/self-assessment-closed": [
    each({ criterion: "1.2" }, ['"1.2"', "self-assessed"], ['"1.2"', "tự đánh giá"]),
  ],
  "reform-index/objections-open": [both({ criteria: ["1.2", "1.3"] }, '"1.2", "1.3"')],
  "reform-index/maxima-differ": [
    both({ id: "2019", stated: 100, computed: 99.55, difference: 0.45 }, '"2019"', "100", "99.55", "0.45"),
  ],
  "reform-index/evidence-missing": [
    both({ id: "1.1", evidence: "decision", title: "Quyết định" }, '"1.1"', "decision", '"Quyết định"'),
  ],
  "reform-index/denominator-is-zero": [
    each({ id: "1.2", policy: "zero" }, ['"1.2"', "0 points"], ['"1.2"', "0 điểm"]),
    each({ id: "1.2", policy: "full" }, ["maximum"], ["điểm tối đa"]),
  ],
  "reform-index/not-applicable": [
    each({ id: "1.2", policy: "leave-out" }, ['"1.2"', "does not count"], ['"1.2"', "không được tính"]),
    each({ id: "1.2", policy: "not-scored" }, ["not scored"], ["chưa được chấm"]),
  ],
  "reform-index/children-not-scored": [both({ id: "1", missing: ["1.1", "1.2"] }, '"1"', '"1.1", "1.2"')],
} satisfies Partial<Samples>;
