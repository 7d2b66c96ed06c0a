import { isIterable } from "../plain/index.js";
import { checkContext } from "./check.js";
import { sealed } from "./draft.js";
import { invalidArgument } from "./errors.js";
import type { DossierContext, DossierEvent, EventResult } from "./model.js";
import { refused } from "./refused.js";
import { type Progress, step } from "./step.js";

/**
 * What all events, in order, have made of a dossier; stops at the first one that is refused.
 *
 * @throws MotcuaError `dossier/invalid-event`, `dossier/invalid-argument`, `time/invalid-date`, `time/invalid-date-time`
 * @example
 * ```ts
 * import { replayDossier } from "motcua/dossier";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const result = replayDossier(
 *   [
 *     { type: "submitted", at: "2026-02-10T08:00", code: "H44.100-260210-0001", channel: "online" },
 *     { type: "accepted", at: "2026-02-10T09:30" },
 *     { type: "processed", at: "2026-02-12T10:00" },
 *   ],
 *   { calendar: vietnamCalendar, limit: { amount: 3, unit: "working-day" } },
 * );
 * result.ok && result.dossier.status; // => "processed"
 * ```
 */
export const replayDossier = (events: Iterable<DossierEvent>, context: DossierContext): EventResult => {
  if (!isIterable(events)) throw invalidArgument({ argument: "events", value: events });
  checkContext(context);
  let progress: Progress | undefined;
  for (const event of events) {
    const after = step(progress, event, context);
    if (!("draft" in after)) return refused(after);
    progress = after;
  }
  if (progress === undefined) return refused({ code: "dossier/no-events", facts: { count: 0 } });
  return Object.freeze({ ok: true, dossier: sealed(progress.draft) });
};
