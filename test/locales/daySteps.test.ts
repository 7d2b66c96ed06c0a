import type { DayDescription, DayKind } from "motcua/calendar";
import { computeDeadline, type DeadlineRequest, explainDeadline } from "motcua/deadline";
import * as en from "motcua/locales/en";
import * as vi from "motcua/locales/vi";
import { asIsoDateTime } from "motcua/time";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";

const said = (request: DeadlineRequest): { readonly en: readonly string[]; readonly vi: readonly string[] } => {
  const steps = explainDeadline(computeDeadline(request, vietnamCalendar), vietnamCalendar);
  return { en: steps.map(en.sentence), vi: steps.map(vi.sentence) };
};

describe("working hours are hours and minutes", () => {
  // Office hours 07:30-11:30 and 13:00-17:00: 1:20 on Tuesday, 8 hours on Wednesday, 2:40 on Thursday.
  const request: DeadlineRequest = { receivedAt: "2026-02-10T15:40", limit: { amount: 12, unit: "working-hour" } };

  test("12 working hours from 15:40", () => {
    expect(said(request)).toEqual({
      en: [
        "Tuesday 10 February 2026: 1 h 20 min of 12 working hours.",
        "Wednesday 11 February 2026: 9 h 20 min of 12 working hours.",
        "Thursday 12 February 2026: 12 of 12 working hours. The result is due at 10:10.",
      ],
      vi: [
        "Thứ Ba, 10/02/2026: đã tính 1 giờ 20 phút trên 12 giờ làm việc.",
        "Thứ Tư, 11/02/2026: đã tính 9 giờ 20 phút trên 12 giờ làm việc.",
        "Thứ Năm, 12/02/2026: đã tính 12/12 giờ làm việc. Đến hạn trả kết quả lúc 10:10.",
      ],
    });
  });

  test.each([
    ["16:20", "40 min", "40 phút"],
    ["15:59:30", "1 h 30 s", "1 giờ 30 giây"],
    ["16:59:59.500", "0.5 s", "0,5 giây"],
    ["16:13:19.999", "46 min 40.001 s", "46 phút 40,001 giây"],
    ["15:53:55", "1 h 6 min 5 s", "1 giờ 6 phút 5 giây"],
    ["15:55", "1 h 5 min", "1 giờ 5 phút"],
    ["14:48:36", "2 h 11 min 24 s", "2 giờ 11 phút 24 giây"],
  ])("received at %s: %s used on that day", (time, english, vietnamese) => {
    const steps = said({ ...request, receivedAt: asIsoDateTime(`2026-02-10T${time}`) });
    expect(steps.en[0]).toBe(`Tuesday 10 February 2026: ${english} of 12 working hours.`);
    expect(steps.vi[0]).toBe(`Thứ Ba, 10/02/2026: đã tính ${vietnamese} trên 12 giờ làm việc.`);
  });

  test("also where the whole has minutes: an hour extended to the day's end", () => {
    const steps = said({
      receivedAt: "2026-02-10T15:40",
      limit: { amount: 1, unit: "working-hour" },
      extensions: [{ decidedAt: "2026-02-10T16:00", to: "2026-02-10", reason: "xác minh" }],
    });
    expect(steps.en).toEqual([
      "Tuesday 10 February 2026: 1 h 20 min of 1 h 20 min of working time. The result is due at 17:00. Extended to 10 February 2026: xác minh.",
    ]);
    expect(steps.vi).toEqual([
      "Thứ Ba, 10/02/2026: đã tính 1 giờ 20 phút trên 1 giờ 20 phút làm việc. Đến hạn trả kết quả lúc 17:00. Được gia hạn đến ngày 10/02/2026: xác minh.",
    ]);
  });
});

describe("a day off is called by its name, with the notice", () => {
  const day = (kind: DayKind, properties: Partial<DayDescription> = {}): DayDescription => ({
    date: "2026-04-27",
    weekday: "monday",
    working: false,
    kind,
    certainty: "announced",
    ...properties,
  });

  const skipped = (facts: DayDescription): readonly [string, string] => {
    const [english, vietnamese] = [en, vi].map(({ sentence }) => sentence({ code: "deadline/skipped", facts })) as [
      string,
      string,
    ];
    const [enDay, viDay] = ["Monday 27 April 2026: not counted: ", "Thứ Hai, 27/04/2026: không tính: "];
    expect(english.startsWith(enDay)).toBe(true);
    expect(vietnamese.startsWith(viDay)).toBe(true);
    return [english.slice(enDay.length), vietnamese.slice(viDay.length)];
  };

  test.each<[DayDescription, string, string]>([
    [day("weekly-rest"), "weekly rest.", "nghỉ hằng tuần."],
    [day("holiday", { holiday: "tet" }), "public holiday, Lunar New Year (Tet).", "nghỉ Tết Nguyên đán."],
    [day("holiday", { holiday: "new-year" }), "public holiday, New Year's Day.", "nghỉ Tết Dương lịch."],
    [day("holiday", { holiday: "hung-kings" }), "public holiday, Hung Kings' Day.", "nghỉ lễ Giỗ Tổ Hùng Vương."],
    [day("holiday", { title: "Khai giảng" }), "public holiday, Khai giảng.", "nghỉ lễ Khai giảng."],
    [day("holiday"), "public holiday.", "nghỉ lễ, tết."],
    [
      day("in-lieu", { holiday: "hung-kings", source: "Bộ luật Lao động" }),
      "day off in lieu of Hung Kings' Day, which fell on a rest day [Bộ luật Lao động].",
      "nghỉ bù do Giỗ Tổ Hùng Vương trùng ngày nghỉ hằng tuần [Bộ luật Lao động].",
    ],
    [
      day("in-lieu"),
      "day off in lieu of a public holiday, which fell on a rest day.",
      "nghỉ bù do ngày lễ, tết trùng ngày nghỉ hằng tuần.",
    ],
    [
      day("swapped-off", { pairedWith: "2026-05-09" }),
      "day off, worked on 9 May 2026 instead.",
      "nghỉ hoán đổi, làm bù vào ngày 09/05/2026.",
    ],
    [day("swapped-off"), "day off by a swap.", "nghỉ hoán đổi."],
    [day("closure", { title: "bão số 3" }), "office closed: bão số 3.", "cơ quan không làm việc: bão số 3."],
    [day("closure"), "office closed.", "cơ quan không làm việc."],
    [
      day("holiday", { holiday: "labour-day", certainty: "provisional" }),
      "public holiday, Labour Day (provisional: not announced yet).",
      "nghỉ lễ Ngày Quốc tế Lao động 1/5 (dự kiến: chưa có thông báo lịch nghỉ chính thức).",
    ],
    [day("holiday", { holiday: "toString" }), "public holiday, toString.", "nghỉ lễ toString."],
  ])("%j", (facts, english, vietnamese) => {
    expect(skipped(facts)).toEqual([english, vietnamese]);
  });
});

describe("a day that is worked though the week rests says by what", () => {
  const saturday = (kind: DayKind, properties: Partial<DayDescription>) => ({
    code: "deadline/counted" as const,
    facts: {
      date: "2026-01-10" as const,
      weekday: "saturday" as const,
      working: true,
      kind,
      certainty: "announced" as const,
      ...properties,
      amount: 1,
      used: 1,
      total: 2,
      unit: "working-day" as const,
      due: false,
      dueAt: null,
      stops: [],
    },
  });

  test.each<[DayKind, Partial<DayDescription>, string, string]>([
    [
      "swapped-work",
      { pairedWith: "2026-01-02", source: "12729/VPCP-KGVX" },
      "make-up working day for 2 January 2026 [12729/VPCP-KGVX]",
      "làm bù cho ngày nghỉ 02/01/2026 [12729/VPCP-KGVX]",
    ],
    ["swapped-work", {}, "make-up working day", "làm bù"],
    [
      "special-work",
      { title: "Đợt cấp căn cước." },
      "worked by special arrangement: Đợt cấp căn cước",
      "làm việc theo bố trí riêng: Đợt cấp căn cước",
    ],
    ["special-work", {}, "worked by special arrangement", "làm việc theo bố trí riêng"],
  ])("%s %j", (kind, properties, english, vietnamese) => {
    const step = saturday(kind, properties);
    expect(en.sentence(step)).toBe(`Saturday 10 January 2026: ${english}; 1 of 2 working days.`);
    expect(vi.sentence(step)).toBe(`Thứ Bảy, 10/01/2026: ${vietnamese}; đã tính 1/2 ngày làm việc.`);
  });
});

test("a dossier that came after the cut-off hour is received on the next working day, which is not counted", () => {
  const steps = said({
    receivedAt: "2026-03-09T16:00",
    limit: { amount: 1, unit: "working-day" },
    rules: { cutOff: "15:00" },
  });
  expect(steps.en).toEqual([
    "Monday 9 March 2026: received after the cut-off hour; counts as received on 10 March 2026.",
    "Tuesday 10 March 2026: counts as the day of receipt; the day of receipt is not counted.",
    "Wednesday 11 March 2026: 1 of 1 working day. The result is due.",
  ]);
  expect(steps.vi).toEqual([
    "Thứ Hai, 09/03/2026: hồ sơ nộp sau giờ chốt tiếp nhận, được tính là tiếp nhận ngày 10/03/2026.",
    "Thứ Ba, 10/03/2026: được tính là ngày tiếp nhận; ngày tiếp nhận không tính vào thời hạn.",
    "Thứ Tư, 11/03/2026: đã tính 1/1 ngày làm việc. Đến hạn trả kết quả.",
  ]);
});

test("a limit that ends over Tet moves on, day by day, and says why", () => {
  // 5 calendar days from Tuesday 10 end on Sunday 15; Monday 16 to Friday 20 are Tet, then the weekend.
  const steps = said({ receivedAt: "2026-02-10", limit: { amount: 5, unit: "calendar-day" } });
  const tet = "[9859/VPCP-KGVX (2025-10-13); 9441/TB-BNV (2025-10-16)]";
  expect(steps.en.slice(5)).toEqual([
    "Sunday 15 February 2026: weekly rest; 5 of 5 calendar days.",
    ...["Monday 16", "Tuesday 17", "Wednesday 18", "Thursday 19", "Friday 20"].map(
      (day) =>
        `${day} February 2026: the limit ends on the next working day: public holiday, Lunar New Year (Tet) ${tet}.`,
    ),
    "Saturday 21 February 2026: the limit ends on the next working day: weekly rest.",
    "Sunday 22 February 2026: the limit ends on the next working day: weekly rest.",
    "Monday 23 February 2026: the limit ends on this working day. The result is due.",
  ]);
  const moved = "thời hạn kết thúc vào ngày làm việc tiếp theo, do";
  expect(steps.vi.slice(5)).toEqual([
    "Chủ Nhật, 15/02/2026: nghỉ hằng tuần; đã tính 5/5 ngày.",
    ...["Thứ Hai, 16", "Thứ Ba, 17", "Thứ Tư, 18", "Thứ Năm, 19", "Thứ Sáu, 20"].map(
      (day) => `${day}/02/2026: ${moved} nghỉ Tết Nguyên đán ${tet}.`,
    ),
    `Thứ Bảy, 21/02/2026: ${moved} nghỉ hằng tuần.`,
    `Chủ Nhật, 22/02/2026: ${moved} nghỉ hằng tuần.`,
    "Thứ Hai, 23/02/2026: thời hạn kết thúc vào ngày làm việc này. Đến hạn trả kết quả.",
  ]);
});

test("a supplement that was asked for without words leaves no gap in the sentence", () => {
  const request: DeadlineRequest = {
    receivedAt: "2026-02-10",
    limit: { amount: 3, unit: "working-day" },
    rules: { onPause: "restart" },
    pauses: [{ from: "2026-02-10", to: "2026-02-11", reason: "" }],
  };
  expect(said(request).en[1]).toBe(
    "Wednesday 11 February 2026: the clock stands still since 10 February 2026. The limit is counted afresh after it.",
  );
  expect(said(request).vi[1]).toBe(
    "Thứ Tư, 11/02/2026: tạm dừng tính thời hạn từ ngày 10/02/2026. Sau đó thời hạn được tính lại từ đầu.",
  );
});

test("every weekday, in both languages", () => {
  const steps = said({ receivedAt: "2026-03-02", limit: { amount: 6, unit: "calendar-day" } });
  expect(steps.en.map((sentence) => sentence.split(" ")[0])).toEqual([
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
    "Monday",
  ]);
  expect(steps.vi.map((sentence) => sentence.split(",")[0])).toEqual([
    "Thứ Hai",
    "Thứ Ba",
    "Thứ Tư",
    "Thứ Năm",
    "Thứ Sáu",
    "Thứ Bảy",
    "Chủ Nhật",
    "Thứ Hai",
  ]);
});

test("limits in hours received out of hours start at the next opening, and say so", () => {
  const steps = said({ receivedAt: "2026-03-06T20:30", limit: { amount: 8, unit: "working-hour" } });
  expect(steps.en[0]).toBe("Friday 6 March 2026: dossier received; the clock starts at the next opening.");
  expect(steps.vi[0]).toBe("Thứ Sáu, 06/03/2026: tiếp nhận hồ sơ; thời hạn bắt đầu tính từ giờ mở cửa tiếp theo.");
});

test("a limit of 0 is due on the day of receipt, which is not said to be uncounted", () => {
  const steps = said({ receivedAt: "2026-03-06", limit: { amount: 0, unit: "working-day" } });
  expect(steps.en).toEqual(["Friday 6 March 2026: dossier received. The result is due."]);
  expect(steps.vi).toEqual(["Thứ Sáu, 06/03/2026: tiếp nhận hồ sơ. Đến hạn trả kết quả."]);
});

describe("an extension is told on the day of its decision", () => {
  const steps = (extension: object) =>
    said({
      receivedAt: "2026-02-10",
      limit: { amount: 1, unit: "working-day" },
      extensions: [{ decidedAt: "2026-02-11", reason: "cần xác minh thực địa", ...extension } as never],
    });

  test("by an amount", () => {
    const { en: english, vi: vietnamese } = steps({ by: { amount: 1, unit: "working-day" } });
    expect(english[1]).toBe(
      "Wednesday 11 February 2026: 1 of 2 working days. Extended by 1 working day: cần xác minh thực địa.",
    );
    expect(vietnamese[1]).toBe(
      "Thứ Tư, 11/02/2026: đã tính 1/2 ngày làm việc. Được gia hạn thêm 1 ngày làm việc: cần xác minh thực địa.",
    );
  });

  test("up to a date", () => {
    const { en: english, vi: vietnamese } = steps({ to: "2026-02-13" });
    expect(english[1]).toBe(
      "Wednesday 11 February 2026: 1 of 3 working days. Extended to 13 February 2026: cần xác minh thực địa.",
    );
    expect(vietnamese[1]).toBe(
      "Thứ Tư, 11/02/2026: đã tính 1/3 ngày làm việc. Được gia hạn đến ngày 13/02/2026: cần xác minh thực địa.",
    );
  });
});

test("pauses within a day are told with their hours, and a reason's own full stop is not doubled", () => {
  const steps = said({
    receivedAt: "2026-03-10T08:00",
    limit: { amount: 4, unit: "working-hour" },
    pauses: [{ from: "2026-03-10T09:00", to: "2026-03-10T10:00", reason: "Chờ nộp phí." }],
  });
  expect(steps.en).toEqual([
    "Tuesday 10 March 2026: 4 of 4 working hours. The clock stood still from 09:00 on 10 March 2026 to 10:00 on 10 March 2026: Chờ nộp phí. The result is due at 14:30.",
  ]);
  expect(steps.vi).toEqual([
    "Thứ Ba, 10/03/2026: đã tính 4/4 giờ làm việc. Tạm dừng tính thời hạn từ 09:00 ngày 10/03/2026 đến 10:00 ngày 10/03/2026: Chờ nộp phí. Đến hạn trả kết quả lúc 14:30.",
  ]);
});

test("a pause within a day that has not ended has no end", () => {
  const request: DeadlineRequest = {
    receivedAt: "2026-03-10T08:00",
    limit: { amount: 4, unit: "working-hour" },
    pauses: [{ from: "2026-03-10T09:00", to: null, reason: "Chờ nộp phí" }],
  };
  const [step] = explainDeadline(computeDeadline(request, vietnamCalendar), vietnamCalendar);
  expect(step?.facts).toMatchObject({ stops: [{ from: "2026-03-10T09:00", to: null, reason: "Chờ nộp phí" }] });
  expect(said(request)).toEqual({
    en: [
      "Tuesday 10 March 2026: 1 of 4 working hours. The clock stood still from 09:00 on 10 March 2026: Chờ nộp phí.",
    ],
    vi: ["Thứ Ba, 10/03/2026: đã tính 1/4 giờ làm việc. Tạm dừng tính thời hạn từ 09:00 ngày 10/03/2026: Chờ nộp phí."],
  });
});

test("a pause that begins on the day to which a limit rolled: that day was to be the last one", () => {
  const steps = said({
    receivedAt: "2026-02-27",
    limit: { amount: 8, unit: "calendar-day" },
    pauses: [{ from: "2026-03-09", to: "2026-03-12", reason: "Nộp phí" }],
  });
  expect(steps.en[10]).toBe(
    "Monday 9 March 2026: the limit would have ended on this working day, but the clock stands still.",
  );
  expect(steps.vi[10]).toBe(
    "Thứ Hai, 09/03/2026: thời hạn lẽ ra kết thúc vào ngày làm việc này, nhưng đang tạm dừng tính thời hạn.",
  );
});
