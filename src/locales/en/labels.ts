import { frozenCopy } from "../../plain/index.js";
import type { Labels } from "../model.js";
import { HOLIDAYS } from "./format.js";

/**
 * Names of statuses, events, channels, forms, outcomes, reasons and rates, for a screen or a table; sentences come from `sentence`.
 *
 * @example
 * ```ts
 * import { labels } from "motcua/locales/en";
 *
 * labels.status["in-processing"]; // => "In processing"
 * ```
 */
export const labels: Labels = /* @__PURE__ */ frozenCopy<Labels>({
  status: {
    registered: "Registered",
    accepted: "Accepted",
    "rejected-at-reception": "Refused at reception",
    "in-processing": "In processing",
    "supplement-requested": "Supplement requested",
    "financial-obligation-requested": "Payment requested",
    withdrawn: "Withdrawn",
    stopped: "Stopped",
    processed: "Processed",
    "result-returned": "Result returned",
  },
  event: {
    submitted: "Submitted",
    accepted: "Accepted",
    refused: "Refused at reception",
    "agency-received": "Received by the competent agency",
    "processing-started": "Handling started",
    forwarded: "Forwarded",
    "supplement-requested": "Supplement requested",
    "supplement-supplied": "Supplement supplied",
    "payment-requested": "Payment requested",
    "payment-made": "Paid",
    stopped: "Stopped",
    resumed: "Resumed",
    appraised: "Appraised",
    approved: "Approved",
    reappointed: "Apology with a new date",
    processed: "Processed",
    recalled: "Taken back into handling",
    withdrawn: "Withdrawn",
    "result-returned": "Result returned",
    rated: "Rated",
  },
  channel: { counter: "At the counter", online: "Online", post: "By post" },
  form: {
    receipt: "Receipt with appointment",
    "supplement-request": "Request for supplements",
    refusal: "Refusal",
    apology: "Apology with a new date",
    "stop-notice": "Notice that handling stops",
    "control-slip": "Control slip",
    "tracking-book": "Tracking book",
    "result-handover": "Hand-over note",
  },
  reception: { online: "Online", counterOrPost: "At the counter or by post", carriedOver: "Carried over" },
  outcome: {
    early: "Finished early",
    onTime: "Finished on time",
    late: "Finished late",
    withinTime: "Pending, within time",
    overdue: "Pending, overdue",
    noDueDate: "Without a due date",
  },
  exclusion: {
    notYetAccepted: "Not accepted yet",
    rejectedAtReception: "Refused at reception",
    noReceiptDate: "Day of receipt unknown",
    noFinishDate: "Day of finish unknown",
    finishedBeforeReceived: "Finished before it was received",
    outsidePeriod: "Outside the period",
    noTimeOfDay: "Time of day unknown",
    nothingToJudgeBy: "Neither due date nor time limit known",
  },
  recordFault: {
    "unreadable-record": "Unreadable record",
    "no-code": "No dossier code",
    "unknown-status": "Unknown status",
    "unknown-channel": "Unknown way of submission",
    "unreadable-date": "Unreadable date",
    "unreadable-pauses": "Unreadable pauses or supplements",
    "no-receipt-date": "Accepted on an unknown day",
    "no-finish-date": "Finished on an unknown day",
    "finished-before-received": "Finished before it was received",
  },
  qd766Reason: {
    "finished-in-time": "Finished in time",
    "waiting-in-time": "Waiting, asked for in time",
    "pending-in-time": "Pending, within time",
    "second-request": "Supplement asked for more than once",
    "finished-late": "Finished late",
    "waiting-late": "Waiting, asked for late",
    "pending-late": "Pending, overdue",
  },
  basis: {
    resolved: "On time, of the resolved",
    received: "On time, of the received",
    qd766: "On time or within time, of those with a due date",
    strict: "On time, of the resolved and the overdue",
    early: "Early, of the resolved",
    online: "Online, of those received in the period",
    "qd766-2.1": "On time (Decision 766, indicator 2.1)",
    "qd766-5.2": "Petitions handled on time (Decision 766, indicator 5.2)",
    "qd766-5.3": "Satisfaction with petitions (Decision 766, indicator 5.3)",
    "qd766-5.4": "Satisfaction with dossiers (Decision 766, indicator 5.4)",
  },
  dayKind: {
    workday: "Working day",
    "weekly-rest": "Weekly rest",
    holiday: "Public holiday",
    "in-lieu": "Day off in lieu",
    "swapped-off": "Swapped day off",
    "swapped-work": "Make-up working day",
    closure: "Closed",
    "special-work": "Special working day",
  },
  holiday: HOLIDAYS,
});
