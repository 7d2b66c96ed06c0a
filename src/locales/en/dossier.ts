import type { RefusalFacts } from "../../dossier/index.js";
import { quote } from "../../errors/quote.js";
import type { Sentences } from "../model.js";

/** Refused events. */
export const dossier: Sentences<RefusalFacts> = {
  "dossier/transition-not-allowed": ({ code, event, at, status, allowed }) => {
    const where = status === null ? "has not been opened" : `is ${quote(status)}`;
    const next =
      allowed.length === 0 ? "Nothing more can happen to it." : `What may happen next: ${allowed.join(", ")}.`;
    return `${quote(event)} at ${at} was refused: dossier ${code === null ? "(no code)" : quote(code)} ${where}. ${next}`;
  },
  "dossier/out-of-order": ({ code, event, at, lastEventAt }) =>
    `${quote(event)} at ${at} was refused: the last event of dossier ${quote(code)} happened at ${lastEventAt}. Give events in their order.`,
  "dossier/other-dossier": ({ code, event, given }) =>
    `${quote(event)} was refused: it belongs to dossier ${quote(given)}, not to ${quote(code)}. Sort the events by dossier.`,
  "dossier/no-events": () => "There is no dossier without an event. Give at least the event that opened it.",
};
