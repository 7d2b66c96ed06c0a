import type { LegalReference, LegalReferenceSchema } from "motcua/law";
import { expectTypeOf, test } from "vitest";
import type { z } from "zod";

test("schema and interface of a legal reference agree", () => {
  expectTypeOf<Readonly<z.output<typeof LegalReferenceSchema>>>().toEqualTypeOf<LegalReference>();
});
