import { defineCalendar } from "motcua/calendar";
import { NATIONAL_STATUSES } from "motcua/dossier";
import {
  ageingSql,
  backlogSql,
  calendarRows,
  classificationSql,
  durationSql,
  onTimeSql,
  type SqlDialect,
  type TallyQuery,
  tallySql,
} from "motcua/sql";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { PLAIN_DEFINITION } from "../support/calendars.js";
import { errorOf } from "../support/errorOf.js";
import { durationQueryOf, queryOf } from "./support/queries.js";

/** The national portal's numbers of the statuses. */
const NUMBERS = Object.fromEntries(NATIONAL_STATUSES.map((status, index) => [status, index + 1]));

const DIALECTS: readonly SqlDialect[] = ["duckdb", "postgresql", "clickhouse"];

/** Parts of a text outside of quotes, one line. */
const unquoted = (sql: string): string =>
  sql.replace(/E'(?:[^'\\]|\\.|'')*'|'(?:[^'\\]|\\.|'')*'|"(?:[^"]|"")*"|`(?:[^`\\]|\\.)*`/g, "_").replace(/\s+/g, " ");

describe.each(DIALECTS)("text for %s", (dialect) => {
  const query = queryOf({ dialect, dates: "day-number", keys: ["province"] });
  const texts = [
    tallySql(query),
    onTimeSql(query),
    classificationSql({ ...query, columns: { ...query.columns, code: "code" } }),
    durationSql(durationQueryOf({ dialect, dates: "day-number", keys: ["province"] })),
    ageingSql(durationQueryOf({ dialect, dates: "day-number", keys: ["province"] })),
    backlogSql(query),
  ];

  test("has neither window nor date functions", () => {
    const functions = texts.flatMap((text) => unquoted(text).match(/\b[A-Za-z0-9_]+(?=\()/g) ?? []);
    const plain = ["CAST", "COALESCE", "SUM", "COUNT", "MAX", "toNullable"];
    expect(functions.filter((name) => !plain.includes(name))).toEqual([]);
    expect(texts.some((text) => /\bOVER\b/.test(unquoted(text)))).toBe(false);
  });

  test("quotes every name of the caller's", () => {
    for (const text of texts) expect(unquoted(text)).not.toMatch(/dossier|province|received|finished|calendar/i);
  });
});

describe("names", () => {
  const named = (dialect: SqlDialect, table: string): string => tallySql(queryOf({ dialect, table }));

  test("double their own quotation mark, or stand behind a backslash in ClickHouse", () => {
    expect(named("duckdb", 'a"b\\')).toContain('FROM "a""b\\" AS "d"');
    expect(named("postgresql", 'a"b\\')).toContain('FROM "a""b\\" AS "d"');
    expect(named("clickhouse", "a`b\\")).toContain("FROM `a\\`b\\\\` AS `d`");
  });

  test("lead to a table through catalogue and schema", () => {
    expect(tallySql(queryOf({ table: ["warehouse", "dossier"] }))).toContain('FROM "warehouse"."dossier" AS "d"');
  });
});

describe("values", () => {
  const where = (dialect: SqlDialect, value: unknown): string =>
    tallySql(queryOf({ dialect, where: { x: value } })).match(/WHERE "?`?d"?`?\.(.*)/)?.[1] ?? "";

  test("are written by their type", () => {
    expect(where("duckdb", "it's")).toBe("\"x\" = 'it''s'");
    expect(where("duckdb", -3)).toBe('"x" = -3');
    expect(where("duckdb", 9_007_199_254_740_993n)).toBe('"x" = 9007199254740993');
    expect(where("duckdb", true)).toBe('"x" = TRUE');
    expect(where("duckdb", false)).toBe('"x" = FALSE');
    expect(where("duckdb", null)).toBe('"x" IS NULL');
  });

  test("keep backslashes as each database reads them", () => {
    expect(where("duckdb", "a\\'")).toBe("\"x\" = 'a\\'''");
    expect(where("postgresql", "a\\'")).toBe("\"x\" = E'a\\\\'''");
    expect(where("clickhouse", "a\\'")).toBe("`x` = 'a\\\\\\''");
  });

  test("all conditions hold at once", () => {
    expect(tallySql(queryOf({ where: { x: 1, y: 2 } }))).toContain('WHERE "d"."x" = 1 AND "d"."y" = 2');
  });
});

describe("days and moments", () => {
  const instant = { period: { from: "2026-01-01", to: "2026-03-31" }, asOf: "2026-02-10T15:40", compareBy: "instant" };
  const timed = { ...queryOf().columns, receivedTime: "rt", dueTime: "dt", finishedTime: "ft" };

  test("are numbers in a table of day numbers, with the first millisecond that is not known", () => {
    const sql = tallySql(queryOf({ dates: "day-number", columns: timed, options: instant }));
    expect(sql).toContain('"d"."received" < 20454'); // 2026-01-01
    expect(sql).toContain('"d"."ft" < 1770738000001'); // 2026-02-10T15:40, and a millisecond
  });

  test("are dates and timestamps elsewhere", () => {
    const sql = (dialect: SqlDialect) => tallySql(queryOf({ dialect, columns: timed, options: instant }));
    expect(sql("postgresql")).toContain('"d"."received" < DATE \'2026-01-01\'');
    expect(sql("postgresql")).toContain('"d"."ft" < TIMESTAMP \'2026-02-10 15:40:00.001\'');
    expect(sql("clickhouse")).toContain("`d`.`received` < toDate32('2026-01-01')");
    expect(sql("clickhouse")).toContain("toDateTime64('2026-02-10 15:40:00.001', 3, 'Asia/Ho_Chi_Minh')");
  });

  test("a day without a time of its own lasts to its end", () => {
    const sql = tallySql(queryOf({ columns: timed, options: { ...instant, asOf: "2026-03-31" } }));
    expect(sql).toContain('"d"."ft" < TIMESTAMP \'2026-04-01 00:00:00\'');
  });
});

describe("words of the table", () => {
  test("stand for statuses and channels, beside the names of the others", () => {
    const sql = tallySql(queryOf({ statuses: { registered: "1", withdrawn: "rút" }, channels: { online: "2" } }));
    expect(sql).toContain(`"d"."status" IN ('1', 'accepted'`);
    expect(sql).toContain(`'processed', 'result-returned', 'rút')`);
    expect(sql).toContain(`"d"."channel" IN ('counter', '2', 'post')`);
  });

  test("may be numbers: then no name is held against the column", () => {
    const sql = tallySql(queryOf({ statuses: { accepted: 2, withdrawn: 7 }, channels: { online: 1, post: 0 } }));
    expect(sql).toContain('"d"."status" IN (2, 7) AND "d"."channel" IN (1, 0)');
    const texts = sql.match(/"d"\."(?:status|channel)" (?:=|IN \()[^)]*'/g) ?? [];
    expect(texts).toEqual([]);
  });

  test("that cannot occur are no conditions", () => {
    const sql = tallySql(queryOf({ statuses: { accepted: 2 }, channels: { counter: 0 } }));
    expect(sql).toContain("WHEN FALSE THEN"); // no registered ones, and none online
    expect(sql).not.toContain("IN ()");
  });
});

describe("queries that are refused", () => {
  const expected = (properties: object) => errorOf(() => tallySql(queryOf(properties)));
  const invalid = (argument: string, value: unknown) => ({
    code: "sql/invalid-argument",
    facts: expect.objectContaining({ argument, value }),
  });

  test.each<[string, object, string, unknown]>([
    ["another dialect", { dialect: "oracle" }, "dialect", "oracle"],
    ["a dialect that every object has", { dialect: "toString" }, "dialect", "toString"],
    ["other days", { dates: "text" }, "dates", "text"],
    ["no table", { table: undefined }, "table", undefined],
    ["a table without a name", { table: "" }, "table", ""],
    ["no names of a table", { table: [] }, "table", []],
    ["a name that ends early", { table: "a\0b" }, "table", "a\0b"],
    ["no columns", { columns: null }, "columns", null],
    [
      "a missing column",
      { columns: { status: "s", channel: "c", receivedAt: "r", dueAt: "d" } },
      "columns.finishedAt",
      undefined,
    ],
    ["keys that are no list", { keys: "province" }, "keys", "province"],
    ["a key that is no name", { keys: [1] }, "keys", 1],
    ["conditions that are no object", { where: ["a"] }, "where", ["a"]],
    ["a value that is no number", { where: { x: Number.NaN } }, "where.x", "NaN"],
    ["a value that is an object", { where: { x: {} } }, "where.x", {}],
    ["a text that ends early", { where: { x: "a\0" } }, "where.x", "a\0"],
    ["a status that does not exist", { statuses: { lost: 1 } }, "statuses", "lost"],
    ["a channel that does not exist", { channels: { pigeon: 1 } }, "channels", "pigeon"],
    ["statuses that are no object", { statuses: 5 }, "statuses", 5],
    ["channels that are null", { channels: null }, "channels", null],
    ["a status that is written in no way", { statuses: { accepted: null } }, "statuses.accepted", null],
    ["a channel that is written true", { channels: { online: true } }, "channels.online", true],
    ["a status that is no finite number", { statuses: { accepted: Number.NaN } }, "statuses.accepted", "NaN"],
    ["a text among numbers", { statuses: { accepted: 2, withdrawn: "7" } }, "statuses.withdrawn", "7"],
    ["conditions that are null", { where: null }, "where", null],
    ["a dialect in a list", { dialect: ["duckdb"] }, "dialect", ["duckdb"]],
    [
      "times beside timestamps",
      { dates: "timestamp", columns: { ...queryOf().columns, dueTime: "t" } },
      "columns.dueTime",
      "t",
    ],
  ])("%s", (_, properties, argument, value) => {
    expect(expected(properties)).toEqual(invalid(argument, value));
  });

  test.each<[string, object, object]>([
    [
      "two statuses with one number",
      { statuses: { ...NUMBERS, registered: 2 } },
      { argument: "statuses", names: ["registered", "accepted"], value: 2 },
    ],
    [
      "two channels with one text",
      { channels: { counter: "x", post: "x" } },
      { argument: "channels", names: ["counter", "post"], value: "x" },
    ],
    [
      "a status written as another is by its name",
      { statuses: { accepted: "withdrawn" } },
      { argument: "statuses", names: ["accepted", "withdrawn"], value: "withdrawn" },
    ],
  ])("%s", (_, properties, facts) => {
    expect(expected(properties)).toEqual({ code: "sql/same-value", facts });
  });

  test("statuses that change their names are not the same", () => {
    const sql = tallySql(queryOf({ statuses: { accepted: "withdrawn", withdrawn: "accepted" } }));
    expect(sql).toContain(`IN ('registered', 'withdrawn', 'rejected-at-reception'`);
  });

  describe("instants of a table", () => {
    const instant = { ...queryOf().options, compareBy: "instant" };
    const { columns } = queryOf();
    const times = { receivedTime: "rt", dueTime: "dt", finishedTime: "ft" };

    test.each(["date", "day-number"])("of %ss alone are refused, with every column that is missing", (dates) => {
      expect(expected({ dates, options: instant })).toEqual({
        code: "sql/missing-times",
        facts: { missing: ["receivedTime", "dueTime", "finishedTime"] },
      });
      const { dueTime: _, ...some } = times;
      expect(expected({ dates, options: instant, columns: { ...columns, ...some } }).facts).toEqual({
        missing: ["dueTime"],
      });
      for (const sql of [onTimeSql, classificationSql]) {
        const query = queryOf({ dates, options: instant, columns: { ...columns, code: "code" } });
        expect(errorOf(() => sql(query)).code).toBe("sql/missing-times");
      }
    });

    test("may lack the time of a moment by `null`, and then this moment is held against others by its day", () => {
      const sql = tallySql(queryOf({ options: instant, columns: { ...columns, ...times, dueTime: null } }));
      expect(sql).toContain('"d"."finished" < "d"."due"');
      expect(sql).not.toContain('"dt"');
      expect(sql).toContain('THEN "d"."ft" < "d"."rt" ELSE "d"."finished" < "d"."received" END');
    });

    test("stand in the columns of timestamps themselves", () => {
      expect(tallySql(queryOf({ dates: "timestamp", options: instant }))).toContain('"d"."finished" < "d"."due"');
      expect(expected({ dates: "timestamp", columns: { ...columns, dueTime: null } })).toEqual(
        invalid("columns.dueTime", null),
      );
    });

    test("are a day where dates are compared, each database by its own function", () => {
      const sql = (dialect: SqlDialect) => tallySql(queryOf({ dialect, dates: "timestamp" }));
      expect(sql("duckdb")).toContain('CAST("d"."received" AS DATE) < DATE \'2026-01-01\'');
      expect(sql("postgresql")).toContain('CAST("d"."received" AS DATE) < DATE \'2026-01-01\'');
      expect(sql("clickhouse")).toContain("toDate32(`d`.`received`) < toDate32('2026-01-01')");
    });

    test("are not needed where dates are compared", () => {
      expect(tallySql(queryOf({ columns: { ...columns, ...times } }))).not.toContain('"rt"');
    });
  });

  test("what is no query", () => {
    expect(errorOf(() => tallySql(null as unknown as TallyQuery))).toEqual(invalid("query", null));
  });

  test("options that no tally takes", () => {
    expect(expected({ options: undefined }).code).toBe("metrics/invalid-argument");
    const reversed = { period: { from: "2026-03-31", to: "2026-01-01" }, asOf: "2026-03-31" };
    expect(expected({ options: reversed })).toEqual({
      code: "metrics/reversed-period",
      facts: { from: "2026-03-31", to: "2026-01-01" },
    });
  });

  test.each(["resolved_early", "unreadable", "cohort"])("a key named %s, as a column of the result", (key) => {
    expect(expected({ keys: [key] })).toEqual({ code: "sql/reserved-key", facts: { key } });
  });

  test("a key that stands twice", () => {
    expect(expected({ keys: ["a", "b", "a"] })).toEqual({ code: "sql/reserved-key", facts: { key: "a" } });
  });

  test("a key named as a share, where shares are asked for", () => {
    const query = queryOf({ keys: ["strict_numerator"] });
    expect(tallySql(query)).toContain('AS "strict_numerator"');
    expect(errorOf(() => onTimeSql(query)).facts).toEqual({ key: "strict_numerator" });
  });

  test("a list of dossiers without their codes", () => {
    expect(errorOf(() => classificationSql(queryOf()))).toEqual(invalid("columns.code", undefined));
  });

  describe.each([
    ["durationSql", durationSql],
    ["ageingSql", ageingSql],
  ] as const)("%s", (_, sql) => {
    const errorFor = (properties: object) => errorOf(() => sql(durationQueryOf(properties) as never));

    test("without ordinals, or with half of them", () => {
      expect(errorFor({ ordinals: undefined })).toEqual(invalid("ordinals", undefined));
      expect(errorFor({ ordinals: { table: "" } })).toEqual(invalid("ordinals.table", ""));
      expect(errorFor({ ordinals: { dueOrdinal: "d", finishedOrdinal: "f" } })).toEqual(
        invalid("ordinals.receivedOrdinal", undefined),
      );
    });

    test("without a calendar", () => {
      expect(errorFor({ calendar: { table: "calendar" } }).code).toBe("calendar/not-a-calendar");
    });

    test("minutes", () => {
      const options = { ...durationQueryOf().options, unit: "working-minute" };
      expect(errorFor({ options })).toEqual({
        code: "sql/invalid-argument",
        facts: { argument: "options.unit", value: "working-minute", expected: ["working-day"] },
      });
      expect(errorFor({ options: { ...options, unit: "day" } }).code).toBe("metrics/invalid-argument");
    });

    test("pauses taken out of nothing: the default needs a column", () => {
      const options = { ...durationQueryOf().options, pauses: undefined };
      expect(errorFor({ options })).toEqual(invalid("pausedDays", undefined));
      expect(errorFor({ options, pausedDays: "" })).toEqual(invalid("pausedDays", ""));
      expect(sql(durationQueryOf({ options, pausedDays: "stood" }) as never)).toContain('COALESCE("d"."stood", 0)');
      expect(sql(durationQueryOf({ pausedDays: "stood" }) as never)).not.toContain("stood");
    });

    test("a key named as a column of the result", () => {
      for (const key of ["working_days", "cell", "calendar"]) expect(errorFor({ keys: [key] }).facts).toEqual({ key });
    });

    test("what is no query", () => {
      expect(errorOf(() => sql(null as never))).toEqual(invalid("query", null));
    });

    test("a calendar that ends before the last day that is known", () => {
      const { announcements: _, ...rest } = vietnamCalendar;
      const calendar = { ...rest, coverage: { from: "2025-01-01", to: "2026-01-31" }, days: [], projectedDays: [] };
      const ordinals = { receivedOrdinal: "r", dueOrdinal: "d", finishedOrdinal: "f" };
      expect(errorFor({ calendar, ordinals }).code).toBe("calendar/out-of-coverage");
    });
  });

  test("a backlog of no query, and by a key named as a column of its result", () => {
    expect(errorOf(() => backlogSql(null as never))).toEqual(invalid("query", null));
    expect(errorOf(() => backlogSql(queryOf({ keys: ["days_spent"] }))).facts).toEqual({ key: "days_spent" });
    expect(errorOf(() => backlogSql(queryOf({ options: null }))).code).toBe("metrics/invalid-argument");
  });

  test("options that a query leaves out, as the functions of JavaScript refuse them", () => {
    const options = { ...queryOf().options, pauses: "counted" };
    for (const call of [() => backlogSql(queryOf({ options })), () => tallySql(queryOf({ options }))]) {
      expect(errorOf(call)).toMatchObject({ code: "metrics/invalid-argument", facts: { value: "pauses" } });
    }
  });
});

describe("how dossiers are allotted", () => {
  const sql = (allocation?: "by-due-date" | "local-practice"): string =>
    tallySql(queryOf({ dates: "day-number", options: { ...queryOf().options, allocation } }));

  test("by local practice, what was withdrawn is on time and what waits for a supplement is within time", () => {
    expect(sql("local-practice")).toContain(`"d"."status" IN ('withdrawn') THEN`);
    expect(sql("local-practice")).toContain(`"d"."status" IN ('supplement-requested') THEN`);
  });

  test("by due date alone unless told: no status is asked about it", () => {
    for (const text of [sql(), sql("by-due-date")]) {
      expect(text).not.toContain(`IN ('withdrawn') THEN`);
      expect(text).not.toContain(`IN ('supplement-requested') THEN`);
    }
  });
});

describe("the last day that is known", () => {
  test("is asked of the calendar's table, or stands as its ordinal", () => {
    const query = durationQueryOf({ dates: "day-number" });
    // asOf, 10 February 2026, is day 20494
    expect(durationSql(query)).toContain(
      'MAX("c"."ordinal") AS "ordinal" FROM "calendar" AS "c" WHERE "c"."day" = 20494',
    );
    const ordinal = calendarRows(vietnamCalendar).find(({ day }) => day === 20_494)?.ordinal;
    const ordinals = { receivedOrdinal: "r", dueOrdinal: "d", finishedOrdinal: "f" };
    expect(durationSql({ ...query, ordinals })).toContain(`ELSE ${ordinal} END - "d"."r" - 0`);
    // a calendar that begins on a working day, Monday 5 January 2026, counts it
    const coverage = { from: "2026-01-05", to: "2026-12-31" } as const;
    const calendar = defineCalendar({ ...PLAIN_DEFINITION, coverage, days: [], projectedDays: [] });
    const own = calendarRows(calendar).find(({ day }) => day === 20_494)?.ordinal;
    // 5 to 9 January, and four weeks and two days from the 12th
    expect(own).toBe(27);
    expect(durationSql({ ...query, calendar, ordinals })).toContain('ELSE 27 END - "d"."r" - 0');
  });
});
