import { isObject } from "../plain/index.js";
import { asIsoDate, asIsoDateTime, hasTimeOfDay } from "../time/index.js";
import { invalidArgument, invalidEvent, unknownStatus } from "./errors.js";
import type { Channel, Dossier, DossierContext, DossierEvent } from "./model.js";
import { NATIONAL_STATUSES } from "./nationalStatus.js";
import { TRANSITIONS } from "./transitions.js";

const CHANNELS: readonly Channel[] = ["counter", "online", "post"];

const checkTexts = ({ code, note }: DossierEvent): void => {
  if (code !== undefined && (typeof code !== "string" || code === "")) {
    throw invalidEvent({ property: "code", value: code });
  }
  if (note !== undefined && typeof note !== "string") throw invalidEvent({ property: "note", value: note });
};

/** How the dossier came in, as far as an event says so; a later event never does. */
export const channelOf = (event: DossierEvent): Channel | undefined => {
  if (event.type !== "submitted" && event.type !== "accepted") return undefined;
  const { channel } = event;
  if (channel === undefined || CHANNELS.includes(channel)) return channel;
  throw invalidEvent({ property: "channel", value: channel });
};

/** Refuses what is no event, whatever dossier it is for. */
export const checkEvent = (event: DossierEvent): void => {
  if (!isObject(event)) throw invalidEvent({ property: "event", value: event });
  const { type, at } = event;
  if (!TRANSITIONS.some((transition) => transition.event === type))
    throw invalidEvent({ property: "type", value: type });
  if (hasTimeOfDay(at)) asIsoDateTime(at);
  else asIsoDate(at);
  checkTexts(event);
  channelOf(event);
};

/** Refuses what cannot be a dossier; `undefined` stands for one that is not open yet. */
export const checkDossier = (dossier: Dossier | undefined): void => {
  if (dossier === undefined) return;
  if (!isObject(dossier) || !Array.isArray(dossier.supplements)) {
    throw invalidArgument({ argument: "dossier", value: dossier });
  }
  if (!NATIONAL_STATUSES.includes(dossier.status)) throw unknownStatus({ value: dossier.status });
};

/** Refuses what cannot be a context. */
export const checkContext = (context: DossierContext): void => {
  if (!isObject(context)) throw invalidArgument({ argument: "context", value: context });
  const { calendar, supplementEffect } = context;
  if (!isObject(calendar)) throw invalidArgument({ argument: "context.calendar", value: calendar });
  if (supplementEffect !== undefined && supplementEffect !== "restart" && supplementEffect !== "continue") {
    throw invalidArgument({ argument: "context.supplementEffect", value: supplementEffect });
  }
};
