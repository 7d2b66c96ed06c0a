import { NATIONAL_STATUSES } from "../../dossier/index.js";
import { isObject } from "../../plain/index.js";
import { CHANNELS } from "../../procedure/index.js";
import { columnLengths, type Expected, invalidArgument, invalidEntry } from "../errors.js";
import { FIRST_DAY, LAST_DAY, NO_DAY } from "../noDay.js";
import type { ColumnarDossiers, ColumnGroups } from "./model.js";

const BYTES = ["statuses", "channels"] as const;
const DAYS = ["receivedDays", "dueDays", "finishedDays"] as const;

const isEntry = (day: number): boolean => day === NO_DAY || (day >= FIRST_DAY && day <= LAST_DAY);

const requireLength = (lengths: readonly number[]): void => {
  if (lengths.some((length) => length !== lengths[0])) throw columnLengths({ lengths });
};

/** Refuses columns of other kinds or of different lengths; entries are looked at as they are counted. */
export const requireColumns = (columns: ColumnarDossiers): void => {
  const given: Partial<ColumnarDossiers> = isObject(columns) ? columns : {};
  for (const name of BYTES) {
    if (!(given[name] instanceof Uint8Array)) {
      throw invalidArgument({ argument: `columns.${name}`, value: given[name], expected: ["Uint8Array"] });
    }
  }
  for (const name of DAYS) {
    if (!(given[name] instanceof Int32Array)) {
      throw invalidArgument({ argument: `columns.${name}`, value: given[name], expected: ["Int32Array"] });
    }
  }
  requireLength([...BYTES, ...DAYS].map((name) => columns[name].length));
};

/** Refuses groups that are none, or of another length than the columns. */
export const requireGroups = (groups: ColumnGroups, { statuses }: ColumnarDossiers): void => {
  const { names, numbers }: Partial<ColumnGroups> = isObject(groups) ? groups : {};
  if (!Array.isArray(names) || !names.every((name) => typeof name === "string")) {
    throw invalidArgument({ argument: "groups.names", value: names, expected: ["string[]"] });
  }
  if (new Set(names).size !== names.length) {
    throw invalidArgument({ argument: "groups.names", value: "a name twice", expected: ["names that differ"] });
  }
  if (!(numbers instanceof Int32Array)) {
    throw invalidArgument({ argument: "groups.numbers", value: numbers, expected: ["Int32Array"] });
  }
  requireLength([statuses.length, numbers.length]);
};

const isStatus = (code: number): boolean => code >= 1 && code <= NATIONAL_STATUSES.length;
const isChannel = (channel: number): boolean => channel < CHANNELS.length;

/** Tells whether every entry of a row stands for something. */
export const isReadable = (columns: ColumnarDossiers, row: number): boolean =>
  isStatus(columns.statuses[row] as number) &&
  isChannel(columns.channels[row] as number) &&
  isEntry(columns.receivedDays[row] as number) &&
  isEntry(columns.dueDays[row] as number) &&
  isEntry(columns.finishedDays[row] as number);

type Test = readonly [
  column: string,
  entries: ArrayLike<number>,
  isSound: (entry: number) => boolean,
  expected: Expected,
];

/** What the first row at fault has that cannot be read; to be called where there is one. */
export const faultyEntry = (columns: ColumnarDossiers, groups: ColumnGroups | null): Error => {
  const isGroup = (number: number): boolean => groups?.names[number] !== undefined;
  const tests: readonly Test[] = [
    ["statuses", columns.statuses, isStatus, "1 … 10"],
    ["channels", columns.channels, isChannel, "0, 1, 2"],
    ...DAYS.map((name): Test => [name, columns[name], isEntry, "a day number since 1970-01-01, or NO_DAY"]),
    ...(groups === null ? [] : [["groups.numbers", groups.numbers, isGroup, "a place in groups.names"] as const]),
  ];
  for (let row = 0; row < columns.statuses.length; row += 1) {
    for (const [column, entries, isSound, expected] of tests) {
      const value = entries[row] as number;
      if (!isSound(value)) return invalidEntry({ column, row, value, expected });
    }
  }
  return invalidArgument({ argument: "columns", value: "columns", expected: ["columns that do not change meanwhile"] });
};
