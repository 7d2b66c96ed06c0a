import type {
  NationalExportFacts,
  NationalExportFindingFacts,
  NationalGapFacts,
  NationalIssueFacts,
} from "../../dossier/index.js";
import { quote } from "../../errors/quote.js";
import type { Sentences } from "../model.js";
import { momentText } from "./format.js";

const EXPECTED: Readonly<Record<NationalIssueFacts["dossier/national-wrong-type"]["expected"], string>> = {
  text: "a text",
  list: "a list",
  object: "an object",
  count: "a whole number from 0 up",
  boolean: "true or false",
};

const GIVEN: Readonly<Record<NationalIssueFacts["dossier/national-wrong-type"]["given"], string>> = {
  nothing: "nothing",
  text: "text",
  number: "a number",
  boolean: "true or false",
  list: "a list",
  object: "an object",
  other: "something that no file holds",
};

const exampleText = ({ index, code }: NationalExportFacts["examples"][number]): string =>
  code === null ? `payload ${index} (without a code)` : quote(code);

const exportText = (what: string, { count, total, examples }: NationalExportFacts): string =>
  `${count} of ${total} payloads ${what}; the first: ${examples.map(exampleText).join(", ")}.`;

/** The national portal: payloads that cannot be read, what they do not tell, and what is seen in exports. */
export const dossierNational: Sentences<NationalIssueFacts & NationalGapFacts & NationalExportFindingFacts> = {
  "dossier/national-wrong-type": ({ path, given, expected }) =>
    `The field ${quote(path)} holds ${GIVEN[given]}, where ${EXPECTED[expected]} is expected.`,
  "dossier/national-missing": ({ path }) => `The field ${quote(path)} is missing or empty.`,
  "dossier/national-unknown-code": ({ path, value, known }) =>
    `The field ${quote(path)} holds ${quote(value)}, which is none of the known codes ${known.map(quote).join(", ")}.`,
  "dossier/national-invalid-time": ({ path, value }) =>
    `The field ${quote(path)} holds ${quote(value)}, which is no existing time as yyyyMMddHHmmss.`,
  "dossier/national-text-too-long": ({ path, length, allowed }) =>
    `The field ${quote(path)} holds ${length} characters; at most ${allowed} are read.`,
  "dossier/national-list-too-long": ({ path, length, allowed }) =>
    `The field ${quote(path)} holds ${length} items; at most ${allowed} are read.`,

  "dossier/national-no-channel": ({ code }) =>
    `Nothing says how dossier ${quote(code)} came in, so its events cannot be told. Name its channel.`,
  "dossier/national-no-opening": ({ code }) =>
    `Nothing says when dossier ${quote(code)} was submitted or accepted, so its events cannot be told.`,
  "dossier/national-untold-event": ({ code, event, status }) =>
    `Dossier ${quote(code)} is ${quote(status)}, but nothing says when ${quote(event)} happened.`,
  "dossier/national-unused-time": ({ code, field, at, status }) =>
    `Dossier ${quote(code)} has ${momentText(at)} as its ${field}, but ${quote(status)} says that this has not happened.`,
  "dossier/national-untold-outcome": ({ code, status }) =>
    `Dossier ${quote(code)} is ${quote(status)}, but nothing says whether the request was granted or refused; a replay takes it as granted. Name the outcome.`,
  "dossier/national-ambiguous-step": ({ code, at, unit, told, possible }) =>
    `Dossier ${quote(code)} reached ${quote(unit)} (${momentText(at)}) in the same status, which is ${told === null ? "not told as an event" : `told as ${quote(told)}`} but may be ${quote(possible)}. Set nonTerritorial to false where it was received inside the territory.`,
  "dossier/national-impossible-step": ({ code, from, to, at }) =>
    `Dossier ${quote(code)} went from ${quote(from)} to ${quote(to)} (${momentText(at)}), which no event of the table of transitions explains.`,

  "dossier/export-unreadable": (facts) => exportText("cannot be read", facts),
  "dossier/export-unreadable-progress": ({ count, total, examples }) =>
    `${count} of ${total} payloads of the progress list cannot be read and were not used; the first: ${examples.map(exampleText).join(", ")}.`,
  "dossier/export-status-not-text": (facts) => exportText("have a status that is no text", facts),
  "dossier/export-sorted-as-text": (facts) =>
    exportText('have the status "10" and stand before smaller codes, as where codes are sorted as text', facts),
  "dossier/export-same-code": (facts) => exportText("have a code that was there before with other content", facts),
  "dossier/export-no-channel": (facts) => exportText("have no channel", facts),
  "dossier/export-no-acceptance": (facts) => exportText("were accepted by their status but have no day of it", facts),
  "dossier/export-no-due-date": (facts) => exportText("were accepted by their status but have no due date", facts),
  "dossier/export-finished-before-accepted": (facts) => exportText("end before they were accepted", facts),
  "dossier/export-interruption-as-processed": (facts) =>
    exportText("say 9 (processed), while the sender says that they wait (5, 6 or 8)", facts),
};
