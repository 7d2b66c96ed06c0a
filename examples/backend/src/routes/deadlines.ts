import { computeDeadline, type Deadline, DeadlineRequestSchema, explainDeadline } from "motcua/deadline";
import { toLocalDay } from "motcua/time";
import { vietnamCalendar } from "motcua/vn";
import { z } from "zod";
import { ZONE } from "../clock.js";
import { tooManyDays } from "../errors.js";
import { type Language, languageOf } from "../language.js";
import { DeadlineAnswerSchema } from "../schemas.js";
import { PROBLEMS, type Service } from "./routes.js";

/** More days than this are not told one by one: nobody reads them, and meanwhile nobody else is answered. */
const MOST_DAYS = 1_000;

/** From receipt to the due date; while a pause is open to the day on which it would be due, or to the pause. */
const daysToTell = ({ request: { receivedAt, pauses = [] }, dueDate, projectedDueDate }: Deadline): number => {
  const ends = dueDate === null ? [projectedDueDate ?? receivedAt, ...pauses.map(({ from }) => from)] : [dueDate];
  return Math.max(...ends.map((end) => toLocalDay(end, ZONE))) - toLocalDay(receivedAt, ZONE);
};

const daysOf = (deadline: Deadline, { sentence }: Language) => {
  const days = daysToTell(deadline);
  if (days > MOST_DAYS) throw tooManyDays({ days, most: MOST_DAYS });
  const steps = explainDeadline(deadline, vietnamCalendar);
  return steps.map((step) => ({ date: step.date, kind: step.kind, sentence: sentence(step) }));
};

/** When a result is due, and why. */
export const deadlineRoutes = (app: Service): void => {
  app.post(
    "/deadlines",
    {
      schema: {
        summary: "Tính ngày hẹn trả",
        body: DeadlineRequestSchema,
        querystring: z.strictObject({ explain: z.enum(["true", "false"]).optional() }),
        response: { 200: DeadlineAnswerSchema, ...PROBLEMS },
      },
    },
    async (request) => {
      const language = languageOf(request);
      const deadline = computeDeadline(request.body, vietnamCalendar);
      const answer = { deadline, sentence: language.deadlineSentence(deadline) };
      return request.query.explain === "true" ? { ...answer, days: daysOf(deadline, language) } : answer;
    },
  );
};
