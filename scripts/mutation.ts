/**
 * Mutation testing of every room that has logic, or of those named as arguments, one after the other. `--share=12` changes 12 % of
 * the lines only, drawn at random but the same in every run; other options go on to Stryker, `--incremental` for example. Ends
 * with a table.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const ROOMS = [
  "plain",
  "errors",
  "exact",
  "law",
  "time",
  "calendar",
  "deadline",
  "procedure",
  "dossier",
  "metrics",
  "sql",
  "reform-index",
  "survey",
  "oversight",
  "vn",
];
const STRYKER = ["node_modules/@stryker-mutator/core/bin/stryker.js", "run"];
const SHARE = "--share=";

const asked = process.argv.slice(2);
const options = asked.filter((word) => word.startsWith("--"));
const rooms = asked.filter((word) => !options.includes(word));
const unknown = rooms.filter((room) => !ROOMS.includes(room));
if (unknown.length > 0) {
  throw new Error(`No tests of mutants are set up for ${unknown.join(", ")}: give ${ROOMS.join(", ")}.`);
}
const share = options.find((option) => option.startsWith(SHARE))?.slice(SHARE.length) ?? "100";
const forStryker = options.filter((option) => !option.startsWith(SHARE));
const chosen = rooms.length > 0 ? rooms : ROOMS;

const failed = chosen.filter((room) => {
  console.log(`\nsrc/${room}`);
  const { status } = spawnSync(process.execPath, [...STRYKER, ...forStryker], {
    stdio: "inherit",
    env: { ...process.env, MUTATED_ROOM: room, MUTATED_SHARE: share },
  });
  return status !== 0;
});

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

const FOUND = ["Killed", "Timeout"];
const MISSED = ["Survived", "NoCoverage"];

const scoreLine = (room: string, statuses: readonly string[]): string => {
  const found = statuses.filter((status) => FOUND.includes(status)).length;
  const all = found + statuses.filter((status) => MISSED.includes(status)).length;
  return `| ${room} | ${found} | ${all} | ${((100 * found) / all).toFixed(2)} |`;
};

const statusesOf = (room: string): readonly string[] => {
  const path = `reports/mutation/${room}.json`;
  if (!existsSync(path)) return [];
  const { files }: Report = JSON.parse(readFileSync(path, "utf8"));
  return Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
};

const reported = chosen
  .map((room) => ({ room, statuses: statusesOf(room) }))
  .filter(({ statuses }) => statuses.length > 0);
const all = reported.flatMap(({ statuses }) => statuses);
console.log(
  [
    "| room | found | mutants | % |",
    "| --- | ---: | ---: | ---: |",
    ...reported.map(({ room, statuses }) => scoreLine(room, statuses)),
    scoreLine("all", all),
  ].join("\n"),
);
process.exitCode = failed.length === 0 ? 0 : 1;
