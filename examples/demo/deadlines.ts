import { computeDeadline, type DeadlineRequest, explainDeadline } from "motcua/deadline";
import { vietnamCalendar } from "motcua/vn";

const LIMIT = { amount: 10, unit: "working-day" } as const;

/** Received on a Tuesday afternoon before Tet 2026. */
export const OVER_TET: DeadlineRequest = { receivedAt: "2026-02-10T15:40", limit: LIMIT };

/** The same, with a supplement asked for on Thursday and supplied after Tet. */
export const withSupplement = (reason: string): DeadlineRequest => ({
  ...OVER_TET,
  pauses: [{ from: "2026-02-12", to: "2026-02-24", reason }],
});

/** A year whose days off nobody has announced. */
export const IN_2028: DeadlineRequest = { receivedAt: "2028-01-17T09:00", limit: LIMIT };

/** A deadline with its reasons. */
export const explained = (request: DeadlineRequest) => {
  const deadline = computeDeadline(request, vietnamCalendar);
  return { deadline, steps: explainDeadline(deadline, vietnamCalendar) };
};
