import { computeDeadline, DeadlineRequestSchema, explainDeadline } from "motcua/deadline";
import { vietnamCalendar } from "motcua/vn";
import { z } from "zod";
import { languageOf } from "../language.js";
import { DeadlineAnswerSchema } from "../schemas.js";
import { PROBLEMS, type Service } from "./routes.js";

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
      const { sentence, deadlineSentence } = languageOf(request);
      const deadline = computeDeadline(request.body, vietnamCalendar);
      const answer = { deadline, sentence: deadlineSentence(deadline) };
      if (request.query.explain !== "true") return answer;
      const steps = explainDeadline(deadline, vietnamCalendar);
      return { ...answer, days: steps.map((step) => ({ date: step.date, kind: step.kind, sentence: sentence(step) })) };
    },
  );
};
