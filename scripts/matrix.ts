/**
 * Installs the packed package as users do: with six TypeScripts and two ways of resolution, with decorators in CommonJS, with
 * four bundlers, in Bun and Deno; and runs the whole suite under other versions of Node. Some parts only:
 * `npm run test:matrix -- types bundlers`. With `--report` the bundlers' sizes go into docs/sizes.md. Takes minutes and needs `npm run build` before.
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { installedCopy, inTemporaryFolder, packInto } from "./packed.js";
import { type Bundle, sizesPage, sizesTables } from "./sizesPage.js";

/** Ten working days after TUE_2026_02_10, over Tet. */
const TUE_2026_03_03 = "2026-03-03";

const TYPESCRIPTS = ["ts55", "ts56", "ts57", "ts58", "ts59", "ts60"];
const NODES = ["22", "24", "26"];
const VITEST = ["node_modules/vitest/vitest.mjs", "run", "--project", "unit", "--project", "prop"];

interface Check {
  readonly what: string;
  /** Gives nothing, or what is wrong. */
  readonly run: () => string;
}

/** What a command printed on both outputs, in front of its status where that is not 0. */
const failureOf = (command: string, args: readonly string[], cwd: string): string => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8", maxBuffer: 2 ** 28 });
  return status === 0 ? "" : `${stdout}${stderr}status ${status}`;
};

const printedBy = (command: string, args: readonly string[], cwd: string): string => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8", maxBuffer: 2 ** 28 });
  return status === 0 ? stdout.trim() : `${stderr}status ${status}`;
};

const unlike = (printed: string, expected: string): string =>
  printed === expected ? "" : `expected ${expected}, found ${printed}`;

const doorsOf = (): readonly string[] =>
  Object.keys(JSON.parse(readFileSync("package.json", "utf8")).exports)
    .filter((path) => path !== "./package.json")
    .map((path) => path.replace(".", "motcua"));

/** The same program for each kind of file, and another that opens every door. */
const writePrograms = (cwd: string): void => {
  const doors = doorsOf().map((door, place) => `export * as door${place} from "${door}";\n`);
  for (const extension of ["mts", "cts", "ts"]) {
    if (extension !== "ts") copyFileSync(join(cwd, "consumer.ts"), join(cwd, `consumer.${extension}`));
    writeFileSync(join(cwd, `doors.${extension}`), doors.join(""));
  }
};

const typesChecks = (cwd: string): readonly Check[] => {
  const compiled = (typescript: string, project: string) =>
    failureOf(process.execPath, [`node_modules/${typescript}/bin/tsc`, "-p", `tsconfig.${project}.json`], cwd);
  const plain = TYPESCRIPTS.flatMap((typescript) =>
    ["node16", "bundler"].map((project) => ({
      what: `${typescript}, ${project}`,
      run: () => compiled(typescript, project),
    })),
  );
  const decorated = ["ts55", "ts60"].map((typescript) => ({
    what: `${typescript}, decorators in CommonJS, compiled and run`,
    run: () =>
      compiled(typescript, "nest") || unlike(printedBy(process.execPath, ["nest/nest.cjs"], cwd), TUE_2026_03_03),
  }));
  return [...plain, ...decorated];
};

/** A row of `test/consumers/imports.json`: what is imported, and what may come along. */
interface Import {
  readonly name: string;
  readonly rooms: readonly string[];
  readonly zod: boolean;
  readonly vietnam: boolean;
}

const IMPORTS: readonly Import[] = JSON.parse(readFileSync("test/consumers/imports.json", "utf8"));

const wrongIn = (asked: Import, { zod, vietnam, rooms }: Bundle): readonly string[] => {
  const foreign = rooms.filter((room) => !asked.rooms.includes(room));
  return [
    ...(zod === asked.zod ? [] : [`zod is ${zod ? "" : "not "}in it`]),
    ...(vietnam === asked.vietnam ? [] : [`Viet Nam's days are ${vietnam ? "" : "not "}in it`]),
    ...(foreign.length === 0 ? [] : [`codes of ${foreign.join(", ")} are in it`]),
  ];
};

const wrongOf = (asked: Import, bundles: readonly Bundle[]): readonly string[] =>
  bundles
    .filter(({ name }) => name === asked.name)
    .flatMap((bundle) => wrongIn(asked, bundle).map((wrong) => `${bundle.name}, ${bundle.bundler}: ${wrong}`));

const bundlersCheck = (cwd: string): Check => ({
  what: `four bundlers, ${IMPORTS.length} imports: nothing that was not asked for`,
  run: () => {
    const printed = printedBy(process.execPath, ["bundle.mjs"], cwd);
    if (!printed.startsWith("{")) return printed;
    const { imports, doors }: { imports: readonly Bundle[]; doors: readonly Bundle[] } = JSON.parse(printed);
    console.log(`\n${sizesTables(imports, doors)}\n`);
    if (reports) writeFileSync("docs/sizes.md", sizesPage(imports, doors));
    return IMPORTS.flatMap((asked) => wrongOf(asked, imports)).join("\n");
  },
});

const runtimesChecks = (cwd: string): readonly Check[] => {
  const expected = `${TUE_2026_03_03} ${TUE_2026_03_03}`;
  const smoke = (command: string, ...args: readonly string[]): Check => ({
    what: `${command}: a due date by import and by require`,
    run: () => unlike(printedBy(join("node_modules/.bin", command), [...args, "smoke.mjs"], cwd), expected),
  });
  return [smoke("bun"), smoke("deno", "run", "--allow-read", "--node-modules-dir=manual")];
};

const nodesChecks = (): readonly Check[] =>
  NODES.map((version) => ({
    what: `Node ${version}: unit and property tests`,
    run: () => failureOf("npx", ["-y", "-p", `node@${version}`, "node", ...VITEST], process.cwd()),
  }));

const PARTS = {
  types: typesChecks,
  bundlers: (cwd: string) => [bundlersCheck(cwd)],
  runtimes: runtimesChecks,
  nodes: nodesChecks,
} satisfies Record<string, (cwd: string) => readonly Check[]>;

type Part = keyof typeof PARTS;
const isPart = (word: string): word is Part => word in PARTS;

const REPORT = "--report";
const reports = process.argv.includes(REPORT);
const asked = process.argv.slice(2).filter((word) => word !== REPORT);
const unknown = asked.filter((word) => !isPart(word));
if (unknown.length > 0)
  throw new Error(`No such part: ${unknown.join(", ")}. There are ${Object.keys(PARTS).join(", ")}.`);

await inTemporaryFolder((folder) => {
  const cwd = installedCopy("test/consumers", packInto(folder), folder);
  writePrograms(cwd);
  const parts = asked.length > 0 ? asked.filter(isPart) : (Object.keys(PARTS) as Part[]);
  const lines: string[] = [];
  for (const { what, run } of parts.flatMap((part) => PARTS[part](cwd))) {
    const start = performance.now();
    const failure = run();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    if (failure !== "") {
      console.log(`\n${what}\n${failure}`);
      process.exitCode = 1;
    }
    lines.push(`| ${what} | ${failure === "" ? "ok" : "failed"} | ${seconds} |`);
  }
  console.log(["| check | outcome | seconds |", "| --- | --- | ---: |", ...lines].join("\n"));
});
