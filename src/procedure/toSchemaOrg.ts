import { frozenCopy } from "../plain/index.js";
import { missingParts } from "./checkProcedure.js";
import { CHANNEL_NAMES, checkExport, processingTimeOf, stated, unsaid } from "./exportParts.js";
import type { ExportedProcedure, ExportOptions, JsonLd, PetitionContact, Procedure } from "./model.js";
import { APPLICANT_NAMES } from "./nationalNames.js";

/** Properties for which schema.org has no place, beside limits in working time. */
const UNSAID = [
  "version",
  "from",
  "to",
  "decision",
  "levels",
  "delegatedAgency",
  "coordinatingAgencies",
  "oneStop",
  "resultChannels",
  "steps",
  "components",
  "sets",
  "conditions",
  "legalBasis",
  "onlineLevel",
  "postings",
  "qualityStandard",
  "rules",
  "handling",
] as const satisfies readonly (keyof Procedure)[];

const channelsOf = (procedure: Procedure, { url }: ExportOptions): readonly JsonLd[] =>
  procedure.channels.map((channel) =>
    stated({
      "@type": "ServiceChannel",
      name: CHANNEL_NAMES[channel],
      processingTime: processingTimeOf(procedure, channel),
      serviceUrl: channel === "online" ? url : null,
    }),
  );

const offersOf = ({ fees }: Procedure): readonly JsonLd[] =>
  fees.map(({ channel, amount, title, note, case: name }) =>
    stated({
      "@type": "Offer",
      name: title,
      description: [name, note].filter((text) => text !== undefined).join("; ") || null,
      price: amount,
      priceCurrency: amount === null ? null : "VND",
      category: channel === undefined ? null : CHANNEL_NAMES[channel],
    }),
  );

const petitionsOf = ({ address, mailbox, telephone, box }: PetitionContact): JsonLd =>
  stated({
    "@type": "ContactPoint",
    contactType: "phản ánh, kiến nghị",
    email: mailbox,
    telephone,
    description: [address, box].filter((text) => text !== undefined).join("; ") || null,
  });

const agencyOf = ({ competentAgency, performingAgency, petitionContact }: Procedure): JsonLd | null => {
  const name = competentAgency ?? performingAgency;
  if (name === undefined) return null;
  const contactPoint = petitionContact === undefined ? null : petitionsOf(petitionContact);
  return stated({ "@type": "GovernmentOrganization", name, contactPoint });
};

const operatorOf = ({ competentAgency, performingAgency }: Procedure): JsonLd | null =>
  performingAgency === undefined || competentAgency === undefined || performingAgency === competentAgency
    ? null
    : { "@type": "GovernmentOrganization", name: performingAgency };

/**
 * A procedure as a `GovernmentService` of schema.org, in JSON-LD.
 *
 * A duration of schema.org is one of ISO 8601, which knows no working days and no working hours: such limits, and limits that
 * depend on the case, are left out and listed in `findings` (`procedure/not-expressible`), as is everything else for which it
 * has no place: papers, steps, legal basis, levels, one-stop kind, validity, counting rules.
 *
 * @throws MotcuaError `procedure/invalid-argument`
 * @example
 * ```ts
 * import { defineProcedure, toSchemaOrg } from "motcua/procedure";
 *
 * const { document } = toSchemaOrg(
 *   defineProcedure({
 *     code: "3.000346",
 *     version: "1025/QĐ-BCA",
 *     name: "Cấp giấy phép lái xe",
 *     from: "2025-03-01",
 *     competentAgency: "Cục Cảnh sát giao thông",
 *     channels: ["online"],
 *     limits: [{ limit: { amount: 7, unit: "calendar-day" } }],
 *   }),
 * );
 * document["@type"]; // => "GovernmentService"
 * document.availableChannel; // => [{ "@type": "ServiceChannel", name: "Trực tuyến", processingTime: "P7D" }]
 * ```
 */
export const toSchemaOrg = (procedure: Procedure, options: ExportOptions = {}): ExportedProcedure => {
  checkExport(procedure, options);
  const { code, name, field, sequence, subjects, results } = procedure;
  const document = stated({
    "@context": "https://schema.org",
    "@id": options.id,
    "@type": "GovernmentService",
    identifier: code,
    name,
    description: sequence,
    serviceType: field,
    areaServed: options.area === undefined ? "Việt Nam" : { "@id": options.area, "@type": "AdministrativeArea" },
    provider: agencyOf(procedure),
    serviceOperator: operatorOf(procedure),
    audience: APPLICANT_NAMES.filter(([, kind]) => subjects.includes(kind)).map(([audienceType]) => ({
      "@type": "Audience",
      audienceType,
    })),
    availableChannel: channelsOf(procedure, options),
    serviceOutput: results.map((result) => stated({ "@type": "Thing", name: result.name, identifier: result.code })),
    offers: offersOf(procedure),
  });
  const contact = procedure.petitionContact !== undefined && agencyOf(procedure) === null;
  const properties = contact ? ([...UNSAID, "petitionContact"] as const) : UNSAID;
  const findings = [...missingParts(procedure, ["name"]), ...unsaid(procedure, "schema.org", properties)];
  return frozenCopy({ document, findings });
};
