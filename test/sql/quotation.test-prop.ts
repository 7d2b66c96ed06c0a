import fc from "fast-check";
import {
  ageingSql,
  backlogSql,
  classificationSql,
  type DossierSource,
  durationSql,
  onTimeSql,
  type SqlDialect,
  tallySql,
} from "motcua/sql";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";
import { lexSql } from "./support/lexer.js";
import { queryOf } from "./support/queries.js";

/** What breaks out of carelessly written text. */
// biome-ignore format: one list
const FRAGMENTS = [
  "'", '"', "`", "\\", "''", '""', "\\'", '\\"', "\\`", "\\\\", "\\u0027", "--", "/*", "*/", ";", "E'", "$$", "\n", "\r\n", "\t",
  "' OR 1=1 --", '"; DROP TABLE dossier; --', "?", "$1", ":name", "%", "{}", "ʼ", "＇", "\u2028", "\ud800", "😀", "ho sơ", "\u0301",
] as const;

const hostileArbitrary = fc
  .oneof(
    { weight: 6, arbitrary: fc.array(fc.constantFrom(...FRAGMENTS), { minLength: 1, maxLength: 8 }) },
    { weight: 3, arbitrary: fc.array(fc.string({ unit: "binary", minLength: 1 }), { minLength: 1, maxLength: 3 }) },
    { weight: 1, arbitrary: fc.constantFrom(...FRAGMENTS).map((fragment) => [fragment.repeat(1_000)]) },
  )
  .map((parts) => parts.join("").replaceAll("\0", ""))
  .filter((text) => text !== "");

const NAMES = [
  "catalogue",
  "table",
  "code",
  "status",
  "channel",
  "received",
  "due",
  "finished",
  "key",
  "condition",
] as const;
const WORDS = ["accepted", "online", "value"] as const;
const OTHERS = ["calendar", "paused", "id"] as const;
const PLACES = [...NAMES, ...WORDS, ...OTHERS];

/** What stands in each place, each different from the others: a result must not have two columns of one name. */
type Texts = Readonly<Record<(typeof PLACES)[number], string>>;

const textsArbitrary: fc.Arbitrary<Texts> = fc
  .array(hostileArbitrary, { minLength: PLACES.length, maxLength: PLACES.length })
  .map((texts) => Object.fromEntries(PLACES.map((place, index) => [place, `${texts[index]}${index}`])) as Texts);

const harmless = Object.fromEntries(PLACES.map((place) => [place, `harmless ${place}`])) as Texts;

const queryWith = (texts: Texts, dialect: SqlDialect) => ({
  ...queryOf(),
  dialect,
  table: [texts.catalogue, texts.table],
  columns: {
    code: texts.code,
    status: texts.status,
    channel: texts.channel,
    receivedAt: texts.received,
    dueAt: texts.due,
    finishedAt: texts.finished,
  },
  keys: [texts.key],
  where: { [texts.condition]: texts.value },
  statuses: { accepted: texts.accepted },
  channels: { online: texts.online },
});

const timesWith = (texts: Texts, dialect: SqlDialect) =>
  ({
    ...queryWith(texts, dialect),
    options: { period: { from: "2026-01-01", to: "2026-03-31" }, asOf: "2026-02-10" },
    calendar: { ...vietnamCalendar, id: texts.id },
    ordinals: { table: texts.calendar },
    pausedDays: texts.paused,
  }) as const;

/** Every compiler, on the same texts. */
const COMPILERS: Readonly<Record<string, (texts: Texts, dialect: SqlDialect) => string>> = {
  tallySql: (texts, dialect) => tallySql(queryWith(texts, dialect)),
  onTimeSql: (texts, dialect) => onTimeSql(queryWith(texts, dialect)),
  classificationSql: (texts, dialect) => classificationSql(queryWith(texts, dialect)),
  backlogSql: (texts, dialect) => backlogSql(queryWith(texts, dialect)),
  durationSql: (texts, dialect) => durationSql(timesWith(texts, dialect)),
  ageingSql: (texts, dialect) => ageingSql(timesWith(texts, dialect)),
};

const DIALECTS: readonly SqlDialect[] = ["duckdb", "postgresql", "clickhouse"];
const CASES = DIALECTS.flatMap((dialect) => Object.keys(COMPILERS).map((compiler) => [compiler, dialect] as const));

/** The quoted parts of a harmless text, had they been the others. */
const inPlaceOf = (quoted: readonly string[], texts: Texts): readonly string[] => {
  const others = new Map(PLACES.map((place) => [harmless[place], texts[place]]));
  const label = (calendar: Texts): string => `${calendar.id} ${vietnamCalendar.version}`;
  others.set(label(harmless), label(texts));
  return quoted.map((text) => others.get(text) ?? text);
};

describe.each(CASES)("%s for %s", (compiler, dialect) => {
  const compile = (texts: Texts): string => (COMPILERS[compiler] as (typeof COMPILERS)[string])(texts, dialect);
  const plain = lexSql(compile(harmless), dialect);

  test("keeps whatever names and texts it gets in their quotation, and says them unchanged", () => {
    fc.assert(
      fc.property(textsArbitrary, (texts) => {
        const { skeleton, quoted } = lexSql(compile(texts), dialect);
        expect(skeleton).toBe(plain.skeleton);
        expect(quoted).toEqual(inPlaceOf(plain.quoted, texts));
      }),
    );
  });

  test("writes the same text for the same input", () => {
    fc.assert(
      fc.property(textsArbitrary, (texts) => {
        expect(compile({ ...texts })).toBe(compile(texts));
      }),
      { numRuns: 20 },
    );
  });
});

describe("a NUL, which ends a text in some databases", () => {
  const withNul = fc.tuple(hostileArbitrary, hostileArbitrary).map((parts) => parts.join("\0"));
  const refused = fc.constantFrom<readonly [string, (text: string) => Partial<DossierSource> & { keys?: string[] }]>(
    ["table", (table) => ({ table })],
    ["table", (table) => ({ table: ["public", table] })],
    ["keys", (key) => ({ keys: [key] })],
    ["where", (column) => ({ where: { [column]: 1 } })],
    ["where.x", (x) => ({ where: { x } })],
    ["statuses.accepted", (accepted) => ({ statuses: { accepted } })],
    ["channels.online", (online) => ({ channels: { online } })],
    ["columns.dueAt", (dueAt) => ({ columns: { ...queryOf().columns, dueAt } })],
  );

  test("is refused wherever it stands, with the place", () => {
    fc.assert(
      fc.property(withNul, refused, fc.constantFrom(...DIALECTS), (text, [argument, properties], dialect) => {
        const error = errorOf(() => tallySql(queryOf({ ...properties(text), dialect })));
        expect(error).toMatchObject({ code: "sql/invalid-argument", facts: { argument } });
      }),
    );
  });
});
