import { isObject } from "../plain/index.js";
import { differentParts, unknownVersion } from "./errors.js";

/** The version of every part that can be stored. */
export const PART_VERSION = 1;

/** What all parts that can be stored, sent and merged have. */
interface Part {
  readonly version: typeof PART_VERSION;
}

/** The part, if it is of this version; otherwise `metrics/unknown-version`. */
export const requirePart = <P extends Part>(what: string, part: P): P => {
  const version: unknown = isObject(part) ? part.version : part;
  if (version !== PART_VERSION) throw unknownVersion({ what, version, known: PART_VERSION });
  return part;
};

/** The leaves of plain data by their paths: `period.from`. */
const leavesOf = (value: unknown, path = ""): readonly (readonly [string, unknown])[] =>
  isObject(value)
    ? Object.entries(value).flatMap(([key, child]) => leavesOf(child, path === "" ? key : `${path}.${key}`))
    : [[path, value]];

/** The settings that all of the parts share; `null` where none has any. */
export const sharedSettings = <Settings extends object>(
  what: string,
  all: readonly (Settings | null)[],
): Settings | null => {
  let shared: Settings | null = null;
  for (const settings of all) {
    if (settings === null) continue;
    shared ??= settings;
    const others = new Map(leavesOf(settings));
    const odd = leavesOf(shared).find(([property, value]) => others.get(property) !== value);
    if (odd !== undefined) {
      throw differentParts({ what, property: odd[0], first: odd[1], second: others.get(odd[0]) });
    }
  }
  return shared;
};
