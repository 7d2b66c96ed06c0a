import { isObject } from "../plain/index.js";
import { CHANNELS, type Channel, type HandlingRules } from "../procedure/index.js";
import { hasTimeOfDay, type IsoDate, isTimeOfDay, toEpochDay } from "../time/index.js";
import {
  type DossierArgument,
  type EventProperty,
  invalidArgument,
  invalidEvent,
  unknownProperty,
  unknownStatus,
} from "./errors.js";
import type { Dossier, DossierContext, DossierEvent } from "./model.js";
import { NATIONAL_STATUSES } from "./nationalStatus.js";
import { EVENT_TYPES } from "./transitions.js";

const isText = (value: unknown): boolean => typeof value === "string" && value !== "";

const isDate = (value: unknown): boolean => {
  if (typeof value !== "string" || hasTimeOfDay(value as IsoDate)) return false;
  toEpochDay(value as IsoDate);
  return true;
};

/** What the properties of events can be; those that are absent are not asked. */
const PROPERTIES: Readonly<Record<Exclude<EventProperty, "event" | "type">, (value: unknown) => boolean>> = {
  code: isText,
  channel: (value) => CHANNELS.includes(value as Channel),
  note: (value) => typeof value === "string",
  nonTerritorial: (value) => typeof value === "boolean",
  unit: isText,
  to: isDate,
  outcome: (value) => value === "granted" || value === "refused",
  means: (value) => CHANNELS.includes(value as Channel),
  rating: Number.isInteger,
};

/** What an event cannot do without. */
const NEEDED: { readonly [Type in DossierEvent["type"]]?: "unit" | "to" | "rating" } = {
  forwarded: "unit",
  reappointed: "to",
  rated: "rating",
};

const EVENT_PROPERTIES = /* @__PURE__ */ ["type", "at", .../* @__PURE__ */ Object.keys(PROPERTIES)];

const TYPES: ReadonlySet<unknown> = /* @__PURE__ */ new Set(EVENT_TYPES);

const check = (event: DossierEvent, property: keyof typeof PROPERTIES): void => {
  const value: unknown = event[property as keyof DossierEvent];
  if (value !== undefined && !PROPERTIES[property](value)) throw invalidEvent({ property, value });
};

/** Refuses what is no event, whatever dossier it is for; its moment is read where it is compared. */
export const checkEvent = (event: DossierEvent): void => {
  if (!isObject(event)) throw invalidEvent({ property: "event", value: event });
  const { type } = event;
  if (!TYPES.has(type)) throw invalidEvent({ property: "type", value: type });
  for (const property in event) {
    if (property === "type" || property === "at") continue;
    if (!Object.hasOwn(PROPERTIES, property)) throw unknownProperty({ of: "event", property, known: EVENT_PROPERTIES });
    check(event, property as keyof typeof PROPERTIES);
  }
  const needed = NEEDED[type];
  if (needed !== undefined && event[needed as keyof DossierEvent] === undefined) {
    throw invalidEvent({ property: needed, value: undefined });
  }
};

/** How the dossier came in, as far as an event says so; a later event never does. */
export const channelOf = (event: DossierEvent): Channel | undefined =>
  event.type === "submitted" || event.type === "accepted" ? event.channel : undefined;

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

/** What the handling rules of a context can be; what a limit can be is said where it is counted. */
const HANDLING: Readonly<Record<keyof HandlingRules, (value: unknown) => boolean>> = {
  clockStart: (value) => value === "accepted" || value === "accepted-and-paid",
  nonTerritorialStart: (value) => value === "accepted" || value === "competent-agency",
  supplementEffect: (value) => value === "restart" || value === "continue",
  maxSupplements: isCount,
  supplementWithin: isObject,
  applicantTime: isObject,
  receptionLimit: isObject,
  forwardAfter: isTimeOfDay,
  apologyLeadDays: isCount,
  maxReappointments: isCount,
};

/** Names of the handling rules. */
export const HANDLING_RULES = /* @__PURE__ */ Object.keys(HANDLING) as readonly (keyof HandlingRules)[];

const CONTEXT_PROPERTIES: readonly string[] = /* @__PURE__ */ [
  "calendar",
  "limit",
  "rules",
  "procedure",
  "case",
  "regimes",
  .../* @__PURE__ */ HANDLING_RULES,
];

const isList = (value: unknown): boolean => Array.isArray(value) && value.every(isObject);

const LISTS = ["interruptions", "legs", "reappointments", "remarks"] as const satisfies readonly (keyof Dossier)[];

/** Refuses what cannot be a dossier; `undefined` stands for one that is not open yet. */
export const checkDossier = (dossier: Dossier | undefined): void => {
  if (dossier === undefined) return;
  if (!isObject(dossier) || !LISTS.every((list) => isList(dossier[list])) || !Array.isArray(dossier.recalls)) {
    throw invalidArgument({ argument: "dossier", value: dossier });
  }
  if (!NATIONAL_STATUSES.includes(dossier.status)) throw unknownStatus({ value: dossier.status });
};

/** Refuses what cannot be a dossier that is open. */
export const requireDossier = (dossier: Dossier): void => {
  if (dossier === undefined) throw invalidArgument({ argument: "dossier", value: dossier });
  checkDossier(dossier);
};

const isRegime = ({ value }: { readonly value: unknown }): boolean =>
  isObject(value) && isObject(value.handling) && isObject(value.forms);

/** What the other properties of a context can be; what a limit and a case can be is said where they are used. */
const CONTEXT: Readonly<Record<"calendar" | "regimes" | "procedure" | "rules", (value: unknown) => boolean>> = {
  calendar: isObject,
  regimes: (value) => isList(value) && (value as readonly { value: unknown }[]).every(isRegime),
  procedure: isList,
  rules: isObject,
};

/** Refuses what cannot be a context. */
export const checkContext = (context: DossierContext): void => {
  if (!isObject(context)) throw invalidArgument({ argument: "context", value: context });
  const stranger = Object.keys(context).find((property) => !CONTEXT_PROPERTIES.includes(property));
  if (stranger !== undefined) throw unknownProperty({ of: "context", property: stranger, known: CONTEXT_PROPERTIES });
  if (context.calendar === undefined) throw invalidArgument({ argument: "context.calendar", value: undefined });
  for (const [property, holds] of [...Object.entries(CONTEXT), ...Object.entries(HANDLING)]) {
    const value: unknown = context[property as keyof DossierContext];
    if (value !== undefined && !holds(value)) {
      throw invalidArgument({ argument: `context.${property}` as DossierArgument, value });
    }
  }
};
