import { deadlineStatus } from "motcua/deadline";
import { type DossierEvent, dossierDeadline, nationalStatusCode } from "motcua/dossier";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { contextOf, replayed } from "../support/dossierEvents.js";

/** 10 working days from Tuesday 10 February 2026 15:40: due on Tuesday 3 March, over Tet. */
const accepted: DossierEvent = {
  type: "accepted",
  at: "2026-02-10T15:40",
  code: "H44.100-260210-0001",
  channel: "counter",
};
const context = contextOf();

describe("Trả kết quả quá hạn (a result that is late)", () => {
  const dossier = replayed(
    [
      accepted,
      { type: "processing-started", at: "2026-02-11T08:00" },
      { type: "processed", at: "2026-03-05T16:30" },
      { type: "result-returned", at: "2026-03-06T08:15" },
    ],
    context,
  );
  const deadline = dossierDeadline(dossier, context);

  test("xử lý xong 05/03, quá hạn 2 ngày làm việc (finished on Thursday 5 March, 2 working days late)", () => {
    expect(dossier.finishedAt).toBe("2026-03-05T16:30");
    expect(deadlineStatus(deadline, "2026-03-05T16:30", vietnamCalendar)).toMatchObject({
      state: "overdue",
      workingDaysLeft: -2,
    });
  });

  test("trả kết quả 06/03, trạng thái 10 (handed over on Friday 6 March, which does not change the end of the handling)", () => {
    expect(nationalStatusCode(dossier.status)).toBe("10");
    expect(dossier.returnedAt).toBe("2026-03-06T08:15");
    expect(dossier.finishedAt).toBe("2026-03-05T16:30");
  });

  test("đến hạn trong ngày 03/03, quá hạn từ 04/03 (due today until midnight, overdue from the next day)", () => {
    expect(deadlineStatus(deadline, "2026-03-03T18:00", vietnamCalendar).state).toBe("due-today");
    expect(deadlineStatus(deadline, "2026-03-04T07:30", vietnamCalendar).state).toBe("overdue");
  });
});

describe("Công dân đến nhận muộn (the applicant comes late to fetch it)", () => {
  test("xử lý xong đúng hạn thì vẫn đúng hạn (what was finished in time is in time)", () => {
    const dossier = replayed(
      [accepted, { type: "processed", at: "2026-03-03T16:30" }, { type: "result-returned", at: "2026-03-16T08:15" }],
      context,
    );
    const finishedOn = dossier.finishedAt ?? "2026-03-16";
    expect(deadlineStatus(dossierDeadline(dossier, context), finishedOn, vietnamCalendar).state).toBe("due-today");
    expect(dossier.returnedAt).toBe("2026-03-16T08:15");
  });
});
