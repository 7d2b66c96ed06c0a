/**
 * Measures the built package against its peers and prints the figures; with --report it also writes docs/benchmarks.md and its
 * pictures.
 */
import { writeFileSync } from "node:fs";
import { columnTwins } from "./cases/columns.js";
import { distance } from "./cases/distance.js";
import { firstUse } from "./cases/firstUse.js";
import { reformIndex } from "./cases/reformIndex.js";
import { replay } from "./cases/replay.js";
import { sensitivityDraws } from "./cases/sensitivity.js";
import { tally } from "./cases/tally.js";
import { tallyColumns } from "./cases/tallyColumns.js";
import { workingDays } from "./cases/workingDays.js";
import { workingTime } from "./cases/workingTime.js";
import { asImages, asPage, asText } from "./report.js";

/** Peers count on the clock of the machine. */
process.env.TZ = "Asia/Ho_Chi_Minh";

const rows = [
  ...firstUse(),
  ...workingDays(),
  ...distance(),
  ...workingTime(),
  ...columnTwins(),
  ...replay(),
  ...tally(),
  ...(await tallyColumns()),
  ...reformIndex(),
  ...sensitivityDraws(),
];

console.log(asText(rows));
if (process.argv.includes("--report")) {
  writeFileSync("docs/benchmarks.md", asPage(rows));
  for (const [file, svg] of asImages(rows)) writeFileSync(`docs/assets/${file}`, svg);
}
