import { computeDeadline, deadlineStatus } from "motcua/deadline";
import { vietnamCalendar } from "motcua/vn";
import { expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";

const deadline = computeDeadline(
  { receivedAt: "2026-02-10", limit: { amount: 10, unit: "working-day" } },
  vietnamCalendar,
);

test.each([null, { receivedAt: "2026-02-10" }, { receivedAt: "2026-02-10", limit: null }])(
  "a deadline whose request is %o is none",
  (request) => {
    const value = { ...deadline, request };
    const { code } = errorOf(() => deadlineStatus(value as never, "2026-02-10", vietnamCalendar));
    expect(code).toBe("deadline/not-a-deadline");
  },
);
