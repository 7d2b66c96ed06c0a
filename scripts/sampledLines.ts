import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What has no logic, or data for logic: interfaces, doors, tables. */
const LEFT_OUT = /(?:model|index)\.ts$|\/(?:days2\d+|sources|announcedYears)\.ts$|\/vn\/(?:indices|surveys|regimes)\//;

const isMutated = (path: string): boolean => path.endsWith(".ts") && !LEFT_OUT.test(path);

/** Lines that are changed together: enough of them that a mutant of a whole block fits in. */
const WINDOW = 12;

/** A number from 0 to 100 that hangs on the text alone. */
const lotOf = (text: string): number => (createHash("sha256").update(text).digest().readUInt32BE(0) / 2 ** 32) * 100;

const windowsOf = (path: string): readonly string[] => {
  const lines = readFileSync(path, "utf8").split("\n").length;
  return Array.from({ length: Math.ceil(lines / WINDOW) }, (_, index) => {
    const first = index * WINDOW + 1;
    return `${path}:${first}-${Math.min(first + WINDOW - 1, lines)}`;
  });
};

/** Windows of lines of a folder's files, as Stryker takes them: about so many in a hundred, the same ones in every run. */
export const sampledLines = (folder: string, percent: number): readonly string[] => {
  if (!(percent > 0 && percent <= 100)) throw new Error(`${percent} is no share: give --share= a number up to 100.`);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter(isMutated)
    .flatMap(windowsOf)
    .filter((window) => lotOf(window) < percent);
};
