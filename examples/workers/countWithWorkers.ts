/** Counts the country in several threads: each takes some provinces, and their tallies are put together. */
import { Worker } from "node:worker_threads";
import type { Tally } from "motcua/metrics";
import { PROVINCES } from "../warehouse/provinces.js";
import type { Task } from "./countProvinces.js";

const WORKER = new URL("./worker.mjs", import.meta.url);

const countInThread = (task: Task): Promise<readonly (readonly [string, Tally])[]> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, { workerData: task });
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`a worker stopped with ${code} before it answered`)));
  });

/** Tallies by province, counted by as many threads as asked for. */
export const countWithWorkers = async (
  threads: number,
  dossiers: number,
  seed: number,
): Promise<ReadonlyMap<string, Tally>> => {
  const tasks = Array.from({ length: threads }, (_, thread) =>
    PROVINCES.map((_, province) => province).filter((province) => province % threads === thread),
  );
  const parts = await Promise.all(tasks.map((provinces) => countInThread({ provinces, dossiers, seed })));
  const tallies = new Map(parts.flat());
  return new Map(PROVINCES.map(({ name }) => [name, tallies.get(name) as Tally]));
};
