import { isIterable, isObject } from "../plain/index.js";
import { invalidArgument, type ProcedureArgument } from "./errors.js";
import type { Procedure } from "./model.js";

const LISTS = [
  "levels",
  "subjects",
  "coordinatingAgencies",
  "channels",
  "resultChannels",
  "steps",
  "limits",
  "components",
  "fees",
  "results",
  "legalBasis",
  "postings",
] as const satisfies readonly (keyof Procedure)[];

const ROWS = [
  "steps",
  "limits",
  "components",
  "fees",
  "results",
  "legalBasis",
  "postings",
] as const satisfies readonly (keyof Procedure)[];

const NAMES = ["levels", "subjects", "channels", "resultChannels"] as const satisfies readonly (keyof Procedure)[];

const isName = (value: unknown): boolean => typeof value === "string";

const hasLimit = ({ limit }: { readonly limit: unknown }): boolean => limit === null || isObject(limit);

/** The value, if it can be a version of a procedure: it has a code. Otherwise `procedure/invalid-argument`. */
export const requireVersion = <Version extends Pick<Procedure, "code">>(
  value: Version,
  argument: ProcedureArgument,
): Version => {
  if (!isObject(value) || typeof value.code !== "string") throw invalidArgument({ argument, value });
  return value;
};

/** The value, if it can be a whole procedure, every list in place; otherwise `procedure/invalid-argument`. */
export const requireProcedure = (value: Procedure): Procedure => {
  const procedure = requireVersion(value, "procedure");
  const isWhole =
    LISTS.every((list) => Array.isArray(procedure[list])) &&
    NAMES.every((list) => (procedure[list] as readonly unknown[]).every(isName)) &&
    ROWS.every((list) => (procedure[list] as readonly unknown[]).every(isObject)) &&
    [...procedure.limits, ...procedure.steps].every(hasLimit);
  if (!isWhole || typeof procedure.name !== "string") throw invalidArgument({ argument: "procedure", value });
  return procedure;
};

/** The values, if they can be gone through; otherwise `procedure/invalid-argument`. */
export const requireIterable = <T>(value: Iterable<T>, argument: ProcedureArgument): readonly T[] => {
  if (!isIterable(value)) throw invalidArgument({ argument, value });
  return [...value];
};
