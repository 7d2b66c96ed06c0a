import type { Offer } from "../data/procedures.js";
import type { Speech } from "../text/speech.js";

/** What a procedure is called. */
export const nameOf = ({ procedure, english }: Offer, { language }: Speech): string =>
  language === "vi" ? procedure.name : english;
