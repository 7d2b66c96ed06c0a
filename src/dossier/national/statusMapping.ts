import { isObject } from "../../plain/index.js";
import { clip } from "../code/clip.js";
import { invalidNationalArgument, invalidStatusMapping, type MappingFault, unknownLocalStatus } from "../errors.js";
import { NATIONAL_STATUSES, type NationalStatus } from "../nationalStatus.js";
import type { StatusMapping, StatusMappingRow } from "./model.js";

const MOST_KNOWN = 20;

const wrong = (row: number | null, value: unknown, because: MappingFault): never => {
  throw invalidStatusMapping({ row, value: clip(value), because });
};

const checkRow = (row: StatusMappingRow, index: number): StatusMappingRow => {
  if (!isObject(row)) return wrong(index, row, "no-rows");
  const { local, status } = row;
  if (typeof local !== "string" || local === "") return wrong(index, local, "no-name");
  if (!NATIONAL_STATUSES.includes(status)) return wrong(index, status, "no-status");
  return Object.freeze({ local, status });
};

/**
 * Maps the statuses of a local system to the ten national ones, many to one. Systems in use have finer lists (interoperating,
 * pausing, releasing) and a table beside them; what a local status means nationally is for the system's owner to say.
 *
 * @throws MotcuaError `dossier/invalid-status-mapping`
 * @example
 * ```ts
 * import { defineStatusMapping, nationalStatusOf } from "motcua/dossier";
 *
 * const mapping = defineStatusMapping([
 *   { local: "Chờ thẩm định", status: "in-processing" },
 *   { local: "Chờ ký duyệt", status: "in-processing" },
 *   { local: "Tạm dừng", status: "stopped" },
 * ]);
 * nationalStatusOf("Chờ ký duyệt", mapping); // => "in-processing"
 * ```
 */
export const defineStatusMapping = (rows: readonly StatusMappingRow[]): StatusMapping => {
  if (!Array.isArray(rows)) return wrong(null, rows, "no-rows");
  const seen = new Set<string>();
  const checked = Array.from(rows as readonly StatusMappingRow[], checkRow);
  for (const [index, { local }] of checked.entries()) {
    if (seen.has(local)) return wrong(index, local, "twice");
    seen.add(local);
  }
  return Object.freeze({ rows: Object.freeze(checked) });
};

const requireMapping = (mapping: StatusMapping): StatusMapping => {
  if (isObject(mapping) && Array.isArray(mapping.rows) && mapping.rows.every(isObject)) return mapping;
  throw invalidNationalArgument({ argument: "mapping", value: mapping });
};

/**
 * What a local status is nationally.
 *
 * @throws MotcuaError `dossier/unknown-local-status`, `dossier/invalid-national-argument`
 * @example
 * ```ts
 * import { defineStatusMapping, nationalStatusOf } from "motcua/dossier";
 *
 * nationalStatusOf("done", defineStatusMapping([{ local: "done", status: "result-returned" }])); // => "result-returned"
 * ```
 */
export const nationalStatusOf = (local: string, mapping: StatusMapping): NationalStatus => {
  const { rows } = requireMapping(mapping);
  const row = rows.find((one) => one.local === local);
  if (row !== undefined) return row.status;
  throw unknownLocalStatus({ value: clip(local), known: rows.slice(0, MOST_KNOWN).map((one) => clip(one.local)) });
};

/**
 * The local statuses behind a national one, in the order of the mapping.
 *
 * @throws MotcuaError `dossier/invalid-national-argument`
 * @example
 * ```ts
 * import { defineStatusMapping, localStatusesOf } from "motcua/dossier";
 *
 * const mapping = defineStatusMapping([
 *   { local: "processing", status: "in-processing" },
 *   { local: "interoperating", status: "in-processing" },
 * ]);
 * localStatusesOf("in-processing", mapping); // => ["processing", "interoperating"]
 * ```
 */
export const localStatusesOf = (status: NationalStatus, mapping: StatusMapping): readonly string[] =>
  Object.freeze(
    requireMapping(mapping)
      .rows.filter((row) => row.status === status)
      .map(({ local }) => local),
  );
