import { addBusinessDays, differenceInBusinessDays, formatISO, parseISO } from "date-fns";
import { addWorkingDays, differenceInWorkingDays, type WorkingCalendar } from "motcua/calendar";
import { vietnamCalendar } from "motcua/vn";
import { weekendsOnly } from "../calendars.js";
import { businessDays } from "../peers.js";
import { additions, pairs, SLOW } from "../questions.js";
import { type Duel, duel, type Row } from "../row.js";

const isoDate = (date: Date): string => formatISO(date, { representation: "date" });

const addedOn = (calendar: WorkingCalendar) =>
  additions.map(({ date, amount }) => addWorkingDays(date, amount, calendar));

const addition = {
  question: "addWorkingDays, 1 to 60 working days",
  ours: () => additions.map(({ date, amount }) => addWorkingDays(date, amount, vietnamCalendar)),
};

const againstBusinessDaysAdd = (): Duel => {
  const asked = additions.slice(0, SLOW).map(({ date, amount }) => ({ date: businessDays(date), amount }));
  const theirs = () => asked.map(({ date, amount }) => date.businessDaysAdd(amount));
  return {
    ...addition,
    against: "dayjs-business-days2",
    floor: 2_500,
    how: "ISO dates in and out against `businessDaysAdd` from dayjs objects made beforehand. The peer has the days off and make-up days of 2015 to 2034.",
    theirs,
    answers: [addedOn(vietnamCalendar), theirs().map((date) => date.format("YYYY-MM-DD"))],
  };
};

const againstIsoAddBusinessDays = (): Duel => {
  const theirs = () => additions.map(({ date, amount }) => isoDate(addBusinessDays(parseISO(date), amount)));
  return {
    ...addition,
    against: "date-fns, ISO in and out",
    floor: 20,
    how: "`formatISO(addBusinessDays(parseISO(date), amount))`. It knows weekends only.",
    theirs,
    answers: [addedOn(weekendsOnly), theirs()],
  };
};

const againstAddBusinessDays = (): Duel => {
  const asked = additions.map(({ date, amount }) => ({ date: parseISO(date), amount }));
  const theirs = () => asked.map(({ date, amount }) => addBusinessDays(date, amount));
  return {
    ...addition,
    against: "date-fns, its own Dates",
    floor: 8,
    how: "ISO dates in and out against `addBusinessDays` from a `Date` to a `Date`. It knows weekends only.",
    theirs,
    answers: [addedOn(weekendsOnly), theirs().map(isoDate)],
  };
};

const countedOn = (calendar: WorkingCalendar) =>
  pairs.map(({ before }) => differenceInWorkingDays(...before, calendar));

const difference = {
  question: "differenceInWorkingDays, 0 to 365 days",
  ours: () => pairs.map(({ later, earlier }) => differenceInWorkingDays(later, earlier, vietnamCalendar)),
};

const againstBusinessDiff = (): Duel => {
  const asked = pairs.slice(0, SLOW).map(({ later, earlier }) => [businessDays(later), businessDays(earlier)] as const);
  const theirs = () => asked.map(([later, earlier]) => later.businessDiff(earlier));
  return {
    ...difference,
    against: "dayjs-business-days2",
    floor: 8_000,
    how: "ISO dates against `businessDiff` of dayjs objects made beforehand. It counts the first day and not the last, so answers are compared one day earlier.",
    theirs,
    answers: [countedOn(vietnamCalendar), theirs()],
  };
};

const againstDifferenceInBusinessDays = (): Duel => {
  const asked = pairs.map(({ later, earlier }) => [parseISO(later), parseISO(earlier)] as const);
  const theirs = () => asked.map(([later, earlier]) => differenceInBusinessDays(later, earlier));
  return {
    ...difference,
    against: "date-fns, its own Dates",
    floor: 40,
    how: "ISO dates against `differenceInBusinessDays` of `Date`s made beforehand. It knows weekends only and counts the first day and not the last.",
    theirs,
    answers: [countedOn(weekendsOnly), theirs()],
  };
};

/** Working days, one question at a time. */
export const workingDays = (): readonly Row[] => [
  duel(againstBusinessDaysAdd()),
  duel(againstIsoAddBusinessDays()),
  duel(againstAddBusinessDays()),
  duel(againstBusinessDiff()),
  duel(againstDifferenceInBusinessDays()),
];
