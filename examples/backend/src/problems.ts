import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { isMotcuaError } from "motcua/errors";
import { z } from "zod";
import { type Coded, type Language, languageOf } from "./language.js";
import type { Issue, Problem } from "./schemas.js";

/** No answer names more issues than this. */
export const MOST_ISSUES = 50;

/** No sentence about an issue is longer than this: a name of a property may be as long as the request. */
const LONGEST = 300;

/** Something coded with its sentence. */
export const told = ({ code, facts }: Coded, language: Language) => ({
  code,
  facts: facts as Record<string, unknown>,
  message: language.sentence({ code, facts }),
});

const issueOf = ({ code, path, message }: z.core.$ZodIssue, above: readonly PropertyKey[]): Issue => {
  const whole = [...above, ...path];
  const where = whole.length === 0 ? {} : { path: z.core.toDotPath(whole) };
  return { ...where, code, message: message.slice(0, LONGEST) };
};

/** A value that fits none of several shapes is told by what is wrong with each. */
const flat = (issue: z.core.$ZodIssue, above: readonly PropertyKey[] = []): readonly Issue[] =>
  issue.code === "invalid_union" && issue.errors.length > 0
    ? issue.errors.flat().flatMap((nested) => flat(nested, [...above, ...issue.path]))
    : [issueOf(issue, above)];

const PARTS = { body: "body", querystring: "query", params: "params" } as const;

type Part = keyof typeof PARTS;

/** The part of a request that did not fit, read once more for its issues in the language of the request. */
const issuesOf = (request: FastifyRequest, part: Part, { issueMap }: Language): readonly Issue[] => {
  const schema = request.routeOptions.schema?.[part] as z.ZodType;
  const { error } = schema.safeParse(request[PARTS[part]], { error: issueMap });
  const issues = (error?.issues ?? []).slice(0, MOST_ISSUES).flatMap((issue) => flat(issue));
  const different = new Map(issues.map((issue) => [JSON.stringify(issue), issue]));
  return [...different.values()].slice(0, MOST_ISSUES);
};

const STATUS: Readonly<Record<string, number>> = {
  "backend/unknown-dossier": 404,
  "backend/already-open": 409,
  "backend/changed-meanwhile": 409,
  "backend/report-refused": 409,
};

const REQUEST: Readonly<Record<number, string>> = {
  400: "request/malformed",
  404: "request/unknown-address",
  413: "request/too-large",
  415: "request/not-json",
};

/** Answers with a problem, past the schema of the route. */
export const send = (reply: FastifyReply, status: number, error: Problem["error"]): FastifyReply =>
  reply.code(status).type("application/json").serializer(JSON.stringify).send({ error });

/** Answers with what is wrong with a request, and what with each part of it. */
export const refuse = (
  reply: FastifyReply,
  status: number,
  problem: Coded,
  issues: readonly Issue[] = [],
): FastifyReply =>
  send(reply, status, { ...told(problem, languageOf(reply.request)), ...(issues.length > 0 ? { issues } : {}) });

/** Every error leaves as `{ error: { code, message, … } }`; what this service got wrong itself says nothing of its inside. */
export const answerProblems = (app: FastifyInstance): void => {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const language = languageOf(request);
    if (isMotcuaError(error)) return refuse(reply, STATUS[error.code] ?? 422, error);
    if (error.validationContext !== undefined) {
      const issues = issuesOf(request, error.validationContext as Part, language);
      return send(reply, 422, { code: "request/invalid", message: language.invalid, issues });
    }
    const status = error.statusCode ?? 500;
    const code = REQUEST[status];
    if (code !== undefined) return send(reply, status, { code, message: language.request[status] ?? "" });
    request.log.error(error);
    return send(reply, 500, { code: "internal", message: language.internal });
  });
  app.setNotFoundHandler((request, reply) =>
    send(reply, 404, { code: "request/unknown-address", message: languageOf(request).request[404] ?? "" }),
  );
};
