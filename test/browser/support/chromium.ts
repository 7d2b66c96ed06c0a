import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // no other machine, whatever a page asks for
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/** Where the browser is: what CHROMIUM says, or the first one on PATH. @throws Error that says how to get one */
export const chromiumPath = ({ CHROMIUM, PATH = "" }: NodeJS.ProcessEnv): string => {
  if (CHROMIUM) {
    if (existsSync(CHROMIUM)) return CHROMIUM;
    throw new Error(`CHROMIUM names ${CHROMIUM}, and there is no such file.`);
  }
  const folders = PATH.split(delimiter).filter((folder) => folder !== "");
  const found = NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
  if (found !== undefined) return found;
  throw new Error(`No Chromium: install one (${NAMES.join(", ")} on PATH) or set CHROMIUM to its path.`);
};

export const launched = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath(process.env), args: FLAGS });
