/**
 * Calls every function and every schema of all doors with hostile values, for 60 seconds or `--seconds`, and lists what
 * was not answered by a value or an error of this library. `--seed` repeats a run.
 */
import { parseArgs } from "node:util";
import { fuzz } from "../test/fuzz/fuzz.js";
import { everyTarget } from "../test/fuzz/targets.js";

const { values } = parseArgs({ options: { seconds: { type: "string" }, seed: { type: "string" } } });
const seconds = Number(values.seconds ?? 60);
const seed = Number(values.seed ?? Date.now() % 1_000_000);
if (!(seconds > 0 && Number.isInteger(seed)))
  throw new Error("Give --seconds a number above 0, --seed a whole number.");

const { functions, schemas, names } = await everyTarget();
console.log(
  `seed ${seed}: ${functions.length} functions, ${schemas.length} schemas, ${names.length} names of properties`,
);
const end = performance.now() + seconds * 1_000;
const goesOn = () => performance.now() < end;
const { calls, answered, slowest, faults } = await fuzz([...functions, ...schemas], { seed, names, goesOn });
const share = Math.round((100 * answered) / calls);
console.log(`${calls} calls in ${seconds} s, ${share} % answered, the others met errors of this library or faults`);
console.log(`slowest: ${slowest.name}, ${Math.round(slowest.milliseconds)} ms`);
for (const { what, where, input, times } of faults) console.error(`\n${what}\n  ${where}, ${times} times\n  ${input}`);
console.log(`${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
