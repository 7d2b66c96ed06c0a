import { instantOf } from "../time/index.js";
import { checkContext, checkDossier } from "./check.js";
import { draftOf, sealed } from "./draft.js";
import type { Dossier, DossierContext, DossierEvent, EventResult } from "./model.js";
import { refused } from "./refused.js";
import { step } from "./step.js";

/**
 * What an event makes of a dossier: a pure fold, by the transition table and nothing else. An event that the table does not
 * foresee is refused as a value; a malformed event is thrown.
 *
 * @param dossier - the dossier so far; `undefined` for its first event
 * @throws MotcuaError `dossier/invalid-event`, `dossier/invalid-argument`, `dossier/unknown-status`, `time/invalid-date`,
 * `time/invalid-date-time`
 * @example
 * ```ts
 * import { applyEvent } from "motcua/dossier";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const context = { calendar: vietnamCalendar, limit: { amount: 10, unit: "working-day" } } as const;
 * const opened = applyEvent(
 *   undefined,
 *   { type: "accepted", at: "2026-02-10T15:40", code: "H44.100-260210-0001", channel: "counter" },
 *   context,
 * );
 * opened.ok && opened.dossier.status; // => "accepted"
 * const returned = opened.ok && applyEvent(opened.dossier, { type: "result-returned", at: "2026-02-11" }, context);
 * returned && !returned.ok && returned.refusal.code; // => "dossier/transition-not-allowed"
 * ```
 */
export const applyEvent = (dossier: Dossier | undefined, event: DossierEvent, context: DossierContext): EventResult => {
  checkDossier(dossier);
  checkContext(context);
  const before =
    dossier === undefined
      ? undefined
      : { draft: draftOf(dossier), last: instantOf(dossier.lastEventAt, context.calendar.timeZone) };
  const after = step(before, event, context);
  return "draft" in after ? Object.freeze({ ok: true, dossier: sealed(after.draft) }) : refused(after);
};
