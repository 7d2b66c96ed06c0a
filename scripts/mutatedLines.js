import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Interfaces, doors and tables: a mutant of a table is another table. */
const LEFT_OUT = /(?:model|index)\.ts$|\/(?:days2\d+|sources|announcedYears)\.ts$|\/vn\/(?:indices|surveys|regimes)\//;

/** Lines that are drawn together: enough of them that a mutant of a whole block fits in. */
const WINDOW = 12;

/** A number from 0 to 100 that hangs on the text alone. */
const lotOf = (text) => (createHash("sha256").update(text).digest().readUInt32BE(0) / 2 ** 32) * 100;

const windowsOf = (path) => {
  const lines = readFileSync(path, "utf8").split("\n").length;
  return Array.from({ length: Math.ceil(lines / WINDOW) }, (_, index) => {
    const first = index * WINDOW + 1;
    return `${path}:${first}-${Math.min(first + WINDOW - 1, lines)}`;
  });
};

/** The files of a folder that have logic, or about so many in a hundred of their lines, the same ones in every run. */
export const mutatedLines = (folder, percent) => {
  if (!(percent > 0 && percent <= 100)) throw new Error(`${percent} is no share: give --share= a number up to 100.`);
  const files = readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => path.endsWith(".ts") && !LEFT_OUT.test(path));
  return percent === 100 ? files : files.flatMap(windowsOf).filter((window) => lotOf(window) < percent);
};
