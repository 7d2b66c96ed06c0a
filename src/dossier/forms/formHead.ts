import { inForceOn } from "../../law/index.js";
import { checkContext, checkDossier } from "../check.js";
import { invalidArgument } from "../errors.js";
import type { Dossier, DossierContext } from "../model.js";
import type { FormKind } from "../regime.js";
import { termsOf } from "../terms.js";
import type { DossierFile, Party } from "./model.js";

/** Refuses what is no dossier, context or file. */
export const checkForm = (dossier: Dossier, file: DossierFile, context: DossierContext): void => {
  if (dossier === undefined) throw invalidArgument({ argument: "dossier", value: dossier });
  checkDossier(dossier);
  checkContext(context);
  if (typeof file?.submitter?.name !== "string") throw invalidArgument({ argument: "file", value: file });
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
  const number = regimes === undefined ? undefined : inForceOn(regimes, receivedOn).value.forms[kind]?.value;
  return { kind, number: number ?? null, agency, code: dossier.code };
};

/** Whose dossier it is. */
export const ownerOf = ({ owner, submitter }: DossierFile): Party => owner ?? submitter;
