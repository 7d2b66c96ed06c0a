/**
 * Ten million dossiers through generators, and the memory that takes: `npm run demo:stream`, or `-- --dossiers 1000000`. Ends with an
 * error if the heap grew by more than 8 MB between the first tenth and the last.
 */
import { isDeepStrictEqual, parseArgs } from "node:util";
import { measureStreams, type Reading } from "./measureStreams.js";

const { values } = parseArgs({
  options: {
    dossiers: { type: "string", default: "10000000" },
    seed: { type: "string", default: "2026" },
    json: { type: "boolean", default: false },
  },
});
const [dossiers, seed] = [Number(values.dossiers), Number(values.seed)];
if (![dossiers, seed].every(Number.isInteger) || dossiers < 10) {
  throw new Error("give --dossiers, 10 or more, and --seed as whole numbers");
}

const MB = 1_048_576;
const ALLOWED = 8 * MB;
const megabytes = (bytes: number): string => `${(bytes / MB).toFixed(1)} MB`;
const grown = (bytes: number): string => (bytes <= 0 ? "none" : megabytes(bytes));
const lineOf = ({ dossiers: counted, heap, rss }: Reading): string =>
  `${counted.toLocaleString("vi-VN").padStart(12)}  heap ${megabytes(heap).padStart(8)}  rss ${megabytes(rss).padStart(9)}`;

const watched = await measureStreams(dossiers, seed);
const growths = watched.map(({ readings }) => (readings.at(-1)?.heap ?? 0) - (readings[0]?.heap ?? 0));
const equal = watched.every(({ tally }) => isDeepStrictEqual(tally, watched[0]?.tally));

if (values.json) {
  console.log(JSON.stringify({ growths, equal, total: watched[0]?.tally }));
} else {
  for (const [index, { name, readings }] of watched.entries()) {
    console.log(name);
    for (const reading of [readings[0], readings[4], readings.at(-1)]) if (reading) console.log(lineOf(reading));
    console.log(`heap growth: ${grown(growths[index] ?? 0)}\n`);
  }
  console.log(`equal tallies: ${equal ? "yes" : "no"}`);
}
if (!equal || growths.some((growth) => growth > ALLOWED)) process.exitCode = 1;
