import type { Procedure } from "motcua/procedure";
import type { IsoDateTime } from "motcua/time";
import type { Store } from "./store/model.js";

/** What the routes work with; only `environment.ts` reads the environment, only `clock.ts` the clock. */
export interface Backend {
  /** Where dossiers are kept. */
  readonly store: Store;
  /** The procedures that may be asked for, every version of each. */
  readonly catalogue: readonly Procedure[];
  /** The present moment. */
  readonly now: () => IsoDateTime;
}
