export * from "./errors/definition.js";
export type { Expected, ExpectedInDefinition } from "./errors/expected.js";
export * from "./errors/normalise.js";
export * from "./errors/ranking.js";
export * from "./errors/scoring.js";
export * from "./errors/stages.js";
