import { frozenCopy } from "../../plain/index.js";
import type { NationalGap, NationalGapFacts } from "./model.js";

/** A gap as frozen data. */
export const gap = <Code extends keyof NationalGapFacts>(code: Code, facts: NationalGapFacts[Code]): NationalGap =>
  frozenCopy({ code, facts }) as NationalGap;
