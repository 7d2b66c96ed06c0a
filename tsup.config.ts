import { readFileSync } from "node:fs";
import { defineConfig } from "tsup";

const { exports }: { exports: Record<string, string | { import: { default: string } }> } = JSON.parse(
  readFileSync("package.json", "utf8"),
);

/** `./dist/calendar/index.js` of the package's exports becomes `calendar/index: src/calendar/index.ts`. */
const doors = Object.values(exports)
  .filter((target) => typeof target !== "string")
  .map((target) => target.import.default.replace("./dist/", "").replace(".js", ""));

/** `require("./x.js")` becomes `require("./x.cjs")`. */
const cjsExtensions = {
  name: "cjs-extensions",
  renderChunk: (code: string, { path }: { path: string }) =>
    path.endsWith(".cjs")
      ? { code: code.replace(/require\("(\.{1,2}\/[^"]+)\.js"\)/g, 'require("$1.cjs")') }
      : undefined,
};

/**
 * One output file a module, nothing bundled: whoever takes one calendar function leaves the rest, and zod, behind, and
 * a stack trace names the file of the source. `model.ts` files hold types only.
 */
export default defineConfig({
  entry: ["src/**/*.ts", "!src/**/model.ts"],
  bundle: false,
  format: ["esm", "cjs"],
  plugins: [cjsExtensions],
  target: "es2022",
  tsconfig: "tsconfig.build.json",
  silent: true,
  clean: true,
  dts: { entry: Object.fromEntries(doors.map((door) => [door, `src/${door}.ts`])) },
});
