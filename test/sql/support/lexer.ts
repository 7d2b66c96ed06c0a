import type { SqlDialect } from "motcua/sql";

/** A text cut at its quotation: what stands outside, with a mark for every quoted part, and what the quoted parts mean. */
export interface LexedSql {
  /** `SELECT <name>.<name> …`. */
  readonly skeleton: string;
  /** The names and texts, unquoted, in order. */
  readonly quoted: readonly string[];
}

interface Quotation {
  readonly opens: string;
  readonly mark: "<name>" | "<text>";
  readonly closes: string;
  /** Whether a backslash takes the next character for itself. */
  readonly escapes: boolean;
  /** Whether the closing mark stands for itself where it is doubled. */
  readonly doubles: boolean;
}

const NAME: Quotation = { opens: '"', mark: "<name>", closes: '"', escapes: false, doubles: true };
const TEXT: Quotation = { opens: "'", mark: "<text>", closes: "'", escapes: false, doubles: true };

/** How each database reads quotation, by its manual; the longer opening first. */
const QUOTATIONS: Readonly<Record<SqlDialect, readonly Quotation[]>> = {
  duckdb: [NAME, TEXT],
  postgresql: [{ ...TEXT, opens: "E'", escapes: true }, NAME, TEXT],
  clickhouse: [
    { ...TEXT, escapes: true },
    { ...NAME, opens: "`", closes: "`", escapes: true },
    { ...NAME, escapes: true },
  ],
};

interface Read {
  readonly value: string;
  readonly end: number;
}

const readQuoted = (sql: string, start: number, { closes, escapes, doubles }: Quotation): Read => {
  let value = "";
  for (let at = start; at < sql.length; at += 1) {
    const character = sql[at] as string;
    if (escapes && character === "\\") {
      at += 1;
      value += sql[at] ?? "";
    } else if (character !== closes) {
      value += character;
    } else if (doubles && sql[at + 1] === closes) {
      at += 1;
      value += closes;
    } else {
      return { value, end: at + 1 };
    }
  }
  throw new Error("a quotation is never closed");
};

/** Reads a text as the database would; it shares no code with what writes it. */
export const lexSql = (sql: string, dialect: SqlDialect): LexedSql => {
  const quoted: string[] = [];
  let skeleton = "";
  let at = 0;
  while (at < sql.length) {
    const quotation = QUOTATIONS[dialect].find(({ opens }) => sql.startsWith(opens, at));
    if (quotation === undefined) {
      skeleton += sql[at];
      at += 1;
    } else {
      const { value, end } = readQuoted(sql, at + quotation.opens.length, quotation);
      quoted.push(value);
      skeleton += quotation.mark;
      at = end;
    }
  }
  return { skeleton, quoted };
};
