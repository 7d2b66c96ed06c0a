/** Builds the site docs/site: the documentation, and the portal from the packed package; every link in it must lead somewhere. */
import { cpSync } from "node:fs";
import { join } from "node:path";
import { siteLinkProblems } from "./linksInSite.js";
import { installedCopy, inTemporaryFolder, packInto, run } from "./packed.js";

const SITE = "docs/site";

await inTemporaryFolder((folder) => {
  const portal = installedCopy("examples/portal", packInto(folder), folder);
  run("npm", ["run", "--silent", "build"], portal);
  run("node_modules/.bin/typedoc", ["--out", SITE], process.cwd());
  cpSync(join(portal, "dist"), join(SITE, "portal"), { recursive: true });
});

const problems = siteLinkProblems(SITE);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
