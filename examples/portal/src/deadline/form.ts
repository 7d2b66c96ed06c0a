import type { Channel } from "motcua/procedure";
import { CHANNELS } from "motcua/procedure";
import { OFFERS, type Offer } from "../data/procedures.js";
import { type Child, details, el } from "../dom.js";
import type { Fields } from "../route.js";
import type { Speech } from "../text/speech.js";
import type { FieldName } from "./answer.js";
import { nameOf } from "./offerName.js";
import { channelsOf, type Question } from "./question.js";

/** Where the page says what is wrong. */
export const ERROR_ID = "error";

/** Where it is said once more, at the wrong input. */
const FIELD_ERROR_ID = "fieldError";

/** An input that is wrong, and the sentence about it. */
export interface WrongField {
  readonly field: FieldName;
  readonly message: string;
}

/** The form of the page, and what is done with it. */
export interface DeadlineForm {
  readonly element: HTMLFormElement;
  /** What it holds; `null` while a date is half typed. */
  readonly read: () => Fields | null;
  /** Shows what the chosen procedure offers. */
  readonly fit: (question: Question) => void;
  /** Marks the wrong input and says there what is wrong, or unmarks all. */
  readonly mark: (wrong: WrongField | null) => void;
}

const labelled = (label: string, input: HTMLElement): HTMLElement =>
  el("div", { class: "field" }, el("label", { for: input.id }, label), input);

const input = (name: string, type: string, value: string, attributes = {}): HTMLInputElement =>
  el("input", { id: name, name, type, value, autocomplete: "off", ...attributes });

const hint = (id: string, text: string): HTMLElement => el("p", { class: "hint", id }, text);

const procedureSelect = ({ offer }: Question, speech: Speech): HTMLSelectElement =>
  el(
    "select",
    { id: "procedure", name: "procedure" },
    ...OFFERS.map((each) => el("option", { value: each.id, selected: each === offer }, nameOf(each, speech))),
  );

const channelRadios = (chosen: Channel, { labels }: Speech): readonly HTMLLabelElement[] =>
  CHANNELS.map((channel) => {
    const radio = el("input", { type: "radio", name: "channel", value: channel, checked: channel === chosen });
    return el("label", { class: "choice" }, radio, labels.channel[channel]);
  });

/** Hours are counted from an hour; and a supplement that begins a limit again counts as received before or after the cut-off. */
const needsHour = ({ procedure: { limits, rules, handling } }: Offer): boolean =>
  limits.some(({ limit }) => limit?.unit === "working-hour") ||
  (rules?.cutOff !== undefined && handling?.supplementEffect === "restart");

const pauseType = (offer: Offer): "date" | "datetime-local" => (needsHour(offer) ? "datetime-local" : "date");

const pausePart = (fields: Fields, offer: Offer, { text }: Speech): Child => {
  const type = pauseType(offer);
  const given = (name: string) => fields.get(name) ?? "";
  return details(
    text.deadline.pause,
    ["pauseFrom", "pauseTo", "pauseReason"].some((name) => fields.has(name)),
    hint("pauseHint", text.deadline.pauseHint),
    labelled(text.deadline.pauseFrom, input("pauseFrom", type, given("pauseFrom"))),
    labelled(text.deadline.pauseTo, input("pauseTo", type, given("pauseTo"), { "aria-describedby": "pauseHint" })),
    labelled(text.deadline.pauseReason, input("pauseReason", "text", given("pauseReason"))),
  );
};

const morePart = (fields: Fields, { asOf }: Question, { text }: Speech): Child =>
  details(
    text.deadline.more,
    fields.has("asOf") || fields.has("knownOn"),
    labelled(text.deadline.asOf, input("asOf", "date", asOf)),
    labelled(
      text.deadline.knownOn,
      input("knownOn", "date", fields.get("knownOn") ?? "", { "aria-describedby": "knownOnHint" }),
    ),
    hint("knownOnHint", text.deadline.knownOnHint),
  );

const inputsOf = (form: HTMLFormElement): readonly HTMLInputElement[] => Array.from(form.querySelectorAll("input"));

const read = (form: HTMLFormElement): Fields | null => {
  if (inputsOf(form).some(({ validity }) => validity.badInput)) return null;
  return new Map(Array.from(new FormData(form), ([name, value]) => [name, String(value)]));
};

/** Makes an input of another type; the day that it holds stays, with the hour at which offices open. */
const retype = (each: HTMLInputElement, type: "date" | "datetime-local"): void => {
  if (each.type === type) return;
  const day = each.value.slice(0, 10);
  each.type = type;
  each.value = day === "" || type === "date" ? day : `${day}T08:00`;
};

/** Channels that the procedure does not offer cannot be chosen; pauses have an hour where that matters. */
const fit = (form: HTMLFormElement, { offer, channel }: Question): void => {
  const offered = channelsOf(offer);
  for (const each of inputsOf(form)) {
    if (each.name === "channel") {
      each.disabled = !offered.some((name) => name === each.value);
      each.checked = each.value === channel;
    }
    if (each.name === "pauseFrom" || each.name === "pauseTo") retype(each, pauseType(offer));
  }
};

/** What describes an input beside the message, which comes and goes. */
const hintsOf = (each: HTMLElement): readonly string[] =>
  (each.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id !== "" && id !== FIELD_ERROR_ID);

const describeBy = (each: HTMLElement, ids: readonly string[]): void => {
  if (ids.length === 0) each.removeAttribute("aria-describedby");
  else each.setAttribute("aria-describedby", ids.join(" "));
};

const markWrong = (each: HTMLElement, message: string): void => {
  each.setAttribute("aria-invalid", "true");
  each.setAttribute("aria-errormessage", ERROR_ID);
  describeBy(each, [...hintsOf(each), FIELD_ERROR_ID]);
  each.after(el("p", { id: FIELD_ERROR_ID, class: "wrong" }, message));
  const closed = each.closest("details");
  if (closed !== null) closed.open = true;
};

const unmark = (each: HTMLElement): void => {
  for (const name of ["aria-invalid", "aria-errormessage"]) each.removeAttribute(name);
  describeBy(each, hintsOf(each));
};

const mark = (form: HTMLFormElement, wrong: WrongField | null): void => {
  form.querySelector(`#${FIELD_ERROR_ID}`)?.remove();
  for (const each of form.querySelectorAll<HTMLElement>("#procedure, input[id]")) {
    if (each.id === wrong?.field) markWrong(each, wrong.message);
    else unmark(each);
  }
};

/** The form of the page of due dates. */
export const deadlineForm = (fields: Fields, question: Question, speech: Speech): DeadlineForm => {
  const { text } = speech;
  const receivedAt = input("receivedAt", "datetime-local", question.receivedAt, { required: true });
  const element = el(
    "form",
    { "aria-label": text.deadline.form, novalidate: true },
    labelled(text.deadline.procedure, procedureSelect(question, speech)),
    el(
      "fieldset",
      {},
      el("legend", {}, text.deadline.channel),
      el("div", { class: "choices" }, ...channelRadios(question.channel, speech)),
    ),
    labelled(text.deadline.receivedAt, receivedAt),
    pausePart(fields, question.offer, speech),
    morePart(fields, question, speech),
  );
  element.addEventListener("submit", (event) => event.preventDefault());
  return {
    element,
    read: () => read(element),
    fit: (asked) => fit(element, asked),
    mark: (wrong) => mark(element, wrong),
  };
};
