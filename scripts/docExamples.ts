import ts from "typescript";

/** One ```ts block of a doc comment or a Markdown file. */
export interface DocExample {
  /** File in which it stands, from the root of the repository. */
  readonly path: string;
  /** Line of its first line of code, from 1. */
  readonly line: number;
  readonly code: string;
}

const FENCE_IN_COMMENT = /^\s*\* ```ts$/;
const FENCE_IN_MARKDOWN = /^```ts$/;

/** The ```ts blocks of a file; a block with another info string (```ts no-run) is not one. */
export const docExamplesIn = (path: string, text: string): readonly DocExample[] => {
  const inComments = path.endsWith(".ts");
  const opens = inComments ? FENCE_IN_COMMENT : FENCE_IN_MARKDOWN;
  const lines = text.split("\n");
  const bare = inComments ? lines.map((line) => line.replace(/^\s*\* ?/, "")) : lines;
  return lines.flatMap((line, index) => {
    if (!opens.test(line)) return [];
    const end = bare.indexOf("```", index + 1);
    if (end === -1) throw new Error(`${path}:${index + 1} the block is never closed`);
    return [{ path, line: index + 2, code: bare.slice(index + 1, end).join("\n") }];
  });
};

const isExpression = (text: string): boolean => {
  try {
    new Function(`return (\n${text}\n)`);
    return true;
  } catch {
    return false;
  }
};

const VALUE = /[ \t]*\n?[ \t]*\/\/ => (.*)/y;
const MORE = /\n[ \t]*\/\/ ?(.*)/y;

/** The value behind `// =>` after a statement, on its line or the next; a value that is not complete goes on in further comment lines. */
const valueAfter = ({ path, line, code }: DocExample, end: number): string | undefined => {
  VALUE.lastIndex = end;
  let value = VALUE.exec(code)?.[1];
  MORE.lastIndex = VALUE.lastIndex;
  while (value !== undefined && !isExpression(value)) {
    const more = MORE.exec(code);
    if (more === null) throw new Error(`${path}:${line} "${value}" is not a JavaScript value`);
    value += ` ${more[1]}`;
  }
  return value;
};

interface Assertion {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const assertionOf = (example: DocExample, statement: ts.Statement, source: ts.SourceFile): Assertion[] => {
  const value = valueAfter(example, statement.end);
  if (value === undefined || !ts.isExpressionStatement(statement)) return [];
  const start = statement.getStart(source);
  const place = `${example.path}:${example.line + source.getLineAndCharacterOfPosition(start).line}`;
  const text = `expect(${statement.expression.getText(source)}, ${JSON.stringify(place)}).toEqual(${value});`;
  return [{ start, end: statement.end, text }];
};

const replaced = (code: string, { start, end, text }: Assertion): string =>
  code.slice(0, start) + text + code.slice(end);

/**
 * A vitest file that runs one example. Every `expression; // => value` becomes an assertion, and every line of code
 * keeps its line number, so that compiler errors point at the line of the documentation.
 */
export const testOf = (example: DocExample): string => {
  const { path, line, code } = example;
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022);
  const assertions = source.statements.flatMap((statement) => assertionOf(example, statement, source));
  const promised = code.split("// =>").length - 1;
  if (assertions.length !== promised) {
    throw new Error(
      `${path}:${line} ${promised - assertions.length} "// =>" stand behind no expression of the top level`,
    );
  }
  if (promised === 0 && path.endsWith(".ts"))
    throw new Error(`${path}:${line} the example shows no value with "// =>"`);
  const bodyStart = source.statements.filter(ts.isImportDeclaration).at(-1)?.end ?? 0;
  const asserted = assertions.toReversed().reduce(replaced, code);
  return [
    "\n".repeat(line - 2),
    'import { expect, test } from "vitest";\n',
    asserted.slice(0, bodyStart),
    ` test(${JSON.stringify(`${path}:${line}`)}, async () => { `,
    asserted.slice(bodyStart),
    "\n});\n",
  ].join("");
};
