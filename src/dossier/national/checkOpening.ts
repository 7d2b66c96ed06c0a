import { isObject } from "../../plain/index.js";
import { CHANNELS } from "../../procedure/index.js";
import { invalidNationalArgument } from "../errors.js";
import type { NationalOpening } from "./model.js";

const POSSIBLE: { readonly [Property in keyof NationalOpening]-?: readonly unknown[] } = {
  channel: CHANNELS,
  nonTerritorial: [true, false],
  outcome: ["granted", "refused"],
};

/** Refuses what cannot be known of a dossier beside its payload or progress list. */
export const checkOpening = (opening: NationalOpening): void => {
  const isKnown = ([property, value]: readonly [string, unknown]): boolean =>
    Object.hasOwn(POSSIBLE, property) &&
    (value === undefined || value === null || POSSIBLE[property as keyof NationalOpening].includes(value));
  if (!isObject(opening) || !Object.entries(opening).every(isKnown)) {
    throw invalidNationalArgument({ argument: "opening", value: opening });
  }
};
