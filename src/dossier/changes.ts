import type { Moment } from "../time/index.js";
import type { Draft } from "./draft.js";
import type { DossierEvent, DossierEventType, InterruptionKind } from "./model.js";

type EventOf<Type extends DossierEventType> = Extract<DossierEvent, { readonly type: Type }>;

const endLeg = ({ legs }: Draft, at: Moment): void => {
  const last = legs.at(-1);
  if (last?.to === null) last.to = at;
};

/** The unit that had finished has it again, as if it had never left. */
const reopenLeg = ({ legs }: Draft): void => {
  const last = legs.at(-1);
  if (last !== undefined) last.to = null;
};

const beginLeg = (draft: Draft, unit: string | null, at: Moment): void => {
  endLeg(draft, at);
  draft.legs.push({ unit, from: at, to: null });
};

const interrupt =
  (kind: InterruptionKind) =>
  (draft: Draft, { at, note = "" }: DossierEvent): void => {
    draft.interruptions.push({ kind, from: at, status: draft.status, to: null, reason: note });
  };

const endInterruption = ({ interruptions }: Draft, { at }: DossierEvent): void => {
  const last = interruptions.at(-1);
  if (last?.to === null) last.to = at;
};

/** What each event changes beside the status. */
const CHANGES: { readonly [Type in DossierEventType]: (draft: Draft, event: EventOf<Type>) => void } = {
  submitted: (draft, { at }) => {
    draft.submittedAt = at;
  },
  accepted: (draft, { at, unit, nonTerritorial }) => {
    draft.acceptedAt = at;
    if (nonTerritorial !== undefined) draft.nonTerritorial = nonTerritorial;
    beginLeg(draft, unit ?? null, at);
  },
  refused: (draft, { at, note = "" }) => {
    draft.refusal = { at, reason: note };
  },
  "agency-received": (draft, { at, unit }) => {
    draft.agencyReceivedAt = at;
    beginLeg(draft, unit ?? null, at);
  },
  "processing-started": (draft, { at, unit }) => beginLeg(draft, unit ?? null, at),
  forwarded: (draft, { at, unit }) => beginLeg(draft, unit ?? null, at),
  "supplement-requested": interrupt("supplement"),
  "supplement-supplied": endInterruption,
  "payment-requested": interrupt("payment"),
  "payment-made": endInterruption,
  stopped: interrupt("stop"),
  resumed: endInterruption,
  appraised: (draft, { at }) => {
    draft.appraisedAt = at;
  },
  approved: (draft, { at }) => {
    draft.approvedAt = at;
  },
  reappointed: (draft, { at, to, note = "" }) => {
    draft.reappointments.push({ at, to, reason: note });
  },
  processed: (draft, { at, outcome = "granted" }) => {
    draft.finishedAt = at;
    draft.outcome = outcome;
    endLeg(draft, at);
  },
  recalled: (draft, { at }) => {
    draft.finishedAt = null;
    draft.outcome = null;
    draft.recalls.push(at);
    reopenLeg(draft);
  },
  withdrawn: (draft, { at }) => {
    if (draft.acceptedAt !== null) draft.finishedAt = at;
    endLeg(draft, at);
  },
  "result-returned": (draft, { at, means }) => {
    draft.returnedAt = at;
    draft.returnedBy = means ?? null;
  },
  rated: (draft, { rating }) => {
    draft.rating = rating;
  },
};

/** Events whose note is kept as the reason of what they change. */
const WITH_REASON: ReadonlySet<DossierEventType> = /* @__PURE__ */ new Set<DossierEventType>([
  "refused",
  "supplement-requested",
  "payment-requested",
  "stopped",
  "reappointed",
]);

/** Writes into a draft what an event changes beside the status. */
export const change = (draft: Draft, event: DossierEvent): void => {
  const { type, at, note } = event;
  (CHANGES[type] as (draft: Draft, event: DossierEvent) => void)(draft, event);
  if (note !== undefined && !WITH_REASON.has(type)) draft.remarks.push({ event: type, at, note });
};
