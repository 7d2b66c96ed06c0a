// Bundles typical imports with four bundlers and every door with one, and prints what came out as JSON.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import * as esbuild from "esbuild";
import { vietnamCalendar } from "motcua/vn";
import { rollup } from "rollup";
import { build as vite } from "vite";
import webpack from "webpack";

const OUT = resolve("out");
const IMPORTS = JSON.parse(readFileSync("imports.json", "utf8"));

/** Each as its documentation says, without a setting for this package. */
const BUNDLERS = {
  esbuild: async (entry) => {
    const options = { entryPoints: [entry], bundle: true, minify: true, format: "esm", write: false };
    return (await esbuild.build(options)).outputFiles[0].text;
  },
  rollup: async (input) => {
    const bundle = await rollup({ input, plugins: [nodeResolve()] });
    return (await bundle.generate({ format: "esm" })).output[0].code;
  },
  vite: async (entry) => {
    const lib = { entry, formats: ["es"], fileName: "out" };
    const built = await vite({ configFile: false, logLevel: "error", build: { write: false, lib } });
    return [built].flat()[0].output[0].code;
  },
  webpack: (entry) =>
    new Promise((done, failed) => {
      const output = { path: OUT, filename: "webpack.mjs", library: { type: "module" } };
      webpack({ mode: "production", entry, experiments: { outputModule: true }, output }).run((error, stats) => {
        if (error || stats.hasErrors()) failed(error ?? new Error(stats.toString()));
        else done(readFileSync(resolve(OUT, "webpack.mjs"), "utf8"));
      });
    }),
};

const minified = async (code) => (await esbuild.transform(code, { minify: true, format: "esm" })).code;

const CODE = /["'`]([a-z]+(?:-[a-z]+)*)\/[a-z]+(?:-[a-z]+)*["'`]/g;

const DOORS = Object.keys(JSON.parse(readFileSync("node_modules/motcua/package.json", "utf8")).exports)
  .filter((path) => path !== "./package.json")
  .map((path) => path.replace(".", "motcua"));

/** What stands before the slash of a code. */
const ROOMS = new Set([...DOORS.map((door) => door.split("/")[1]), "exact"]);

const entryOf = (code) => {
  const entry = resolve(OUT, "entry.mjs");
  writeFileSync(entry, code);
  return entry;
};

const bundled = async (bundler, code) => {
  const small = await minified(await BUNDLERS[bundler](entryOf(code)));
  return {
    bytes: brotliCompressSync(small).length,
    zod: /zod/i.test(small),
    vietnam: small.includes(vietnamCalendar.title),
    rooms: [...new Set(Array.from(small.matchAll(CODE), ([, room]) => room))].filter((room) => ROOMS.has(room)),
  };
};

mkdirSync(OUT, { recursive: true });
writeFileSync(resolve(OUT, "package.json"), '{ "type": "module" }');
const imports = [];
for (const { name, code } of IMPORTS) {
  for (const bundler of Object.keys(BUNDLERS)) imports.push({ name, bundler, ...(await bundled(bundler, code)) });
}
const doors = [];
for (const name of DOORS) {
  doors.push({ name, bundler: "esbuild", ...(await bundled("esbuild", `export * from "${name}";`)) });
}
console.log(JSON.stringify({ imports, doors }));
