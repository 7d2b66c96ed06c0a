import { frozenCopy } from "../plain/index.js";
import { missingParts } from "./checkProcedure.js";
import { CHANNEL_NAMES, checkExport, processingTimeOf, stated, unsaid } from "./exportParts.js";
import type { Channel, ExportedProcedure, ExportOptions, JsonLd, Procedure } from "./model.js";
import { APPLICANT_NAMES } from "./nationalNames.js";

const CONTEXT = {
  cpsv: "http://purl.org/vocab/cpsv#",
  cv: "http://data.europa.eu/m8g/",
  dct: "http://purl.org/dc/terms/",
  eli: "http://data.europa.eu/eli/ontology#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  "cv:processingTime": { "@type": "xsd:duration" },
  "cv:hasValue": { "@type": "xsd:double" },
};

const VIET_NAM = "http://publications.europa.eu/resource/authority/country/VNM";
const VIETNAMESE = "http://publications.europa.eu/resource/authority/language/VIE";
const DONG = "http://publications.europa.eu/resource/authority/currency/VND";

/** Properties for which CPSV-AP has no place, beside limits in working time. */
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
  "sets",
  "conditions",
  "onlineLevel",
  "postings",
  "qualityStandard",
  "petitionContact",
  "rules",
  "handling",
] as const satisfies readonly (keyof Procedure)[];

const inVietnamese = (text: string): JsonLd => ({ "@language": "vi", "@value": text });

const concept = (label: string): JsonLd => ({ "@type": "skos:Concept", "skos:prefLabel": inVietnamese(label) });

const channelId = (channel: Channel): string => `_:${channel}`;

const channelsOf = (procedure: Procedure): readonly JsonLd[] =>
  procedure.channels.map((channel) =>
    stated({
      "@id": channelId(channel),
      "@type": "cv:Channel",
      "dct:identifier": `${procedure.code}/${channel}`,
      "dct:description": inVietnamese(CHANNEL_NAMES[channel]),
      "cv:processingTime": processingTimeOf(procedure, channel),
    }),
  );

const costsOf = ({ code, fees, channels }: Procedure): readonly JsonLd[] =>
  fees.map(({ channel, amount, ...fee }, index) => {
    const texts = [fee.case, fee.title, fee.note].filter((text) => text !== undefined);
    return stated({
      "@type": "cv:Cost",
      "dct:identifier": `${code}/cost/${index + 1}`,
      "dct:description": texts.length === 0 ? null : inVietnamese(texts.join("; ")),
      "cv:hasValue": amount,
      "cv:currency": amount === null ? null : { "@id": DONG },
      "cv:ifAccessedThrough":
        channel !== undefined && channels.includes(channel) ? { "@id": channelId(channel) } : null,
    });
  });

const inputsOf = ({ code, components }: Procedure): readonly JsonLd[] =>
  components.map(({ name, originals, copies, ...component }, index) => {
    const texts = [component.case, component.form, `${originals} bản chính, ${copies} bản sao`];
    return {
      "@type": "cv:Evidence",
      "dct:identifier": `${code}/input/${index + 1}`,
      "dct:title": inVietnamese(name),
      "dct:description": inVietnamese(texts.filter((text) => text !== undefined).join("; ")),
    };
  });

const outputsOf = ({ code, results }: Procedure): readonly JsonLd[] =>
  results.map(({ name, code: resultCode }, index) => ({
    "@type": "cv:Output",
    "dct:identifier": resultCode ?? `${code}/output/${index + 1}`,
    "dct:title": inVietnamese(name),
  }));

const agencyOf = ({ competentAgency, performingAgency }: Procedure, area: string): JsonLd | null => {
  const name = competentAgency ?? performingAgency;
  if (name === undefined) return null;
  return {
    "@type": "cv:PublicOrganisation",
    "skos:prefLabel": inVietnamese(name),
    "dct:spatial": { "@id": area },
  };
};

const legalResourcesOf = ({ legalBasis }: Procedure): readonly JsonLd[] =>
  legalBasis.map(({ number, title }) =>
    stated({
      "@type": "eli:LegalResource",
      "dct:identifier": number,
      "dct:title": title === undefined ? null : inVietnamese(title),
    }),
  );

const audienceOf = ({ subjects }: Procedure): readonly JsonLd[] =>
  APPLICANT_NAMES.filter(([, kind]) => subjects.includes(kind)).map(([name]) => concept(name));

/**
 * A procedure as a public service of CPSV-AP 3.2, the European application profile, in JSON-LD with a context of its own.
 *
 * The profile states how long a service takes as an ISO 8601 duration, which knows no working days and no working hours: such
 * limits, and limits that depend on the case, are left out of the document and listed in `findings` (`procedure/not-expressible`),
 * as is everything else for which it has no place: steps, levels, one-stop kind, validity, counting rules. A part that the profile
 * demands and the procedure lacks is found too (`procedure/missing-part`). The description is `sequence`, else the name.
 *
 * @throws MotcuaError `procedure/invalid-argument`
 * @example
 * ```ts
 * import { defineProcedure, toCpsvAp } from "motcua/procedure";
 *
 * const { document, findings } = toCpsvAp(
 *   defineProcedure({
 *     code: "3.000346",
 *     version: "1025/QĐ-BCA",
 *     name: "Cấp giấy phép lái xe",
 *     from: "2025-03-01",
 *     competentAgency: "Cục Cảnh sát giao thông",
 *     channels: ["counter"],
 *     limits: [{ limit: { amount: 3, unit: "working-day" } }],
 *   }),
 *   { id: "https://example.org/3.000346" },
 * );
 * document["@type"]; // => "cpsv:PublicService"
 * findings[0]?.facts;
 * // => { code: "3.000346", version: "1025/QĐ-BCA", vocabulary: "CPSV-AP 3.2", property: "limits", value: "3 ngày làm việc" }
 * ```
 */
export const toCpsvAp = (procedure: Procedure, options: ExportOptions = {}): ExportedProcedure => {
  checkExport(procedure, options);
  const { code, name, field, sequence } = procedure;
  const document = {
    "@context": CONTEXT,
    ...stated({
      "@id": options.id,
      "@type": "cpsv:PublicService",
      "dct:identifier": code,
      "dct:title": inVietnamese(name),
      "dct:description": inVietnamese(sequence ?? name),
      "dct:language": { "@id": VIETNAMESE },
      "cv:thematicArea": field === undefined ? null : concept(field),
      "dct:audience": audienceOf(procedure),
      "cv:hasCompetentAuthority": agencyOf(procedure, options.area ?? VIET_NAM),
      "cv:hasChannel": channelsOf(procedure),
      "cpsv:hasInput": inputsOf(procedure),
      "cpsv:produces": outputsOf(procedure),
      "cv:hasCost": costsOf(procedure),
      "cv:hasLegalResource": legalResourcesOf(procedure),
    }),
  };
  const findings = [...missingParts(procedure, ["name", "agency"]), ...unsaid(procedure, "CPSV-AP 3.2", UNSAID)];
  return frozenCopy({ document, findings });
};
