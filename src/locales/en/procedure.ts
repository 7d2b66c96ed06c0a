import { quote } from "../../errors/quote.js";
import type { FoundIn, FoundInRow, MandatoryPart, ProcedureFindingFacts } from "../../procedure/index.js";
import type { Sentences } from "../model.js";
import { amountText, dateText } from "./format.js";

const PARTS: Readonly<Record<MandatoryPart, string>> = {
  name: "the name",
  steps: "the steps",
  ways: "the ways of submission",
  components: "the papers of the dossier and the number of sets",
  limit: "the processing limit",
  subjects: "who may ask for it",
  agency: "the performing agency",
};

const named = ({ code, version }: FoundIn): string => `Procedure ${quote(code)} (${quote(version)})`;

const rowText = ({ case: name, channel }: Pick<FoundInRow, "case" | "channel">): string => {
  const parts = [name === null ? null : `case ${quote(name)}`, channel === null ? null : `channel ${quote(channel)}`];
  return parts.filter((part) => part !== null).join(", ") || "all dossiers";
};

const until = (to: string | null): string => (to === null ? "without an end" : `until ${dateText(to)}`);

/** Sentences for the findings of `motcua/procedure` in English. */
export const procedure: Sentences<ProcedureFindingFacts> = {
  "procedure/malformed-code": (found) =>
    `${named(found)}: the code has not the national form, such as "1.000656" or "1.000948.H38".`,
  "procedure/missing-part": ({ part, ...found }) =>
    `${named(found)} lacks ${PARTS[part]}, a mandatory part (Decree 63/2010/ND-CP, art. 8(2)).`,
  "procedure/reversed-validity": ({ from, to, ...found }) =>
    `${named(found)} begins on ${dateText(from)} and ends before that, on ${dateText(to)}.`,
  "procedure/level-ended": ({ level, lastDay, to, ...found }) =>
    `${named(found)} is in force ${until(to)} and names the level ${quote(level)}, which existed until ${dateText(lastDay)}.`,
  "procedure/channel-not-offered": ({ channel, property, ...found }) =>
    `${named(found)} has ${property} for channel ${quote(channel)}, in which dossiers cannot be submitted.`,
  "procedure/duplicate-limit": ({ count, ...row }) => `${named(row)} has ${count} limits for ${rowText(row)}.`,
  "procedure/steps-do-not-add-up": ({ stated, parts, sum, difference, unit, ...row }) =>
    `${named(row)}, ${rowText(row)}: the steps ${parts.join(" + ")} make ${amountText(sum, unit)}, but the limit is ${stated}, a difference of ${difference}.`,
  "procedure/steps-in-other-units": ({ unit, stepUnits, ...row }) =>
    `${named(row)}, ${rowText(row)}: the limit is in ${unit}s, steps are in ${stepUnits.map((each) => `${each}s`).join(" and ")}, so they cannot be added up.`,
  "procedure/validity-overlaps": ({ to, otherVersion, otherFrom, ...found }) =>
    `${named(found)} is in force ${until(to)}, but version ${quote(otherVersion)} begins on ${dateText(otherFrom)}.`,
  "procedure/unread-limit": ({ code, channel, text }) =>
    `${code === null ? "A text" : `The record of procedure ${quote(code)}`}${channel === null ? "" : `, channel ${quote(channel)},`} does not say for certain how long the procedure takes: ${quote(text)}.`,
  "procedure/unread-text": ({ code, property, text }) =>
    `The record of procedure ${quote(code)}: ${property} could not be taken apart for certain: ${quote(text)}.`,
  "procedure/not-expressible": ({ vocabulary, property, value, ...found }) =>
    `${named(found)}: ${vocabulary} has no place for ${property}: ${quote(value)}.`,
};
