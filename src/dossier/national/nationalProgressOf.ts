import { frozenCopy, isIterable } from "../../plain/index.js";
import { checkContext } from "../check.js";
import { invalidArgument } from "../errors.js";
import type { Dossier, DossierContext, DossierEvent, Refusal } from "../model.js";
import { type Progress, step } from "../step.js";
import type { NationalProgress } from "./model.js";
import { momentOfNationalTime, nationalTimeOf } from "./nationalTime.js";

const stepOf = ({ code, status }: Pick<Dossier, "code" | "status">, event: DossierEvent): NationalProgress =>
  Object.freeze({
    code,
    at: momentOfNationalTime(nationalTimeOf(event.at)),
    status,
    person: null,
    position: null,
    unit: "unit" in event ? (event.unit ?? null) : null,
    note: event.note === undefined || event.note === "" ? null : event.note,
    startedAt: null,
    dueAt: null,
  });

/**
 * The steps of a dossier as the national portal shows them, one an event: its moment, its note and the status after it, and where
 * the event says so the unit. Stops at the first event that is refused. `writeNationalProgress` makes the payloads; who took a step
 * and when it was due is for the caller to add.
 *
 * @throws MotcuaError what `replayDossier` throws
 * @example
 * ```ts
 * import { nationalProgressOf } from "motcua/dossier";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const result = nationalProgressOf(
 *   [
 *     { type: "accepted", at: "2026-02-10T15:40", code: "H44.100-260210-0001", channel: "counter" },
 *     { type: "processing-started", at: "2026-02-11T09:00" },
 *   ],
 *   { calendar: vietnamCalendar, limit: { amount: 3, unit: "working-day" } },
 * );
 * result.ok && result.progress.map(({ status }) => status); // => ["accepted", "in-processing"]
 * ```
 */
export const nationalProgressOf = (
  events: Iterable<DossierEvent>,
  context: DossierContext,
):
  | { readonly ok: true; readonly progress: readonly NationalProgress[] }
  | { readonly ok: false; readonly refusal: Refusal } => {
  if (!isIterable(events)) throw invalidArgument({ argument: "events", value: events });
  checkContext(context);
  const progress: NationalProgress[] = [];
  let before: Progress | undefined;
  for (const event of events) {
    const after = step(before, event, context);
    if (!("draft" in after)) return frozenCopy({ ok: false, refusal: after });
    progress.push(stepOf(after.draft, event));
    before = after;
  }
  return Object.freeze({ ok: true, progress: Object.freeze(progress) });
};
