import { computeDeadline, type Deadline, type DeadlineRequest, explainDeadline } from "motcua/deadline";
import * as en from "motcua/locales/en";
import * as vi from "motcua/locales/vi";
import { vietnamCalendar } from "motcua/vn";
import { afterEach, describe, expect, test, vi as vitest } from "vitest";
import { throughJson } from "../support/dossierEvents.js";
import { thrownBy } from "../support/thrownBy.js";

const computed = (request: DeadlineRequest): Deadline => computeDeadline(request, vietnamCalendar);

/** Asked for on Thursday 12, with 2 of 5 working days used, and not supplied yet. */
const AWAITED: DeadlineRequest = {
  receivedAt: "2026-02-10",
  limit: { amount: 5, unit: "working-day" },
  pauses: [{ from: "2026-02-12", reason: "Thiếu bản vẽ" }],
};

/** Due, paused, projected, provisional: the sentences as a clerk would write them. */
const SENTENCES: readonly (readonly [what: string, request: DeadlineRequest, en: string, vi: string])[] = [
  [
    "due",
    { receivedAt: "2026-02-10T15:40", limit: { amount: 10, unit: "working-day" } },
    "10 working days, received 15:40 on 10 February 2026: due at 17:00 on 3 March 2026.",
    "Thời hạn 10 ngày làm việc, tiếp nhận 15:40 ngày 10/02/2026: hẹn trả kết quả 17:00 ngày 03/03/2026.",
  ],
  [
    "due, one month",
    { receivedAt: "2026-02-10", limit: { amount: 1, unit: "month" } },
    "1 month, received 10 February 2026: due at 17:00 on 10 March 2026.",
    "Thời hạn 1 tháng, tiếp nhận ngày 10/02/2026: hẹn trả kết quả 17:00 ngày 10/03/2026.",
  ],
  [
    "due, half a day",
    { receivedAt: "2026-02-10", limit: { amount: 1.5, unit: "working-day" } },
    "1.5 working days, received 10 February 2026: due at 11:30 on 12 February 2026.",
    "Thời hạn 1,5 ngày làm việc, tiếp nhận ngày 10/02/2026: hẹn trả kết quả 11:30 ngày 12/02/2026.",
  ],
  [
    "due, received in another zone",
    { receivedAt: "2026-02-10T20:00:00Z", limit: { amount: 1, unit: "calendar-day" } },
    "1 calendar day, received 20:00:00 (UTC) on 10 February 2026: due at 17:00 on 12 February 2026.",
    "Thời hạn 1 ngày, tiếp nhận 20:00:00 (UTC) ngày 10/02/2026: hẹn trả kết quả 17:00 ngày 12/02/2026.",
  ],
  [
    "paused",
    AWAITED,
    "5 working days, received 10 February 2026: paused, 3 working days left.",
    "Thời hạn 5 ngày làm việc, tiếp nhận ngày 10/02/2026: đang tạm dừng, còn 3 ngày làm việc.",
  ],
  [
    "paused, hours and minutes left",
    {
      receivedAt: "2026-02-10T15:40",
      limit: { amount: 4, unit: "working-hour" },
      pauses: [{ from: "2026-02-10T16:20", reason: "Thiếu bản vẽ" }],
    },
    "4 working hours, received 15:40 on 10 February 2026: paused, 3 h 20 min of working time left.",
    "Thời hạn 4 giờ làm việc, tiếp nhận 15:40 ngày 10/02/2026: đang tạm dừng, còn 3 giờ 20 phút làm việc.",
  ],
  [
    "projected",
    { ...AWAITED, asOf: "2026-02-13" },
    "5 working days, received 10 February 2026: paused, 3 working days left; as of 13 February 2026, projected for 25 February 2026.",
    "Thời hạn 5 ngày làm việc, tiếp nhận ngày 10/02/2026: đang tạm dừng, còn 3 ngày làm việc; tính đến ngày 13/02/2026, dự kiến trả kết quả ngày 25/02/2026.",
  ],
  [
    "provisional",
    { receivedAt: "2028-03-01", limit: { amount: 1, unit: "working-day" } },
    "1 working day, received 1 March 2028: due at 17:00 on 2 March 2028. This is provisional: the year's days off have not been announced.",
    "Thời hạn 1 ngày làm việc, tiếp nhận ngày 01/03/2028: hẹn trả kết quả 17:00 ngày 02/03/2028. Kết quả này là dự kiến: lịch nghỉ lễ, tết của năm chưa được công bố.",
  ],
];

describe("when a result is due, in a sentence", () => {
  test.each(SENTENCES)("%s", (_, request, english, vietnamese) => {
    const deadline = computed(request);
    expect(en.deadlineSentence(deadline)).toBe(english);
    expect(vi.deadlineSentence(deadline)).toBe(vietnamese);
    expect(vi.deadlineSentence(throughJson(deadline))).toBe(vietnamese);
  });

  test.each([[undefined], [null], [5], ["2026-02-10"], [{}]])("%j is no deadline", (value) => {
    for (const { deadlineSentence } of [en, vi]) {
      const error = thrownBy(() => deadlineSentence(value as unknown as Deadline));
      expect(error.code).toBe("locales/invalid-argument");
      expect(error.facts).toMatchObject({ argument: "deadline" });
    }
  });
});

describe("dates are the same in every zone of the machine", () => {
  afterEach(() => {
    vitest.unstubAllEnvs();
  });

  test.each([
    ["Pacific/Apia", -13],
    ["America/Sao_Paulo", 3],
    ["Asia/Ho_Chi_Minh", -7],
    ["UTC", 0],
  ])("%s", (zone, offsetHours) => {
    vitest.stubEnv("TZ", zone);
    expect(new Date("2026-02-10T12:00:00Z").getTimezoneOffset()).toBe(offsetHours * 60 + 0);
    for (const [, request, english, vietnamese] of SENTENCES) {
      expect(en.deadlineSentence(computed(request))).toBe(english);
      expect(vi.deadlineSentence(computed(request))).toBe(vietnamese);
    }
    const steps = explainDeadline(
      computed({ receivedAt: "2011-12-29", limit: { amount: 1, unit: "working-day" } }),
      vietnamCalendar,
    );
    expect(steps.map(en.sentence).at(-1)).toBe("Friday 30 December 2011: 1 of 1 working day. The result is due.");
    expect(steps.map(vi.sentence).at(-1)).toBe("Thứ Sáu, 30/12/2011: đã tính 1/1 ngày làm việc. Đến hạn trả kết quả.");
  });
});

test("a result of the same day, and a due date on which no office is open", () => {
  const sameDay = computed({ receivedAt: "2026-03-06", limit: { amount: 0, unit: "working-day" } });
  expect(en.deadlineSentence(sameDay)).toBe("On the same day, received 6 March 2026: due at 17:00 on 6 March 2026.");
  expect(vi.deadlineSentence(sameDay)).toBe(
    "Trả kết quả trong ngày, tiếp nhận ngày 06/03/2026: hẹn trả kết quả 17:00 ngày 06/03/2026.",
  );
  const saturday = computed({
    receivedAt: "2026-03-12",
    limit: { amount: 2, unit: "calendar-day" },
    rules: { roll: "none" },
  });
  expect(en.deadlineSentence(saturday)).toContain("due by the end of 14 March 2026.");
  expect(vi.deadlineSentence(saturday)).toContain("hẹn trả kết quả hết ngày 14/03/2026.");
});

test.each([
  ["2026-02-10T15:40", "15:40 on 10 February 2026", "15:40 ngày 10/02/2026"],
  ["2026-02-10T08:40Z", "08:40 (UTC) on 10 February 2026", "08:40 (UTC) ngày 10/02/2026"],
  ["2026-02-10T15:40+07:00", "15:40 (UTC+07:00) on 10 February 2026", "15:40 (UTC+07:00) ngày 10/02/2026"],
] as const)(
  "a moment is told as it was written, %s, with its zone only where it has one",
  (receivedAt, english, vietnamese) => {
    const deadline = computed({ receivedAt, limit: { amount: 1, unit: "working-day" } });
    expect(en.deadlineSentence(deadline)).toContain(`received ${english}:`);
    expect(vi.deadlineSentence(deadline)).toContain(`tiếp nhận ${vietnamese}:`);
  },
);
