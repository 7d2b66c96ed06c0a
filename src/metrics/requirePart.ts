import { isObject } from "../plain/index.js";
import { readInstant } from "../time/index.js";
import { differentParts, otherPart, type PartKind, unknownVersion } from "./errors.js";
import { isSameMoment, VIETNAM } from "./instants.js";

/** The version of every part that can be stored. */
export const PART_VERSION = 1;

/** What all parts that can be stored, sent and merged have. */
interface Part {
  readonly version: typeof PART_VERSION;
}

type StoredKind = Exclude<PartKind, "rate">;

/** The properties by which parts are told apart: no kind has all those of another. */
const MARKS: Readonly<Record<StoredKind, readonly string[]>> = {
  tally: ["received", "resolved", "pending"],
  durations: ["finished", "open"],
  ageing: ["age", "withinTime"],
  backlog: ["opening", "daysSpent"],
  "unit-times": ["units", "withoutDeadline"],
  "qd766-tally": ["onTime", "overdue"],
  "record-check": ["records", "faults"],
};

const KINDS = /* @__PURE__ */ Object.keys(MARKS) as StoredKind[];

const hasMarks = (part: object, kind: StoredKind): boolean => MARKS[kind].every((name) => name in part);

/** The part, if it is of this version and of no other kind; otherwise `metrics/unknown-version` or `metrics/other-part`. */
export const requirePart = <P extends Part>(what: StoredKind, part: P): P => {
  const version: unknown = isObject(part) ? part.version : part;
  if (version !== PART_VERSION) throw unknownVersion({ what, version, known: PART_VERSION });
  const given = hasMarks(part, what) ? undefined : KINDS.find((kind) => hasMarks(part, kind));
  if (given !== undefined) throw otherPart({ what, given });
  return part;
};

/** The leaves of plain data by their paths: `period.from`. */
const leavesOf = (value: unknown, path = ""): readonly (readonly [string, unknown])[] =>
  isObject(value)
    ? Object.entries(value).flatMap(([key, child]) => leavesOf(child, path === "" ? key : `${path}.${key}`))
    : [[path, value]];

const asOfIn = (settings: object): string => String((settings as { readonly asOf?: unknown }).asOf);

/** Whether two leaves say the same: `asOf` by what it means, all others as they are written. */
const isSame = (property: string, a: unknown, b: unknown): boolean =>
  a === b || (property === "asOf" && isSameMoment(readInstant(a, VIETNAM), readInstant(b, VIETNAM)));

/** The settings that all of the parts share; `null` where none has any. Of two ways to write `asOf`, the first in the order of text. */
export const sharedSettings = <Settings extends object>(
  what: PartKind,
  all: readonly (Settings | null | undefined)[],
): Settings | null => {
  let shared: Settings | null = null;
  for (const settings of all) {
    if (settings === null || settings === undefined) continue;
    shared ??= settings;
    const others = new Map(leavesOf(settings));
    const odd = leavesOf(shared).find(([property, value]) => !isSame(property, value, others.get(property)));
    if (odd !== undefined) {
      throw differentParts({ what, property: odd[0], first: odd[1], second: others.get(odd[0]) });
    }
    if (asOfIn(settings) < asOfIn(shared)) shared = settings;
  }
  return shared;
};
