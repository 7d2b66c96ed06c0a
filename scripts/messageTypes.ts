import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** What the types say of one code. */
export interface MessageType {
  /** The code, `domain/what-is-wrong`. */
  readonly code: string;
  /** Whether it is thrown; else it is a value. */
  readonly thrown: boolean;
  /** Its doc comment. */
  readonly when: string;
  /** Its facts as `name: type`. */
  readonly facts: readonly string[];
}

const program = (roots: readonly string[]): ts.Program => {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, process.cwd());
  return ts.createProgram(roots, options);
};

const LINK = /\{@link (\S+?)\}/g;

const commentOf = (symbol: ts.Symbol, checker: ts.TypeChecker): string =>
  ts.displayPartsToString(symbol.getDocumentationComment(checker)).replaceAll("\n", " ").replaceAll(LINK, "`$1`");

const exportsOf = (path: string, all: ts.Program): readonly ts.Symbol[] => {
  const checker = all.getTypeChecker();
  const source = all.getSourceFile(path);
  const symbol = source && checker.getSymbolAtLocation(source);
  if (symbol === undefined) throw new Error(`${path} exports nothing`);
  return checker.getExportsOfModule(symbol);
};

const SPACE = /\s+/g;
const OR_UNDEFINED = / \| undefined$/;

/** The type of a fact as its declaration writes it; names of types stay names. */
const typeText = (fact: ts.Symbol, checker: ts.TypeChecker): string => {
  const written = fact.declarations?.find(ts.isPropertySignature)?.type?.getText();
  return (written ?? checker.typeToString(checker.getTypeOfSymbol(fact)))
    .replaceAll(SPACE, " ")
    .replace(OR_UNDEFINED, "");
};

const factsOf = (type: ts.Type, checker: ts.TypeChecker): readonly string[] =>
  checker.getPropertiesOfType(type).map((fact) => {
    const optional = (fact.flags & ts.SymbolFlags.Optional) !== 0;
    return `${fact.name}${optional ? "?" : ""}: ${typeText(fact, checker)}`;
  });

/** An exported constant of type `ErrorKind<code, facts>`; types are exported beside them. */
const errorOf = (symbol: ts.Symbol, checker: ts.TypeChecker): readonly MessageType[] => {
  const type = checker.getTypeOfSymbol(symbol);
  if (type.symbol?.name !== "ErrorKind") return [];
  const [code, facts] = checker.getTypeArguments(type as ts.TypeReference);
  if (code === undefined || facts === undefined || !code.isStringLiteral()) return [];
  return [{ code: code.value, thrown: true, when: commentOf(symbol, checker), facts: factsOf(facts, checker) }];
};

const MODEL = "src/locales/model.ts";

const errorFiles = (): readonly string[] =>
  readdirSync("src")
    .map((room) => join("src", room, "errors.ts"))
    .filter((path) => existsSync(path));

/** Every code of the library: errors by room as `errors.ts` defines them, then the values that sentences can say. */
export const messageTypes = (): readonly MessageType[] => {
  const files = errorFiles();
  const all = program([...files, MODEL]);
  const checker = all.getTypeChecker();
  const errors = files.flatMap((path) => exportsOf(path, all)).flatMap((symbol) => errorOf(symbol, checker));
  const thrown = new Set(errors.map(({ code }) => code));
  const said = exportsOf(MODEL, all).find(({ name }) => name === "MessageFacts");
  if (said === undefined) throw new Error(`${MODEL} has no MessageFacts`);
  const values = checker
    .getPropertiesOfType(checker.getDeclaredTypeOfSymbol(said))
    .filter(({ name }) => !thrown.has(name))
    .map((symbol) => ({
      code: symbol.name,
      thrown: false,
      when: commentOf(symbol, checker),
      facts: factsOf(checker.getTypeOfSymbol(symbol), checker),
    }));
  return [...errors, ...values];
};
