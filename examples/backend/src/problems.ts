import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest, FastifyServerOptions } from "fastify";
import { isMotcuaError } from "motcua/errors";
import { z } from "zod";
import { type Coded, type Language, languageOf, type RequestProblem } from "./language.js";
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

/** The same as an issue that concerns the whole of what was sent or asked. */
export const toldOfWhole = (coded: Coded, language: Language): Issue => ({ path: "", ...told(coded, language) });

const issueOf = ({ code, path, message }: z.core.$ZodIssue, above: readonly PropertyKey[]): Issue => {
  return { path: z.core.toDotPath([...above, ...path]), code, message: message.slice(0, LONGEST) };
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

/** What is wrong with a request that Fastify refuses, by status. */
const REQUEST: Readonly<Record<number, RequestProblem>> = {
  400: "request/malformed",
  404: "request/unknown-address",
  413: "request/too-large",
  415: "request/not-json",
};

type Refusal = readonly [status: number, code: RequestProblem];

/** What Node's server says of a connection on which no request arrives. */
const CONNECTION: Readonly<Record<string, Refusal>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, "request/too-slow"],
  HPE_HEADER_OVERFLOW: [431, "request/headers-too-large"],
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

const refuseRequest = (reply: FastifyReply, [status, code]: Refusal): FastifyReply =>
  send(reply, status, { code, message: languageOf(reply.request).request[code] });

/** Answers a request whose address the router cannot read, past the error handler. */
const refuseAddress = ({ code }: FastifyError, reply: FastifyReply): FastifyReply =>
  refuseRequest(
    reply,
    code === "FST_ERR_BAD_URL" ? [400, "request/malformed-address"] : [414, "request/address-too-long"],
  );

/** Answers on a connection on which no request arrives: nobody knows in which language it was to be. */
const refuseConnection = ({ code: reason = "" }: NodeJS.ErrnoException, socket: Socket): void => {
  if (reason === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, code] = CONNECTION[reason] ?? ([400, "request/malformed"] satisfies Refusal);
  const problem: Problem = { error: { code, message: languageOf({ headers: {} }).request[code] } };
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    "Content-Type: application/json",
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`, () => socket.destroy());
};

/** What Fastify would say in a form of its own where no handler of errors is asked. */
export const PROBLEM_OPTIONS = {
  frameworkErrors: (error: FastifyError, _: unknown, reply: unknown) =>
    void refuseAddress(error, reply as FastifyReply),
  clientErrorHandler: refuseConnection,
  // a request that arrives while the service closes is still answered
  return503OnClosing: false,
} satisfies FastifyServerOptions;

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
    if (code !== undefined) return refuseRequest(reply, [status, code]);
    request.log.error(error);
    return send(reply, 500, { code: "internal", message: language.internal });
  });
  app.setNotFoundHandler((_, reply) => refuseRequest(reply, [404, "request/unknown-address"]));
};
