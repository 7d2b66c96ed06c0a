import { frozenCopy } from "../../plain/index.js";

const PROVINCE = {
  "1": "Direction and management",
  "2": "Making and carrying out legal documents",
  "3": "Reform of procedures",
  "4": "Reform of the organisation",
  "5": "Building and improving the body of officials",
  "6": "Reform of public finance",
  "7": "Modernisation of administration",
  "8": "Effects of reform on people and on economic and social development",
};

const SERVICE = {
  CKMB: "Openness",
  "1.1": "Procedures promulgated on time",
  "1.2": "Procedures updated and published on time",
  "1.3": "Procedures published in full",
  "1.4": "Dossiers synchronised with the national portal",
  TDGQ: "Progress and results",
  "2.1": "Dossiers handled early or on time",
  "3": "Online service",
  CLGQ: "Online public services",
  "3.1": "Procedures offered online",
  "3.2": "Online services that are used",
  "3.3": "Dossiers submitted online",
  TTTT: "Online payment",
  "3.5": "Procedures with fees that can be paid online",
  "3.5b": "Procedures with fees that are paid online",
  "3.6": "Dossiers paid online",
  MDSH: "Digitisation",
  "4.1": "Dossiers with an electronic result",
  "4.2": "Dossiers whose papers and result are digitised",
  "4.c": "Electronic certified copies",
  "4.3": "Digitised data used again",
  "4.4": "Synchronised with personal data stores",
  "4.5a": "Procedures connected to the population database",
  "4.5b": "Dossiers that use population data",
  MDHL: "Satisfaction",
  "5.1": "Classification of petitions",
  "5.2": "Petitions handled on time",
  "5.3": "Satisfaction with the handling of petitions",
  "5.4": "Satisfaction with the handling of procedures",
};

const OFFICIAL = {
  "1": "Total time against the limit",
  "2": "Time at each agency that takes part",
  "3": "Contacts with reception to complete the dossier",
  "4": "Agencies contacted to complete the dossier",
  "7": "Conduct",
};

const UNITS_ONLY = {
  "5": "Procedures carried out at the one-stop shop",
  "6": "Publication of procedures",
  "8": "Handling of petitions",
  "9": "Online service",
};

const HANOI = { appraised: "Appraised points", survey: "Survey points" };

const DISTRICT_OFFICES = {
  "1": "Advice on documents of direction and management",
  "2": "Advice on making and carrying out legal documents",
  "3": "Reform of procedures",
  "4": "Reform of the organisation",
  "5": "Building and improving the body of officials",
  "6": "Reform of public finance",
  "7": "Modernisation of administration",
  "8": "One-stop shop and interlinked one-stop shop",
  "9": "Effects of reform on economic and social development",
};

const COMMUNE = {
  A: "Direction and management",
  "A.1": "Plan issued on time",
  "A.2": "A new initiative",
  "A.3": "Dialogue with people twice a year",
  "A.4": "Budget disclosed",
  B: "Procedures",
  "B.1": "Procedures posted",
  "B.2": "Dossiers handled early or on time",
  C: "Online service",
  "C.1": "Dossiers submitted online",
  D: "Satisfaction of people",
  "D.1": "Share satisfied or very satisfied",
  E: "Bonus and penalty",
  "E.1": "Bonus for a new way that others copied",
  "E.2": "Penalty for late dossiers without an apology",
};

const titles = () => ({
  "par-index-province": PROVINCE,
  "service-index-766": SERVICE,
  "service-quality-2018": { ...OFFICIAL, ...UNITS_ONLY },
  "official-quality-2018": OFFICIAL,
  "hanoi-divisions": HANOI,
  "district-offices-2019": DISTRICT_OFFICES,
  "commune-example": COMMUNE,
});

/**
 * English titles of the indices in `motcua/vn`, by id of the index and id of the criterion; the structures carry the
 * Vietnamese ones. Translations are ours.
 *
 * @example
 * ```ts
 * import { INDEX_TITLES_EN, serviceIndex766 } from "motcua/vn";
 *
 * INDEX_TITLES_EN[serviceIndex766.id]?.["2.1"]; // => "Dossiers handled early or on time"
 * ```
 */
export const INDEX_TITLES_EN: Readonly<Record<string, Readonly<Record<string, string>>>> = /* @__PURE__ */ frozenCopy(
  /* @__PURE__ */ titles(),
);
