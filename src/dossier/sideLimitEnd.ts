import { computeDeadline, type Deadline, type TimeLimit } from "../deadline/index.js";
import { hasTimeOfDay, type Moment } from "../time/index.js";
import type { DossierContext } from "./model.js";
import type { DossierTerms } from "./terms.js";

/**
 * Where a limit beside the processing limit ends (to ask for supplements, to supply them, to accept): the rules on the reception
 * of dossiers are not about it. `null` for a limit in hours from a day whose hour is not known.
 */
export const sideLimitEnd = (
  from: Moment,
  limit: TimeLimit,
  { rules }: DossierTerms,
  { calendar }: DossierContext,
): Deadline | null => {
  if (limit.unit === "working-hour" && !hasTimeOfDay(from)) return null;
  const { firstDay, roll } = rules;
  return computeDeadline({ receivedAt: from, limit, rules: { firstDay, roll } }, calendar);
};
