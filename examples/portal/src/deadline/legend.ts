import { el } from "../dom.js";
import type { LegendText } from "../text/model.js";
import type { Speech } from "../text/speech.js";

/** A day that has each mark, as the calendar draws it. */
const MARKS: Readonly<
  Record<keyof LegendText, { readonly kind: string; readonly use: string; readonly certainty: string }>
> = {
  received: { kind: "workday", use: "received", certainty: "announced" },
  counted: { kind: "workday", use: "counted", certainty: "announced" },
  due: { kind: "workday", use: "due", certainty: "announced" },
  paused: { kind: "workday", use: "paused", certainty: "announced" },
  off: { kind: "holiday", use: "none", certainty: "announced" },
  work: { kind: "swapped-work", use: "none", certainty: "announced" },
  rest: { kind: "weekly-rest", use: "none", certainty: "announced" },
  provisional: { kind: "workday", use: "none", certainty: "provisional" },
};

const ORDER = Object.keys(MARKS) as readonly (keyof LegendText)[];

/** What the marks of the calendar mean. */
export const legend = ({ text }: Speech): HTMLElement =>
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
      return el("li", {}, swatch, text.deadline.legendRows[name]);
    }),
  );
