import type { NodeScore } from "../model.js";

/** The frozen score of a node, with its title where it has one. */
export const titled = (node: NodeScore, title: string | undefined): NodeScore =>
  Object.freeze(title === undefined ? node : { ...node, title });
