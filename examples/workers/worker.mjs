/** A worker thread: one task in, its tallies out. TypeScript runs here by tsx; code that is built needs no loader. */
import { parentPort, workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
const { countProvinces } = await import("./countProvinces.js");
parentPort?.postMessage(countProvinces(workerData));
