import { sumLimits, type TimeLimit } from "../../deadline/index.js";
import { isCount } from "../counts.js";
import { invalidRecord } from "../errors.js";
import type { DossierRecord } from "../model.js";

/** How many times a supplement was asked for, as the record states it; `null` where it does not. */
export const readSupplements = ({ code, supplements }: DossierRecord): number | null => {
  if (supplements === undefined || supplements === null) return null;
  if (!isCount(supplements)) throw invalidRecord({ code, property: "supplements", value: supplements });
  return supplements;
};

/** The limit of the procedure, as the record states it; `null` where it does not. */
export const readLimit = ({ code, limit }: DossierRecord): TimeLimit | null => {
  if (limit === undefined || limit === null) return null;
  try {
    return sumLimits([limit]);
  } catch {
    throw invalidRecord({ code, property: "limit", value: limit });
  }
};
