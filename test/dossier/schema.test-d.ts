import {
  type AcceptedEvent,
  applyEvent,
  type Dossier,
  type DossierEvent,
  type DossierEventSchema,
  type DossierEventType,
  type DossierSchema,
  type HandoverEvent,
  type OpeningEvent,
  type PlainEvent,
  type ProcessedEvent,
  type RatingEvent,
  type ReappointmentEvent,
  type ReturnEvent,
} from "motcua/dossier";
import type { Channel } from "motcua/procedure";
import { expectTypeOf, test } from "vitest";
import type { z } from "zod";

/** Without `readonly`: schemas give plain objects. */
type Writable<T> = T extends unknown ? { -readonly [Key in keyof T]: T[Key] } : never;

type SchemaEvent = z.output<typeof DossierEventSchema>;

/** What the schema says of one kind of event: interfaces name several types at once, and some of their needs by type. */
type Said<Type extends DossierEventType> = Extract<SchemaEvent, { type: Type }>;

test("what the schema gives, applyEvent takes, and nothing is transformed on the way", () => {
  expectTypeOf<SchemaEvent>().toExtend<DossierEvent>();
  expectTypeOf<SchemaEvent>().toExtend<Parameters<typeof applyEvent>[1]>();
  expectTypeOf<z.input<typeof DossierEventSchema>>().toEqualTypeOf<SchemaEvent>();
  expectTypeOf<SchemaEvent["type"]>().toEqualTypeOf<DossierEventType>();
});

test("what the schema gives is what the interfaces say", () => {
  expectTypeOf<Said<"submitted">>().toEqualTypeOf<Writable<OpeningEvent<"submitted">>>();
  expectTypeOf<Said<"accepted">>().toEqualTypeOf<Writable<AcceptedEvent>>();
  expectTypeOf<Said<"agency-received" | "processing-started">["unit"]>().toEqualTypeOf<HandoverEvent["unit"]>();
  expectTypeOf<Said<"forwarded">["unit"]>().toEqualTypeOf<string>();
  expectTypeOf<Said<HandoverEvent["type"]>>().toExtend<HandoverEvent>();
  expectTypeOf<Said<"reappointed">>().toEqualTypeOf<Writable<ReappointmentEvent>>();
  expectTypeOf<Said<"processed">>().toEqualTypeOf<Writable<ProcessedEvent>>();
  expectTypeOf<Said<"result-returned">>().toEqualTypeOf<Writable<ReturnEvent>>();
  expectTypeOf<Said<"rated">>().toEqualTypeOf<Writable<RatingEvent>>();
  expectTypeOf<Said<PlainEvent["type"]>>().toEqualTypeOf<Writable<PlainEvent>>();
});

test("only an event that can open a dossier carries a channel", () => {
  expectTypeOf<OpeningEvent["type"]>().toEqualTypeOf<"submitted" | "accepted">();
  expectTypeOf<OpeningEvent["channel"]>().toEqualTypeOf<Channel | undefined>();
  expectTypeOf<Exclude<DossierEvent, OpeningEvent>>().not.toHaveProperty("channel");
});

test("a result is told apart by ok", () => {
  const result = applyEvent(undefined, { type: "submitted", at: "2026-02-10" }, {} as Parameters<typeof applyEvent>[2]);
  if (result.ok) expectTypeOf(result).not.toHaveProperty("refusal");
  else expectTypeOf(result).not.toHaveProperty("dossier");
  if (!result.ok && result.refusal.code === "dossier/other-dossier") {
    expectTypeOf(result.refusal.facts).toHaveProperty("given");
  }
});

test("a stored dossier is a dossier", () => {
  expectTypeOf<z.output<typeof DossierSchema>>().toExtend<Dossier>();
  expectTypeOf<Dossier>().toExtend<z.input<typeof DossierSchema>>();
  expectTypeOf<keyof z.output<typeof DossierSchema>>().toEqualTypeOf<keyof Dossier>();
});
