import { readFileSync } from "node:fs";
import ts from "typescript";

const ROOT = "src/index.ts";

/** The entry files behind the exports of package.json, the root last: what a room exports is told there. */
const entryFiles = (): readonly string[] => {
  const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
  const subpaths = Object.keys(exports).filter((subpath) => subpath !== "." && subpath !== "./package.json");
  return [...subpaths.map((subpath) => `src/${subpath.slice(2)}/index.ts`), ROOT];
};

const doorOf = (file: string): string =>
  file.replace(/^src\/(?:(.*)\/)?index\.ts$/, (_, room = "") => (room === "" ? "motcua" : `motcua/${room}`));

const programOf = (files: readonly string[]): ts.Program => {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} };
  const config = ts.getParsedCommandLineOfConfigFile("tsconfig.build.json", {}, host);
  return ts.createProgram(files, config?.options ?? {});
};

const FLAGS =
  ts.TypeFormatFlags.NoTruncation |
  ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope |
  ts.TypeFormatFlags.WriteArrowStyleSignature |
  ts.TypeFormatFlags.OmitParameterModifiers;

const printer = ts.createPrinter({ removeComments: true });

const isPublic = (member: ts.ClassElement): boolean =>
  (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Private) === 0;

/** A class without the bodies of its members. */
const outlineOf = (node: ts.ClassDeclaration): ts.ClassDeclaration => {
  const members = node.members
    .filter(isPublic)
    .map((member) =>
      ts.isConstructorDeclaration(member)
        ? ts.factory.updateConstructorDeclaration(member, member.modifiers, member.parameters, undefined)
        : member,
    );
  const { modifiers, name, typeParameters, heritageClauses } = node;
  return ts.factory.updateClassDeclaration(node, modifiers, name, typeParameters, heritageClauses, members);
};

/** One line for a function or a value; a schema is told by its type, which stands beside it. */
const valueText = (name: string, node: ts.Declaration, symbol: ts.Symbol, checker: ts.TypeChecker): string => {
  const type = checker.typeToString(checker.getTypeOfSymbol(symbol), node, FLAGS);
  return /^(z\.)?Zod/.test(type) ? `const ${name}: zod schema` : `const ${name}: ${type}`;
};

const textOf = (name: string, symbol: ts.Symbol, checker: ts.TypeChecker): string => {
  const node = symbol.declarations?.[0];
  if (node === undefined) throw new Error(`${name} is declared nowhere`);
  if (ts.isVariableDeclaration(node)) return valueText(name, node, symbol, checker);
  const shown = ts.isClassDeclaration(node) ? outlineOf(node) : node;
  return printer.printNode(ts.EmitHint.Unspecified, shown, node.getSourceFile()).replace(/^export /, "");
};

/** The text of docs/api-report.md: every public name with its type, sorted, so that a change of it is a change of one line. */
export const apiReportPage = (): string => {
  const files = entryFiles();
  const program = programOf(files);
  const checker = program.getTypeChecker();
  const homes = new Map<ts.Symbol, string>();

  const lineOf = (exported: ts.Symbol, door: string): string => {
    const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
    const symbol = isAlias ? checker.getAliasedSymbol(exported) : exported;
    const home = homes.get(symbol);
    if (home !== undefined) return `${exported.name}: as in ${home}`;
    homes.set(symbol, door);
    return textOf(exported.name, symbol, checker);
  };

  const sectionOf = (file: string): string => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error(`${file} is no module`);
    const exported = checker.getExportsOfModule(module).toSorted((a, b) => (a.name < b.name ? -1 : 1));
    return [`## ${doorOf(file)}`, "", "```typescript", ...exported.map((one) => lineOf(one, doorOf(file))), "```"].join(
      "\n",
    );
  };

  return [
    "# API report",
    "",
    "Every public name with its type, written by `npm run api:report`. A pull request that changes this page changes what users",
    "compile against.",
    "",
    files.map(sectionOf).join("\n\n"),
    "",
  ].join("\n");
};
