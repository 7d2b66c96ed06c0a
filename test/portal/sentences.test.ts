import { isMotcuaError } from "motcua/errors";
import { describe, expect, test } from "vitest";
import { type Answer, answerTo } from "../../examples/portal/src/deadline/answer.js";
import { dueSentence, stepSentence } from "../../examples/portal/src/deadline/dueSentence.js";
import { problemSentence } from "../../examples/portal/src/deadline/problem.js";
import { questionOf } from "../../examples/portal/src/deadline/question.js";
import { SPEECHES } from "../../examples/portal/src/text/speech.js";

const MON_2026_10_05 = "2026-10-05";

const questionAt = (fields: Readonly<Record<string, string>>) =>
  questionOf(new Map(Object.entries(fields)), MON_2026_10_05, "a paper is missing");

const problemsOf = (fields: Readonly<Record<string, string>>): readonly string[] => {
  const question = questionAt(fields);
  const answer = answerTo(question);
  if (answer.ok) throw new Error("answered");
  return [SPEECHES.vi, SPEECHES.en].map((speech) => problemSentence(answer, question, speech));
};

const answered = (fields: Readonly<Record<string, string>>): Extract<Answer, { readonly ok: true }> => {
  const answer = answerTo(questionAt(fields));
  if (!answer.ok) throw answer.error;
  return answer;
};

const CERTIFICATE = "“Cấp mới Giấy chứng nhận đủ điều kiện về an ninh, trật tự”";

describe("what is wrong is said to a citizen", () => {
  test.each([{ pauseTo: "2026-10-08" }, { pauseReason: "chờ bản vẽ" }])("a pause of which %o is known", (pause) => {
    expect(problemsOf(pause)).toEqual([
      "Hãy nhập ngày yêu cầu bổ sung.",
      "Enter the day on which the supplement was asked for.",
    ]);
  });

  test.each([
    [{ receivedAt: "" }, "Hãy nhập ngày, giờ tiếp nhận đủ hồ sơ", CERTIFICATE],
    [{ receivedAt: "2026-02-30T08:00" }, "Không đọc được ngày, giờ tiếp nhận", CERTIFICATE],
    [{ receivedAt: "2009-12-31T08:00" }, "lịch ngày nghỉ của trang chỉ có từ ngày 01/01/2010", CERTIFICATE],
    [
      { procedure: "linked-birth", receivedAt: "2026-08-31T08:00" },
      "tiếp nhận từ ngày 01/09/2026",
      "“Liên thông đăng ký khai sinh",
    ],
  ])("%o, with the name of the procedure and no identifier", (fields, words, name) => {
    const [vietnamese = "", english = ""] = problemsOf(fields);
    expect(vietnamese).toContain(words);
    expect(vietnamese).toContain(name);
    for (const sentence of [vietnamese, english]) expect(sentence).not.toMatch(/YYYY|"|1\.003204|linked-birth/);
  });

  test("of anything else in the words of the package", () => {
    const question = questionAt({ pauseFrom: "2026-10-08", pauseTo: "2026-10-07" });
    const answer = answerTo(question);
    const error = answer.ok ? null : answer.error;
    if (answer.ok || !isMotcuaError(error)) throw new Error("answered");
    expect(problemSentence(answer, question, SPEECHES.vi)).toBe(SPEECHES.vi.sentence(error));
  });
});

describe("an online reception", () => {
  const FIELDS = { procedure: "online-reception", receivedAt: "2026-05-15T15:40" };
  const { offer } = questionAt(FIELDS);
  const { deadline, steps } = answered(FIELDS);

  test("promises that the dossier is accepted, not a result", () => {
    // Friday 15:40 to 17:00 is 1 h 20 min; the other 6 h 40 min end on Monday 18 May
    expect(dueSentence(offer, deadline, SPEECHES.vi)).toMatch(
      /^Hạn tiếp nhận: \d\d:\d\d ngày 18\/05\/2026, sau 8 giờ làm việc\.$/,
    );
    const said = steps.map((step) => stepSentence(offer, step, SPEECHES.vi));
    expect(said.join(" ")).not.toContain("kết quả");
    expect(said.at(-1)).toMatch(/ Hết hạn tiếp nhận lúc \d\d:\d\d\.$/);
  });

  test("is counted in hours and minutes", () => {
    const progress = { used: 4 / 3, total: 8, unit: "working-hour" } as const;
    expect(SPEECHES.vi.text.deadline.progress(progress)).toBe("1 giờ 20 phút / 8 giờ");
    expect(SPEECHES.en.text.deadline.progress(progress)).toBe("1 h 20 min / 8 h");
  });
});

test("the page does not know whether a past result was returned", () => {
  const { status } = answered({ receivedAt: "2026-09-07T08:00" });
  const [vietnamese, english] = [SPEECHES.vi, SPEECHES.en].map(({ text }) =>
    text.deadline.ends.result.status(MON_2026_10_05, status),
  );
  expect(vietnamese).toContain("nếu chưa có kết quả thì đã quá hạn");
  expect(english).toContain("if there is no result yet, it is");
});
