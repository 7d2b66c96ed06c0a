import { rollForward } from "motcua/calendar";
import type { Pause } from "motcua/deadline";
import type { Channel } from "motcua/procedure";
import type { IsoDate, IsoDateTime } from "motcua/time";
import { vietnamCalendar } from "motcua/vn";
import { OFFERS, type Offer } from "../data/procedures.js";
import type { Fields } from "../route.js";

/** What the form asks. Dates are as they were typed: the calculation checks them. */
export interface Question {
  readonly offer: Offer;
  readonly channel: Channel;
  readonly receivedAt: IsoDateTime;
  readonly pause: Pause | null;
  /** The day on which it is asked how the dossier stands. */
  readonly asOf: IsoDate;
  /** The day whose knowledge of the days off is compared with today's. */
  readonly knownOn: IsoDate | null;
}

/** A date as it was typed; not checked, nothing is computed before the package has checked it. */
const typedDate = (text: string): IsoDate => text as IsoDate;
const typedDateTime = (text: string): IsoDateTime => text as IsoDateTime;

/** A pause of which anything was typed: where its first day is missing, that is to be said and not passed over. */
const pauseOf = (fields: Fields, otherwise: string): Pause | null => {
  const [from = "", to = "", reason = ""] = ["pauseFrom", "pauseTo", "pauseReason"].map((name) => fields.get(name));
  if (`${from}${to}${reason}`.trim() === "") return null;
  return { from: typedDate(from), to: to === "" ? null : typedDate(to), reason: reason || otherwise };
};

/** The morning on which a dossier can be received that is handed in now. */
const nextMorning = (today: IsoDate): IsoDateTime => `${rollForward(today, vietnamCalendar)}T09:00`;

/** Channels of an offer; the first is the usual one. */
export const channelsOf = ({ procedure }: Offer): readonly Channel[] => procedure.channels;

/**
 * What the fields of the form ask, with what they leave open filled in.
 *
 * @param today - the day of the visit
 * @param reason - the reason of a pause that gives none
 */
export const questionOf = (fields: Fields, today: IsoDate, reason: string): Question => {
  const offer = OFFERS.find(({ id }) => id === fields.get("procedure")) ?? (OFFERS[0] as Offer);
  const [usual, ...others] = channelsOf(offer);
  const channel = [usual, ...others].find((name) => name === fields.get("channel")) ?? (usual as Channel);
  const knownOn = fields.get("knownOn") || null;
  return {
    offer,
    channel,
    receivedAt: typedDateTime(fields.get("receivedAt") ?? nextMorning(today)),
    pause: pauseOf(fields, reason),
    asOf: typedDate(fields.get("asOf") || today),
    knownOn: knownOn === null ? null : typedDate(knownOn),
  };
};
