import type { AdministrativeLevel, ApplicantKind } from "./model.js";

/** Names of the national catalogue with what they mean here. */
export type Names<Name extends string> = readonly (readonly [text: string, name: Name])[];

/** Levels, as the national catalogue writes them. */
export const LEVEL_NAMES: Names<AdministrativeLevel> = [
  ["Cấp bộ", "ministry"],
  ["Cấp tỉnh", "province"],
  ["Cấp huyện", "district"],
  ["Cấp xã", "commune"],
  ["Cơ quan khác", "other"],
];

/** Applicants, as the national catalogue writes them; of two that begin alike, the longer first. */
export const APPLICANT_NAMES: Names<ApplicantKind> = [
  ["Công dân Việt Nam", "citizen"],
  ["Người nước ngoài", "foreigner"],
  ["Người Việt Nam định cư ở nước ngoài", "overseas-vietnamese"],
  ["Cán bộ, công chức, viên chức", "official"],
  ["Doanh nghiệp có vốn đầu tư nước ngoài", "foreign-invested-enterprise"],
  ["Doanh nghiệp", "enterprise"],
  ["Tổ chức (không bao gồm doanh nghiệp, HTX)", "organisation"],
  ["Tổ chức nước ngoài", "foreign-organisation"],
  ["Hợp tác xã", "cooperative"],
  ["Đảng viên", "party-member"],
  ["Tổ chức Đảng", "party-organisation"],
];

/** What a list of names says, and what of it is no known name. */
export interface ReadNames<Name extends string> {
  /** The names, each once. */
  readonly names: readonly Name[];
  /** The rest. */
  readonly unread: readonly string[];
}

/** No name is longer. */
const LONGEST = 64;

const startOf = <Name extends string>(text: string, known: Names<Name>): readonly [string, Name] | undefined => {
  const lower = text.slice(0, LONGEST).toLowerCase();
  return known.find(([name]) => lower === name.toLowerCase() || lower.startsWith(`${name.toLowerCase()},`));
};

/** Reads a list with commas of names that may have commas of their own. */
export const readNames = <Name extends string>(text: string, known: Names<Name>): ReadNames<Name> => {
  const names = new Set<Name>();
  const unread: string[] = [];
  let rest = text.normalize("NFC").trim();
  while (rest !== "") {
    const found = startOf(rest, known);
    const length = found?.[0].length ?? (rest.indexOf(",") < 0 ? rest.length : rest.indexOf(","));
    if (found === undefined) unread.push(rest.slice(0, length).trim());
    else names.add(found[1]);
    rest = rest.slice(length).replace(/^[,\s]+/, "");
  }
  return { names: [...names], unread: unread.filter((part) => part !== "") };
};
