import type { FastifyReply, FastifyRequest } from "fastify";
import type { Deadline } from "motcua/deadline";
import {
  availableEvents,
  DossierEventSchema,
  dossierDeadline,
  dossierFindings,
  type EventResult,
} from "motcua/dossier";
import { isMotcuaError } from "motcua/errors";
import { z } from "zod";
import type { Backend } from "../backend.js";
import { contextOf, versionsOf } from "../catalogue.js";
import { alreadyOpen, unknownDossier } from "../errors.js";
import { dossierOf, file } from "../filing.js";
import { type Language, languageOf } from "../language.js";
import { refuse, told } from "../problems.js";
import { DossierAnswerSchema, OpeningSchema } from "../schemas.js";
import type { Filed } from "../store/model.js";
import { PROBLEMS, type Service } from "./routes.js";

const ParamsSchema = z.strictObject({ code: z.string().min(1) });

/** The stored dossier of a code. */
export const found = async (code: string, { store }: Backend): Promise<Filed> => {
  const filed = await store.find(code);
  if (filed === null) throw unknownDossier({ code });
  return filed;
};

/** The deadline with its sentence, or no deadline with the sentence that says why. */
const dueOf = (
  compute: () => Deadline,
  { sentence, deadlineSentence }: Language,
): { readonly deadline: Deadline | null; readonly sentence: string } => {
  try {
    const deadline = compute();
    return { deadline, sentence: deadlineSentence(deadline) };
  } catch (error) {
    if (isMotcuaError(error) && error.code === "dossier/no-deadline")
      return { deadline: null, sentence: sentence(error) };
    throw error;
  }
};

const answerOf = (filed: Filed, backend: Backend, language: Language) => {
  const { procedureCode, field, agency } = filed;
  const dossier = dossierOf(filed, backend);
  const context = contextOf(procedureCode, backend.catalogue);
  const asOf = backend.now();
  return {
    dossier,
    procedureCode,
    field,
    agency,
    ...dueOf(() => dossierDeadline(dossier, context, asOf), language),
    available: availableEvents(dossier),
    findings: dossierFindings(dossier, context, asOf).map((finding) => told(finding, language)),
  };
};

/** What a dossier has become, or why it stays as it was. */
const answered = async (
  result: EventResult,
  code: string,
  backend: Backend,
  request: FastifyRequest,
  reply: FastifyReply,
) =>
  result.ok
    ? reply.send(answerOf(await found(code, backend), backend, languageOf(request)))
    : refuse(reply, 409, result.refusal);

/** Dossiers, and what happens to them. */
export const dossierRoutes = (app: Service, backend: Backend): void => {
  app.get(
    "/dossiers/:code",
    {
      schema: {
        summary: "Tra cứu hồ sơ",
        params: ParamsSchema,
        response: { 200: DossierAnswerSchema, ...PROBLEMS },
      },
    },
    async (request) => answerOf(await found(request.params.code, backend), backend, languageOf(request)),
  );

  app.post(
    "/dossiers",
    {
      schema: {
        summary: "Mở hồ sơ bằng bước đầu tiên",
        body: OpeningSchema,
        response: { 201: DossierAnswerSchema, ...PROBLEMS },
      },
    },
    async (request, reply) => {
      const { procedureCode, field, agency, event } = request.body;
      const [{ field: ofProcedure }] = versionsOf(procedureCode, backend.catalogue);
      const code = event.code ?? "";
      if ((await backend.store.find(code)) !== null) throw alreadyOpen({ code });
      const filed = { code, procedureCode, field: field ?? ofProcedure ?? "Khác", agency: agency ?? null, events: [] };
      return answered(await file(backend, filed, [event]), code, backend, request, reply.code(201));
    },
  );

  app.post(
    "/dossiers/:code/events",
    {
      schema: {
        summary: "Ghi nhận bước xử lý của hồ sơ",
        params: ParamsSchema,
        body: DossierEventSchema,
        response: { 200: DossierAnswerSchema, ...PROBLEMS },
      },
    },
    async (request, reply) => {
      const { code } = request.params;
      const result = await file(backend, await found(code, backend), [request.body]);
      return answered(result, code, backend, request, reply);
    },
  );
};
