import { ZERO } from "../../exact/index.js";
import { record } from "../check.js";
import type { YesNoRule } from "../model.js";
import type { RuleKind } from "./RuleKind.js";
import { wrongKind } from "./readNumber.js";

/** The maximum for yes, 0 for no. */
export const yesNo: RuleKind<YesNoRule> = {
  needsMax: true,
  define: () => record({ type: "yes-no" }),
  score: (_rule, max, observation, place) => {
    if (typeof observation !== "boolean") throw wrongKind(observation, "yes-or-no", place);
    return { points: observation && max !== null ? max : ZERO, share: null };
  },
};
