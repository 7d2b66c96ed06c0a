import type { IsoDate } from "motcua/time";
import type { Child } from "./dom.js";
import type { Fields } from "./route.js";
import type { Speech } from "./text/speech.js";

/** What a page is made from. */
export interface PageContext {
  readonly speech: Speech;
  /** What its form holds. */
  readonly fields: Fields;
  /** The day of the visit. */
  readonly today: IsoDate;
  /** Puts what the form holds into the address. */
  readonly keep: (fields: Fields) => void;
}

/** A page: its heading and what stands below. */
export interface Page {
  readonly heading: string;
  readonly content: readonly Child[];
}
