import { readFileSync } from "node:fs";
import type { LegalReference } from "../src/law/index.js";

/** A source that a public constant carries, with what it stands for. */
export interface SourcedRule {
  /** Where it is imported from: `motcua/vn`. */
  readonly door: string;
  /** The constant. */
  readonly name: string;
  /** The way to it inside the constant: `61-2018 handling clockStart`. */
  readonly path: string;
  /** What it says: the short properties beside the source, `value: "restart"`. */
  readonly says: string;
  /** The source. */
  readonly source: LegalReference;
}

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain => typeof value === "object" && value !== null;

const isReference = (value: unknown): value is LegalReference =>
  isPlain(value) && typeof value.act === "string" && typeof value.evidence === "string";

const LONGEST = 160;

/** Whether something is a reference or holds one, which then has a row of its own. */
const isSourced = (value: unknown): boolean =>
  isReference(value) || (isPlain(value) && Object.values(value).some(isSourced));

const says = (owner: Plain): string =>
  Object.entries(owner)
    .filter(([, value]) => value !== undefined && !isSourced(value))
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .filter((text) => text.length <= LONGEST)
    .join(", ");

/** A row of a list is called by its id or the day from which it holds. */
const stepName = (key: string, value: unknown, owner: Plain): string =>
  Array.isArray(owner) && isPlain(value) ? String(value.id ?? value.from ?? value.code ?? key) : key;

type Found = Pick<SourcedRule, "path" | "says" | "source">;

const referencesIn = (owner: Plain, path: readonly string[]): readonly Found[] =>
  Object.entries(owner).flatMap(([key, value]): readonly Found[] => {
    if (!isPlain(value)) return [];
    const steps = [...path, ...(key === "value" || key === "source" ? [] : [stepName(key, value, owner)])];
    return isReference(value)
      ? [{ path: steps.join(" "), says: says(owner), source: value }]
      : referencesIn(value, steps);
  });

/** Names under which the package is imported, without `motcua` itself, whose exports are those of the others. */
const doors = (): readonly string[] => {
  const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as { exports: Plain };
  return Object.keys(exports)
    .filter((path) => path !== "." && !path.endsWith(".json"))
    .map((path) => path.replace("./", "motcua/"));
};

const isSchema = (value: Plain): boolean => "safeParse" in value;

const rulesOf = async (door: string): Promise<readonly SourcedRule[]> => {
  const exported: Plain = await import(door);
  // a module made by a bundler or a test runner may list its exports in the order of its source
  return Object.keys(exported)
    .toSorted()
    .flatMap((name) => {
      const value = exported[name];
      return isPlain(value) && !isSchema(value)
        ? referencesIn(value, []).map((found) => ({ door, name, ...found }))
        : [];
    });
};

/** Every legal reference in the public constants of the package. */
export const sourcedRules = async (): Promise<readonly SourcedRule[]> =>
  (await Promise.all(doors().map(rulesOf))).flat();
