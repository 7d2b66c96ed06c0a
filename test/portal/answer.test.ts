import { computeDeadline } from "motcua/deadline";
import * as en from "motcua/locales/en";
import * as vi from "motcua/locales/vi";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { OFFERS } from "../../examples/portal/src/data/procedures.js";
import { answerTo } from "../../examples/portal/src/deadline/answer.js";
import { OVER_TET } from "../../examples/portal/src/deadline/example.js";
import { channelsOf, questionOf } from "../../examples/portal/src/deadline/question.js";
import { readRoute } from "../../examples/portal/src/route.js";

const MON_2026_10_05 = "2026-10-05";
const SUN_2026_10_04 = "2026-10-04";
const TUE_2026_02_17 = "2026-02-17";
const SAT_2026_01_10 = "2026-01-10";

const answerOf = (query: string) =>
  answerTo(questionOf(readRoute(`#/deadline?${query}`).fields, MON_2026_10_05, "a paper is missing"));

const dueAtOf = (query: string): string | null => {
  const answer = answerOf(query);
  if (!answer.ok) throw answer.error;
  return answer.deadline.dueAt;
};

describe("the answer of the page", () => {
  test.each([
    ["over Tet", "procedure=security-certificate&receivedAt=2026-02-10T15:40", "2026-02-24T17:00"],
    ["over a swapped day", "procedure=security-certificate&receivedAt=2025-12-30T08:00", "2026-01-08T17:00"],
    ["of calendar days that end in Tet", "procedure=driving-licence&receivedAt=2026-02-13T08:00", "2026-02-23T17:00"],
    ["of another channel", "procedure=driving-licence&channel=online&receivedAt=2026-03-02T08:00", "2026-03-09T17:00"],
    ["of working hours", "procedure=online-reception&receivedAt=2026-02-13T20:15", "2026-02-23T17:00"],
    ["before the cut-off hour", "procedure=linked-birth&receivedAt=2026-09-07T15:00", "2026-09-10T17:00"],
    ["after the cut-off hour", "procedure=linked-birth&receivedAt=2026-09-07T15:01", "2026-09-11T17:00"],
    [
      "after a pause, where the limit goes on",
      "procedure=linked-birth&receivedAt=2026-09-07T08:00&pauseFrom=2026-09-08&pauseTo=2026-09-14",
      "2026-09-16T17:00",
    ],
    [
      "after a pause, where the limit begins again",
      "procedure=linked-karaoke&receivedAt=2026-03-02T08:00&pauseFrom=2026-03-04T09:00&pauseTo=2026-03-06T10:00",
      "2026-03-30T17:00",
    ],
  ])("%s", (_, query, dueAt) => {
    expect(dueAtOf(query)).toBe(dueAt);
  });

  test.each([
    ["a working day", MON_2026_10_05, "2026-10-05T09:00", 5],
    ["a Sunday", SUN_2026_10_04, "2026-10-05T09:00", 6],
    ["Tet", TUE_2026_02_17, "2026-02-23T09:00", 6],
    ["a Saturday that is worked", SAT_2026_01_10, "2026-01-10T09:00", 5],
  ] as const)(
    "on %s the page begins with a dossier of the next working morning, which is not late",
    (_, today, receivedAt, left) => {
      const answer = answerTo(questionOf(new Map(), today, ""));
      expect(answer.ok && answer.deadline.request.receivedAt).toBe(receivedAt);
      expect(answer.ok && answer.status).toMatchObject({ state: "on-track", workingDaysLeft: left });
    },
  );

  test("the example over Tet is due after nine days off, and looked at from the day of receipt", () => {
    const answer = answerTo(questionOf(OVER_TET, MON_2026_10_05, ""));
    expect(answer.ok && answer.deadline.dueAt).toBe("2026-02-24T17:00");
    expect(answer.ok && answer.steps.filter(({ kind }) => kind === "skipped")).toHaveLength(9);
    expect(answer.ok && answer.status).toMatchObject({ state: "on-track", workingDaysLeft: 5 });
  });

  test("asks for nothing but what the page needs: the first procedure", () => {
    const answer = answerOf("");
    expect(answer.ok && answer.deadline.request.limit).toEqual({ amount: 5, unit: "working-day" });
  });

  test("takes the channel that the procedure has where another was chosen before", () => {
    const { fields } = readRoute("#/deadline?procedure=linked-birth&channel=post");
    expect(questionOf(fields, MON_2026_10_05, "").channel).toBe("online");
  });

  test("of a pause that goes on: no due date, and what is left", () => {
    const answer = answerOf("procedure=linked-birth&receivedAt=2026-09-07T08:00&pauseFrom=2026-09-08&asOf=2026-09-10");
    expect(answer.ok && answer.deadline.dueDate).toBeNull();
    expect(answer.ok && answer.status).toMatchObject({ state: "paused", remaining: { amount: 2 } });
  });

  test("says what was promised before a day was swapped", () => {
    const answer = answerOf("procedure=security-certificate&receivedAt=2025-12-30T08:00&knownOn=2025-12-20");
    expect(answer.ok && answer.review?.changed).toBe(true);
    expect(answer.ok && answer.review?.before.dueDate).toBe("2026-01-07");
    expect(answer.ok && answer.review?.causes.map(({ date }) => date)).toEqual(["2026-01-02"]);
  });

  test.each([
    ["receivedAt=2026-02-30T08:00", "receivedAt", "time/invalid-date-time"],
    ["receivedAt=2026-02-10", "receivedAt", "time/invalid-date-time"],
    ["receivedAt=2126-02-10T08:00", "receivedAt", "calendar/out-of-coverage"],
    ["asOf=tomorrow", "asOf", "time/invalid-date"],
    ["knownOn=yesterday", "knownOn", "time/invalid-date"],
    ["procedure=linked-birth&receivedAt=2026-08-31T08:00", "procedure", "procedure/no-version-in-force"],
    ["pauseFrom=2026-02-30", "pauseFrom", "time/invalid-date"],
    ["receivedAt=2026-02-10T08:00&pauseFrom=2026-02-12&pauseTo=2026-02-11", "pauseTo", "deadline/reversed-pause"],
    ["procedure=online-reception&pauseFrom=2026-10-05", "pauseFrom", "deadline/time-of-day-needed"],
    ["receivedAt=2009-12-31T08:00", "receivedAt", "calendar/out-of-coverage"],
    ["pauseTo=2026-10-08", "pauseFrom", "time/invalid-date"],
    ["pauseReason=paper", "pauseFrom", "time/invalid-date"],
  ])("%s is refused at %s with %s", (query, field, code) => {
    const answer = answerOf(query);
    expect(answer.ok ? null : [answer.field, answer.error.code]).toEqual([field, code]);
  });
});

describe("the procedures that are offered", () => {
  test("all have a limit in every channel, and a name for addresses of their own", () => {
    expect(new Set(OFFERS.map(({ id }) => id)).size).toBe(OFFERS.length);
    for (const offer of OFFERS) {
      for (const channel of channelsOf(offer)) {
        const answer = answerOf(`procedure=${offer.id}&channel=${channel}`);
        expect(answer.ok && answer.deadline.request.limit.amount).toBeGreaterThan(0);
      }
    }
  });

  test("names of holidays and kinds of day are there in both languages", () => {
    const { labels } = vi;
    expect(Object.keys(labels.holiday)).toEqual(Object.keys(en.labels.holiday));
    expect(labels.holiday.tet).toBe("Tết Nguyên đán");
    expect(labels.dayKind["swapped-work"]).not.toBe(en.labels.dayKind["swapped-work"]);
  });

  test("are what the package computes from the same request", () => {
    const answer = answerOf("procedure=building-permit&channel=online&receivedAt=2026-03-02T08:00");
    const request = { receivedAt: "2026-03-02T08:00", limit: { amount: 12, unit: "working-day" } } as const;
    expect(answer.ok && answer.deadline.dueAt).toBe(computeDeadline(request, vietnamCalendar).dueAt);
  });
});
