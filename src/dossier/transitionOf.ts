import type { DossierEventType, Transition } from "./model.js";
import type { NationalStatus } from "./nationalStatus.js";
import { TRANSITIONS } from "./transitions.js";

type Rows = Map<DossierEventType, Transition>;

/** The rows by status, then by event: two look-ups, and no text is made of the two for every event of a replay. */
const indexed = (): ReadonlyMap<NationalStatus | null, Rows> => {
  const statuses = new Map<NationalStatus | null, Rows>();
  for (const row of TRANSITIONS) {
    statuses.set(row.from, (statuses.get(row.from) ?? new Map()).set(row.event, row));
  }
  return statuses;
};

const BY_STATUS = /* @__PURE__ */ indexed();

/** The row of the table for an event in a status. */
export const transitionOf = (from: NationalStatus | null, event: DossierEventType): Transition | undefined =>
  BY_STATUS.get(from)?.get(event);
