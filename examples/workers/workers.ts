/**
 * The country's dossiers counted without a database, in several threads: `npm run demo:workers`, or
 * `-- --dossiers 1000000 --threads 4`.
 */
import { isDeepStrictEqual, parseArgs } from "node:util";
import { mergeTallies, onTimeRate } from "motcua/metrics";
import { PROVINCES } from "../warehouse/provinces.js";
import { countProvinces } from "./countProvinces.js";
import { countWithWorkers } from "./countWithWorkers.js";

const { values } = parseArgs({
  options: {
    dossiers: { type: "string", default: "1000000" },
    threads: { type: "string", default: "2" },
    seed: { type: "string", default: "2026" },
  },
});
const [dossiers, threads, seed] = [Number(values.dossiers), Number(values.threads), Number(values.seed)];
if (![dossiers, threads, seed].every(Number.isInteger) || dossiers < 1 || threads < 1) {
  throw new Error("give --dossiers, --threads and --seed as whole numbers");
}

const timed = async <T>(label: string, run: () => T | Promise<T>): Promise<T> => {
  const start = performance.now();
  const result = await run();
  console.log(`${label}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
};

console.log(`${dossiers.toLocaleString("vi-VN")} dossiers made and counted`);
const provinces = PROVINCES.map((_, province) => province);
const alone = new Map(await timed("one thread", () => countProvinces({ provinces, dossiers, seed })));
const together = await timed(`${threads} threads`, () => countWithWorkers(threads, dossiers, seed));
const country = mergeTallies(...together.values());
console.log(`equal tallies: ${isDeepStrictEqual(together, alone) ? "yes" : "no"}`);
console.log(`on time, Decision 766: ${onTimeRate(country, "qd766").printed}`);
if (!isDeepStrictEqual(together, alone)) process.exitCode = 1;
