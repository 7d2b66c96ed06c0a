import { DeadlineRequestSchema } from "motcua/deadline";
import {
  DossierEventSchema,
  DossierSchema,
  NationalDossierPayloadSchema,
  NationalProgressPayloadSchema,
} from "motcua/dossier";
import { ReportII06Schema, TallySchema } from "motcua/metrics";
import { z } from "zod";
import { DeadlineSchema, ProblemSchema } from "./schemas.js";

/** Schemas that stand in the OpenAPI document once, by name. */
export const COMPONENTS = z.registry<{ id: string }>();

const NAMED = {
  Deadline: DeadlineSchema,
  DeadlineRequest: DeadlineRequestSchema,
  Dossier: DossierSchema,
  DossierEvent: DossierEventSchema,
  NationalDossierPayload: NationalDossierPayloadSchema,
  NationalProgressPayload: NationalProgressPayloadSchema,
  Problem: ProblemSchema,
  ReportII06: ReportII06Schema,
  Tally: TallySchema,
};

for (const [id, schema] of Object.entries(NAMED)) COMPONENTS.add(schema, { id });
