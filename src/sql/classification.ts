import { NATIONAL_STATUSES, type NationalStatus } from "../dossier/index.js";
import { CHANNELS, type Channel } from "../procedure/index.js";
import { hasCome, hasPassed, isBefore, isToCome } from "./comparisons.js";
import type { Exclusion, Outcome, Reception, Stand } from "./places.js";
import type { ReadQuery } from "./readQuery.js";
import type { Vocabulary } from "./vocabulary.js";

type Branch<Place> = readonly [condition: string, place: Place];

/** A condition that is `NULL` does not hold: the branches are written so that none relies on the negation of another. */
const caseText = <Place>(branches: readonly Branch<Place>[], otherwise: Place, write: (place: Place) => string) =>
  `CASE${branches.map(([condition, place]) => ` WHEN ${condition} THEN ${write(place)}`).join("")} ELSE ${write(otherwise)} END`;

/** Whether the column holds one of these names; false where the table cannot write any of them. */
const isOneOf = <Name extends string>(column: string, vocabulary: Vocabulary<Name>, names: readonly Name[]): string => {
  const values = names.map((name) => vocabulary[name]).filter((value) => value !== undefined);
  return values.length === 0 ? "FALSE" : `${column} IN (${values.join(", ")})`;
};

const hasStatus = ({ status, statuses }: ReadQuery, ...names: readonly NationalStatus[]): string =>
  isOneOf(status, statuses, names);

const hasChannel = ({ channel, channels }: ReadQuery, ...names: readonly Channel[]): string =>
  isOneOf(channel, channels, names);

/** Sound dossiers that are not of the cohort. */
const outsideBranches = (query: ReadQuery): readonly Branch<"outsidePeriod">[] => {
  const { options, received, finished, writeDay, firstDay } = query;
  const first = writeDay(firstDay);
  const toCome = isToCome(received, query);
  const conditions = {
    received: [toCome, `${received.day} < ${first}`],
    handled: [toCome, `${finished.day} < ${first}`],
    resolved: [toCome, `${finished.day} IS NULL`, `${finished.day} < ${first}`, isToCome(finished, query)],
  }[options.cohort];
  return conditions.map((condition) => [condition, "outsidePeriod"]);
};

/** The reasons to leave a dossier out, in the order of `ExcludedCounts`. */
const exclusions = (query: ReadQuery): readonly Branch<Exclusion>[] => {
  const { received, finished } = query;
  return [
    [hasStatus(query, "registered"), "notYetAccepted"],
    [hasStatus(query, "rejected-at-reception"), "rejectedAtReception"],
    [`${received.day} IS NULL`, "noReceiptDate"],
    [`${finished.day} IS NULL AND ${hasStatus(query, "processed", "result-returned", "withdrawn")}`, "noFinishDate"],
    [isBefore(finished, received, query), "finishedBeforeReceived"],
    ...outsideBranches(query),
  ];
};

/** The place of a dossier whose status and channel can be read, or `unreadable`. */
const ifReadable = <Place>(query: ReadQuery, place: string, write: (place: Place | "unreadable") => string): string =>
  `CASE WHEN ${hasStatus(query, ...NATIONAL_STATUSES)} AND ${hasChannel(query, ...CHANNELS)} THEN ${place} ELSE ${write("unreadable")} END`;

/** How a dossier came into the tally, or why it did not. */
export const receptionText = (query: ReadQuery, write: (place: Reception) => string): string => {
  const { received, writeDay, firstDay } = query;
  const branches: readonly Branch<Reception>[] = [
    ...exclusions(query),
    [`${received.day} < ${writeDay(firstDay)}`, "carriedOver"],
    [hasChannel(query, "online"), "online"],
  ];
  return ifReadable(query, caseText(branches, "counterOrPost", write), write);
};

/** Whether the processing of a dossier of the cohort had ended, or why it is not of the cohort. */
export const standText = (query: ReadQuery, write: (place: Stand) => string): string => {
  const branches: readonly Branch<Stand>[] = [...exclusions(query), [hasCome(query.finished, query), "finished"]];
  return ifReadable(query, caseText(branches, "open", write), write);
};

/** What became of a dossier that is counted; of one that is not, it means nothing. */
export const outcomeText = (query: ReadQuery, write: (place: Outcome) => string): string => {
  const { due, finished, options } = query;
  const ended = hasCome(finished, query);
  const isLocal = options.allocation === "local-practice";
  const granted: readonly Branch<Outcome>[] = [[`${ended} AND ${hasStatus(query, "withdrawn")}`, "onTime"]];
  const waiting: readonly Branch<Outcome>[] = [[hasStatus(query, "supplement-requested"), "withinTime"]];
  const branches: readonly Branch<Outcome>[] = [
    [`${due.day} IS NULL`, "noDueDate"],
    ...(isLocal ? granted : []),
    [`${ended} AND ${isBefore(finished, due, query)}`, "early"],
    [`${ended} AND ${isBefore(due, finished, query)}`, "late"],
    [ended, "onTime"],
    ...(isLocal ? waiting : []),
    [hasPassed(due, query), "overdue"],
  ];
  return caseText(branches, "withinTime", write);
};
