import { inForceOn } from "../../law/index.js";
import { type IsoDate, toEpochDay } from "../../time/index.js";
import { checkContext, requireDossier } from "../check.js";
import { invalidArgument } from "../errors.js";
import type { Dossier, DossierContext } from "../model.js";
import type { FormKind, Regime } from "../regime.js";
import { termsOf } from "../terms.js";
import type { DossierFile, Party } from "./model.js";

const isFile = (file: DossierFile): boolean =>
  typeof file?.agency === "string" &&
  typeof file.receivingUnit === "string" &&
  typeof file.content === "string" &&
  typeof file.submitter?.name === "string" &&
  Array.isArray(file.papers) &&
  Number.isInteger(file.sets);

/** Refuses what is no dossier, context or file. */
export const checkForm = (dossier: Dossier, file: DossierFile, context: DossierContext): void => {
  requireDossier(dossier);
  checkContext(context);
  if (!isFile(file)) throw invalidArgument({ argument: "file", value: file });
};

/** The number of a form on a day; `null` where the regime has none, and before the act that numbers it. */
const numberOn = (on: IsoDate, kind: FormKind, regimes: readonly Regime[]): string | null => {
  const form = inForceOn(regimes, on).value.forms[kind];
  if (form === undefined) return null;
  const isYetToCome = form.from !== undefined && toEpochDay(on) < toEpochDay(form.from);
  return isYetToCome ? null : form.value;
};

/** What every form carries; its number is that of the regime in force on the day of receipt. */
export const formHead = <Kind extends FormKind>(
  kind: Kind,
  dossier: Dossier,
  { agency }: DossierFile,
  context: DossierContext,
) => {
  const { regimes } = context;
  const { receivedOn } = termsOf(dossier, context);
  const number = regimes === undefined ? null : numberOn(receivedOn, kind, regimes);
  return { kind, number, agency, code: dossier.code };
};

/** Whose dossier it is. */
export const ownerOf = ({ owner, submitter }: DossierFile): Party => owner ?? submitter;
