import type { IncomingMessage, ServerResponse } from "node:http";
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import { ProblemSchema } from "../schemas.js";

/** The service, with types from its schemas. */
export type Service = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** What any route may answer beside its own. */
export const PROBLEMS = { "4xx": ProblemSchema, "5xx": ProblemSchema } as const;
