import { isMotcuaError } from "motcua/errors";
import * as sql from "motcua/sql";
import { describe, expect, test } from "vitest";
import { cellRowOf, durationQueryOf, queryOf, rowOf } from "./support/queries.js";

/** What callers without types may pass for anything. */
const WRONG: readonly unknown[] = [
  null,
  undefined,
  0,
  -1.5,
  Number.NaN,
  7n,
  "",
  "text",
  true,
  Symbol("s"),
  () => null,
  [],
  [null],
  [undefined],
  [5],
  ["a"],
  [[]],
  {},
  { a: null },
  Object.create(null),
  new Map([["a", 1]]),
  new Date(0),
];

const keyOf = ({ a }: { readonly a: string }): string => a;

const ROWS = { groupRows: [{ a: "1" }], talliesFromRows: [rowOf()] } as const;

/** Calls with one argument that is wrong in kind. */
const CALLS: Readonly<Record<string, (wrong: never) => readonly (() => unknown)[]>> = {
  calendarRows: (wrong) => [() => sql.calendarRows(wrong)],
  dossierRow: (wrong) => [() => sql.dossierRow(wrong)],
  groupRows: (wrong) => [() => sql.groupRows(wrong, keyOf), () => sql.groupRows(ROWS.groupRows, wrong)],
  talliesFromRows: (wrong) => [
    () => sql.talliesFromRows(wrong, keyOf),
    () => sql.talliesFromRows(ROWS.talliesFromRows, wrong),
  ],
  tallyFromRows: (wrong) => [() => sql.tallyFromRows(wrong)],
  durationsFromRows: (wrong) => [() => sql.durationsFromRows(wrong)],
  ageingFromRows: (wrong) => [() => sql.ageingFromRows(wrong)],
  backlogFromRows: (wrong) => [() => sql.backlogFromRows(wrong)],
  tallySql: (wrong) => [() => sql.tallySql(wrong)],
  onTimeSql: (wrong) => [() => sql.onTimeSql(wrong)],
  classificationSql: (wrong) => [() => sql.classificationSql(wrong)],
  durationSql: (wrong) => [() => sql.durationSql(wrong)],
  ageingSql: (wrong) => [() => sql.ageingSql(wrong)],
  backlogSql: (wrong) => [() => sql.backlogSql(wrong)],
};

/** What a call throws that is no error of this library, if anything. */
const foreignErrorOf = (call: () => unknown): unknown => {
  try {
    call();
    return null;
  } catch (error) {
    return isMotcuaError(error) ? null : error;
  }
};

test("every function of the room is called", () => {
  const functions = Object.entries(sql).flatMap(([name, value]) => (typeof value === "function" ? [name] : []));
  expect(Object.keys(CALLS).toSorted()).toEqual(functions.toSorted());
});

describe("an argument of the wrong kind", () => {
  test.each(Object.entries(CALLS))("is refused by %s with a typed error, or harmless", (_, callsWith) => {
    const foreign = WRONG.flatMap((wrong) => callsWith(wrong as never).map(foreignErrorOf));
    expect(foreign.filter((error) => error !== null)).toEqual([]);
  });

  test.each([
    "calendarRows",
    "dossierRow",
    "tallySql",
    "onTimeSql",
    "classificationSql",
    "durationSql",
    "ageingSql",
    "backlogSql",
  ])("is never taken by %s, which needs an object of its own kind", (name) => {
    for (const wrong of WRONG) {
      for (const call of CALLS[name]?.(wrong as never) ?? []) expect(call).toThrow();
    }
  });
});

describe("a property of the wrong kind", () => {
  const query = {
    ...queryOf(),
    ...durationQueryOf(),
    columns: { ...queryOf().columns, code: "code" },
    pausedDays: "paused",
  };
  const options = {
    ...query.options,
    compareBy: "date",
    allocation: "by-due-date",
    cohort: "handled",
    unit: "working-day",
  };
  const paths: readonly (readonly [string, (wrong: unknown) => object])[] = [
    ...Object.keys({ ...query, dates: 0, keys: 0, where: 0, statuses: 0, channels: 0 }).map(
      (name) => [name, (wrong: unknown) => ({ ...query, [name]: wrong })] as const,
    ),
    ...Object.keys({ ...query.columns, receivedTime: 0, dueTime: 0, finishedTime: 0 }).map(
      (name) =>
        [`columns.${name}`, (wrong: unknown) => ({ ...query, columns: { ...query.columns, [name]: wrong } })] as const,
    ),
    ...Object.keys(options).map(
      (name) =>
        [`options.${name}`, (wrong: unknown) => ({ ...query, options: { ...options, [name]: wrong } })] as const,
    ),
    ["where.x", (wrong) => ({ ...query, where: { x: wrong } })],
    ["statuses.accepted", (wrong) => ({ ...query, statuses: { accepted: wrong } })],
    ["channels.online", (wrong) => ({ ...query, channels: { online: wrong } })],
    [
      "ordinals.receivedOrdinal",
      (wrong) => ({ ...query, ordinals: { receivedOrdinal: wrong, dueOrdinal: "d", finishedOrdinal: "f" } }),
    ],
  ];
  const compilers = [
    sql.tallySql,
    sql.onTimeSql,
    sql.classificationSql,
    sql.durationSql,
    sql.ageingSql,
    sql.backlogSql,
  ];

  test.each(paths)("of a query, %s, is a typed error or harmless", (_, queryWith) => {
    const foreign = WRONG.flatMap((wrong) =>
      compilers.map((compile) => foreignErrorOf(() => compile(queryWith(wrong) as never))),
    );
    expect(foreign.filter((error) => error !== null)).toEqual([]);
  });

  const readers = [sql.tallyFromRows, sql.durationsFromRows, sql.ageingFromRows, sql.backlogFromRows] as const;

  test.each(Object.keys({ ...rowOf(), ...cellRowOf() }))("of a row, %s, is a typed error or harmless", (column) => {
    const foreign = WRONG.flatMap((wrong) =>
      readers.map((read) => foreignErrorOf(() => read([{ ...rowOf(), ...cellRowOf(), [column]: wrong }]))),
    );
    expect(foreign.filter((error) => error !== null)).toEqual([]);
  });
});
