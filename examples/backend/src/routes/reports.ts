import { makeFormII06, mergeTallies, onTimeRate } from "motcua/metrics";
import { z } from "zod";
import type { Backend } from "../backend.js";
import { reportRefused } from "../errors.js";
import { talliesBy } from "../figures.js";
import { languageOf } from "../language.js";
import { refuse, toldOfWhole } from "../problems.js";
import { PeriodQuerySchema, RateAnswerSchema, ReportAnswerSchema, TalliesAnswerSchema } from "../schemas.js";
import { PROBLEMS, type Service } from "./routes.js";

const TalliesQuerySchema = PeriodQuerySchema.extend({
  by: z.enum(["field", "agency"]).optional(),
  cohort: z.enum(["handled", "received", "resolved"]).optional(),
});

const RateQuerySchema = PeriodQuerySchema.extend({ basis: z.enum(["received", "resolved", "qd766", "strict"]) });

const FormQuerySchema = PeriodQuerySchema.extend({ periods: z.enum(["day-15", "calendar", "any"]).optional() });

/** Tallies, rates and forms. */
export const reportRoutes = (app: Service, backend: Backend): void => {
  app.get(
    "/tallies",
    {
      schema: {
        summary: "Số liệu theo lĩnh vực hoặc cơ quan",
        querystring: TalliesQuerySchema,
        response: { 200: TalliesAnswerSchema, ...PROBLEMS },
      },
    },
    async ({ query: { from, to, by, ...options } }) => {
      const tallies = await talliesBy(by ?? "field", { period: { from, to }, ...options }, backend);
      return { tallies: Array.from(tallies, ([name, tally]) => ({ name, tally })) };
    },
  );

  app.get(
    "/rates",
    {
      schema: {
        summary: "Tỷ lệ đúng hạn",
        querystring: RateQuerySchema,
        response: { 200: RateAnswerSchema, ...PROBLEMS },
      },
    },
    async ({ query: { from, to, basis, ...options } }) => {
      const tallies = await talliesBy("field", { period: { from, to }, ...options }, backend);
      const tally = mergeTallies(...tallies.values());
      return { rate: onTimeRate(tally, basis), tally };
    },
  );

  app.get(
    "/reports/II06",
    {
      schema: {
        summary: "Biểu II.06",
        querystring: FormQuerySchema,
        response: { 200: ReportAnswerSchema, ...PROBLEMS },
      },
    },
    async (request, reply) => {
      const { from, to, periods, ...options } = request.query;
      const made = makeFormII06(await talliesBy("field", { period: { from, to }, ...options }, backend), { periods });
      if (made.ok) return reply.send({ report: made.report, provisional: made.provisional, rows: made.rows });
      const language = languageOf(request);
      const findings = made.findings.map((finding) => toldOfWhole(finding, language));
      return refuse(reply, 409, reportRefused({ findings: findings.length }), findings);
    },
  );
};
