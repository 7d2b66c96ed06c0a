import { applyEvent } from "./applyEvent.js";
import { invalidArgument } from "./errors.js";
import type { Dossier, DossierContext, DossierEvent, EventResult } from "./model.js";

const requireIterable = (events: Iterable<DossierEvent>): void => {
  const iterable = typeof events === "object" && events !== null && typeof events[Symbol.iterator] === "function";
  if (!iterable) throw invalidArgument({ argument: "events", value: events });
};

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
  requireIterable(events);
  let dossier: Dossier | undefined;
  for (const event of events) {
    const result = applyEvent(dossier, event, context);
    if (!result.ok) return result;
    dossier = result.dossier;
  }
  if (dossier !== undefined) return Object.freeze({ ok: true, dossier });
  return Object.freeze({
    ok: false,
    refusal: Object.freeze({ code: "dossier/no-events", facts: Object.freeze({ count: 0 }) }),
  });
};
