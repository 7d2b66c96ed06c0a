import * as z from "zod";
import { CountingRulesSchema, TimeLimitSchema } from "../deadline/index.js";
import { IsoDateSchema, TimeOfDaySchema } from "../time/index.js";
import { CHANNELS } from "./channels.js";

const TextSchema = /* @__PURE__ */ z.string().min(1);

const CountSchema = /* @__PURE__ */ z.int().nonnegative();

/** A channel. */
export const ChannelSchema = /* @__PURE__ */ z.enum(CHANNELS);

/** Handling rules that come from outside. */
export const HandlingRulesSchema = /* @__PURE__ */ z.strictObject({
  clockStart: z.enum(["accepted", "accepted-and-paid"]).optional(),
  nonTerritorialStart: z.enum(["accepted", "competent-agency"]).optional(),
  supplementEffect: z.enum(["restart", "continue"]).optional(),
  maxSupplements: CountSchema.optional(),
  supplementWithin: TimeLimitSchema.optional(),
  applicantTime: TimeLimitSchema.optional(),
  receptionLimit: TimeLimitSchema.optional(),
  forwardAfter: TimeOfDaySchema.optional(),
  apologyLeadDays: CountSchema.optional(),
  maxReappointments: CountSchema.optional(),
});

const applicability = /* @__PURE__ */ (() => ({ case: TextSchema.optional(), channel: ChannelSchema.optional() }))();

/** A row of a procedure's limits that comes from outside. */
export const ProcedureLimitSchema = /* @__PURE__ */ z.strictObject({
  ...applicability,
  limit: TimeLimitSchema.nullable(),
});

/** A step that comes from outside. */
export const ProcedureStepSchema = /* @__PURE__ */ z.strictObject({
  ...applicability,
  id: TextSchema,
  title: TextSchema,
  unit: TextSchema,
  limit: TimeLimitSchema.nullable(),
});

/** A paper that comes from outside. */
export const DossierComponentSchema = /* @__PURE__ */ z.strictObject({
  case: TextSchema.optional(),
  name: TextSchema,
  form: TextSchema.optional(),
  originals: CountSchema,
  copies: CountSchema,
});

/** A fee that comes from outside. */
export const ProcedureFeeSchema = /* @__PURE__ */ z.strictObject({
  ...applicability,
  title: TextSchema.optional(),
  amount: CountSchema.nullable(),
  note: TextSchema.optional(),
});

/** A result that comes from outside. */
export const ProcedureResultSchema = /* @__PURE__ */ z.strictObject({ code: TextSchema.optional(), name: TextSchema });

/** A legal basis that comes from outside. */
export const LegalBasisSchema = /* @__PURE__ */ z.strictObject({ number: TextSchema, title: TextSchema.optional() });

/** A posting that comes from outside. */
export const PostingSchema = /* @__PURE__ */ z.strictObject({
  place: z.enum(["office", "portal", "national-database"]),
  since: IsoDateSchema,
});

/** A contact for petitions that comes from outside. */
export const PetitionContactSchema = /* @__PURE__ */ z.strictObject({
  address: TextSchema.optional(),
  mailbox: TextSchema.optional(),
  telephone: TextSchema.optional(),
  box: TextSchema.optional(),
});

const AdministrativeLevelSchema = /* @__PURE__ */ z.enum(["ministry", "province", "district", "commune", "other"]);

const ApplicantKindSchema = /* @__PURE__ */ z.enum([
  "citizen",
  "foreigner",
  "overseas-vietnamese",
  "official",
  "enterprise",
  "foreign-invested-enterprise",
  "organisation",
  "foreign-organisation",
  "cooperative",
  "party-member",
  "party-organisation",
]);

const OnlineLevelSchema = /* @__PURE__ */ z.union([
  z.enum(["information", "partial", "full"]),
  z.literal([1, 2, 3, 4]),
]);

/**
 * A version of a procedure that comes from outside: what `defineProcedure` takes goes in, with every list in place it comes out.
 * Whether it is complete and adds up is for `checkProcedure` to say.
 */
export const ProcedureSchema = /* @__PURE__ */ z.strictObject({
  code: TextSchema,
  version: TextSchema,
  name: z.string(),
  from: IsoDateSchema,
  to: IsoDateSchema.nullable().optional(),
  decision: TextSchema.optional(),
  field: TextSchema.optional(),
  levels: z.array(AdministrativeLevelSchema).default([]),
  subjects: z.array(ApplicantKindSchema).default([]),
  competentAgency: TextSchema.optional(),
  performingAgency: TextSchema.optional(),
  delegatedAgency: TextSchema.optional(),
  coordinatingAgencies: z.array(TextSchema).default([]),
  oneStop: z.enum(["single", "same-level", "across-levels"]).optional(),
  channels: z.array(ChannelSchema).default([]),
  resultChannels: z.array(ChannelSchema).default([]),
  sequence: TextSchema.optional(),
  steps: z.array(ProcedureStepSchema).default([]),
  limits: z.array(ProcedureLimitSchema),
  components: z.array(DossierComponentSchema).default([]),
  sets: CountSchema.optional(),
  fees: z.array(ProcedureFeeSchema).default([]),
  results: z.array(ProcedureResultSchema).default([]),
  conditions: TextSchema.optional(),
  legalBasis: z.array(LegalBasisSchema).default([]),
  onlineLevel: OnlineLevelSchema.optional(),
  postings: z.array(PostingSchema).default([]),
  qualityStandard: z.enum(["TCVN ISO 9001:2008", "TCVN ISO 9001:2015"]).optional(),
  petitionContact: PetitionContactSchema.optional(),
  rules: CountingRulesSchema.omit({ onPause: true }).optional(),
  handling: HandlingRulesSchema.optional(),
});

/** A record of the national catalogue; what else a page may carry is left out. */
export const NationalRecordSchema = /* @__PURE__ */ z.object({
  ma_thu_tuc: TextSchema,
  ten_thu_tuc: z.string().optional(),
  so_quyet_dinh: z.string().optional(),
  cap_thuc_hien: z.string().optional(),
  loai_thu_tuc: z.string().optional(),
  linh_vuc: z.string().optional(),
  doi_tuong_thuc_hien: z.string().optional(),
  co_quan_co_tham_quyen: z.string().optional(),
  dia_chi_tiep_nhan: z.string().optional(),
  co_quan_duoc_uy_quyen: z.string().optional(),
  co_quan_phoi_hop: z.string().optional(),
  thu_tuc_lien_quan: z.string().optional(),
  trinh_tu_thuc_hien: z.string().optional(),
  cach_thuc_thuc_hien: z.string().optional(),
  thanh_phan_ho_so: z.string().optional(),
  can_cu_phap_ly: z.string().optional(),
  co_quan_thuc_hien: z.string().optional(),
  yeu_cau_dieu_kien: z.string().optional(),
  ket_qua_xu_ly: z.string().optional(),
});

/** A model of this room of which there is a JSON Schema. */
export type ProcedureModel =
  | "Procedure"
  | "ProcedureLimit"
  | "ProcedureStep"
  | "DossierComponent"
  | "ProcedureFee"
  | "ProcedureResult"
  | "LegalBasis"
  | "Posting"
  | "PetitionContact"
  | "HandlingRules"
  | "NationalRecord";

/** A JSON Schema: plain data for `JSON.stringify`. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema (draft 2020-12) of every model of this room that may come from outside, as it goes in: with everything left
 * out that has a default. A new copy on every call.
 *
 * @example
 * ```ts
 * import { procedureJsonSchemas } from "motcua/procedure";
 *
 * procedureJsonSchemas().Procedure.required; // => ["code", "version", "name", "from", "limits"]
 * ```
 */
export const procedureJsonSchemas = (): Readonly<Record<ProcedureModel, JsonSchema>> => {
  const schemas: Readonly<Record<ProcedureModel, z.ZodType>> = {
    Procedure: ProcedureSchema,
    ProcedureLimit: ProcedureLimitSchema,
    ProcedureStep: ProcedureStepSchema,
    DossierComponent: DossierComponentSchema,
    ProcedureFee: ProcedureFeeSchema,
    ProcedureResult: ProcedureResultSchema,
    LegalBasis: LegalBasisSchema,
    Posting: PostingSchema,
    PetitionContact: PetitionContactSchema,
    HandlingRules: HandlingRulesSchema,
    NationalRecord: NationalRecordSchema,
  };
  return Object.fromEntries(
    Object.entries(schemas).map(([model, schema]) => [model, z.toJSONSchema(schema, { io: "input" })]),
  ) as Record<string, JsonSchema> as Readonly<Record<ProcedureModel, JsonSchema>>;
};
