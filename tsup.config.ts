import { defineConfig } from "tsup";
import packageJson from "./package.js" with { type: "json" };

/** `./dist/calendar/index.js` of the package's exports becomes `calendar/index: src/calendar/index.ts`. */
const doors = Object.values(packageJson.exports)
  .filter((target) => typeof target !== "string")
  .map((target) => target.import.default.replace("./dist/", "").replace(".js", ""));

/** One output file a module: a bundler that takes one calendar function leaves the rest, and zod, behind. */
export default defineConfig({
  entry: ["src/**/*.ts"],
  format: ["esm", "cjs"],
  target: "es2022",
  tsconfig: "tsconfig.build.json",
  splitting: true,
  treeshake: false,
  clean: true,
  dts: { entry: Object.fromEntries(doors.map((door) => [door, `src/${door}.ts`])) },
});
