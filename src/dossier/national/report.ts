import { frozenCopy } from "../../plain/index.js";
import { clip } from "../code/clip.js";
import { MOST_NAMED } from "./bounds.js";
import type { NationalIssue, NationalIssueFacts, PayloadKind, UnreadPayload } from "./model.js";

/** What reading a payload has to say, never more than so much. */
export interface Report {
  readonly issues: NationalIssue[];
  readonly leftOut: Set<string>;
  truncated: boolean;
}

/** A report with nothing in it. */
export const newReport = (): Report => ({ issues: [], leftOut: new Set(), truncated: false });

/** Adds an issue, as long as there is room. */
export const addIssue = <Code extends keyof NationalIssueFacts>(
  report: Report,
  code: Code,
  facts: NationalIssueFacts[Code],
): undefined => {
  if (report.issues.length < MOST_NAMED) report.issues.push(frozenCopy({ code, facts }) as NationalIssue);
  else report.truncated = true;
};

/** Adds the name of a field that is not known, as long as there is room. */
export const addLeftOut = ({ leftOut }: Report, path: string): void => {
  if (leftOut.size < MOST_NAMED) leftOut.add(clip(path));
};

/** The result of a payload that cannot be read. */
export const unread = ({ issues, truncated }: Report): UnreadPayload =>
  Object.freeze({ ok: false, issues: Object.freeze(issues), truncated });

const KINDS: ReadonlyMap<string, PayloadKind> = /* @__PURE__ */ new Map<string, PayloadKind>([
  ["undefined", "nothing"],
  ["string", "text"],
  ["number", "number"],
  ["boolean", "boolean"],
  ["object", "object"],
]);

/** What a value is. */
export const kindOf = (value: unknown): PayloadKind => {
  if (value === null) return "nothing";
  return Array.isArray(value) ? "list" : (KINDS.get(typeof value) ?? "other");
};
