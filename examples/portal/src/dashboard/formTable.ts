import type { FormCell, FormII06Made, FormRefused } from "motcua/metrics";
import { type Child, el, listOf, wide } from "../dom.js";
import type { Speech } from "../text/speech.js";

const cellText = (cell: FormCell, { countText }: Speech): string => {
  if (cell === null) return "";
  return typeof cell === "number" ? countText(cell) : cell;
};

const line = (cells: readonly FormCell[], isTotal: boolean, speech: Speech): HTMLElement =>
  el(
    "tr",
    { class: isTotal ? "total" : null, lang: "vi" },
    ...cells.map((cell, column) =>
      el(column === 1 ? "th" : "td", column === 1 ? { scope: "row" } : {}, cellText(cell, speech)),
    ),
  );

/** Headings and names stay in Vietnamese: the form is an official one. */
const heading = (cells: readonly FormCell[], tag: "th" | "td"): HTMLElement =>
  el("tr", { lang: "vi" }, ...cells.map((cell) => el(tag, tag === "th" ? { scope: "col" } : {}, String(cell ?? ""))));

const madeTable = ({ form, rows, report }: FormII06Made, speech: Speech): HTMLElement => {
  const [headings = [], numbers = [], ...lines] = rows;
  const caption = `${form.id}: ${form.title}`;
  return wide(
    caption,
    el(
      "table",
      { class: "figures form06", id: "form06" },
      el("caption", { lang: "vi" }, caption),
      el("thead", {}, heading(headings, "th"), heading(numbers, "td")),
      el("tbody", {}, ...lines.map((cells, index) => line(cells, index === report.rows.length, speech))),
    ),
  );
};

/** Form II.06, or why it cannot be made. */
export const formTable = (form: FormII06Made | FormRefused, speech: Speech): readonly Child[] => {
  const { dashboard } = speech.text;
  if (!form.ok) {
    const reasons = form.findings.map((finding) => speech.sentence(finding));
    return [el("p", { role: "alert" }, dashboard.refused), listOf("ul", {}, reasons)];
  }
  return [form.provisional ? el("p", { class: "hint" }, dashboard.provisional) : null, madeTable(form, speech)];
};
