import { el } from "../dom.js";
import type { EndText, LegendText } from "../text/model.js";
import type { Speech } from "../text/speech.js";

type LegendRow = keyof LegendText | "due";

/** A day that has each mark, as the calendar draws it. */
const MARKS: Readonly<Record<LegendRow, { readonly kind: string; readonly use: string; readonly certainty: string }>> =
  {
    received: { kind: "workday", use: "received", certainty: "announced" },
    counted: { kind: "workday", use: "counted", certainty: "announced" },
    due: { kind: "workday", use: "due", certainty: "announced" },
    paused: { kind: "workday", use: "paused", certainty: "announced" },
    off: { kind: "holiday", use: "none", certainty: "announced" },
    work: { kind: "swapped-work", use: "none", certainty: "announced" },
    rest: { kind: "weekly-rest", use: "none", certainty: "announced" },
    provisional: { kind: "workday", use: "none", certainty: "provisional" },
  };

const ORDER = Object.keys(MARKS) as readonly LegendRow[];

/** What the marks of the calendar mean. */
export const legend = (ends: EndText, { text }: Speech): HTMLElement =>
  el(
    "ul",
    { class: "legend", "aria-label": text.deadline.legend },
    ...ORDER.map((name) => {
      const { kind, use, certainty } = MARKS[name];
      const swatch = el("span", {
        class: "swatch",
        "aria-hidden": "true",
        "data-mark-kind": kind,
        "data-mark-use": use,
        "data-mark-certainty": certainty,
      });
      return el("li", {}, swatch, name === "due" ? ends.legend : text.deadline.legendRows[name]);
    }),
  );
