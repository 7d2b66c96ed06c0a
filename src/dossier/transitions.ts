import type { LegalReference } from "../law/index.js";
import type { ClockEffect, DossierEventType, Guard, Transition } from "./model.js";
import type { NationalStatus } from "./nationalStatus.js";

const ONE_STOP_SOFTWARE: LegalReference = {
  act: "one-stop software in use",
  evidence: "practice",
  note: "No act that lists the transitions was found.",
};

const ACCEPTANCE: LegalReference = { act: "Decree 61/2018/ND-CP", article: "art. 17(1)", evidence: "text-read" };
const SUPPLEMENT: LegalReference = { act: "Decree 61/2018/ND-CP", article: "art. 19(4)", evidence: "text-read" };
const FORWARDING: LegalReference = { act: "Decree 61/2018/ND-CP", article: "art. 18", evidence: "text-read" };
const APOLOGY: LegalReference = { act: "Decree 61/2018/ND-CP", article: "art. 19(9)", evidence: "text-read" };
const RETURN: LegalReference = { act: "Decree 61/2018/ND-CP", article: "art. 20", evidence: "text-read" };
const AGENCY: LegalReference = {
  act: "Decree 118/2025/ND-CP",
  article: "art. 17(3), as replaced by Decree 309/2026/ND-CP art. 8(3)",
  evidence: "text-read",
};
const PAYMENT_FIRST: LegalReference = {
  act: "decree on the linked karaoke procedures",
  article: "art. 6(2)",
  evidence: "quoted",
  note: "There the limit runs from the full dossier and the payment; other procedures ask for payment later.",
};
const WITHDRAWAL: LegalReference = {
  ...ONE_STOP_SOFTWARE,
  note: "The statuses from which it is possible are unconfirmed.",
};
const RATING: LegalReference = {
  ...ONE_STOP_SOFTWARE,
  note: "When the applicant may rate is the portal's choice.",
};

const row = (
  from: NationalStatus | null,
  event: DossierEventType,
  to: Transition["to"],
  clock: ClockEffect,
  source: LegalReference,
  guard: Guard | null = null,
): Transition => Object.freeze({ from, event, to, clock, guard, source: Object.freeze({ ...source }) });

const rows = (): readonly Transition[] => [
  row(null, "submitted", "registered", "none", ONE_STOP_SOFTWARE),
  row(null, "accepted", "accepted", "start", ACCEPTANCE),
  row("registered", "accepted", "accepted", "start", ACCEPTANCE),
  row("registered", "refused", "rejected-at-reception", "none", ACCEPTANCE),
  row("registered", "supplement-requested", "supplement-requested", "none", ACCEPTANCE),
  row("registered", "withdrawn", "withdrawn", "none", WITHDRAWAL),
  row("accepted", "agency-received", "accepted", "start", AGENCY, "awaits-competent-agency"),
  row("accepted", "processing-started", "in-processing", "none", ONE_STOP_SOFTWARE),
  row("accepted", "forwarded", "in-processing", "none", FORWARDING),
  row("accepted", "supplement-requested", "supplement-requested", "pause", SUPPLEMENT),
  row("accepted", "payment-requested", "financial-obligation-requested", "pause", PAYMENT_FIRST),
  row("accepted", "reappointed", "accepted", "extend", APOLOGY),
  row("accepted", "processed", "processed", "end", ONE_STOP_SOFTWARE),
  row("accepted", "withdrawn", "withdrawn", "end", WITHDRAWAL),
  row("in-processing", "agency-received", "in-processing", "start", AGENCY, "awaits-competent-agency"),
  row("in-processing", "forwarded", "in-processing", "none", FORWARDING),
  row("in-processing", "appraised", "in-processing", "none", ONE_STOP_SOFTWARE),
  row("in-processing", "approved", "in-processing", "none", ONE_STOP_SOFTWARE),
  row("in-processing", "supplement-requested", "supplement-requested", "pause", SUPPLEMENT),
  row("in-processing", "payment-requested", "financial-obligation-requested", "pause", ONE_STOP_SOFTWARE),
  row("in-processing", "stopped", "stopped", "pause", ONE_STOP_SOFTWARE),
  row("in-processing", "reappointed", "in-processing", "extend", APOLOGY),
  row("in-processing", "processed", "processed", "end", ONE_STOP_SOFTWARE),
  row("in-processing", "withdrawn", "withdrawn", "end", WITHDRAWAL),
  row("supplement-requested", "supplement-supplied", "held", "resume", SUPPLEMENT),
  row("supplement-requested", "withdrawn", "withdrawn", "end", WITHDRAWAL),
  row("financial-obligation-requested", "payment-made", "held", "resume", ONE_STOP_SOFTWARE),
  row("financial-obligation-requested", "withdrawn", "withdrawn", "end", WITHDRAWAL),
  row("stopped", "resumed", "held", "resume", ONE_STOP_SOFTWARE),
  row("processed", "recalled", "in-processing", "reopen", ONE_STOP_SOFTWARE),
  row("processed", "result-returned", "result-returned", "none", RETURN),
  row("processed", "rated", "processed", "none", RATING),
  row("result-returned", "rated", "result-returned", "none", RATING),
];

/** Every transition there is: no dossier changes its status but by a row of this table. */
export const TRANSITIONS: readonly Transition[] = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ rows());

/** The names of all events, in the order of the table. */
export const EVENT_TYPES: readonly DossierEventType[] = /* @__PURE__ */ Object.freeze([
  .../* @__PURE__ */ new Set(/* @__PURE__ */ TRANSITIONS.map(({ event }) => event)),
]);
