import { type IsoDate, toEpochDay } from "../time/index.js";
import { ambiguousVersion, noVersionInForce, severalProcedures } from "./errors.js";
import type { Procedure } from "./model.js";
import { requireIterable, requireVersion } from "./requireProcedure.js";

/**
 * The version of a procedure in force on a day: a dossier keeps the one in force on the day it was received. Of several, the
 * one that began last holds, since catalogues often leave the older one without an end; `checkVersions` lists such overlaps.
 *
 * @param versions - those of one code, in any order
 * @throws MotcuaError `procedure/no-version-in-force`, `procedure/ambiguous-version` when two that began on the same day are in
 * force, `procedure/several-procedures`, `procedure/invalid-argument`, `time/invalid-date`
 * @example
 * ```ts
 * import { defineProcedure, versionInForce } from "motcua/procedure";
 *
 * const first = defineProcedure({ code: "1.000656", version: "2020", name: "Đăng ký khai tử", from: "2020-01-01", limits: [] });
 * const versions = [first, defineProcedure({ ...first, version: "2025", from: "2025-07-01" })];
 * versionInForce(versions, "2025-06-30").version; // => "2020"
 * versionInForce(versions, "2025-07-01").version; // => "2025"
 * ```
 */
export const versionInForce = (versions: Iterable<Procedure>, date: IsoDate): Procedure => {
  const all = requireIterable(versions, "versions").map((version) => requireVersion(version, "versions"));
  const codes = [...new Set(all.map(({ code }) => code))];
  if (codes.length > 1) throw severalProcedures({ codes });
  const day = toEpochDay(date);
  const newestFirst = all.toSorted((a, b) => toEpochDay(b.from) - toEpochDay(a.from));
  const [latest, next] = newestFirst.filter(
    ({ from, to = null }) => toEpochDay(from) <= day && (to === null || day <= toEpochDay(to)),
  );
  if (latest === undefined) {
    throw noVersionInForce({ code: codes[0] ?? null, on: date, first: newestFirst.at(-1)?.from ?? null });
  }
  if (next?.from === latest.from) {
    throw ambiguousVersion({ code: latest.code, on: date, versions: [latest.version, next.version] });
  }
  return latest;
};
