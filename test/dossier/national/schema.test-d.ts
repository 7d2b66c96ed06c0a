import type {
  NationalDescription,
  NationalDossierPayload,
  NationalDossierPayloadSchema,
  NationalProgressPayload,
  NationalProgressPayloadSchema,
} from "motcua/dossier";
import { expectTypeOf, test } from "vitest";
import type { z } from "zod";

/** Without `readonly`, at every depth: schemas give plain objects. */
type Writable<T> = T extends object ? { -readonly [Key in keyof T]: Writable<T[Key]> } : T;

test("what the schemas give is what the interfaces say", () => {
  expectTypeOf<z.output<typeof NationalDossierPayloadSchema>>().toEqualTypeOf<Writable<NationalDossierPayload>>();
  expectTypeOf<z.input<typeof NationalDossierPayloadSchema>>().toEqualTypeOf<Writable<NationalDossierPayload>>();
  expectTypeOf<z.output<typeof NationalProgressPayloadSchema>>().toEqualTypeOf<Writable<NationalProgressPayload>>();
  expectTypeOf<z.input<typeof NationalProgressPayloadSchema>>().toEqualTypeOf<Writable<NationalProgressPayload>>();
});

test("what follows from the events cannot be described otherwise", () => {
  expectTypeOf<NationalDescription>().not.toHaveProperty("status");
  expectTypeOf<NationalDescription>().not.toHaveProperty("acceptedAt");
  expectTypeOf<NationalDescription>().toHaveProperty("dueAt");
});
