import { addWorkingMinutes, type WorkingCalendar } from "motcua/calendar";
import { computeDeadline, type DeadlineRequest } from "motcua/deadline";
import { vietnamCalendar } from "motcua/vn";
import { withoutMakeUpDays } from "../calendars.js";
import { nanosecondsEach } from "../measure.js";
import { businessTime } from "../peers.js";
import { hours, pausedRequests, SLOW } from "../questions.js";
import { type Duel, duel, type Row, rate } from "../row.js";

const asked = () => hours.slice(0, SLOW).map(({ at, amount }) => ({ at: businessTime(at), amount }));

const againstAddBusinessMinutes = (): Duel => {
  const questions = hours.map(({ at, amount }) => ({ at, minutes: amount * 60 }));
  const addedOn = (calendar: WorkingCalendar) =>
    questions.map(({ at, minutes }) => addWorkingMinutes(at, minutes, calendar));
  const theirQuestions = asked();
  const theirs = () => theirQuestions.map(({ at, amount }) => at.addBusinessMinutes(amount * 60));
  return {
    question: "addWorkingMinutes, 1 to 40 hours",
    against: "dayjs-business-time",
    floor: 2_000,
    how: "ISO date-times in and out against `addBusinessMinutes` from dayjs objects made beforehand. The peer has the office hours and the days off of 2015 to 2034; it knows no make-up days, so answers are compared without them.",
    ours: () => addedOn(vietnamCalendar),
    theirs,
    answers: [addedOn(withoutMakeUpDays), theirs().map((date) => date.format("YYYY-MM-DDTHH:mm"))],
  };
};

const againstAddBusinessHours = (): Duel => {
  const requests: readonly DeadlineRequest[] = hours.map(({ at, amount }) => ({
    receivedAt: at,
    limit: { amount, unit: "working-hour" },
  }));
  const dueOn = (calendar: WorkingCalendar) => requests.map((request) => computeDeadline(request, calendar).dueAt);
  const theirQuestions = asked();
  const theirs = () => theirQuestions.map(({ at, amount }) => at.addBusinessHours(amount));
  return {
    question: "computeDeadline, 1 to 40 working hours",
    against: "dayjs-business-time",
    floor: 400,
    how: "A whole deadline (start, due day and hour, midnight, certainty) from a request made beforehand, against the hour alone that `addBusinessHours` gives. Answers are compared without make-up days.",
    ours: () => dueOn(vietnamCalendar),
    theirs,
    answers: [dueOn(withoutMakeUpDays), theirs().map((date) => date.format("YYYY-MM-DDTHH:mm"))],
  };
};

const LEAST = 1_000_000;

const withThreePauses = (): Row => {
  const [each] = nanosecondsEach(() =>
    pausedRequests.map((request) => computeDeadline(request, vietnamCalendar).dueDate),
  );
  return {
    question: "computeDeadline, working days with three pauses",
    against: "no peer keeps pauses as intervals",
    measured: rate(each),
    floor: `at least ${rate(1e9 / LEAST)}`,
    held: 1e9 / each >= LEAST,
    figures: "",
    equal: "",
    how: "Limits of 20 to 29 working days with three pauses of 1 to 5 days. The requests are made beforehand.",
  };
};

/** Minutes, hours and pauses. */
export const workingTime = (): readonly Row[] => [
  duel(againstAddBusinessMinutes()),
  duel(againstAddBusinessHours()),
  withThreePauses(),
];
