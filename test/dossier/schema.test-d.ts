import type {
  Channel,
  DossierEvent,
  DossierEventSchema,
  DossierEventType,
  LaterEvent,
  OpeningEvent,
} from "motcua/dossier";
import { applyEvent } from "motcua/dossier";
import { expectTypeOf, test } from "vitest";
import type { z } from "zod";

/** Without `readonly`: schemas give plain objects. */
type Writable<T> = T extends unknown ? { -readonly [Key in keyof T]: T[Key] } : never;

test("what the schema gives is what the interfaces say", () => {
  expectTypeOf<z.output<typeof DossierEventSchema>>().toEqualTypeOf<Writable<DossierEvent>>();
  expectTypeOf<z.input<typeof DossierEventSchema>>().toEqualTypeOf<Writable<DossierEvent>>();
  expectTypeOf<z.output<typeof DossierEventSchema>>().toExtend<Parameters<typeof applyEvent>[1]>();
});

test("only an event that can open a dossier carries a channel", () => {
  expectTypeOf<OpeningEvent["type"]>().toEqualTypeOf<"submitted" | "accepted">();
  expectTypeOf<OpeningEvent["channel"]>().toEqualTypeOf<Channel | undefined>();
  expectTypeOf<LaterEvent>().not.toHaveProperty("channel");
  expectTypeOf<DossierEventType>().toEqualTypeOf<OpeningEvent["type"] | LaterEvent["type"]>();
});

test("a result is told apart by ok", () => {
  const result = applyEvent(undefined, { type: "submitted", at: "2026-02-10" }, {} as Parameters<typeof applyEvent>[2]);
  if (result.ok) expectTypeOf(result).not.toHaveProperty("refusal");
  else expectTypeOf(result).not.toHaveProperty("dossier");
  if (!result.ok && result.refusal.code === "dossier/other-dossier") {
    expectTypeOf(result.refusal.facts).toHaveProperty("given");
  }
});
