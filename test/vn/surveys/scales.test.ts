import { type SurveyDefinition, satisfactionIndex } from "motcua/survey";
import {
  satisfactionSurveyFiveLevels,
  satisfactionSurveyThreeLevels,
  satisfactionSurveyYenBai,
  YEN_BAI_SURVEY_FORMS,
} from "motcua/vn";
import { describe, expect, it } from "vitest";
import { hasReferenceTable, referenceTable } from "../referenceTable.js";

const times = (count: number, level: string): readonly string[] => Array.from({ length: count }, () => level);

const indexOf = (survey: SurveyDefinition, answers: readonly string[], estimator?: "weighted-options") =>
  satisfactionIndex(answers, { survey, estimator }).total.index.value;

describe("the survey scales of motcua/vn", () => {
  it("counts very satisfied and satisfied of five levels", () => {
    const answers = [
      ...times(30, "RHL"),
      ...times(50, "HL"),
      ...times(10, "BT"),
      ...times(6, "KHL"),
      ...times(4, "RKHL"),
    ];
    expect(indexOf(satisfactionSurveyFiveLevels, answers)).toBe(80);
  });

  it("counts satisfied of three levels", () => {
    const answers = [...times(45, "HL"), ...times(10, "BT"), ...times(5, "KHL")];
    expect(indexOf(satisfactionSurveyThreeLevels, answers)).toBe(75);
  });

  it("weighs Yên Bái's answers 100, 60, 20 and 0, and leaves E out: (2,000 + 600 + 120 + 0) / 40", () => {
    const answers = [...times(20, "A"), ...times(10, "B"), ...times(6, "C"), ...times(4, "D"), ...times(5, "E")];
    expect(indexOf(satisfactionSurveyYenBai, answers, "weighted-options")).toBe(68);
  });

  it("are not called official", () => {
    for (const { source } of [satisfactionSurveyFiveLevels, satisfactionSurveyThreeLevels, satisfactionSurveyYenBai]) {
      expect(source?.evidence).toBe("practice");
    }
  });

  it.skipIf(!hasReferenceTable("yen-bai-survey-forms.csv"))("has the six forms of the reference table", () => {
    const rows = referenceTable("yen-bai-survey-forms.csv");
    expect(YEN_BAI_SURVEY_FORMS.map(({ form }) => form)).toEqual(rows.map(({ form }) => form));
    expect(YEN_BAI_SURVEY_FORMS.map(({ raters }) => raters.length)).toEqual(
      rows.map(({ raters }) => raters?.split("; ").length),
    );
  });
});
