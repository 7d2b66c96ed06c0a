import type { AnswerInput, AnswerLevel, SurveyDefinition } from "motcua/survey";

/** The scale of Yên Bái's forms: A, B, C, D are worth 100, 60, 20 and 0 %, and the option E nothing that is stated. */
export const YEN_BAI: readonly AnswerLevel[] = [
  { code: "A", satisfied: true, percent: 100 },
  { code: "B", satisfied: true, percent: 60 },
  { code: "C", satisfied: false, percent: 20 },
  { code: "D", satisfied: false, percent: 0 },
  { code: "E", satisfied: false },
];

/** Two factors, three questions, the last of which has a scale of its own. */
export const OFFICE: SurveyDefinition = {
  id: "office",
  version: "2026",
  title: "Khảo sát tại bộ phận một cửa",
  scale: [
    { code: "HL", title: "Hài lòng", satisfied: true },
    { code: "BT", title: "Bình thường", satisfied: false },
    { code: "KHL", title: "Không hài lòng", satisfied: false },
  ],
  questions: [
    { id: "place", title: "Nơi ngồi chờ", factor: "access" },
    { id: "signs", title: "Bảng chỉ dẫn", factor: "access" },
    {
      id: "officer",
      title: "Thái độ công chức",
      factor: "officials",
      scale: [
        { code: "1", satisfied: true },
        { code: "0", satisfied: false },
      ],
    },
  ],
  factors: [
    { id: "officials", title: "Công chức" },
    { id: "access", title: "Tiếp cận dịch vụ" },
  ],
};

/** The same answer so many times. */
export const times = (count: number, answer: AnswerInput): readonly AnswerInput[] => Array(count).fill(answer);

/** So many answers of each level, in one list. */
export const answersOf = (
  counts: Readonly<Record<string, number>>,
  place: Omit<Exclude<AnswerInput, string | null>, "level"> = {},
): readonly AnswerInput[] => Object.entries(counts).flatMap(([level, count]) => times(count, { level, ...place }));
