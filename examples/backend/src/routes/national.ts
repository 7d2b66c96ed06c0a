import type { FastifyReply, FastifySchemaCompiler } from "fastify";
import { validatorCompiler } from "fastify-type-provider-zod";
import {
  eventsOfNationalDossier,
  eventsOfNationalProgress,
  type NationalDossier,
  NationalDossierPayloadSchema,
  type NationalEvents,
  type NationalIssue,
  NationalProgressPayloadSchema,
  readNationalDossier,
  readNationalProgress,
} from "motcua/dossier";
import { z } from "zod";
import type { Backend } from "../backend.js";
import { versionsOf } from "../catalogue.js";
import { severalDossiers } from "../errors.js";
import { dossierOf, file, newOnes } from "../filing.js";
import { type Language, languageOf } from "../language.js";
import { MOST_ISSUES, refuse, send, told, toldOfWhole } from "../problems.js";
import { type Issue, NationalAnswerSchema, NationalQuerySchema } from "../schemas.js";
import type { Filed } from "../store/model.js";
import { found } from "./dossiers.js";
import { PROBLEMS, type Service } from "./routes.js";

/** So many steps of one dossier are read at a time. */
const MOST_STEPS = 500;

const StepsSchema = z.array(NationalProgressPayloadSchema).min(1).max(MOST_STEPS);

/**
 * The library's own readers say what is wrong with a payload, by code and in a bounded number: here the schema only describes
 * it, and its outermost shape is checked.
 */
const shallow =
  (shape: z.ZodType): FastifySchemaCompiler<unknown> =>
  (route) =>
    validatorCompiler({ ...route, schema: route.httpPart === "body" ? shape : (route.schema as z.ZodType) });

const issueOf = (issue: NationalIssue, language: Language, above = ""): Issue => ({
  path: `${above}${issue.facts.path}`,
  ...told(issue, language),
});

const unreadable = (reply: FastifyReply, issues: readonly Issue[]): FastifyReply =>
  send(reply, 422, { code: "request/unreadable-payload", message: languageOf(reply.request).invalid, issues });

/** A dossier that is not stored yet. */
const unfiled = ({ code, procedureCode, fieldName, unit }: NationalDossier, { catalogue }: Backend): Filed => {
  const [procedure] = versionsOf(procedureCode, catalogue);
  const field = fieldName ?? procedure.field ?? "Khác";
  return { code, procedureCode: procedure.code, field, agency: unit, events: [] };
};

/** Files what a payload tells, and answers with what was new and what it does not tell. */
const answer = async (
  events: NationalEvents,
  filed: Filed,
  leftOut: readonly string[],
  backend: Backend,
  reply: FastifyReply,
): Promise<FastifyReply> => {
  const language = languageOf(reply.request);
  if (!events.ok) {
    const issues = events.gaps.map((gap) => toldOfWhole(gap, language));
    return send(reply, 422, { code: "request/untold-opening", message: language.invalid, issues });
  }
  const gaps = events.gaps.map((gap) => told(gap, language));
  const added = newOnes(filed, events.events);
  const result = await file(backend, filed, added);
  if (!result.ok) return refuse(reply, 409, result.refusal);
  return reply.send({ code: filed.code, status: result.dossier.status, added, gaps, leftOut });
};

/** What the national portal's synchronisation sends. */
export const nationalRoutes = (app: Service, backend: Backend): void => {
  app.post(
    "/national/dossiers",
    {
      validatorCompiler: shallow(z.unknown()),
      schema: {
        summary: "Nhận hồ sơ đồng bộ (DongBoHoSoMC)",
        body: NationalDossierPayloadSchema,
        querystring: NationalQuerySchema,
        response: { 200: NationalAnswerSchema, ...PROBLEMS },
      },
    },
    async (request, reply) => {
      const read = readNationalDossier(request.body);
      if (!read.ok) {
        const language = languageOf(request);
        return unreadable(
          reply,
          read.issues.map((issue) => issueOf(issue, language)),
        );
      }
      const { dossier, leftOut } = read;
      const filed = (await backend.store.find(dossier.code)) ?? unfiled(dossier, backend);
      const { channel, nonTerritorial, outcome } = request.query;
      const told = eventsOfNationalDossier(dossier, { channel, outcome, nonTerritorial: nonTerritorial === "true" });
      return answer(told, filed, leftOut, backend, reply);
    },
  );

  app.post(
    "/national/progress",
    {
      validatorCompiler: shallow(z.array(z.unknown()).min(1).max(MOST_STEPS)),
      schema: {
        summary: "Nhận tiến độ xử lý của một hồ sơ (CapNhatTienDoHoSoMC)",
        body: StepsSchema,
        querystring: NationalQuerySchema.pick({ outcome: true }),
        response: { 200: NationalAnswerSchema, ...PROBLEMS },
      },
    },
    async (request, reply) => {
      const language = languageOf(request);
      const steps = request.body.map(readNationalProgress);
      const issues = steps.flatMap((step, index) =>
        step.ok ? [] : step.issues.map((issue) => issueOf(issue, language, `[${index}].`)),
      );
      if (issues.length > 0) return unreadable(reply, issues.slice(0, MOST_ISSUES));
      const progress = steps.flatMap((step) => (step.ok ? [step.progress] : []));
      const codes = [...new Set(progress.map(({ code }) => code))];
      if (codes.length > 1) throw severalDossiers({ codes });
      const filed = await found(codes[0] ?? "", backend);
      const { channel, nonTerritorial } = dossierOf(filed, backend);
      const told = eventsOfNationalProgress(progress, { channel, nonTerritorial, outcome: request.query.outcome });
      const leftOut = [...new Set(steps.flatMap((step) => (step.ok ? step.leftOut : [])))];
      return answer(told, filed, leftOut, backend, reply);
    },
  );
};
