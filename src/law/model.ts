import type { IsoDate } from "../time/index.js";

/**
 * How a legal text is known: `text-read` in the article itself, `quoted` through another act or document that quotes or
 * applies it, `practice` seen in software or reports only, `unconfirmed` believed but not found. Nothing that is
 * `practice` or `unconfirmed` may be called official.
 */
export type Evidence = "text-read" | "quoted" | "practice" | "unconfirmed";

/** Where a rule or a figure comes from. */
export interface LegalReference {
  /** The act with its number: `"Civil Code 91/2015/QH13"`. */
  readonly act: string;
  /** Article and clause: `"art. 148(5)"`. */
  readonly article?: string | undefined;
  /** How the text is known. */
  readonly evidence: Evidence;
  /** What a reader must know before relying on it. */
  readonly note?: string | undefined;
}

/** A value that holds from one day on, until another day if one is known. */
export interface DatedValue<T> {
  /** First day on which it holds. */
  readonly from: IsoDate;
  /** Last day on which it holds; absent or `null` while it is in force. */
  readonly to?: IsoDate | null | undefined;
  /** What holds. */
  readonly value: T;
  /** Why. */
  readonly source: LegalReference;
}
