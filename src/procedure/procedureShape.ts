import { sumLimits, type TimeLimit } from "../deadline/index.js";
import { CHANNELS } from "./channels.js";
import type { HandlingRules } from "./handling.js";
import type { PetitionContact, Procedure } from "./model.js";
import {
  count,
  day,
  hour,
  listIfAny,
  listOf,
  name,
  nullable,
  objectOf,
  oneOf,
  optional,
  type Reader,
  text,
} from "./readers.js";

/** `deadline` says what a limit may be; the sum of one limit is a frozen copy of it. */
const limit: Reader = (value) => sumLimits([value as TimeLimit]);

const channel = /* @__PURE__ */ oneOf(...CHANNELS);

const APPLICABILITY = { case: /* @__PURE__ */ optional(name), channel: /* @__PURE__ */ optional(channel) };

const RULES = /* @__PURE__ */ objectOf(
  /* @__PURE__ */ (() => ({
    firstDay: optional(oneOf("next-day", "same-day")),
    receivedOnRestDay: optional(oneOf("as-received", "next-working-day")),
    cutOff: optional(hour),
    dueTime: optional(oneOf("closing-time", "same-time")),
    roll: optional(oneOf("next-working-day", "none")),
    maxExtensions: optional(count),
    dueSoon: optional(count),
  }))(),
);

const HANDLING: Readonly<Record<keyof HandlingRules, Reader>> = /* @__PURE__ */ (() => ({
  clockStart: optional(oneOf("accepted", "accepted-and-paid")),
  nonTerritorialStart: optional(oneOf("accepted", "competent-agency")),
  supplementEffect: optional(oneOf("restart", "continue")),
  maxSupplements: optional(count),
  supplementWithin: optional(limit),
  applicantTime: optional(limit),
  receptionLimit: optional(limit),
  forwardAfter: optional(hour),
  apologyLeadDays: optional(count),
  maxReappointments: optional(count),
}))();

const CONTACT: Readonly<Record<keyof PetitionContact, Reader>> = /* @__PURE__ */ (() => ({
  address: optional(name),
  mailbox: optional(name),
  telephone: optional(name),
  box: optional(name),
}))();

/** What each property of a procedure may hold. */
const PROPERTIES: Readonly<Record<keyof Procedure, Reader>> = /* @__PURE__ */ (() => ({
  code: name,
  version: name,
  name: text,
  from: day,
  to: optional(nullable(day)),
  decision: optional(name),
  field: optional(name),
  levels: listIfAny(oneOf("ministry", "province", "district", "commune", "other")),
  subjects: listIfAny(
    oneOf(
      "citizen",
      "foreigner",
      "overseas-vietnamese",
      "official",
      "enterprise",
      "foreign-invested-enterprise",
      "organisation",
      "foreign-organisation",
      "cooperative",
      "party-member",
      "party-organisation",
    ),
  ),
  competentAgency: optional(name),
  performingAgency: optional(name),
  delegatedAgency: optional(name),
  coordinatingAgencies: listIfAny(name),
  oneStop: optional(oneOf("single", "same-level", "across-levels")),
  channels: listIfAny(channel),
  resultChannels: listIfAny(channel),
  sequence: optional(name),
  steps: listIfAny(objectOf({ ...APPLICABILITY, id: name, title: name, unit: name, limit: nullable(limit) })),
  limits: listOf(objectOf({ ...APPLICABILITY, limit: nullable(limit) })),
  components: listIfAny(
    objectOf({ case: optional(name), name, form: optional(name), originals: count, copies: count }),
  ),
  sets: optional(count),
  fees: listIfAny(objectOf({ ...APPLICABILITY, title: optional(name), amount: nullable(count), note: optional(name) })),
  results: listIfAny(objectOf({ code: optional(name), name })),
  conditions: optional(name),
  legalBasis: listIfAny(objectOf({ number: name, title: optional(name) })),
  onlineLevel: optional(oneOf("information", "partial", "full", 1, 2, 3, 4)),
  postings: listIfAny(objectOf({ place: oneOf("office", "portal", "national-database"), since: day })),
  qualityStandard: optional(oneOf("TCVN ISO 9001:2008", "TCVN ISO 9001:2015")),
  petitionContact: optional(objectOf(CONTACT)),
  rules: optional(RULES),
  handling: optional(objectOf(HANDLING)),
}))();

/** Reads a definition. */
export const procedureShape: Reader = /* @__PURE__ */ objectOf(PROPERTIES, "a-definition");
