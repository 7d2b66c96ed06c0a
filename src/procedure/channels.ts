import type { Channel } from "./model.js";

/** The ways in which a dossier is submitted, or a result handed over. */
export const CHANNELS: readonly Channel[] = /* @__PURE__ */ Object.freeze(["counter", "online", "post"] as const);
