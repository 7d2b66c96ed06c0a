import { type Dossier, type DossierEvent, type EventResult, replayDossier } from "motcua/dossier";
import { type DossierRecord, recordOfDossier } from "motcua/metrics";
import { dossierRow } from "motcua/sql";
import { type IsoDateTime, instantOf, isBefore, type Moment } from "motcua/time";
import type { Backend } from "./backend.js";
import { contextOf } from "./catalogue.js";
import { localMoment, ZONE } from "./clock.js";
import { changedMeanwhile, inTheFuture } from "./errors.js";
import type { Filed } from "./store/model.js";

/** Tells two moments apart, however they are written. */
const momentKey = (at: Moment): string => Object.values(instantOf(at, ZONE)).join("/");

const checkTime = ({ at }: DossierEvent, now: IsoDateTime): void => {
  if (isBefore(instantOf(now, ZONE), instantOf(at, ZONE))) {
    throw inTheFuture({ at: localMoment(at), now: localMoment(now) });
  }
};

/** The record of a dossier for the reports, due as seen from now. */
const recordFrom = (dossier: Dossier, filed: Filed, { catalogue, now }: Backend): DossierRecord => ({
  ...recordOfDossier(dossier, contextOf(filed.procedureCode, catalogue), now()),
  field: filed.field,
  agency: filed.agency ?? undefined,
  procedureCode: filed.procedureCode,
});

/** What the stored events have made of a dossier. */
export const dossierOf = ({ procedureCode, events }: Filed, { catalogue }: Backend): Dossier => {
  const result = replayDossier(events, contextOf(procedureCode, catalogue));
  if (!result.ok) throw new Error(`stored events were refused: ${JSON.stringify(result.refusal)}`);
  return result.dossier;
};

/** The record of a stored dossier for the reports, due as seen from now. */
export const recordOf = (filed: Filed, backend: Backend): DossierRecord =>
  recordFrom(dossierOf(filed, backend), filed, backend);

/**
 * Makes the row of every dossier again from its events, with the calendar of the library as it is now: to be run after an
 * update that changes a day, while nobody files.
 */
export const refileAll = async (backend: Backend): Promise<number> => {
  const all = await backend.store.all();
  for (const filed of all) await backend.store.append(filed, [], dossierRow(recordOf(filed, backend)));
  return all.length;
};

/** The events that a dossier does not have yet; one of the same type and time is the same event. */
export const newOnes = ({ events }: Filed, told: readonly DossierEvent[]): readonly DossierEvent[] => {
  const known = new Set(events.map(({ type, at }) => `${type} ${momentKey(at)}`));
  return told.filter(({ type, at }) => !known.has(`${type} ${momentKey(at)}`));
};

/**
 * Lets events happen to a dossier and stores them, all or none. Nothing is stored where the table of transitions refuses one.
 *
 * @throws MotcuaError `backend/unknown-procedure`, `backend/in-the-future`, `backend/changed-meanwhile`
 */
export const file = async (backend: Backend, filed: Filed, added: readonly DossierEvent[]): Promise<EventResult> => {
  const { store, catalogue, now } = backend;
  const present = now();
  for (const event of added) checkTime(event, present);
  const result = replayDossier([...filed.events, ...added], contextOf(filed.procedureCode, catalogue));
  if (!result.ok || added.length === 0) return result;
  const row = dossierRow(recordFrom(result.dossier, filed, backend));
  if (!(await store.append(filed, added, row))) throw changedMeanwhile({ code: filed.code });
  return result;
};
