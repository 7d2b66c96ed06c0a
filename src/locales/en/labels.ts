import { frozenCopy } from "../../plain/index.js";
import type { Labels } from "../model.js";

/**
 * Names of statuses, events, channels and forms, for a screen or a table; sentences come from `sentence`.
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
});
