import type { LegalReference } from "../law/index.js";
import type { DossierEventType, Transition } from "./model.js";
import type { NationalStatus } from "./nationalStatus.js";

const ONE_STOP_SOFTWARE: LegalReference = {
  act: "one-stop software in use",
  evidence: "practice",
  note: "No act that lists the transitions was found.",
};

const ACCEPTANCE: LegalReference = { act: "Decree 61/2018/ND-CP", article: "art. 17(1)", evidence: "text-read" };
const SUPPLEMENT: LegalReference = { act: "Decree 61/2018/ND-CP", article: "art. 19(4)", evidence: "text-read" };
const RETURN: LegalReference = { act: "Decree 61/2018/ND-CP", article: "art. 20", evidence: "text-read" };
const WITHDRAWAL: LegalReference = {
  ...ONE_STOP_SOFTWARE,
  note: "The statuses from which it is possible are unconfirmed.",
};

const row = (
  from: NationalStatus | null,
  event: DossierEventType,
  to: Transition["to"],
  source: LegalReference,
): Transition => Object.freeze({ from, event, to, source: Object.freeze({ ...source }) });

const rows = (): readonly Transition[] => [
  row(null, "submitted", "registered", ONE_STOP_SOFTWARE),
  row(null, "accepted", "accepted", ACCEPTANCE),
  row("registered", "accepted", "accepted", ACCEPTANCE),
  row("registered", "refused", "rejected-at-reception", ACCEPTANCE),
  row("registered", "supplement-requested", "supplement-requested", ACCEPTANCE),
  row("registered", "withdrawn", "withdrawn", WITHDRAWAL),
  row("accepted", "processing-started", "in-processing", ONE_STOP_SOFTWARE),
  row("accepted", "supplement-requested", "supplement-requested", SUPPLEMENT),
  row("accepted", "processed", "processed", ONE_STOP_SOFTWARE),
  row("accepted", "withdrawn", "withdrawn", WITHDRAWAL),
  row("in-processing", "supplement-requested", "supplement-requested", SUPPLEMENT),
  row("in-processing", "processed", "processed", ONE_STOP_SOFTWARE),
  row("in-processing", "withdrawn", "withdrawn", WITHDRAWAL),
  row("supplement-requested", "supplement-supplied", "held", SUPPLEMENT),
  row("supplement-requested", "withdrawn", "withdrawn", WITHDRAWAL),
  row("processed", "result-returned", "result-returned", RETURN),
];

/** Every transition there is: no dossier changes its status but by a row of this table. */
export const TRANSITIONS: readonly Transition[] = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ rows());
