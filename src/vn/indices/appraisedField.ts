import type { CriterionDefinition } from "../../reform-index/index.js";

/** A field (lĩnh vực) of which only name and maximum are known: its points are given. */
export const appraisedField = (id: string, title: string, max: number): CriterionDefinition => ({
  id,
  title,
  max,
  rule: { type: "manual" },
});
