import { both, each, type Samples } from "../sample.js";

export const SURVEY_SAMPLES = {
  "survey/invalid-argument": [
    both({ argument: "margin", value: 5, expected: "a-share" }, "margin", "5", "0.05"),
    both({ argument: "survey.scale[0].code", value: "", expected: "a-text" }, "survey.scale[0].code", '""'),
  ],
  "survey/unknown-level": [
    both({ value: "HLL", question: "q1", known: ["HL", "KHL"] }, '"HLL"', '"q1"', '"HL", "KHL"', "null"),
    both({ value: "HLL", question: null, known: ["HL"] }, '"HLL"', '"HL"'),
  ],
  "survey/unknown-question": [
    both({ value: "q9", known: ["q1", "q2"] }, '"q9"', '"q1", "q2"'),
    both({ value: null, known: ["q1", "q2"] }, "null", '"q1", "q2"'),
  ],
  "survey/unknown-factor": [both({ value: "speed", known: ["access", "result"] }, '"speed"', '"access", "result"')],
  "survey/other-factor": [
    both({ question: "q1", factor: "result", stated: "access" }, '"q1"', '"result"', '"access"'),
    each(
      { question: "q1", factor: "result", stated: null },
      ['"q1"', '"result"', "none"],
      ['"q1"', '"result"', "không xếp vào yếu tố nào"],
    ),
  ],
  "survey/factor-missing": [both({ question: "q1" }, '"q1"', '"pooled"'), both({ question: null }, '"pooled"')],
  "survey/whole-not-chosen": [
    both({ factors: ["access", "result"] }, '"access", "result"', '"pooled"', '"mean-of-factors"'),
  ],
  "survey/level-without-percent": [
    both({ codes: ["HL", "KHL"] }, '"HL", "KHL"', "percent", '"weighted-options"', '"satisfied-share"'),
  ],
  "survey/unknown-stratum": [
    both({ value: "Xã C", known: ["Xã A", "Xã B"] }, '"Xã C"', '"Xã A", "Xã B"'),
    both({ value: null, known: ["Xã A"] }, "null", '"Xã A"'),
  ],
  "survey/population-too-small": [
    both({ stratum: "Xã A", population: 90, answers: 100 }, '"Xã A"', "90", "100"),
    both({ stratum: null, population: 90, answers: 100 }, "90", "100"),
  ],
  "survey/more-answered-than-invited": [
    both({ stratum: "Xã A", invited: 90, answered: 100 }, '"Xã A"', "90", "100"),
    both({ stratum: null, invited: 90, answered: 100 }, "90", "100"),
  ],
  "survey/different-options": [both({ property: "estimator", first: "a", second: "b" }, "estimator", '"a"', '"b"')],
  "survey/unknown-version": [both({ version: 2, known: 1 }, "2", "1")],
  "survey/no-answers": [both({ id: "q1" }, '"q1"'), each({ id: "total" }, ["The whole"], ["Chỉ số chung"])],
  "survey/too-few-answers": [both({ id: "q1", answers: 12, minimum: 30 }, '"q1"', "12", "30")],
  "survey/stratum-without-answers": [both({ id: "q1", stratum: "Xã A" }, '"q1"', '"Xã A"')],
} satisfies Partial<Samples>;
