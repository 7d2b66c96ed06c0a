/** Writes one test file for each ```ts block of src, the READMEs and docs to test/examples/generated. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { docExamplesIn, testOf } from "./docExamples.js";

const TARGET = "test/examples/generated";

const filesUnder = (folder: string, ending: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(ending))
        .map((name) => join(folder, name).replaceAll("\\", "/"))
        .filter((path) => !path.startsWith("docs/site/"))
    : [];

const paths = [
  ...filesUnder("src", ".ts"),
  ...["README.md", "README.vi.md"].filter((path) => existsSync(path)),
  ...filesUnder("docs", ".md"),
];

const problems: string[] = [];
const write = (path: string): number => {
  try {
    const examples = docExamplesIn(path, readFileSync(path, "utf8"));
    for (const example of examples) {
      const file = join(TARGET, `${path}.${example.line}.test.ts`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, testOf(example));
    }
    return examples.length;
  } catch (error) {
    problems.push(String(error));
    return 0;
  }
};

rmSync(TARGET, { recursive: true, force: true });
const counts = paths.sort().map(write);
console.log(`${counts.reduce((sum, count) => sum + count, 0)} examples of ${paths.length} files in ${TARGET}`);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
