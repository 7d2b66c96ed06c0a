import {
  type Dossier,
  type DossierContext,
  type DossierEvent,
  type EventResult,
  type NationalStatus,
  type Refusal,
  replayDossier,
} from "motcua/dossier";
import { vietnamCalendar } from "motcua/vn";

/** The code of the dossier that the tests tell about. */
export const CODE = "H44.100-260210-0001";

/** Ten working days on Viet Nam's calendar, with whatever a test says about it. */
export const contextOf = (properties: Partial<DossierContext> = {}): DossierContext => ({
  calendar: vietnamCalendar,
  limit: { amount: 10, unit: "working-day" },
  ...properties,
});

/** The dossier of a result; fails where the event was refused. */
export const dossierOf = (result: EventResult): Dossier => {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.dossier;
};

/** The refusal of a result; fails where the event was not refused. */
export const refusalOf = (result: EventResult): Refusal => {
  if (result.ok) throw new Error(`not refused: ${JSON.stringify(result.dossier)}`);
  return result.refusal;
};

/** What events have made of a dossier. */
export const replayed = (events: Iterable<DossierEvent>, context = contextOf()): Dossier =>
  dossierOf(replayDossier(events, context));

/** Submitted online. */
export const SUBMITTED: DossierEvent = { type: "submitted", at: "2026-02-09", code: CODE, channel: "online" };

/** Accepted at the counter, as a first event. */
export const ACCEPTED: DossierEvent = { type: "accepted", at: "2026-02-10", code: CODE, channel: "counter" };

const started: DossierEvent = { type: "processing-started", at: "2026-02-11" };
const requested: DossierEvent = { type: "supplement-requested", at: "2026-02-12", note: "Thiếu bản sao chứng thực" };
const processed: DossierEvent = { type: "processed", at: "2026-02-13" };

/** A way to each status. */
export const WAY_TO: Readonly<Record<NationalStatus, readonly DossierEvent[]>> = {
  registered: [SUBMITTED],
  accepted: [ACCEPTED],
  "rejected-at-reception": [SUBMITTED, { type: "refused", at: "2026-02-10" }],
  "in-processing": [ACCEPTED, started],
  "supplement-requested": [ACCEPTED, started, requested],
  "financial-obligation-requested": [ACCEPTED, started, { type: "payment-requested", at: "2026-02-12" }],
  withdrawn: [ACCEPTED, { type: "withdrawn", at: "2026-02-11" }],
  stopped: [ACCEPTED, started, { type: "stopped", at: "2026-02-12" }],
  processed: [ACCEPTED, started, processed],
  "result-returned": [ACCEPTED, started, processed, { type: "result-returned", at: "2026-02-13" }],
};

/** A dossier in a status. */
export const dossierIn = (status: NationalStatus): Dossier => replayed(WAY_TO[status]);

/** The same data as it comes back from a file. */
export const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value));

/** Freezes a value at every depth, so that whoever writes to it throws. */
export const deepFrozen = <T>(value: T): T => {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(deepFrozen);
  return value;
};

/** The paths at which a value is not frozen. */
export const unfrozenPaths = (value: unknown, path = "value"): readonly string[] => {
  if (typeof value !== "object" || value === null) return [];
  const below = Object.entries(value).flatMap(([key, part]) => unfrozenPaths(part, `${path}.${key}`));
  return Object.isFrozen(value) ? below : [path, ...below];
};
