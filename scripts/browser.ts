/**
 * Runs the tests in Chromium: builds the site, which has the documentation and the portal from the packed package, installs that
 * package, and hands both folders to the tests. Arguments go on to vitest: `npm run test:browser -- portal`. Needs
 * `npm run build` before.
 */
import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { chromiumPath } from "../test/browser/support/chromium.js";
import { installedAlone, inTemporaryFolder, packInto, run } from "./packed.js";

const ROOT = process.cwd();
const VITEST = ["node_modules/vitest/vitest.mjs", "run", "--project", "browser"];

// before anything is built in vain
chromiumPath(process.env);
mkdirSync("reports/browser", { recursive: true });

await inTemporaryFolder((folder) => {
  const packages = installedAlone(packInto(folder), folder);
  run(process.execPath, ["--import", "tsx", "scripts/site.ts"], ROOT);
  run(process.execPath, [...VITEST, ...process.argv.slice(2)], ROOT, {
    BROWSER_SITE: resolve("docs/site"),
    BROWSER_PACKAGES: packages,
  });
});
