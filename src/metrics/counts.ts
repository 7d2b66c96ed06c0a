import type { Classification } from "./classifyDossier.js";
import { invalidArgument, invalidCount } from "./errors.js";
import type { ExcludedCounts, SettledTallyOptions, Tally } from "./model.js";

type Counted = Extract<Classification, { received: string }>;

/** The counts of a tally without its totals, each under a name of its own. */
export type Counts = Record<Counted["received"] | Counted["outcome"] | Exclude<keyof ExcludedCounts, "total">, number>;

export const zeroCounts = (): Counts => ({
  online: 0,
  counterOrPost: 0,
  carriedOver: 0,
  early: 0,
  onTime: 0,
  late: 0,
  withinTime: 0,
  overdue: 0,
  noDueDate: 0,
  notYetAccepted: 0,
  rejectedAtReception: 0,
  noReceiptDate: 0,
  noFinishDate: 0,
  finishedBeforeReceived: 0,
  outsidePeriod: 0,
});

const NAMES = /* @__PURE__ */ Object.keys(/* @__PURE__ */ zeroCounts()) as (keyof Counts)[];

/** Counts one more record, in place. */
export const countIn = (counts: Counts, place: Classification): void => {
  if ("excluded" in place) {
    counts[place.excluded] += 1;
  } else {
    counts[place.received] += 1;
    counts[place.outcome] += 1;
  }
};

/** Adds counts to others, in place. */
export const addIn = (counts: Counts, more: Counts): void => {
  for (const name of NAMES) counts[name] += more[name];
};

const withTotal = <Group extends Readonly<Record<string, number>>>(group: Group): Group & { readonly total: number } =>
  Object.freeze({ ...group, total: Object.values(group).reduce((sum, count) => sum + count, 0) });

/** The tally of these counts. */
export const tallyFrom = (counts: Counts, options: SettledTallyOptions | null): Tally => {
  const { online, counterOrPost, carriedOver, early, onTime, late, withinTime, overdue, noDueDate, ...excluded } =
    counts;
  return Object.freeze({
    version: 1,
    options,
    received: withTotal({ online, counterOrPost, carriedOver }),
    resolved: withTotal({ early, onTime, late }),
    pending: withTotal({ withinTime, overdue }),
    noDueDate,
    excluded: withTotal(excluded),
  });
};

/** Tells whether a value is a number of dossiers. */
export const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

const GROUPS = ["received", "resolved", "pending", "excluded"] as const;

const requireGroups = (tally: Omit<Tally, "options" | "version">): Omit<Tally, "options" | "version"> => {
  const isGroup = (value: unknown): boolean => typeof value === "object" && value !== null;
  if (!isGroup(tally) || !GROUPS.every((name) => isGroup(tally[name]))) {
    throw invalidArgument({ argument: "tally", value: tally, expected: ["Tally"] });
  }
  return tally;
};

/** The counts that a tally states, each checked to be one; its totals are left behind. */
export const countsOf = (tally: Omit<Tally, "options" | "version">): Counts => {
  const { received, resolved, pending, noDueDate, excluded } = requireGroups(tally);
  const stated = { ...received, ...resolved, ...pending, ...excluded, noDueDate };
  const counts = zeroCounts();
  for (const name of NAMES) {
    const value: unknown = stated[name];
    if (!isCount(value)) throw invalidCount({ count: name, value });
    counts[name] = value;
  }
  return counts;
};
