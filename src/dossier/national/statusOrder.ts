import type { NationalStatus } from "../nationalStatus.js";
import { nationalStatusCode } from "../nationalStatus.js";
import { type Seen, see } from "./exportTally.js";
import type { NationalExportExample } from "./model.js";

/** Neighbours of one status, with the first few of them. */
interface Run {
  readonly code: string;
  readonly seen: Seen;
}

/** In which order statuses come, as long as it may be that of their codes as text: then there are at most ten runs. */
export interface StatusOrder {
  readonly runs: Run[];
  isTextOrder: boolean;
}

const FINDING = "dossier/export-sorted-as-text";

/** Takes note of the status that comes next. */
export const noteStatus = (order: StatusOrder, status: NationalStatus, example: NationalExportExample): void => {
  if (!order.isTextOrder) return;
  const code = nationalStatusCode(status);
  const last = order.runs.at(-1);
  if (last !== undefined && last.code > code) {
    order.isTextOrder = false;
    return;
  }
  const run = last?.code === code ? last : { code, seen: new Map() };
  if (run !== last) order.runs.push(run);
  see(run.seen, FINDING, example);
};

/** Runs that stand before a smaller code, where the order is that of text and no order of numbers. */
export const seeTextOrder = (seen: Seen, { runs, isTextOrder }: StatusOrder): void => {
  const numbers = runs.map(({ code }) => Number(code));
  const isFalling = numbers.every((number, index) => index === 0 || number < (numbers[index - 1] ?? 0));
  if (!isTextOrder || isFalling) return;
  // In the order of text only "10" can stand before a smaller code
  const early = runs.find((run, index) => numbers.slice(index + 1).some((later) => later < Number(run.code)));
  const found = early?.seen.get(FINDING);
  if (found !== undefined) seen.set(FINDING, found);
};
