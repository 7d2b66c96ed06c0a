import type { DossierFindingFacts, Guard, RefusalFacts } from "../../dossier/index.js";
import { quote } from "../../errors/quote.js";
import type { Sentences } from "../model.js";
import { table } from "../table.js";
import { dateText, momentText } from "./format.js";

const GUARDS: Readonly<Record<Guard, string>> = {
  "awaits-competent-agency":
    "only a dossier received outside the territory that the competent agency has not received yet can have it",
};

/** The article in brackets, where one is known. */
const by = (source: string | null): string => (source === null ? "" : ` [${source}]`);

const until = (at: string | null, what: string): string =>
  at === null ? `not ${what} yet` : `${what} ${momentText(at)}`;

/** What is wrong with the handling of a dossier. */
const findings: Sentences<DossierFindingFacts> = {
  "dossier/late-reception": ({ submittedAt, dueAt, answeredAt, source }) =>
    `Submitted ${momentText(submittedAt)}, the dossier was to be accepted or answered by ${momentText(dueAt)}; it was ${until(answeredAt, "answered")}${by(source)}.`,
  "dossier/supplement-asked-late": ({ requestedAt, lastDay, source }) =>
    `Supplements were asked for too late, ${momentText(requestedAt)}: the last day for it was ${dateText(lastDay)}${by(source)}.`,
  "dossier/too-many-supplements": ({ count, allowed, source }) =>
    `Supplements were asked for ${count} times; ${allowed === 1 ? "once is" : `${allowed} times are`} allowed${by(source)}.`,
  "dossier/supplement-supplied-late": ({ requestedAt, lastDay, suppliedAt, source }) =>
    `Supplements asked for ${momentText(requestedAt)} were to be supplied by ${dateText(lastDay)}; they were ${until(suppliedAt, "supplied")}${by(source)}.`,
  "dossier/forwarded-late": ({ acceptedAt, lastDay, forwardedAt, source }) =>
    `Accepted ${momentText(acceptedAt)}, the dossier was to be forwarded by ${dateText(lastDay)}; it was ${until(forwardedAt, "forwarded")}${by(source)}.`,
  "dossier/reappointed-late": ({ at, to, dueDate, leadDays, source }) =>
    `The apology with the new date ${dateText(to)} came too late, ${momentText(at)}: it is due ${leadDays === 0 ? "by" : `${leadDays} ${leadDays === 1 ? "day" : "days"} before`} the due date ${dateText(dueDate)}. The new date does not count${by(source)}.`,
  "dossier/too-many-reappointments": ({ count, allowed, source }) =>
    `The dossier was re-appointed ${count} times; ${allowed === 1 ? "once is" : `${allowed} times are`} allowed, and the rest does not count${by(source)}.`,
  "dossier/reappointment-shortens": ({ at, to, dueDate }) =>
    `The new date ${dateText(to)} (given ${momentText(at)}) lies before the due date ${dateText(dueDate)} and does not count.`,
  "dossier/late-without-apology": ({ dueDate, finishedAt, withdrawn }) =>
    `The due date ${dateText(dueDate)} went by (${until(finishedAt, withdrawn ? "withdrawn" : "finished")}) without an apology in time.`,
};

/** Refused events and findings. */
export const dossier: Sentences<RefusalFacts & DossierFindingFacts> = /* @__PURE__ */ table(() => ({
  ...findings,
  "dossier/guard-not-met": ({ code, event, at, guard }) =>
    `${quote(event)} (${momentText(at)}) was refused for dossier ${quote(code)}: ${GUARDS[guard]}.`,
  "dossier/transition-not-allowed": ({ code, event, at, status, allowed }) => {
    const where = status === null ? "has not been opened" : `is ${quote(status)}`;
    const next =
      allowed.length === 0
        ? "The table of transitions foresees no event after that."
        : `What may happen next: ${allowed.join(", ")}.`;
    return `${quote(event)} (${momentText(at)}) was refused: dossier ${code === null ? "(no code)" : quote(code)} ${where}. ${next}`;
  },
  "dossier/out-of-order": ({ code, event, at, lastEventAt }) =>
    `${quote(event)} (${momentText(at)}) was refused: the last event of dossier ${quote(code)} lies after it (${momentText(lastEventAt)}). Give events in their order.`,
  "dossier/other-dossier": ({ code, event, given }) =>
    `${quote(event)} was refused: it belongs to dossier ${quote(given)}, not to ${quote(code)}. Sort the events by dossier.`,
  "dossier/no-events": () => "There is no dossier without an event. Give at least the event that opened it.",
}));
