import type { RefusalFacts } from "../../dossier/index.js";
import { quote } from "../../errors/quote.js";
import type { Sentences } from "../model.js";
import { momentText } from "./format.js";

/** Refused events. */
export const dossier: Sentences<RefusalFacts> = {
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
};
