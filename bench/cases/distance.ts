import { addWorkingDays } from "motcua/calendar";
import { vietnamCalendar } from "motcua/vn";
import { nanosecondsEach } from "../measure.js";
import { earlyDays } from "../questions.js";
import { type Row, rate, times } from "../row.js";

const MOST = 1.25;

/** Whether a far day costs more than a near one. */
export const distance = (): readonly Row[] => {
  const [near, far] = nanosecondsEach(
    () => earlyDays.map((date) => addWorkingDays(date, 30, vietnamCalendar)),
    () => earlyDays.map((date) => addWorkingDays(date, 3_000, vietnamCalendar)),
  );
  return [
    {
      question: "addWorkingDays, 3,000 working days",
      against: "time of 30 working days",
      measured: times(far / near),
      floor: `at most ${times(MOST)}`,
      held: far / near <= MOST,
      figures: `${rate(far)} : ${rate(near)}`,
      equal: "",
      how: "The same 10,000 days with both amounts.",
    },
  ];
};
