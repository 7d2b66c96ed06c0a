import { toEpochDay } from "../time/index.js";
import { finding, foundIn } from "./finding.js";
import type { Procedure, ProcedureFinding } from "./model.js";
import { requireIterable, requireVersion } from "./requireProcedure.js";

const byCode = (procedures: readonly Procedure[]): readonly (readonly Procedure[])[] => {
  const groups = new Map<string, Procedure[]>();
  for (const procedure of procedures) {
    const group = groups.get(procedure.code) ?? [];
    groups.set(procedure.code, group);
    group.push(procedure);
  }
  return [...groups.values()];
};

const isInForceOn = ({ from, to = null }: Procedure, day: number): boolean =>
  toEpochDay(from) <= day && (to === null || day <= toEpochDay(to));

const overlaps = (versions: readonly Procedure[]): readonly ProcedureFinding[] => {
  const inOrder = versions.toSorted((a, b) => toEpochDay(a.from) - toEpochDay(b.from));
  return inOrder.flatMap((earlier, index) =>
    inOrder
      .slice(index + 1)
      .filter((later) => isInForceOn(earlier, toEpochDay(later.from)) && isInForceOn(later, toEpochDay(later.from)))
      .map((later) =>
        finding("procedure/validity-overlaps", {
          ...foundIn(earlier),
          to: earlier.to ?? null,
          otherVersion: later.version,
          otherFrom: later.from,
        }),
      ),
  );
};

/**
 * Checks that no two versions of a procedure are in force on the same day. The versions of a whole catalogue may be given: they
 * are compared within their code.
 *
 * @returns one finding for each two versions that overlap, the one that began earlier first
 * @throws MotcuaError `procedure/invalid-argument`
 * @example
 * ```ts
 * import { checkVersions, defineProcedure } from "motcua/procedure";
 *
 * const first = defineProcedure({ code: "1.000656", version: "2020", name: "Đăng ký khai tử", from: "2020-01-01", limits: [] });
 * const second = defineProcedure({ ...first, version: "2025", from: "2025-07-01" });
 * checkVersions([first, second])[0]?.facts;
 * // => { code: "1.000656", version: "2020", to: null, otherVersion: "2025", otherFrom: "2025-07-01" }
 * checkVersions([{ ...first, to: "2025-06-30" }, second]); // => []
 * ```
 */
export const checkVersions = (versions: Iterable<Procedure>): readonly ProcedureFinding[] => {
  const all = requireIterable(versions, "versions").map((version) => requireVersion(version, "versions"));
  return Object.freeze(byCode(all).flatMap(overlaps));
};
