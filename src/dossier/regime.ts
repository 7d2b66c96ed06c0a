import type { DatedValue, LegalReference } from "../law/index.js";
import type { HandlingRules } from "../procedure/index.js";
import type { IsoDate } from "../time/index.js";

/** A rule as a regime has it. */
export interface RegimeRule<T> {
  /** What it says; `null` where its text was not found: then a procedure or the context must say it. */
  readonly value: T | null;
  /** First day on which it holds, where later than the regime's; before it, what held is not known. */
  readonly from?: IsoDate | undefined;
  /** The article, and how its text is known. */
  readonly source: LegalReference;
}

/** The papers of the one-stop shop, by what they are for; their numbers differ between regimes. */
export type FormKind =
  | "receipt"
  | "supplement-request"
  | "refusal"
  | "apology"
  | "stop-notice"
  | "control-slip"
  | "tracking-book"
  | "result-handover";

/** What a regime says. */
export interface RegimeRules {
  /** How dossiers are handled. */
  readonly handling: {
    readonly [Rule in keyof HandlingRules]?: RegimeRule<NonNullable<HandlingRules[Rule]>>;
  };
  /** The number of each form, such as `"05"`; absent where the regime has no such form. */
  readonly forms: { readonly [Kind in FormKind]?: RegimeRule<string> };
}

/** A dated set of rules on the one-stop shop: a decree as amended, in force from one day to another. */
export interface Regime extends DatedValue<RegimeRules> {
  /** Names it: `"118-2025"`. */
  readonly id: string;
  /** What people call it. */
  readonly title: string;
}
