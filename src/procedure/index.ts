/**
 * Procedure (thủ tục hành chính): the catalogue of what may be asked of an office, and how long it may take.
 *
 * `defineProcedure` makes one version of an entry; `versionInForce` picks the one that a dossier keeps, `limitFor` its limit and
 * `stepsFor` its steps by case and channel. `checkProcedure` and `checkVersions` find what is missing, overlaps or does not add up; `disclosureRate` and
 * `summariseCatalogue` count. `procedureFromNationalRecord` reads the national catalogue's records; `toCpsvAp`, `toSchemaOrg` and
 * `procedureJsonSchemas` hand procedures on.
 *
 * @packageDocumentation
 */
export { CHANNELS } from "./channels.js";
export { checkProcedure } from "./checkProcedure.js";
export { checkVersions } from "./checkVersions.js";
export { defineProcedure } from "./defineProcedure.js";
export { disclosureRate } from "./disclosureRate.js";
export { formatProcedureCode } from "./formatProcedureCode.js";
export { FOUR_STEPS } from "./fourSteps.js";
export type { HandlingRules } from "./handling.js";
export { limitFor } from "./limitFor.js";
export { formatLimitText, parseLimitText } from "./limitText.js";
export type {
  AdministrativeLevel,
  Applicability,
  ApplicantKind,
  CatalogueEntry,
  CatalogueSummary,
  Channel,
  DisclosureRate,
  DossierComponent,
  ExportedProcedure,
  ExportOptions,
  FoundIn,
  FoundInRow,
  JsonLd,
  LegacyOnlineLevel,
  LegalBasis,
  LimitQuestion,
  LimitTextResult,
  MandatoryPart,
  NationalProcedure,
  NationalRecord,
  NationalRecordOptions,
  OneStopKind,
  OnlineServiceLevel,
  PetitionContact,
  Posting,
  Procedure,
  ProcedureCode,
  ProcedureDefinition,
  ProcedureFee,
  ProcedureFinding,
  ProcedureFindingFacts,
  ProcedureLimit,
  ProcedureResult,
  ProcedureStep,
  QualityStandard,
  Vocabulary,
} from "./model.js";
export { onlineServiceLevel } from "./onlineServiceLevel.js";
export { parseProcedureCode } from "./parseProcedureCode.js";
export { procedureFromNationalRecord } from "./procedureFromNationalRecord.js";
export {
  ChannelSchema,
  DossierComponentSchema,
  HandlingRulesSchema,
  type JsonSchema,
  LegalBasisSchema,
  NationalRecordSchema,
  PetitionContactSchema,
  PostingSchema,
  ProcedureFeeSchema,
  ProcedureLimitSchema,
  type ProcedureModel,
  ProcedureResultSchema,
  ProcedureSchema,
  ProcedureStepSchema,
  procedureJsonSchemas,
} from "./schema.js";
export { stepsFor } from "./stepsFor.js";
export { summariseCatalogue } from "./summariseCatalogue.js";
export { toCpsvAp } from "./toCpsvAp.js";
export { toSchemaOrg } from "./toSchemaOrg.js";
export { versionInForce } from "./versionInForce.js";
