import type { Codec } from "./codecs.js";
import { addIssue, newReport, type Report } from "./report.js";

/** What a codec makes of a payload, and what it has to say. Values in `read` that have an issue are `undefined`. */
export interface ReadPayload<T> {
  readonly read: T | undefined;
  readonly report: Report;
}

/** Reads a payload with a codec; never throws. */
export const readPayload = <T>(codec: Codec<T>, payload: unknown): ReadPayload<T> => {
  const report = newReport();
  try {
    return { read: codec.read(payload, "payload", report), report };
  } catch {
    // Plain data cannot get here: a getter or a proxy threw
    addIssue(report, "dossier/national-wrong-type", { path: "payload", given: "other", expected: "object" });
    return { read: undefined, report };
  }
};
