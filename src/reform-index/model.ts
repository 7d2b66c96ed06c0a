export type * from "./assessment/model.js";
export type * from "./conditions/model.js";
export type * from "./definition/model.js";
export type * from "./findings/model.js";
export type * from "./normalise/model.js";
export type * from "./rules/model.js";
export type * from "./scorecard/model.js";
export type * from "./stages/model.js";
