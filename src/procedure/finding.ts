import { frozenCopy } from "../plain/index.js";
import type { FoundIn, ProcedureFinding, ProcedureFindingFacts } from "./model.js";

/** A finding as frozen data. */
export const finding = <Code extends keyof ProcedureFindingFacts>(
  code: Code,
  facts: ProcedureFindingFacts[Code],
): ProcedureFinding => frozenCopy({ code, facts }) as ProcedureFinding;

/** Which procedure a finding is about. */
export const foundIn = ({ code, version }: FoundIn): FoundIn => ({ code, version });
